import type { Sliced } from '../../util/sliced';
import { overlap, shifted, type Span } from '../span';
import { isWhole, type ExportedArticle } from './exportedArticle';
import type { Untold } from './untold';

/** An article whose end mark is lost, or that another database wrote, has more words than a note below a text. */
const fewestWords = 12;

/** An article of a stretch as one of the file that the stretch starts so far on in. */
function moved(article: ExportedArticle, offset: number): ExportedArticle {
  const { span, titleSpan, body } = article;
  return {
    ...article,
    span: shifted(span, offset),
    titleSpan: titleSpan && shifted(titleSpan, offset),
    body: body.map(one => shifted(one, offset)),
  };
}

/** Where the text of an article ends. */
const toldTo = ({ span, titleSpan, body }: ExportedArticle): number =>
  Math.max(span.start, titleSpan?.end ?? 0, body.at(-1)?.end ?? 0);

/** What stands between the text of one article and the next article, before the first or behind the last. */
function holeBefore(text: string, articles: readonly ExportedArticle[], index: number): Span {
  const [before, next] = [articles[index - 1], articles[index]];
  return { start: before === undefined ? 0 : toldTo(before), end: next?.span.start ?? text.length };
}

/** An article that ends where what was found behind it starts. */
const upTo = (article: ExportedArticle, next: ExportedArticle | undefined): ExportedArticle =>
  next === undefined || next.span.start >= article.span.end
    ? article
    : { ...article, span: { ...article.span, end: next.span.start } };

/**
 * The articles of a file with those between them that their reading lost: one mark is missing, or another database wrote them.
 * @param read the articles of a stretch of the file by itself
 */
export function* withLost(
  text: string,
  articles: readonly ExportedArticle[],
  untold: readonly Untold[],
  read: (stretch: string) => Sliced<readonly ExportedArticle[]>,
): Sliced<readonly ExportedArticle[]> {
  const lost = untold.filter(({ words }) => words >= fewestWords);
  if (lost.length === 0) return articles;
  const all: ExportedArticle[] = [];
  let at = 0;
  for (let index = 0; index <= articles.length; index++) {
    const hole = holeBefore(text, articles, index);
    let one = lost[at];
    while (one !== undefined && one.end <= hole.start) one = lost[++at];
    if (one !== undefined && overlap(one, hole) > 0) {
      const found = (yield* read(text.slice(hole.start, hole.end))).filter(isWhole);
      for (const article of found) all.push(moved(article, hole.start));
    }
    const article = articles[index];
    if (article !== undefined) all.push(article);
    yield;
  }
  return all.map((article, index) => upTo(article, all[index + 1]));
}
