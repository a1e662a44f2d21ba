import { weekdays } from '../language/en/calendar';
import { addressTitles } from '../language/en/functionWords';
import { newsWords } from '../language/en/newsWords';
import { stemOf } from './lexicon';

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
