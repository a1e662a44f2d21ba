import { textDigest } from '../annotations/digest';
import type { ArticleAnalysis } from '../story/analysis';
import { textOf, type Span } from '../text/span';
import type { PlaceInStory } from '../text/storyNote';

/** Words of an agent's own text. UTF-16 into it; `exact` is that slice. */
export interface OwnQuote extends Span {
  readonly exact: string;
  /** There is more of it: `end` is where this was cut. */
  readonly cut?: true;
}

/**
 * Words of an article, to the letter: the only thing in an answer that others wrote, but for the names of files.
 * `exact` is the slice of the file's text; UTF-16.
 */
export interface Quote extends OwnQuote {
  readonly file: string;
  /** SHA-256 (hexadecimal) of the file's text, without byte order mark and with line ends folded to LF. */
  readonly sha256: string;
}

/** Quotes places of a story. */
export type Quoter = (place: PlaceInStory) => Quote;

const digests = new WeakMap<ArticleAnalysis, string>();

function digestOf(article: ArticleAnalysis): string {
  const known = digests.get(article) ?? textDigest(article.text);
  digests.set(article, known);
  return known;
}

/**
 * Makes quotes of places.
 * @param names of the files, by index of their articles
 * @param longest quotes are cut to so many UTF-16 units
 */
export function quoterOf(articles: readonly ArticleAnalysis[], names: readonly string[], longest: number): Quoter {
  return place => {
    const article = articles[place.article];
    const sha256 = article === undefined ? '' : digestOf(article);
    return { file: names[place.article] ?? '', ...ownQuote(article?.text ?? '', place, longest), sha256 };
  };
}

/** Quotes a text, cut to a length where no character is cut in two. */
export function ownQuote(text: string, { start, end }: Span, longest: number): OwnQuote {
  if (end - start <= longest) return { start, end, exact: textOf(text, { start, end }) };
  const isInside = /^[\uDC00-\uDFFF]/.test(text.charAt(start + longest));
  const cutEnd = start + longest - (isInside ? 1 : 0);
  return { start, end: cutEnd, exact: text.slice(start, cutEnd), cut: true };
}
