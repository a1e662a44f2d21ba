import type { Span } from './span';

/** A text without what a reader does not see in it. */
export interface SeenText {
  readonly text: string;
  /** A stretch of it as it stands in the text as it is written. UTF-16. */
  written(span: Span): Span;
}

/**
 * Signs without width or sound: soft hyphens, zero-width spaces, word joiners, direction marks. The joiners of scripts that need
 * them are letters there.
 */
const invisible = '[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';

/** Markdown's marks of emphasis at either end of words. A lone one, as of a footnote, tells nothing either. */
const emphasis = String.raw`(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])`;

/** What Markdown puts around the words of a link. Longer words and addresses are no link of an article. */
const address = String.raw`\]\([^()\s]{1,500}\)`;
const link = String.raw`\[(?=[^\][\n]{1,300}${address})|${address}`;

const unseen = new RegExp(`${invisible}|${emphasis}|${link}`, 'gu');

/** Leaves out what is not seen, or null where all is: in nearly every paragraph. Linear. */
export function seenText(whole: string): SeenText | null {
  const kept: string[] = [];
  const places: number[] = [];
  let from = 0;
  const keep = (to: number): void => {
    kept.push(whole.slice(from, to));
    for (; from < to; from++) places.push(from);
  };
  for (const { 0: left, index } of whole.matchAll(unseen)) {
    keep(index);
    from = index + left.length;
  }
  if (kept.length === 0) return null;
  keep(whole.length);
  const placeOf = (offset: number): number => places[offset] ?? whole.length;
  return {
    text: kept.join(''),
    written: ({ start, end }) => ({ start: placeOf(start), end: end > start ? placeOf(end - 1) + 1 : placeOf(start) }),
  };
}
