import { type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, longestOf, partsTo, saidIn, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { markers } from './markers';

/** Lines above the length: section, headline over one or two lines, byline. */
const mostAbove = 5;

/** Longer lines above the number of the document are text. */
const longestPublisher = 60;

/** Lines between the length and the text: date, time, outlet, code, page, language, copyright. */
const mostBelow = 12;

const written = (text: string, { start, end }: Span): string => text.slice(start, end);

const isName =
  /^(?:by|von|par|door|de|di)\s|^(?:\p{Lu}[\p{L}.'’-]*\s?(?:(?:and|und|et|en|y|e|de|van|von|&|,|;)\s)?){1,6}$/iu;

/** Headline and byline among the lines above the length: the longest is the headline, a name below it the byline. */
function headlineOf(text: string, above: readonly Line[]): { readonly title?: Line; readonly author?: Line } {
  const title = longestOf(above);
  const below = title === undefined ? undefined : above[above.indexOf(title) + 1];
  const author = below !== undefined && isName.test(written(text, below)) ? below : undefined;
  return { ...(title && { title }), ...(author && { author }) };
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

function readPart(text: string, { lines, end }: MarkedPart, number: number): ExportedArticle | null {
  const length = lines.findIndex(
    line => line.end - line.start <= 30 && markers.factivaLength.test(written(text, line)),
  );
  const dated = lines.findIndex((line, index) => index > length && index <= length + 2 && dateOf(text, line) !== null);
  const dateLine = lines[dated];
  if (length < 1 || dateLine === undefined) return null;
  const above = lines.slice(Math.max(0, length - mostAbove), length);
  const { title: whole, author } = headlineOf(text, above);
  const title = whole && withoutNumber(text, whole, number);
  const timed = /^\d{1,2}[:.]\d{2}/.test(written(text, lines[dated + 1] ?? dateLine));
  const outlet = dated + (timed ? 2 : 1);
  const below = lines.slice(bodyAfter(text, lines, outlet));
  const story = below.length > 1 && isPublisher(text, below.at(-1)) ? below.slice(0, -1) : below;
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
export function readFactivaText(text: string, all: readonly Line[]): readonly ExportedArticle[] {
  return partsTo(text, all, markers.factivaEnd).flatMap((part, index) => readPart(text, part, index + 1) ?? []);
}
