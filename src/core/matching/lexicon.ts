import { stemmer } from 'stemmer';
import { baseForm } from '../language/en/equivalents';

/** Words of news English that matching treats apart. All folded (lower case, American spelling, no apostrophes). */

const list = (words: string): readonly string[] => words.split(/\s+/).filter(word => word !== '');

/** Say nothing about what a sentence is about. */
export const stopWords: ReadonlySet<string> = new Set(
  list(`a about above after again against ago all almost along already also although am amid among an and another any
  are around as at away back be became because become been before being below between both but by can cannot could d did
  didnt do does doesnt doing done dont down during each either else ever every few following for from further get gets
  getting go goes going got had has hasnt have havent having he her here hers herself him himself his how however i if in
  including instead into is isnt it its itself just ll like made make makes making many may me meanwhile might more most
  much must my near neither no none nor not now of off often on once one ones only onto or other others our out over own per
  quite rather re really s same shall she should since so some such t than that the their theirs them themselves then
  there these they this those though through thus till to too toward under until up upon us ve very via was wasnt
  we well went were werent what when where whether which while who whom whose why will with within without wont would yet
  you your st nd rd th`),
);

/** Titles, reporting verbs and the common coin of news: they count, but little. */
const commonWords: ReadonlySet<string> = new Set(
  list(`say tell add accord state statement report reporter announce note ask speak comment claim describe explain call
  mr mrs ms sir lord lady dr president prime minister secretary foreign chief head leader official spokesman spokeswoman
  spokesperson government country nation people person man woman year month week day time monday tuesday wednesday thursday
  friday saturday sunday today yesterday tomorrow morning evening night afternoon last next new recent late early first take
  come give see look show use know think want need part number group world national international public local
  work plan set expect hold big large major former senior member early several three two four five million percent
  news medium press conference interview photo video image agency source thing way continue begin start end include
  remain keep put bring lead turn follow`),
);

/** English stems of longer words are not worth their cost; no word is that long. */
const longestStemmed = 30;

/** The stem that stands for all forms of a word in American spelling. */
export function stemOf(american: string): string {
  const base = baseForm(american);
  return base.length > longestStemmed ? base : stemmer(base);
}

const commonStems: ReadonlySet<string> = new Set([...commonWords].map(stemOf));

/** Whether a folded word in American spelling is the common coin of news. */
export function isCommonWord(american: string): boolean {
  return commonWords.has(american) || commonStems.has(stemOf(american));
}

/** What figure words multiply with, or stand for. */
export const magnitudes: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['dozens', 12],
  ['hundred', 100],
  ['thousand', 1e3],
  ['k', 1e3],
  ['lakh', 1e5],
  ['million', 1e6],
  ['m', 1e6],
  ['mn', 1e6],
  ['crore', 1e7],
  ['billion', 1e9],
  ['bn', 1e9],
  ['b', 1e9],
  ['trillion', 1e12],
  ['tn', 1e12],
  ['trn', 1e12],
]);

export const spelledNumbers: ReadonlyMap<string, number> = new Map(
  list(`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen twenty`)
    .map((word, value): [string, number] => [word, value])
    .concat(
      list('thirty forty fifty sixty seventy eighty ninety').map((word, index): [string, number] => [
        word,
        30 + 10 * index,
      ]),
    ),
);
