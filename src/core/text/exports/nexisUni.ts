import { trimmed, type Line } from '../lines';
import type { Span } from '../span';
import { statedDate } from '../statedDate';
import { authorIn, saidIn } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import { readLabel, type ExportField } from './labels';
import { markers } from './markers';

/** Lines between headline and text: outlet, date, copyright over some lines, about eight fields. */
const longestHead = 24;

/** Longer lines with a date in them are prose. */
const longestDateLine = 80;

const says = (text: string, line: Line, mark: RegExp): boolean =>
  line.end - line.start <= longestDateLine && mark.test(text.slice(line.start, line.end));

/** The lines of each article, up to the one that ends it. */
function partsTo(text: string, all: readonly Line[]): readonly (readonly Line[])[] {
  const parts: Line[][] = [];
  let lines: Line[] = [];
  for (const line of all) {
    if (says(text, line, markers.nexisUniEnd)) {
      parts.push(lines);
      lines = [];
    } else lines.push(line);
  }
  return parts;
}

/** The last dated line above the text; a field that holds a date is none. */
function dateLineOf(text: string, lines: readonly Line[], body: number): number {
  for (let at = Math.max(0, body - longestHead); at < body; at++) {
    const line = lines[at];
    if (line === undefined || line.end - line.start > longestDateLine || readLabel(text, line) !== null) continue;
    if (!text.slice(line.start, line.start + 20).includes(':') && statedDate(text.slice(line.start, line.end)) !== null)
      return at;
  }
  return -1;
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

/** One article; the first part of a file has the list of all results above it, which is none of its. */
function readPart(text: string, lines: readonly Line[], isFirst: boolean): ExportedArticle | null {
  const body = lines.findIndex(line => says(text, line, markers.nexisUniBody));
  const dated = dateLineOf(text, lines, body < 0 ? Math.min(lines.length, longestHead) : body);
  const dateLine = lines[dated];
  const outlet = lines[dated - 1];
  if (dateLine === undefined || outlet === undefined || (isFirst && body < 0)) return null;
  const titleFrom = isFirst ? Math.max(0, dated - 2) : 0;
  const titleLine = lines[titleFrom];
  const titleEnd = lines[dated - 2];
  const title = titleLine && titleEnd && { start: titleLine.start, end: titleEnd.end };
  const bodyFrom = body < 0 ? dated + 1 : body + 1;
  const tail = lines.findIndex((line, index) => index >= bodyFrom && says(text, line, markers.nexisUniTail));
  const story = lines.slice(bodyFrom, tail < 0 ? undefined : tail);
  const [first] = story;
  const last = story.at(-1);
  return {
    span: { start: (titleLine ?? outlet).start, end: lines.at(-1)?.end ?? dateLine.end },
    title: saidIn(text, title),
    titleSpan: title ?? null,
    date: statedDate(text.slice(dateLine.start, dateLine.end)),
    outlet: saidIn(text, outlet),
    author: authorIn(text, fieldsOf(text, lines.slice(dated, bodyFrom)).author),
    body: first && last ? [trimmed(text, { start: first.start, end: last.end })] : [],
  };
}

/** Nexis Uni, Nexis Advance and Lexis+, as text or from a Word document: "End of Document" stands below each article. */
export function readNexisUni(text: string, all: readonly Line[]): readonly ExportedArticle[] {
  return partsTo(text, all).flatMap((lines, index) => readPart(text, lines, index === 0) ?? []);
}
