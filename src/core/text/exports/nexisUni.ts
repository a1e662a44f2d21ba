import type { Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, isApart, partsTo, readEach, saidIn, stretchesOf, type MarkedPart } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel, type ExportField } from './labels';
import { markers } from './markers';

/** Lines between headline and text: outlet, date, copyright over some lines, about eight fields. */
const longestHead = 24;

/** Longer lines with a date in them are prose. */
const longestDateLine = 80;

const says = (text: string, line: Line, mark: RegExp): boolean =>
  line.end - line.start <= longestDateLine && mark.test(text.slice(line.start, line.end));

/** The last dated line above the text; a field that holds a date is none. */
function dateLineOf(text: string, lines: readonly Line[], body: number): number {
  for (let at = Math.max(0, body - longestHead); at < body; at++) {
    const line = lines[at];
    if (line === undefined || line.end - line.start > longestDateLine || readLabel(text, line) !== null) continue;
    const written = text.slice(line.start, line.end);
    if (!/^[^\d:]{1,30}:/.test(written) && statedDate(written) !== null) return at;
  }
  return -1;
}

/** The line below outlet and headline: the day, or what stands in its place where a correction was added. */
function belowOutlet(text: string, lines: readonly Line[], body: number): number {
  const dated = dateLineOf(text, lines, body);
  if (dated >= 0 || body < 0) return dated;
  // headline and outlet at least stand above
  const from = Math.max(2, body - longestHead);
  const below = lines
    .slice(from, body)
    .findIndex(line => says(text, line, markers.nexisEdition) || says(text, line, markers.copyright));
  return below < 0 ? below : from + below;
}

/** The labelled lines of a head. */
function fieldsOf(text: string, lines: readonly Line[]): Partial<Record<ExportField, Span>> {
  const said: Partial<Record<ExportField, Span>> = {};
  for (const line of lines) {
    const label = readLabel(text, line);
    if (label !== null) said[label.field] ??= { start: label.valueStart, end: line.end };
  }
  return said;
}

/** Lines of a headline at most. */
const longestTitle = 6;

/** Index of the first line of a headline from its last one: a blank line stands above it. */
function titleTop(text: string, lines: readonly Line[], last: number): number {
  let at = last;
  while (at > 0 && last - at < longestTitle && !isApart(text, lines, at)) at--;
  return at;
}

/** One article; the first part of a file has the list of all results above it, which is none of its. */
function readPart(text: string, { lines, end }: MarkedPart, isFirst: boolean): ExportedArticle | null {
  const body = lines.findIndex(line => says(text, line, markers.nexisUniBody));
  const dated =
    body < 0 ? dateLineOf(text, lines, Math.min(lines.length, longestHead)) : belowOutlet(text, lines, body);
  const dateLine = lines[dated];
  const outlet = lines[dated - 1];
  if (dateLine === undefined || outlet === undefined || (isFirst && body < 0)) return null;
  const titleFrom = isFirst ? titleTop(text, lines, Math.max(0, dated - 2)) : 0;
  const titleLine = lines[titleFrom];
  const titleEnd = lines[dated - 2];
  const title = titleLine && titleEnd && { start: titleLine.start, end: titleEnd.end };
  const bodyFrom = body < 0 ? dated + 1 : body + 1;
  const tail = lines.findIndex((line, index) => index >= bodyFrom && says(text, line, markers.nexisUniTail));
  const all = lines.slice(bodyFrom, tail < 0 ? undefined : tail);
  const story =
    all[0] !== undefined && markers.rushTranscript.test(text.slice(all[0].start, all[0].end)) ? all.slice(1) : all;
  const headline = saidIn(text, title);
  const pages = story.filter(line => says(text, line, markers.nexisPage));
  const isPageHead = (line: Line): boolean =>
    pages.length > 0 && (pages.includes(line) || saidIn(text, line) === headline);
  return {
    span: { start: (titleLine ?? outlet).start, end: lines.at(-1)?.end ?? end },
    title: headline,
    titleSpan: title ?? null,
    date: statedDate(text.slice(dateLine.start, dateLine.end)),
    outlet: saidIn(text, outlet),
    author: authorIn(text, fieldsOf(text, lines.slice(dated, bodyFrom)).author),
    body: stretchesOf(story, isPageHead),
  };
}

/** Nexis Uni, Nexis Advance and Lexis+, as text or from a Word document: "End of Document" stands below each article. */
export function* readNexisUni(text: string, all: readonly Line[]): Sliced<readonly ExportedArticle[]> {
  const parts = yield* partsTo(text, all, markers.nexisUniEnd);
  return yield* readEach(parts, (part, index) => readPart(text, part, index === 0));
}
