import { quoteKey, type LinkCorrection } from '../matching/corrections';
import type { PassageCorrection } from './decisions';

const linkKey = ({ a, b }: LinkCorrection): string => [quoteKey(a), quoteKey(b)].sort().join('\n\n');

/** The decisions about links with one more, which takes the place of an earlier one about the same two sentences. */
export function withLink(links: readonly LinkCorrection[], link: LinkCorrection): readonly LinkCorrection[] {
  return [...links.filter(one => linkKey(one) !== linkKey(link)), link];
}

/** The decisions about paragraphs with one more, which takes the place of an earlier one about the same paragraph. */
export function withPassage(
  passages: readonly PassageCorrection[],
  passage: PassageCorrection,
): readonly PassageCorrection[] {
  return [...passages.filter(one => quoteKey(one) !== quoteKey(passage)), passage];
}
