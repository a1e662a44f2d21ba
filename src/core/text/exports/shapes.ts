import { weekdayNames } from '../../language/monthNames';
import { alternatives } from '../../language/words';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Line } from '../lines';
import type { Span } from '../span';
import { valueDate, type NumericOrder } from '../statedDate';
import { isCitation } from './cited';
import { readBareLabel, readLabel, type ExportField } from './labels';
import { markers } from './markers';

/** What a line of an export looks like by itself. */
export type Shape =
  'rule' | 'count' | 'end' | 'label' | 'dated' | 'length' | 'page' | 'rights' | 'link' | 'cited' | 'plain' | 'prose';

/** A line with what its look tells. All spans are UTF-16. */
export interface ShapedLine extends Span {
  readonly shape: Shape;
  /** Lines of one kind have the same key: the label, the mark, or their words with figures made alike. */
  readonly key: string;
  /** Whether a blank line stands above it. */
  readonly gap: boolean;
  /** What a known label says. */
  readonly field: ExportField | null;
  /** Where the value of a label starts; the end of the line when it stands below. */
  readonly valueStart: number;
  /** The day of a line that says little else. */
  readonly date: string | null;
}

/** Longer lines are neither marks nor values that stand alone; a notice of rights may be several sentences. */
const longestMark = 200;
const longestRights = 700;

/** Of a longer line no more is looked at. */
const longestRead = 1000;

/** Longest line that is one of the head by its day or its words, and longest label. */
const longestDated = 140;
const longestLiteral = 60;

/** Shortest line that is prose by its end alone, by a question mark too, and longest that may be none. */
const shortestProse = 20;
const shortestCall = 40;
const longestPlain = 130;

/** Words beside the day in a line that gives the outlet too. */
const mostBeside = 9;

const anyLabel = /^(\p{L}[\p{L}\p{N} ./()&'’#-]{0,38}?)[ \u00a0]?:(?=\s|$)/u;
const endsSentence = /[.!?…][\])"'”’»]{0,3}$/;
const weekday = new RegExp(String.raw`(?<!\p{L})(?:${alternatives([...weekdayNames])})\.?(?!\p{L})`, 'giu');

/** The marks that stand alone on a line, those first that are read without doubt. */
const marks: Readonly<Partial<Record<Shape, readonly RegExp[]>>> = {
  rule: [/^([_*=\-–—~#•.])\1{9,}$/u],
  count: [markers.count, markers.nexisStart, markers.numberedStart],
  end: [markers.nexisUniEnd, markers.factivaEnd, markers.europresseEnd, markers.geniosEnd, markers.end],
  length: [markers.length],
  page: [markers.page, markers.appeared],
  rights: [markers.copyright],
  cited: [markers.citationHead],
  link: [/^(?:\P{P}{1,40}[\s:])?(?:<?https?:\/\/|www\.)\S+$/iu],
};
const markedShapes = Object.keys(marks) as (keyof typeof marks)[];

/** What stands beside the day in a line: words, without the weekday and the hour. */
export function besideDate(written: string, { start, end }: Span): readonly [before: string, after: string] {
  const bare = (part: string): string =>
    part
      .replace(weekday, ' ')
      .replace(/\b\d{1,2}[:.]\d{2}(?::\d{2})?(?: ?[ap]\.?m\.?)?(?: ?[A-Z]{2,4}\b)?/gi, ' ')
      .trim();
  return [bare(written.slice(0, start)), bare(written.slice(end))];
}

/** The day of a line that gives the outlet or the page beside it, and tells nothing. */
function datedLine(written: string, numeric: NumericOrder | undefined): string | null {
  if (written.length > longestDated || endsSentence.test(written.replace(/\b\p{L}{1,2}\.$/u, ''))) return null;
  const placed = valueDate(written, numeric);
  if (placed === null) return null;
  const beside = besideDate(written, placed).join(' ');
  const words = beside.match(/\p{L}[\p{L}.'’-]*/gu) ?? [];
  const isNamed = words.every(word => word.length < 4 || /^\p{Lu}/u.test(word)) || /[|•·/]/.test(beside);
  return words.length <= mostBeside && (isNamed || words.length <= 2) ? placed.date : null;
}

const isSentence = (written: string): boolean =>
  written.length >= (/[.…][\])"'”’»]{0,3}$/.test(written) ? shortestProse : shortestCall) && endsSentence.test(written);

/** Letters of a line with figures made alike, for lines that stand in every article. */
const literal = (written: string): string => `is:${written.toLowerCase().replace(/\d+/g, '0')}`;

type Look = Pick<ShapedLine, 'shape' | 'key' | 'field' | 'valueStart' | 'date'>;

function lookOf(text: string, line: Line, numeric: NumericOrder | undefined): Look {
  const { start, end } = line;
  const none = { field: null, valueStart: end, date: null };
  if (end - start <= longestMark) {
    const written = text.slice(start, end);
    const shape = markedShapes.find(name => marks[name]?.some(mark => mark.test(written)));
    if (shape !== undefined) return { ...none, shape, key: shape === 'rule' ? `rule:${written[0] ?? ''}` : shape };
  }
  if (text[start] === '©' && end - start <= longestRights) return { ...none, shape: 'rights', key: 'rights' };
  if (isCitation(text.slice(start, Math.min(end, start + longestRead))))
    return { ...none, shape: 'cited', key: 'cited' };
  const label = anyLabel.exec(text.slice(start, Math.min(end, start + 48)))?.[1];
  if (label !== undefined && label.split(' ').length <= 5) {
    let valueStart = start + text.slice(start, end).indexOf(':') + 1;
    while (valueStart < end && /\s/.test(text.charAt(valueStart))) valueStart++;
    const field = readLabel(text, line)?.field ?? null;
    return { ...none, shape: 'label', key: `label:${label.toLowerCase()}`, field, valueStart };
  }
  const written = text.slice(start, Math.min(end, start + longestMark));
  const bare = readBareLabel(text, line);
  if (bare !== null) return { ...none, shape: 'plain', key: literal(written), field: bare };
  const date = end - start > longestDated ? null : datedLine(written, numeric);
  if (date !== null) return { ...none, shape: 'dated', key: 'dated', date };
  const isProse = end - start > longestPlain || isSentence(written);
  const key = !isProse && end - start <= longestLiteral ? literal(written) : '';
  return { ...none, shape: isProse ? 'prose' : 'plain', key };
}

/** Lines between two offers to pause where each is looked at for one thing only. */
const linesPerGlance = 1024;

/** What dates of figures begin with in a text, and whether one tells it. */
export interface DayOrder {
  readonly first: NumericOrder;
  readonly isSure: boolean;
}

/**
 * What dates of figures begin with in a text: one with a figure over twelve tells; points stand behind the day. Where none tells, one
 * order is as good as the other to find the dates by.
 */
export function* dayOrderOf(text: string, lines: readonly Line[]): Sliced<DayOrder> {
  const due = pauseEvery(linesPerGlance);
  let slashed = false;
  for (const { start, end } of lines) {
    if (due(1)) yield;
    if (end - start > longestDated) continue;
    const [, first = '', mark, second = ''] =
      /\b(\d{1,2})([./-])(\d{1,2})\2(?:19|20)\d{2}\b/.exec(text.slice(start, end)) ?? [];
    if (mark === '.' || Number(first) > 12) return { first: 'dayFirst', isSure: true };
    if (Number(second) > 12) return { first: 'monthFirst', isSure: true };
    slashed ||= mark !== undefined;
  }
  return { first: 'dayFirst', isSure: !slashed };
}

/** Lines looked at between two offers to pause. */
const linesPerSlice = 48;

/** Looks at each line of a text. */
export function* shapedLines(
  text: string,
  lines: readonly Line[],
  numeric: NumericOrder | undefined,
): Sliced<readonly ShapedLine[]> {
  const shaped: ShapedLine[] = [];
  const due = pauseEvery(linesPerSlice);
  let before = 0;
  for (const line of lines) {
    if (due(1)) yield;
    const gap = before === 0 || (text.slice(before, line.start).match(/\r\n?|\n/g)?.length ?? 0) > 1;
    before = line.end;
    shaped.push({ start: line.start, end: line.end, gap, ...lookOf(text, line, numeric) });
  }
  return shaped;
}
