import { quoteKey, sidesKey, type LinkCorrection } from '../matching/corrections';
import type { PassageCorrection } from './decisions';

const linkKey = ({ a, b }: LinkCorrection): string => [quoteKey(a), quoteKey(b)].sort().join('\n\n');

const wordsKey = ({ a, b }: LinkCorrection): string => sidesKey(a, b);

/**
 * The decisions about links with one more, which takes the place of earlier ones about the same two sentences; one about words in them,
 * of an earlier one about the same words.
 */
export function withLink(links: readonly LinkCorrection[], link: LinkCorrection): readonly LinkCorrection[] {
  const key = link.a.exact === undefined && link.b.exact === undefined ? linkKey : wordsKey;
  return [...links.filter(one => key(one) !== key(link)), link];
}

/** The decisions about paragraphs with one more, which takes the place of an earlier one about the same paragraph. */
export function withPassage(
  passages: readonly PassageCorrection[],
  passage: PassageCorrection,
): readonly PassageCorrection[] {
  return [...passages.filter(one => quoteKey(one) !== quoteKey(passage)), passage];
}
