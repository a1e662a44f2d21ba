import type { Sliced } from '../../util/sliced';
import type { Paragraph, ParagraphKind, Segment, StatedDetails } from '../article';
import type { Span } from '../span';
import { lineBlocks } from './blocks';
import type { ExportedArticle } from './exportedArticle';

/** How a file of a news database is built: its articles, and what the first of them states. */
export interface ExportStructure {
  readonly segments: readonly Segment[];
  readonly paragraphs: readonly Paragraph[];
  readonly title: string | null;
  readonly stated: StatedDetails;
}

/** Blocks of lines of a stretch as paragraphs of one kind. */
function paragraphsIn(text: string, { start, end }: Span, kind: ParagraphKind): readonly Paragraph[] {
  return lineBlocks(text, start, end).map(block => ({ start: block.start, end: block.end, kind }));
}

/** The parts of an article that its fields name, in the order of the text: the headline and the stretches of its body. */
function partsOf({ titleSpan, body }: ExportedArticle): readonly (Span & { readonly isTitle: boolean })[] {
  const inBody = body.some(({ start, end }) => titleSpan !== null && titleSpan.start < end && start < titleSpan.end);
  const title = titleSpan === null || inBody ? [] : [{ ...titleSpan, isTitle: true }];
  return [...title, ...body.map(span => ({ ...span, isTitle: false }))].sort((a, b) => a.start - b.start);
}

/**
 * The paragraphs of exported articles: their headlines and bodies; marks, fields and what stands between articles tell nothing.
 * @param read the paragraphs of a stretch of a body
 */
export function* exportStructure(
  text: string,
  articles: readonly ExportedArticle[],
  read: (span: Span) => Sliced<readonly Paragraph[]>,
): Sliced<ExportStructure> {
  const paragraphs: Paragraph[] = [];
  const segments: Segment[] = [];
  let at = 0;
  for (const article of articles) {
    yield;
    for (const { start, end, isTitle } of partsOf(article)) {
      paragraphs.push(...paragraphsIn(text, { start: at, end: start }, 'prefix'));
      if (isTitle) paragraphs.push({ start, end, kind: 'headline' });
      else
        for (const paragraph of yield* read({ start, end }))
          paragraphs.push(paragraph.kind === 'headline' ? { ...paragraph, kind: 'crosshead' } : paragraph);
      at = end;
    }
    paragraphs.push(...paragraphsIn(text, { start: at, end: article.span.end }, 'prefix'));
    segments.push({ ...article.span, kind: 'article' });
    at = article.span.end;
  }
  paragraphs.push(...paragraphsIn(text, { start: at, end: text.length }, 'prefix'));
  const [first] = articles;
  return {
    segments,
    paragraphs,
    title: first?.title ?? null,
    stated: {
      ...(first?.date != null && { date: first.date, dateSource: 'prefix' }),
      ...(first?.outlet != null && { outlet: first.outlet }),
    },
  };
}
