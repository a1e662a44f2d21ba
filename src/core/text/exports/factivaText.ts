import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, partsTo, readEach, saidIn, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { markers } from './markers';
import { namesAuthor } from './names';

/** Lines above the length: section, headline over some lines, byline. */
const mostAbove = 6;

/** Longer lines above the number of the document are text. */
const longestPublisher = 60;

/** Lines between the length and the text: date, time, outlet, code, page, language, copyright. */
const mostBelow = 12;

const written = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Longest line that may be the section of the paper, when more stand below it. */
const longestSection = 24;
const mostSectionWords = 2;

/** Where headlines and outlets come from: a first line that several articles have is their section. */
function sectionsOf(text: string, parts: readonly MarkedPart[]): ReadonlySet<string> {
  const firsts = parts.map(({ lines: [first] }) => (first === undefined ? '' : written(text, first)));
  const seen = new Set<string>();
  return new Set(firsts.filter(line => line.length <= longestSection && (seen.has(line) || !seen.add(line))));
}

/** Headline and byline among the lines above the length: the headline may take several, a section stands above, a name below it. */
function headlineOf(
  text: string,
  above: readonly Line[],
  sections: ReadonlySet<string>,
): { readonly title?: Span; readonly author?: Line } {
  const [top] = above;
  const section = top !== undefined && above.length > 1 && isSection(written(text, top), sections);
  const named = section ? above.slice(1) : above;
  const last = named.at(-1);
  const author = named.length > 1 && last !== undefined && namesAuthor(text, last) ? last : undefined;
  const lines = author === undefined ? named : named.slice(0, -1);
  const [first] = lines;
  const end = lines.at(-1)?.end;
  return { ...(first && end !== undefined && { title: { start: first.start, end } }), ...(author && { author }) };
}

function isSection(line: string, sections: ReadonlySet<string>): boolean {
  return sections.has(line) || (line.length <= longestSection && line.split(' ').length <= mostSectionWords);
}

/** A headline without the number that the list of results gave it: "12) Wall breaks" is the twelfth. */
function withoutNumber(text: string, { start, end }: Span, number: number): Span {
  const mark = `${String(number)}) `;
  return { start: text.startsWith(mark, start) ? start + mark.length : start, end };
}

/** Index of the first line of text: below the copyright, else below the outlet's code and language. */
function bodyAfter(text: string, lines: readonly Line[], outlet: number): number {
  const head = lines.slice(0, outlet + mostBelow);
  const copyright = head.findLastIndex((line, index) => index > outlet && markers.copyright.test(written(text, line)));
  if (copyright >= 0) return copyright + 1;
  let at = outlet + 1;
  while (at < lines.length && (lines[at]?.end ?? 0) - (lines[at]?.start ?? 0) <= 20) at++;
  return at;
}

/** The publisher's name, which stands alone above the number of the document. */
function isPublisher(text: string, line: Line | undefined): boolean {
  if (line === undefined || line.end - line.start > longestPublisher) return false;
  return /(?:[^.!?…:;,"”’»]|\b(?:inc|ltd|co|corp|plc|gmbh|s\.a|b\.v)\.)$/i.test(written(text, line));
}

function readPart(
  text: string,
  { lines, end }: MarkedPart,
  number: number,
  sections: ReadonlySet<string>,
): ExportedArticle | null {
  const length = lines.findIndex(
    line => line.end - line.start <= 30 && markers.factivaLength.test(written(text, line)),
  );
  const dated = lines.findIndex((line, index) => index > length && index <= length + 2 && dateOf(text, line) !== null);
  const dateLine = lines[dated];
  if (length < 1 || dateLine === undefined) return null;
  const above = lines.slice(Math.max(0, length - mostAbove), length);
  const { title: whole, author } = headlineOf(text, above, sections);
  const title = whole && withoutNumber(text, whole, number);
  const timed = /^\d{1,2}[:.]\d{2}/.test(written(text, lines[dated + 1] ?? dateLine));
  const outlet = dated + (timed ? 2 : 1);
  const all = lines.slice(bodyAfter(text, lines, outlet));
  const over = all.findIndex(
    line => line.end - line.start <= longestPublisher && markers.agencyEnd.test(written(text, line)),
  );
  const below = over > 0 ? all.slice(0, over) : all;
  const story = over < 0 && below.length > 1 && isPublisher(text, below.at(-1)) ? below.slice(0, -1) : below;
  const [first] = story;
  const last = story.at(-1);
  return {
    span: { start: above[0]?.start ?? dateLine.start, end },
    title: saidIn(text, title),
    titleSpan: title ?? null,
    date: dateOf(text, dateLine),
    outlet: saidIn(text, lines[outlet]),
    author: authorIn(text, author),
    body: first && last ? [{ start: first.start, end: last.end }] : [],
  };
}

const dateOf = (text: string, line: Line): string | null =>
  line.end - line.start > 40 ? null : statedDate(written(text, line));

/** Factiva without field names: "Document COHER00020240507ek5700001" stands below each article. */
export function* readFactivaText(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const parts = yield* partsTo(text, all, markers.factivaEnd);
  const sections = sectionsOf(text, parts);
  return yield* readEach(parts, (part, index) => readPart(text, part, index + 1, sections));
}
