import { words, wordsBy, wordsInOrder } from '../words';

/** Twenty to ninety. */
export const tens = wordsInOrder('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10);

/** Words below a hundred. */
export const smallNumbers: ReadonlyMap<string, number> = new Map([
  ...wordsInOrder(
    `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
    nineteen`,
    0,
  ),
  ...tens,
]);

/** Words that multiply what stands before them. */
export const scaleWords: ReadonlyMap<string, number> = wordsBy([
  [12, 'dozen'],
  [100, 'hundred'],
  [1e3, 'thousand'],
  [1e5, 'lakh lakhs lac'],
  [1e6, 'million mln'],
  [1e7, 'crore crores'],
  [1e9, 'billion bln'],
  [1e12, 'trillion'],
  [1e15, 'quadrillion'],
]);

/** Abbreviated scales that need no currency or noun to be sure. */
const sureScales: ReadonlyMap<string, number> = wordsBy([
  [1e6, 'mn mio'],
  [1e7, 'cr'],
  [1e9, 'bn'],
  [1e12, 'tn trn'],
]);

/** Letters of a scale that may stand off from the digits where money is told: "$2.5 mil". */
export const spacedScaleLetters = words('mil');

/** Abbreviated scales that a full stop may stand behind. */
export const dottedScales = words('cr mio mrd');

/** Parts of one before a scale word: "half a million", "a quarter million", "a third of a million". */
export const partsOfOne: ReadonlyMap<string, number> = wordsBy([
  [0.5, 'half'],
  [0.25, 'quarter'],
  [1 / 3, 'third'],
]);

/** Letters that are scales when no unit can be meant. */
const letterScales: ReadonlyMap<string, number> = wordsBy([
  [1e3, 'k'],
  [1e6, 'm'],
  [1e9, 'b'],
]);

/** Abbreviations that are scales only after digits: "$65bn", "5m". */
export const scaleLetters: ReadonlyMap<string, number> = new Map([
  ...sureScales,
  ...letterScales,
  ['th', 1e3],
  ['mm', 1e6],
  ['mil', 1e6],
  ['t', 1e12],
]);

/** Whether an abbreviated scale needs no currency or noun to be sure: "65 bn". */
export function isSureScale(letters: string): boolean {
  return sureScales.has(letters);
}

/** Words and abbreviations that multiply a figure, whatever it is of; letters among them only right behind digits. */
export const magnitudes: ReadonlyMap<string, number> = new Map([...scaleWords, ...sureScales, ...letterScales]);

/** Ordinal words; those of the tens are built with a hyphen ("twenty-first"). */
export const ordinalWords: ReadonlyMap<string, number> = new Map([
  ...wordsInOrder(
    `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth
    seventeenth eighteenth nineteenth`,
    1,
  ),
  ...wordsInOrder('twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth', 20, 10),
  ['hundredth', 100],
  ['thousandth', 1000],
]);

/** Names of parts of a whole: "two-thirds", "a quarter of". */
export const fractionWords: ReadonlyMap<string, number> = wordsBy([
  [2, 'half halves'],
  [3, 'third thirds'],
  [4, 'quarter quarters fourth fourths'],
  [5, 'fifth fifths'],
  [6, 'sixth sixths'],
  [7, 'seventh sevenths'],
  [8, 'eighth eighths'],
  [9, 'ninth ninths'],
  [10, 'tenth tenths'],
  [100, 'hundredth hundredths'],
]);

/** Words after which a capital starts a new word: glued scrapes such as "billionHowever". */
export const gluedWords = words(`
  million billion trillion thousand hundred crore lakh dollars euros pounds percent cent years year days people bn`);

/** Plurals that count without a figure. */
export const heaps = words('dozens hundreds thousands millions billions trillions lakhs crores tens scores');

/** Nouns of a vague number behind "a": "a handful of". */
export const vagueNouns = words('handful number couple majority minority multitude');

/** Endings of ordinals in figures. */
export const ordinalEndings = words('st nd rd th');

/** Words and marks between the numbers of a list before one noun: "four-, five- and six-cylinder". */
export const listJoiners = words(', and or to');

/** Words and marks between the numbers of several things: "junctions 7 and 9". */
export const numberJoiners = words('and to or - –');

/** Parts of a percentage point; "a third point" may be the one behind the second. */
export const partsOfPoint: ReadonlyMap<string, number> = wordsBy([
  [0.5, 'half'],
  [0.25, 'quarter'],
]);

/** Verbs right before how many were: "sold 1.1m". */
export const tradingVerbs = words('sold shipped delivered attracted drew');
