import { trimmed } from '../lines';
import type { Span } from '../span';
import { isUnsureDay, valueDate } from '../statedDate';
import { authorIn, saidIn } from './blocks';
import type { ExportedArticle } from './exportedArticle';
import type { ExportField } from './labels';
import { namesAuthor, isLedIn } from './names';
import { outletBeside, outletOf } from './outletNames';
import type { DayOrder, Shape, ShapedLine } from './shapes';

/** In how many of the articles of a file lines of one kind stand, from 0 to 1. */
export type Share = (key: string) => number;

/** An article with what speaks for it. */
export interface ReadRecord {
  readonly article: ExportedArticle;
  /** Kinds of lines that only a database writes, as many as there are. */
  readonly signs: number;
  /** Whether its headline stands above the text. */
  readonly isHeaded: boolean;
}

/** Lines of such a kind stand in the articles of a file as its form has it. */
const usual = 0.5;

const fieldShapes: ReadonlySet<Shape> = new Set<Shape>([
  'rule',
  'count',
  'end',
  'dated',
  'length',
  'page',
  'rights',
  'link',
  'cited',
]);

/** Lines between the fields of a head that have no name: outlet, headline over some lines, byline, section. */
const mostUnnamed = 6;

/** Lines looked at for the field that the text begins with. */
const longestHead = 60;

/** Lines in a tail that are no fields: a citation, the value of a label over some lines. */
const mostBetween = 3;

/** Longest first line of a text that is its headline. */
const longestTitle = 160;

/** Where the head of an article ends and its text begins: indices of lines, and the offset where it begins behind its name. */
interface Bounds {
  readonly headEnd: number;
  readonly storyStart: number;
  readonly valueStart?: number;
}

function isField({ shape, key, field }: ShapedLine, share: Share): boolean {
  if (fieldShapes.has(shape)) return true;
  if (shape === 'label') return field !== null || share(key) >= usual;
  return key !== '' && share(key) >= usual;
}

/** A label stands over its value where other articles have it as well. */
const fieldOf = ({ shape, key, field }: ShapedLine, share: Share): ExportField | null =>
  shape === 'label' || share(key) >= usual ? field : null;

/** Index of the first line below the head. */
function bodyOf(lines: readonly ShapedLine[], share: Share): number {
  const named = lines.slice(0, longestHead).findIndex(line => fieldOf(line, share) === 'body');
  if (named >= 0) return named;
  let last = -1;
  let unnamed = 0;
  for (const [index, line] of lines.entries()) {
    if (isField(line, share)) [last, unnamed] = [index, 0];
    else if (line.shape === 'prose' && !(index < 3 && last < 0)) break;
    else if (++unnamed > mostUnnamed) break;
  }
  return last + 1;
}

const isProse = ({ shape }: ShapedLine): boolean => shape === 'prose';

/** Index of the first line below the text: what follows is fields, but for a few lines that a field says. */
function tailOf(lines: readonly ShapedLine[], body: number, share: Share): number {
  let tail = lines.length;
  for (let at = lines.length - 1; at > body && tail - at <= mostBetween + 1; at--) {
    const line = lines[at];
    if (line === undefined) break;
    // a field that few articles have is one beside others
    const isBeside = line.shape === 'label' && line.field !== null && tail === at + 1 && tail < lines.length;
    // a name above the text is none below it
    if (line.shape === 'label' && !lines.slice(body, at).some(isProse) && lines.slice(at, tail).some(isProse)) break;
    const isUsual = fieldShapes.has(line.shape) ? line.shape !== 'dated' : line.key !== '' && share(line.key) >= usual;
    if (isUsual || isBeside) tail = at;
  }
  return tail;
}

/** Values that labels of a head or tail give; one runs on over lines without a name below it, to the next field or a blank line. */
function labelledIn(lines: readonly ShapedLine[], share: Share): Partial<Record<ExportField, Span>> {
  const said: Partial<Record<ExportField, Span>> = {};
  for (const [index, line] of lines.entries()) {
    const field = fieldOf(line, share);
    if (field === null || field === 'body') continue;
    const isOver = (next: ShapedLine, at: number): boolean =>
      (next.gap && !(at === index + 1 && line.valueStart >= line.end)) || isField(next, share);
    let stop = index + 1;
    for (let next = lines[stop]; next !== undefined && !isOver(next, stop); next = lines[stop]) stop++;
    const value = lines.slice(index + 1, stop);
    const start = line.valueStart < line.end ? line.valueStart : (value[0]?.start ?? line.end);
    const end = (value.length > mostBetween ? value[0] : value.at(-1))?.end ?? line.end;
    if (start < end) said[field] ??= { start, end };
  }
  return said;
}

/** Lines of a head without a name, those of one block as one, and how many of these blocks stand above the day. */
interface Unnamed {
  readonly blocks: readonly Span[];
  readonly above: number;
}

function unnamedIn(text: string, lines: readonly ShapedLine[], share: Share): Unnamed {
  const blocks: Span[] = [];
  let above = -1;
  let open = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const isValue =
      before !== undefined && !line.gap && fieldOf(before, share) !== null && fieldOf(before, share) !== 'head';
    if (isField(line, share) || isValue || isLedIn(text, line)) open = false;
    else if (open && !line.gap && before !== undefined && isWrapped(text, before, line)) {
      const last = blocks.pop();
      blocks.push({ start: last?.start ?? line.start, end: line.end });
    } else {
      blocks.push({ start: line.start, end: line.end });
      open = true;
    }
    if (line.shape === 'dated' && above < 0) above = blocks.length;
  }
  return { blocks, above };
}

/** Shortest line that goes on in the next; shorter ones end by themselves. */
const shortestWrapped = 36;

/** Whether a line of a head goes on in the next: it is as long as lines get. */
function isWrapped(text: string, line: Span, next: Span): boolean {
  const word = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 30)))?.[0].length ?? 0;
  return line.end - line.start >= shortestWrapped && line.end - line.start + word > 45;
}

/** Headline and outlet among the lines without a name; the day stands below both, between them, or above. */
function namesIn(
  text: string,
  { blocks, above }: Unnamed,
  outletKnown: boolean,
): { readonly title?: Span; readonly outlet?: Span } {
  const weight = (span: Span): number => (namesAuthor(text, span) ? 0 : span.end - span.start);
  const longest = (list: readonly Span[]): Span | undefined => list.toSorted((a, b) => weight(b) - weight(a))[0];
  const before = above < 0 ? blocks : blocks.slice(0, above);
  const after = above < 0 ? [] : blocks.slice(above);
  if (outletKnown) {
    const title = longest(before) ?? longest(after.slice(0, 2));
    return { ...(title && { title }) };
  }
  const outlet = before.at(-1);
  const title = before.length > 1 ? longest(before.slice(0, -1)) : longest(after.slice(0, 2));
  return { ...(title && { title }), ...(outlet && { outlet }) };
}

/** The day of a head: of its field, of a line by itself, or behind the outlet. */
function dayOf(
  text: string,
  lines: readonly ShapedLine[],
  said: Partial<Record<ExportField, Span>>,
  { first, isSure }: DayOrder,
): Pick<ExportedArticle, 'date' | 'unsureDay'> {
  for (const span of [said.date, lines.find(({ date }) => date !== null), said.outlet]) {
    const written = span === undefined ? '' : text.slice(span.start, span.end);
    const placed = valueDate(written, first);
    if (placed === null) continue;
    const { date, start, end } = placed;
    const day = written.slice(start, end);
    return isSure || !isUnsureDay(day) ? { date } : { date: null, unsureDay: day };
  }
  return { date: null };
}

/** Headline and byline where they open the text, and where it goes on. */
interface Opening {
  readonly title?: Span;
  readonly author?: Span;
  readonly from?: number;
}

function openingOf(text: string, story: readonly ShapedLine[], known: Span | undefined, share: Share): Opening {
  let at = 0;
  let title = known;
  const line = (): ShapedLine | undefined => (at < story.length - 1 ? story[at] : undefined);
  const first = line();
  if (
    first !== undefined &&
    isHeading(text, first, share) &&
    (known === undefined || saidIn(text, known) === saidIn(text, first))
  ) {
    title ??= first;
    at++;
  }
  const below = line();
  const author =
    below !== undefined && (isLedIn(text, below) || (title !== undefined && namesAuthor(text, below)))
      ? below
      : undefined;
  if (author !== undefined) at++;
  const from = story[at]?.start;
  return { ...(title && { title }), ...(author && { author }), ...(from !== undefined && { from }) };
}

/** Whether a line may be the headline of the text below it. */
function isHeading(text: string, line: ShapedLine, share: Share): boolean {
  return (
    line.shape !== 'prose' &&
    !isField(line, share) &&
    line.end - line.start <= longestTitle &&
    !/[.:;,]$/.test(text.slice(line.start, line.end))
  );
}

/** A headline that opens like a field, "Editorial: the wall", above all fields: few articles have such a one. */
function withHeadline([first, ...others]: readonly ShapedLine[], share: Share): readonly ShapedLine[] {
  if (first === undefined) return [];
  const isHeadline = first.shape === 'label' && first.field === 'other' && share(first.key) < usual;
  return [isHeadline ? { ...first, shape: 'plain', key: '', field: null } : first, ...others];
}

/** The text begins behind its name, or below it and the fields between. */
function boundsOf(lines: readonly ShapedLine[], share: Share): Bounds {
  const at = bodyOf(lines, share);
  const named = lines[at];
  if (named === undefined || fieldOf(named, share) !== 'body') return { headEnd: at, storyStart: at };
  if (named.valueStart < named.end) return { headEnd: at, storyStart: at, valueStart: named.valueStart };
  const isField = ({ shape, field }: ShapedLine): boolean => shape === 'label' && field !== null && field !== 'body';
  const below = lines.slice(at + 1).findIndex(line => !isField(line));
  const start = below < 0 ? lines.length : at + 1 + below;
  return { headEnd: Math.max(at, start - 1), storyStart: start };
}

/** Reads the article of a part. */
export function readRecord(text: string, all: readonly ShapedLine[], share: Share, order: DayOrder): ReadRecord | null {
  const lines = withHeadline(all, share);
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return null;
  const { headEnd, storyStart, valueStart } = boundsOf(lines, share);
  const head = lines.slice(0, storyStart);
  const tail = tailOf(lines, headEnd, share);
  const said = { ...labelledIn(lines.slice(tail), share), ...labelledIn(head, share) };
  const dated = head.find(({ shape }) => shape === 'dated');
  const stated = said.outlet === undefined ? undefined : outletOf(text, said.outlet, order.first);
  const beside = dated === undefined ? undefined : outletBeside(text, dated, order.first);
  const outlet = stated ?? beside;
  const unnamed = namesIn(text, unnamedIn(text, head, share), outlet !== undefined);
  const { title, author, from } = openingOf(text, lines.slice(storyStart, tail), said.title ?? unnamed.title, share);
  const start = valueStart ?? from;
  const body = start === undefined ? [] : [trimmed(text, { start, end: lines[tail - 1]?.end ?? start })];
  return {
    article: {
      span: { start: first.start, end: last.end },
      title: saidIn(text, title),
      titleSpan: title ?? null,
      ...dayOf(text, head, said, order),
      outlet: outlet ?? saidIn(text, unnamed.outlet),
      author: authorIn(text, said.author ?? author),
      body: body.filter(({ start, end }) => start < end),
    },
    isHeaded: title !== undefined && title.start < (start ?? last.end),
    signs: new Set(lines.filter(line => isSign(line, share)).map(({ key }) => key)).size,
  };
}

/** Whether a line is one that only a database writes. */
function isSign(line: ShapedLine, share: Share): boolean {
  if (line.shape === 'plain' || line.shape === 'prose') return line.key !== '' && share(line.key) >= usual;
  return isField(line, share) && (line.shape !== 'label' || line.field !== null);
}
