import { otherNumberForms, otherNumberWords, type NumberWords } from '../language/other/numberWords';

/** A number in words: one may be an article as well. */
export interface WordNumber {
  readonly value: number;
  readonly end: number;
}

const bare = (word: string): string => word.normalize('NFC').toLowerCase().replace(/\s/g, ' ');

/** A ten and a one as one word or several: "zweiundzwanzig", "vingt-deux", "treinta y dos", "ventuno". */
function joined(language: string, { join }: NumberWords, ten: string, one: string, value: number): readonly string[] {
  const put = (tens: string, ones: string): string => join.replace('{10}', tens).replace('{1}', ones);
  if (language === 'nl') return [one.endsWith('e') ? put(ten, `${one}ë`).replace('ëen', 'ën') : put(ten, one)];
  if (language === 'it')
    return [put(/^[ou]/.test(one) ? ten.slice(0, -1) : ten, one), ...(one === 'tre' ? [`${ten}tré`] : [])];
  if (language === 'es' && value < 30) return [`veinti${accented(one)}`];
  if (language === 'fr' && one === 'un') return [`${ten} et un`, `${ten}-et-un`];
  return [put(ten, one)];
}

/** In one word these have their stress at the end. */
const accented = (one: string): string =>
  one === 'dos' ? 'dós' : one === 'tres' ? 'trés' : one === 'seis' ? 'séis' : one === 'un' ? 'ún' : one;

/** French counts from sixty to eighty, and from eighty to a hundred, by scores. */
function frenchScores({ small, within }: NumberWords): readonly (readonly [string, number])[] {
  const teens = ['dix', ...small.slice(9)];
  return [
    ...teens.map((word, at) => [`soixante-${word}`, 70 + at] as const),
    ['soixante et onze', 71],
    ['quatre-vingts', 80],
    ...within.map((word, at) => [`quatre-vingt-${word}`, 81 + at] as const),
    ...teens.map((word, at) => [`quatre-vingt-${word}`, 90 + at] as const),
  ];
}

/** All numbers of a language from two to a hundred, by their words. */
function numbersOf(language: string, table: NumberWords): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  const add = (word: string, value: number): void => void numbers.set(bare(word), value);
  for (const [at, word] of table.small.entries()) add(word, at + 2);
  for (const [at, ten] of table.tens.entries()) {
    const value = (at + 2) * 10;
    add(ten, value);
    for (const [one, word] of table.within.entries())
      for (const whole of joined(language, table, ten, word, value)) add(whole, value + one + 1);
  }
  if (language === 'fr') for (const [word, value] of frenchScores(table)) add(word, value);
  for (const word of table.hundred) add(word, 100);
  for (const [form, usual] of otherNumberForms) {
    const value = numbers.get(usual);
    if (value !== undefined) add(form, value);
  }
  return numbers;
}

/** What finds the numbers of a language. */
export interface NumberReader {
  /** Global: a digit, or a word that may be a number. */
  readonly start: RegExp;
  /** The number in words at an offset. */
  readAt(text: string, at: number): WordNumber | null;
}

function makeReader(language: string, table: NumberWords): NumberReader {
  const numbers = numbersOf(language, table);
  const all = new Map([...numbers, ...Array.from(table.one, word => [word, 1] as const)]);
  const alternatives = [...all.keys()]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', String.raw`\s`);
  const pattern = String.raw`(?<![\p{L}\p{N}-])(?:${alternatives})(?![\p{L}\p{N}]|-\p{L})`;
  const at = new RegExp(pattern, 'iuy');
  return {
    start: new RegExp(String.raw`\d|${pattern}`, 'giu'),
    readAt: (text, offset) => {
      at.lastIndex = offset;
      const found = at.exec(text)?.[0];
      const value = all.get(bare(found ?? ''));
      return found === undefined || value === undefined ? null : { value, end: offset + found.length };
    },
  };
}

const digitsOnly: NumberReader = { start: /\d/g, readAt: () => null };
const readers = new Map<string, NumberReader>();

/** The reader of a language by its tag; of one whose words are not known, only digits are found. */
export function numberReaderOf(language: string): NumberReader {
  const tag = language === 'nb' || language === 'nn' ? 'no' : language;
  const table = otherNumberWords[tag];
  if (table === undefined) return digitsOnly;
  const reader = readers.get(tag) ?? makeReader(tag, table);
  readers.set(tag, reader);
  return reader;
}
