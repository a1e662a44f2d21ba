import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, partsTo, readEach, saidIn, stretchesOf, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel } from './labels';
import { markers } from './markers';
import { namesAuthor } from './names';

/** The source with its day, above the headline and again in the first field below the text. */
const sourced = /^(.{2,80}?)(?:,? (?:vom|v\.|den)|,) (\d{1,2}\.\d{1,2}\.\d{4})\b/i;

/** A longer line above the fields is text, no name. */
const longestAuthor = 60;

const written = (text: string, { start, end }: Span): string => text.slice(start, Math.min(end, start + 120));

const isName = /^(?:von )?\p{Lu}[\p{L}.'’-]+(?:(?: |, ?| und )\p{Lu}[\p{L}.'’-]+){1,5}$/iu;

function readPart(text: string, { lines, end }: MarkedPart): ExportedArticle | null {
  const isPageHead = (line: Line): boolean => markers.geniosPage.test(written(text, line));
  const head = lines.findIndex(line => sourced.test(written(text, line)));
  const fields = lines.findIndex((line, index) => index > head && readLabel(text, line)?.field === 'outlet');
  const source = lines[head];
  // the headline stands above its source or below it
  const over = lines[head - 1];
  const isOver = over !== undefined && !isPageHead(over);
  const top = lines[head + 1];
  const byline = isOver && top !== undefined && namesAuthor(text, top) ? top : undefined;
  const from = isOver && byline === undefined ? head + 1 : head + 2;
  const title = isOver ? over : lines[head + 1];
  if (head < 0 || fields < from || source === undefined || title === undefined) return null;
  const [, outlet = '', day = ''] = sourced.exec(written(text, source)) ?? [];
  const above = lines[fields - 1];
  const named = above !== undefined && above.end - above.start <= longestAuthor && isName.test(written(text, above));
  return {
    span: { start: Math.min(source.start, title.start), end },
    title: saidIn(text, title),
    titleSpan: title,
    date: statedDate(day, 'dayFirst'),
    outlet,
    author: authorIn(text, named ? above : byline),
    body: stretchesOf(lines.slice(from, named ? fields - 1 : fields), isPageHead),
  };
}

/** WISO of GENIOS as text: source and day above the headline, fields and "© GBI-Genios" below each article. */
export function* readGenios(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  return yield* readEach(yield* partsTo(text, all, markers.geniosEnd), part => readPart(text, part));
}
