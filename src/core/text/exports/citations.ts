import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { placedDate } from '../statedDate';
import { isApart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { markers } from './markers';
import { isLedIn, namesAuthor } from './names';
import { shapedLines, type ShapedLine } from './shapes';

/** What a citation says of the article that it is of. */
interface Citation {
  /** Lines of the file that it takes: index of the first, and of the one behind the last. */
  readonly first: number;
  readonly next: number;
  readonly title: string;
  readonly date: string;
  readonly outlet: string;
  readonly author: string | null;
}

/** Lines that a citation takes at most where they are broken, and its length. */
const mostLines = 8;
const longest = 900;

/** Authors, and the title in quotation marks: `Roe, Kim. "Wall breaks." `. */
const titled = /^(?:\[?\d{1,3}[.)\]] )?(?:([^"“”]{2,160}?)\.? )?["“]([^"“”]{3,300}?)[.,]?["”][.,]? /;

/** The outlet up to the first comma outside of brackets, its edition and section, and the day behind them. */
const outletFirst = /^[*_]{0,2}([^,([*]{2,80}?)(?: ?[([][^)\]]{2,60}[)\]])?[*_]{0,2},/;

/** The day stands so near behind the outlet. */
const dateReach = 200;

/** Authors, title, outlet and day of a citation as the MLA has it, with the database that holds the article. */
function citationIn(written: string): Omit<Citation, 'first' | 'next'> | null {
  const [head = '', author, title = ''] = titled.exec(written) ?? [];
  if (head === '' || !markers.holder.test(written.slice(head.length))) return null;
  const rest = written.slice(head.length, head.length + dateReach);
  const [named = '', outlet = ''] = outletFirst.exec(rest) ?? [];
  const date = named === '' ? null : placedDate(rest.slice(named.length - 1));
  return date === null ? null : { title, date: date.date, outlet: outlet.trim(), author: author ?? null };
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

const opens = /^(?:["“]|[^"“”]{2,160}["“])/;

function* citationsIn(text: string, lines: readonly Line[]): Sliced<readonly Citation[]> {
  const due = pauseEvery(linesPerSlice);
  const found: Citation[] = [];
  let next = 0;
  for (const [first, line] of lines.entries()) {
    if (due(1)) yield;
    if (first < next || !opens.test(text.slice(line.start, Math.min(line.end, line.start + 200)))) continue;
    // as many lines as it takes: the database stands in the last but one, or in a long one
    for (let at = first; at < Math.min(lines.length, first + mostLines); at++) {
      const last = lines[at];
      if (last === undefined || last.end - line.start > longest || (at > first && isApart(text, lines, at))) break;
      const read = citationIn(text.slice(line.start, last.end).replace(/\s+/g, ' '));
      if (read === null) continue;
      next = endOf(text, lines, at);
      found.push({ first, next, ...read });
      break;
    }
  }
  return found;
}

/** The day on which somebody looked the article up, or an address: the last line of a broken citation. */
const accessed = /^(?:Accessed |Retrieved |https?:|www\.|infoweb)/;

/** What is broken goes on up to the full stop behind address and day of access. */
function endOf(text: string, lines: readonly Line[], last: number): number {
  let at = last + 1;
  while (at < last + mostLines && at < lines.length && !isApart(text, lines, at)) {
    const [before, line] = [lines[at - 1], lines[at]];
    const ends = before !== undefined && text.charAt(before.end - 1) === '.';
    if (ends && (line === undefined || !accessed.test(text.slice(line.start, line.start + 40)))) break;
    at++;
  }
  return at;
}

/** Lines above a text that are no headline, and below it, that databases write. */
const mostAround = 12;

const isMark = ({ shape, field }: ShapedLine): boolean =>
  (shape !== 'plain' && shape !== 'prose' && shape !== 'label') || field !== null;

/** The lines of a text without the fields of its head and of its tail. */
function bodyLines(text: string, lines: readonly ShapedLine[], date: string): readonly ShapedLine[] {
  // "Evening Star (published as EVENING STAR) - June 2, 2022"
  const saysDay = ({ shape, start, end }: ShapedLine): boolean =>
    shape === 'plain' && placedDate(text.slice(start, end))?.date === date;
  const isHead = (line: ShapedLine | undefined): boolean =>
    line !== undefined && (isMark(line) || isLedIn(text, line) || namesAuthor(text, line) || saysDay(line));
  const isTail = (line: ShapedLine | undefined): boolean =>
    line !== undefined && isMark(line) && line.shape !== 'dated';
  let [from, to] = [0, lines.length];
  while (from < Math.min(to, mostAround) && isHead(lines[from])) from++;
  while (to > from && lines.length - to < mostAround && isTail(lines[to - 1])) to--;
  return lines.slice(from, to);
}

/** The lines of an article between two citations, without the name of a citation. */
function storyLines(text: string, lines: readonly ShapedLine[]): readonly ShapedLine[] {
  return lines.filter(({ start, end }) => end - start > 40 || !markers.citationHead.test(text.slice(start, end)));
}

const bare = (title: string): string => title.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');

/** Where a citation gives the title, unless it is broken there. */
function titleIn(text: string, { start, end }: Span, title: string): Span | null {
  const at = text.slice(start, end).indexOf(title);
  return at < 0 ? null : { start: start + at, end: start + at + title.length };
}

/** The article of a citation: what stands in its lines above the text is its head. */
function articleOf(
  text: string,
  citation: Citation,
  lines: readonly ShapedLine[],
  cited: Span,
): ExportedArticle | null {
  const told = storyLines(text, lines);
  // the headline, and what stands above it
  const titled = told.findIndex(
    ({ start, end }, index) => index < 6 && bare(text.slice(start, end)) === bare(citation.title),
  );
  const line = told[titled];
  const story = bodyLines(text, told.slice(titled + 1), citation.date);
  const [first] = lines;
  const last = lines.at(-1);
  const [from] = story;
  const to = story.at(-1);
  if (first === undefined || last === undefined || from === undefined || to === undefined) return null;
  const { title, date, outlet, author } = citation;
  const { start, end } = { start: Math.min(first.start, cited.start), end: Math.max(last.end, cited.end) };
  return {
    ...{ span: { start, end }, title, date, outlet },
    titleSpan: line === undefined ? titleIn(text, cited, title) : { start: line.start, end: line.end },
    author,
    body: [{ start: from.start, end: to.end }],
  };
}

/**
 * Articles with a citation each, above or below: what databases hand out for lists of references, such as `Roe, Kim. "Wall breaks."
 * Coast Herald, sec. News, 7 May 2024, p. A1. NewsBank: Access World News, …`. References without texts are no articles.
 */
export function* readCited(text: string, lines: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const citations = yield* citationsIn(text, lines);
  const [top] = citations;
  if (top === undefined || citations.length < 2) return [];
  const shaped = yield* shapedLines(text, lines, undefined);
  const isBelow = shaped.slice(0, top.first).some(({ shape }) => shape === 'prose');
  const found: ExportedArticle[] = [];
  for (const [index, citation] of citations.entries()) {
    yield;
    const from = isBelow ? (citations[index - 1]?.next ?? 0) : citation.next;
    const to = isBelow ? citation.first : citations[index + 1]?.first;
    const cited = { start: shaped[citation.first]?.start ?? 0, end: shaped[citation.next - 1]?.end ?? 0 };
    const article = articleOf(text, citation, shaped.slice(from, to), cited);
    if (article !== null) found.push(article);
  }
  return found.length * 2 > citations.length ? found : [];
}
