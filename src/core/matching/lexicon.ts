import { stemmer } from 'stemmer';
import { baseForm } from '../language/en/synonyms';

/** English stems of longer words are not worth their cost; no word is that long. */
const longestStemmed = 30;

/** The stem that stands for all forms of a word in American spelling. */
export function stemOf(american: string): string {
  const base = baseForm(american);
  return base.length > longestStemmed ? base : stemmer(base);
}
