import { words } from '../words';

/** What a word ends with when it is two, and the second one written out; "isn’t", "they’ve". */
export const contractedEnds: readonly (readonly [ending: RegExp, word: string])[] = [
  [/n['’]t$/iu, 'not'],
  [/['’]re$/iu, 'are'],
  [/['’]ll$/iu, 'will'],
  [/['’]ve$/iu, 'have'],
  [/['’]m$/iu, 'am'],
  [/['’]d$/iu, "'d"],
];

/** What is left of a negated verb where it is not the verb itself: "won’t", "can’t". */
export const contractedStems: ReadonlyMap<string, string> = new Map([
  ['wo', 'will'],
  ['ca', 'can'],
  ['sha', 'shall'],
]);

/** Words behind which ’s is a verb and no possessive. */
export const beforeContractedIs = words('it he she that there here what who where how this let');

/** What an ending that is short for several words may stand for. */
export const contractedWords: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ["'s", words('is has us')],
  ["'d", words('would had')],
]);

/** Words that a verb is joined to by an apostrophe: "he’ll", "they’ve". */
export const contractedSubjects = words('i he she it we they you who that there');
