import { stemmer } from 'stemmer';
import { weekdays } from '../language/en/calendar';
import { addressTitles } from '../language/en/functionWords';
import { newsWords } from '../language/en/newsWords';
import { baseForm } from '../language/en/synonyms';

/** English stems of longer words are not worth their cost; no word is that long. */
const longestStemmed = 30;

/** The stem that stands for all forms of a word in American spelling. */
export function stemOf(american: string): string {
  const base = baseForm(american);
  return base.length > longestStemmed ? base : stemmer(base);
}

const commonWords: ReadonlySet<string> = new Set([
  ...newsWords,
  ...addressTitles,
  ...[...weekdays.keys()].filter(day => day.endsWith('day')),
]);
const commonStems: ReadonlySet<string> = new Set([...commonWords].map(stemOf));

/** Whether a folded word in American spelling is the common coin of news. */
export function isCommonWord(american: string): boolean {
  return commonWords.has(american) || commonStems.has(stemOf(american));
}
