import type { Sliced } from '../../util/sliced';
import type { ArticleStructure, Paragraph, ParagraphKind } from '../article';
import type { Span } from '../span';
import { lineBlocks } from './blocks';
import type { ExportedArticle } from './exportedArticle';

/** How one article of a file of a news database is built, and what its fields state. */
export type ExportStructure = Omit<ArticleStructure, 'sentences'>;

/** Blocks of lines of a stretch as paragraphs of one kind. */
function* paragraphsIn(text: string, { start, end }: Span, kind: ParagraphKind): Sliced<readonly Paragraph[]> {
  return (yield* lineBlocks(text, start, end)).map(block => ({ start: block.start, end: block.end, kind }));
}

/** The parts of an article that its fields name, in the order of the text: the headline and the stretches of its body. */
function partsOf({ titleSpan, body }: ExportedArticle): readonly (Span & { readonly isTitle: boolean })[] {
  const inBody = body.some(({ start, end }) => titleSpan !== null && titleSpan.start < end && start < titleSpan.end);
  const title = titleSpan === null || inBody ? [] : [{ ...titleSpan, isTitle: true }];
  return [...title, ...body.map(span => ({ ...span, isTitle: false }))].sort((a, b) => a.start - b.start);
}

/**
 * The paragraphs of an exported article: its headline and body; marks, fields and what stands around the article tell nothing.
 * @param stretch what is the article's of the file, UTF-16: its span, and what stands up to the next article
 * @param read the paragraphs of a stretch of a body
 */
export function* exportStructure(
  text: string,
  article: ExportedArticle,
  stretch: Span,
  read: (span: Span) => Sliced<readonly Paragraph[]>,
): Sliced<ExportStructure> {
  const paragraphs: Paragraph[] = [];
  let at = stretch.start;
  for (const { start, end, isTitle } of partsOf(article)) {
    for (const paragraph of yield* paragraphsIn(text, { start: at, end: start }, 'prefix')) paragraphs.push(paragraph);
    if (isTitle) paragraphs.push({ start, end, kind: 'headline' });
    else
      for (const paragraph of yield* read({ start, end }))
        paragraphs.push(paragraph.kind === 'headline' ? { ...paragraph, kind: 'crosshead' } : paragraph);
    at = end;
  }
  for (const paragraph of yield* paragraphsIn(text, { start: at, end: stretch.end }, 'prefix'))
    paragraphs.push(paragraph);
  return {
    segments: [{ ...article.span, kind: 'article' }],
    paragraphs,
    title: article.title,
    stated: {
      ...(article.date !== null && { date: article.date, dateSource: 'prefix' }),
      ...(article.outlet !== null && { outlet: article.outlet }),
    },
  };
}
