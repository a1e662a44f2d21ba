import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, partsTo, readEach, saidIn, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel } from './labels';
import { markers } from './markers';

/** The source with its day, above the headline and again in the first field below the text. */
const sourced = /^(.{2,80}?)(?:,? (?:vom|v\.|den)|,) (\d{1,2}\.\d{1,2}\.\d{4})\b/i;

/** A longer line above the fields is text, no name. */
const longestAuthor = 60;

const written = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 120));

const isName = /^(?:von )?\p{Lu}[\p{L}.'’-]+(?:(?: |, ?| und )\p{Lu}[\p{L}.'’-]+){1,5}$/iu;

/** Stretches of lines between heads of pages. */
function stretches(text: string, lines: readonly Line[]): readonly Span[] {
  const spans: Span[] = [];
  let open: Span | undefined;
  for (const line of lines) {
    const isHead = markers.geniosPage.test(written(text, line));
    if (isHead && open !== undefined) spans.push(open);
    open = isHead ? undefined : { start: open?.start ?? line.start, end: line.end };
  }
  return open === undefined ? spans : [...spans, open];
}

function readPart(text: string, { lines, end }: MarkedPart): ExportedArticle | null {
  const head = lines.findIndex(line => sourced.test(written(text, line)));
  const fields = lines.findIndex((line, index) => index > head && readLabel(text, line)?.field === 'outlet');
  const [source, title] = lines.slice(head);
  if (head < 0 || fields < head + 2 || source === undefined || title === undefined) return null;
  const [, outlet = '', day = ''] = sourced.exec(written(text, source)) ?? [];
  const above = lines[fields - 1];
  const named = above !== undefined && above.end - above.start <= longestAuthor && isName.test(written(text, above));
  return {
    span: { start: source.start, end },
    title: saidIn(text, title),
    titleSpan: title,
    date: statedDate(day, 'dayFirst'),
    outlet,
    author: named ? authorIn(text, above) : null,
    body: stretches(text, lines.slice(head + 2, named ? fields - 1 : fields)),
  };
}

/** WISO of GENIOS as text: source and day above the headline, fields and "© GBI-Genios" below each article. */
export function* readGenios(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  return yield* readEach(yield* partsTo(text, all, markers.geniosEnd), part => readPart(text, part));
}
