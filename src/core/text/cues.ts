import { pauseEvery, type Sliced } from '../util/sliced';
import type { Line } from './lines';
import { isCueTime } from './pageBreaks';
import type { Span } from './span';

const times = /^(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})\s*-->\s*(?:(\d{1,3}):)?(\d{1,2}):(\d{2})[.,](\d{1,3})/;

/** When a subtitle is shown, in seconds from the start. */
export interface CueTimes {
  readonly from: number;
  readonly to: number;
}

/** Hours (which may be left out), minutes, seconds and their fraction, in seconds. */
function secondsOf([hours, minutes, seconds, fraction = '0']: readonly (string | undefined)[]): number {
  return Number(hours ?? 0) * 3600 + Number(minutes) * 60 + Number(seconds) + Number(fraction.padEnd(3, '0')) / 1000;
}

/** When the subtitle is shown that a line gives the times of, or null when it gives none. */
export function cueTimes(line: string): CueTimes | null {
  const found = times.exec(line);
  return found && { from: secondsOf(found.slice(1, 5)), to: secondsOf(found.slice(5)) };
}

/** Who begins to speak: a dash, arrows, or a name in capitals with a colon. */
const turnAt = /^(?:[-–—]\s?(?=\S)|>>+\s?|(?=\p{Lu}[\p{Lu} .'-]{1,40}:\s))/u;

/** How long the sign is that somebody else begins to speak with in a subtitle; -1 when nobody does. */
export function turnLength(said: string): number {
  return turnAt.exec(said)?.[0].length ?? -1;
}

/** Silence in seconds that ends a paragraph. */
const pause = 4;

/** Characters from which on a paragraph ends with its sentence. */
const longParagraph = 600;

/** Whether what was said so far ends as a sentence does. */
export const endsSpokenSentence = (said: string): boolean => /[.!?…]["'”’)]{0,4}$/.test(said);

/**
 * Whether a paragraph of subtitles ends before the next one.
 * @param said its last characters; `length` counts all of them
 */
export function endsSpeech(said: string, length: number, before: CueTimes, next: CueTimes): boolean {
  return endsSpokenSentence(said) && (next.from - before.to >= pause || length >= longParagraph);
}

/** A subtitle as it stands in a text: lines by their index. */
interface Cue extends CueTimes {
  /** Its number, if it has one, or its time. */
  readonly head: number;
  readonly time: number;
  readonly first: number;
  readonly next: number;
}

/** Fewest subtitles, and the most lines to each: else times are told of. */
const fewest = 2;
const mostLines = 8;

/** Lines looked at between two offers to pause. */
const linesPerSlice = 512;

function* cuesIn(text: string, lines: readonly Line[]): Sliced<readonly Cue[]> {
  const cues: Cue[] = [];
  const due = pauseEvery(linesPerSlice);
  const written = (at: number): string => text.slice(lines[at]?.start, lines[at]?.end);
  for (const [time, line] of lines.entries()) {
    if (due(1)) yield;
    const shown = line.end - line.start < 100 ? cueTimes(written(time)) : null;
    if (shown === null) continue;
    const numbered = time > 0 && /^\d{1,6}$/.test(written(time - 1));
    let next = time + 1;
    while (next < lines.length && next <= time + mostLines && !isBlankLine(lines[next]) && !isCueTime(written(next)))
      next++;
    // the number of the next one, where no blank line stands before it
    if (next > time + 2 && isCueTime(written(next)) && /^\d{1,6}$/.test(written(next - 1))) next--;
    cues.push({ ...shown, head: numbered ? time - 1 : time, time, first: time + 1, next });
  }
  return cues;
}

const isBlankLine = (line: Line | undefined): boolean => line === undefined || line.start === line.end;

/** A paragraph of what is said, or the number and time of the subtitle that begins it. */
export interface CueStretch extends Span {
  readonly isSaid: boolean;
}

/** The paragraphs that the subtitles of a text make, and its other lines: all of them in nearly every text. */
export interface CuedText {
  readonly others: readonly Line[];
  readonly cues: readonly CueStretch[];
}

/** Where the head of a WebVTT file ends: its lines up to the first blank one. */
function headEnd(text: string, lines: readonly Line[]): number {
  const first = lines.findIndex(line => !isBlankLine(line));
  const start = lines[first]?.start ?? 0;
  if (first < 0 || !/^\ufeff?WEBVTT(?!\S)/.test(text.slice(start, start + 8))) return 0;
  let end = first;
  while (end < lines.length && !isBlankLine(lines[end])) end++;
  return end;
}

/** Joins the subtitles of a text into paragraphs: sentences run over them. */
export function* cueStretches(text: string, lines: readonly Line[]): Sliced<CuedText> {
  const cues = text.includes('-->') ? yield* cuesIn(text, lines) : [];
  const [first] = cues;
  if (first === undefined || cues.length < fewest || lines.length - first.head > (cues.length + 1) * mostLines)
    return { others: lines, cues: [] };
  const others: Line[] = [];
  let next = headEnd(text, lines);
  const head = lines[next - 1];
  for (const cue of cues) {
    others.push(...lines.slice(next, cue.head));
    next = cue.next;
  }
  others.push(...lines.slice(next));
  const top = head === undefined ? [] : [{ start: lines[0]?.start ?? 0, end: head.end, isSaid: false }];
  return { others, cues: [...top, ...spokenStretches(text, lines, cues)] };
}

function spokenStretches(text: string, lines: readonly Line[], cues: readonly Cue[]): readonly CueStretch[] {
  const stretches: CueStretch[] = [];
  let open: Span | undefined;
  let last: Cue | undefined;
  for (const cue of cues) {
    const [head, time, from, to] = [lines[cue.head], lines[cue.time], lines[cue.first], lines[cue.next - 1]];
    if (head === undefined || time === undefined || from === undefined || to === undefined || from.start >= to.end)
      continue;
    const turn = turnLength(text.slice(from.start, Math.min(to.end, from.start + 48)));
    const tail = open === undefined ? '' : text.slice(Math.max(open.start, open.end - 8), open.end);
    if (open === undefined || last === undefined || turn >= 0 || endsSpeech(tail, open.end - open.start, last, cue)) {
      if (open !== undefined) stretches.push({ ...open, isSaid: true });
      stretches.push({ start: head.start, end: time.end, isSaid: false });
      open = { start: Math.min(to.end - 1, from.start + Math.max(0, turn)), end: to.end };
    } else open = { start: open.start, end: to.end };
    last = cue;
  }
  if (open !== undefined) stretches.push({ ...open, isSaid: true });
  return stretches;
}
