import { decodedTwicePattern, meantBy } from './decodedTwice';
import { keepsHyphen } from './lineEnds';
import { gappedNumber, lineNumbersIn } from './lineNumbers';
import { pageBreaksIn } from './pageBreaks';
import type { Span } from './span';

/** A text without what a reader does not see in it, and with what was meant where it was spoilt. */
export interface SeenText {
  readonly text: string;
  /** A stretch of it as it stands in the text as it is written. UTF-16. */
  written(span: Span): Span;
}

/**
 * Signs without width or sound: soft hyphens, zero-width spaces, word joiners, direction marks. The joiners of scripts that need
 * them are letters there.
 */
const invisible = '[\\u00ad\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]';

/** Markdown's marks of emphasis at either end of words. A lone one, as of a footnote, tells nothing either. */
const emphasis = String.raw`(?<![\p{L}\p{N}*])\*{1,3}(?=[^\s*])|(?<=[^\s*])\*{1,3}(?![\p{L}\p{N}*])|(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])|(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])`;

/** What Markdown puts around the words of a link. Longer words and addresses are no link of an article. */
const address = String.raw`\]\([^()\s]{1,500}\)`;
const link = String.raw`\[(?=[^\][\n]{1,300}${address})|${address}`;

/** Marks of style in subtitles. */
const style = String.raw`<\/?[biuc](?:\.[\w.]{1,40})?>|<\/?(?:font|v|lang)(?:[\s.][^<>\n]{1,80})?>|\{\\an?\d{1,2}\}`;

/** A line end inside a paragraph, with the marks of a quoted mail, or the number of the line in a record, in front of the next line. */
const lineEnd = String.raw`[^\S\n\r]*(?:\r\n|[\n\r\v\f\u0085\u2028\u2029])(?:[^\S\n\r]*(?:>[> \t]*)?)${gappedNumber}?`;

/** A hyphen at the end of a line, before the rest of its word in small letters. */
const hyphened = String.raw`(?<=\p{L})[-\u2010]${lineEnd}(?=\p{Ll})`;

const unseen = new RegExp(
  `(?<hyphened>${hyphened})|(?<line>${lineEnd})|(?<spoilt>${decodedTwicePattern})|(?<left>${invisible}|${emphasis}|${link}|${style})`,
  'gu',
);

/** What has to be replaced before a text is parted into sentences: their marks in Markdown are those of words. */
const unread = new RegExp(`(?<hyphened>${hyphened})|(?<line>${lineEnd})|(?<spoilt>${decodedTwicePattern})`, 'gu');

/** A character without which there is nothing to leave out; most paragraphs have none. */
const perhaps = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff*_[\]<{\n\r\v\f\u0085\u2028\u2029âÂÃð‚]/;

/** The letters at the end of a text's first part, and at the start of the rest; no word is longer. */
const longestWord = 40;
const headOf = /[\p{L}\p{M}'’-]+$/u;
const tailOf = /^[\p{L}\p{M}'’]+/u;

/** What a hyphen at a line end leaves of itself: nothing, or the hyphen of two words. */
function hyphenIn(whole: string, start: number, end: number): string {
  const head = headOf.exec(whole.slice(Math.max(0, start - longestWord), start))?.[0] ?? '';
  const tail = tailOf.exec(whole.slice(end, end + longestWord))?.[0] ?? '';
  return head.includes('-') || keepsHyphen(head, tail) ? whole.charAt(start) : '';
}

/** A stretch that is seen otherwise than it is written. */
interface Change extends Span {
  readonly seen: string;
}

function* changesIn(whole: string, pattern: RegExp): Generator<Change> {
  const numbers = lineNumbersIn(whole);
  for (const { 0: found, index: start, groups } of whole.matchAll(pattern)) {
    const written = start + found.length;
    const end = numbers.get(written) ?? written;
    if (groups?.['hyphened'] !== undefined) yield { start, end, seen: hyphenIn(whole, start, end) };
    else if (groups?.['line'] !== undefined) yield { start, end, seen: ' ' };
    else yield { start, end, seen: groups?.['spoilt'] === undefined ? '' : meantBy(found) };
  }
}

/** Page breaks and times of subtitles, with a cut word's hyphen before them, and what else changes outside of them; in order. */
function* allChanges(whole: string, pattern: RegExp, breaks = pageBreaksIn(whole)): Generator<Change> {
  let next = 0;
  for (const change of changesIn(whole, pattern)) {
    for (; (breaks[next]?.start ?? Infinity) <= change.start; next++) yield* breakChange(whole, breaks[next]);
    const before = breaks[next - 1];
    const ahead = breaks[next];
    if (before !== undefined && change.start < before.end) continue;
    // a hyphen right before a break goes with it
    if (ahead !== undefined && change.end > ahead.start) continue;
    yield change;
  }
  for (; next < breaks.length; next++) yield* breakChange(whole, breaks[next]);
}

function* breakChange(whole: string, gap: Span | undefined): Generator<Change> {
  if (gap === undefined) return;
  const { start, end } = gap;
  const cut =
    /\p{L}[-\u2010]$/u.test(whole.slice(Math.max(0, start - 2), start)) && /^\p{Ll}/u.test(whole.slice(end, end + 2));
  yield cut ? { start: start - 1, end, seen: hyphenIn(whole, start - 1, end) } : { start, end, seen: ' ' };
}

/** Characters that are seen as they are written, from `seen` and `written` on. */
interface Run {
  readonly seen: number;
  readonly written: number;
  /** Where what stands before the run begins in the text as it is written, when something does. */
  readonly change: Change;
}

/** A text with its changes made, or null where there are none. */
function changed(whole: string, changes: Iterable<Change>): SeenText | null {
  const kept: string[] = [];
  const runs: Run[] = [{ seen: 0, written: 0, change: { start: 0, end: 0, seen: '' } }];
  let from = 0;
  let length = 0;
  for (const change of changes) {
    const { start, end, seen } = change;
    kept.push(whole.slice(from, start), seen);
    length += start - from + seen.length;
    runs.push({ seen: length, written: end, change });
    from = end;
  }
  if (kept.length === 0) return null;
  kept.push(whole.slice(from));
  return { text: kept.join(''), written: span => writtenIn(runs, span) };
}

/** The run that an offset stands in, or right behind whose change. */
function runAt(runs: readonly Run[], offset: number): Run | undefined {
  let [low, high] = [0, runs.length];
  while (low + 1 < high) {
    const middle = (low + high) >> 1;
    if ((runs[middle]?.seen ?? 0) - (runs[middle]?.change.seen.length ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return runs[low];
}

function writtenIn(runs: readonly Run[], { start, end }: Span): Span {
  const placeOf = (offset: number, after: boolean): number => {
    const run = runAt(runs, offset);
    if (run === undefined) return offset;
    if (offset >= run.seen) return run.written + offset - run.seen + (after ? 1 : 0);
    return after ? run.change.end : run.change.start;
  };
  const first = placeOf(start, false);
  return { start: first, end: end > start ? placeOf(end - 1, true) : first };
}

/**
 * A paragraph as it is seen: without signs that nobody sees, Markdown around words, hyphens and quoting marks at line ends, page breaks
 * and times of subtitles; with the marks that were meant where a text was decoded twice. Null where all is as written: in nearly every
 * paragraph. Linear.
 */
export function seenText(whole: string): SeenText | null {
  return perhaps.test(whole) ? changed(whole, allChanges(whole, unseen)) : null;
}

/** {@link seenText} of words that may be of several paragraphs: no blank line in them is the end of a page. */
export function seenWords(whole: string): SeenText | null {
  return perhaps.test(whole) ? changed(whole, allChanges(whole, unseen, [])) : null;
}

/** {@link seenText} with signs and Markdown left as they are, for what parts sentences. */
export function flowingText(whole: string): SeenText | null {
  return perhaps.test(whole) ? changed(whole, allChanges(whole, unread)) : null;
}
