import { splitExport } from '../core/text/exports/splitExport';
import type { Span } from '../core/text/span';
import type { ImportedArticle, ImportedBlock, SourcePlace } from './importer';
import { limits } from './limits';
import { ImportProblem } from './problem';

/** The text of blocks, parted by blank lines, with the places that begin in it. */
interface JoinedBlocks {
  readonly text: string;
  readonly places: readonly SourcePlace[];
}

function joined(blocks: readonly ImportedBlock[]): JoinedBlocks {
  const parts: string[] = [];
  const places: SourcePlace[] = [];
  let length = 0;
  for (const block of blocks) {
    for (const { offset, fragment } of block.places ?? []) places.push({ offset: length + offset, fragment });
    parts.push(block.text);
    length += block.text.length + 2;
  }
  return { text: parts.join('\n\n'), places };
}

/** The paragraphs of a stretch of text, lines joined; the first also has the place that the stretch begins in. */
function paragraphsOf({ text, places }: JoinedBlocks, { start, end }: Span): readonly ImportedBlock[] {
  const blocks: ImportedBlock[] = [];
  let at = start;
  for (const part of text.slice(start, end).split(/\n[^\S\n]*\n/)) {
    const from = at + part.length - part.trimStart().length;
    const to = from + part.trim().length;
    const written = part.trim().replace(/\s*\n\s*/g, ' ');
    const begun = blocks.length > 0 ? [] : places.filter(({ offset }) => offset <= from).slice(-1);
    const inside = places.filter(({ offset }) => offset > from && offset < to);
    const all = [...begun, ...inside].map(({ offset, fragment }) => ({
      offset: Math.max(0, Math.min(offset - from, written.length)),
      fragment,
    }));
    if (written !== '') blocks.push({ kind: 'text', text: written, ...(all.length > 0 && { places: all }) });
    at += part.length + (/^\n[^\S\n]*\n/.exec(text.slice(at + part.length, at + part.length + 200))?.[0].length ?? 0);
  }
  return blocks;
}

/**
 * The articles of what a news database exported into a file of another kind; none when it is no export.
 * @throws ImportProblem when there are more than any database gives out
 */
export function exportedArticles(blocks: readonly ImportedBlock[]): readonly ImportedArticle[] {
  const whole = joined(blocks);
  const articles = splitExport(whole.text);
  if (articles.length > limits.articles) throw new ImportProblem('tooLarge', limits.articles);
  return articles.map(({ title, date, unsureDay, outlet, author, body }) => ({
    title,
    date,
    ...(unsureDay !== undefined && { unsureDay }),
    outlet,
    author,
    url: null,
    language: null,
    blocks: body.flatMap(span => paragraphsOf(whole, span)),
  }));
}
