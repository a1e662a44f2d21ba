import { words, wordsBy, wordsInOrder } from '../words';

/** First parts of "twofold", "tenfold". */
export const foldWords = wordsInOrder('two three four five six seven eight nine ten', 2);

/** Verbs that multiply: past forms, which tell a figure by themselves. */
export const multiplied: ReadonlyMap<string, number> = wordsBy([
  [2, 'doubled doubling'],
  [3, 'tripled tripling trebled trebling'],
  [4, 'quadrupled quadrupling'],
  [5, 'quintupled'],
]);

/** The same verbs in forms that are adjectives and nouns as well: only behind a word that makes a verb of them. */
export const multiply: ReadonlyMap<string, number> = wordsBy([
  [2, 'double'],
  [3, 'triple treble'],
  [4, 'quadruple'],
]);

/** Words behind "three times" that make a multiple of it, not three events. */
export const multipleEnds = words('as more less the its that what their his her those');

/** Words in -er that are no comparatives. */
export const noComparatives = words('over after under per never ever former earlier later either');

/** Behind a verb that multiplies they make another verb of it: "doubled down". */
export const multiplyParticles = words('down back up over as');

/** Words that make a verb of "double". */
export const beforeMultiply = words('to will would could may might should than nearly almost roughly about');

/** Words behind "twice" that make a multiple of it. */
export const twiceEnds = words('as the its their that what his her');

/** Nouns that a ratio stands behind: "a ratio of 3 to 1". */
export const ratioNouns = words('ratio odds margin');

/** Verbs and prepositions behind which a bare "a third" is a fraction. */
export const beforeFraction = words(`
  by than about nearly almost over up down around roughly fell rose least only just under to another`);

/** What a part is told of right behind it: "a one-third share". */
export const fractionNouns = words(`
  share stake cut majority interest increase reduction discount drop rise decline owner minority`);

/** What may follow a bare fraction: "fell by a third since". */
export const behindFraction = words(`
  . , ; : ! ? ) from in to and since on this last next between by at for after before over compared as more less fewer higher
  lower`);

/** Behind a bare fraction and before "than" they make a comparison of it: "a third more than in May". */
export const fractionComparatives = words('more less fewer higher lower larger smaller longer shorter cheaper');

/** Before a bare "half" they make a part of it: "cut by half". */
export const beforeHalf = words('by in than nearly about almost');

/** What may follow such a "half". */
export const behindHalf = words('. , ; : from since in to over that and');

/** Before "half" they make another thing of it: "second half". */
export const beforeOtherHalf = words('second first other better');
