import { pauseEvery, type Sliced } from '../util/sliced';
import type { Line } from './lines';

/**
 * "12   MR. REED: Who read it?", as records of courts number the lines of a page; "41:12" with the page, "12:" with a colon; the number
 * alone for an empty line.
 */
const numbered = /^(?:\d{1,4}:)?(\d{1,2}):?(?:[ \t]{1,20}(?=\S)|$)/;

/** Lines of a page of a record at most, numbered ones in a row that count up, and all that make a record: fewer where speakers are named. */
const longestPage = 40;
const shortestRun = 3;
const fewestNumbers = 12;
const fewestOfSpeakers = 6;

/** Of the lines of a record nearly all are numbered. */
const mostly = 0.7;

/** Lines that go on from the one before, and lines with a speaker, of which a record has some. */
const fewestGoingOn = 2;
const fewestSpeakers = 2;

const numberOf = (text: string, { start, end }: Line): RegExpExecArray | null =>
  isDigit(text.charCodeAt(start)) ? numbered.exec(text.slice(start, Math.min(end, start + 30))) : null;

/** Nearly no line begins with one: a pattern need not look at the others. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Who speaks in a record of a court: the letters of questions and answers, or a name in capitals. */
const speaks = /^(?:Q(?:[.:]|[ \t])|(?:THE|MR\.|MS\.|MRS\.|DR\.) \p{Lu}{2,}[^:]{0,30}:)/u;

/** Lines looked at between two offers to pause. */
const linesPerSlice = 256;

/** What the numbers at the starts of lines count up to. */
interface Count {
  readonly worded: number;
  readonly counted: number;
  readonly goingOn: number;
  readonly spoken: number;
}

function* countOf(text: string, lines: readonly Line[]): Sliced<Count> {
  let [worded, counted, goingOn, spoken, run, before] = [0, 0, 0, 0, 0, -1];
  let ended = true;
  const due = pauseEvery(linesPerSlice);
  for (const line of lines) {
    if (due(1)) yield;
    if (line.end <= line.start) continue;
    worded++;
    const found = numberOf(text, line);
    const number = Number(found?.[1] ?? longestPage + 1);
    if (found !== null && number <= longestPage) {
      // a page begins with one, but what is handed out of a record may begin in its midst
      run = number === before + 1 || number === 1 ? run + 1 : 1;
      counted += run === shortestRun ? shortestRun : run > shortestRun ? 1 : 0;
      const said = text.slice(line.start + found[0].length, Math.min(line.end, line.start + found[0].length + 60));
      if (!ended && /^\p{Ll}/u.test(said)) goingOn++;
      if (speaks.test(said)) spoken++;
      before = number;
    }
    ended = '.!?:;,'.includes(text.charAt(line.end - 1)) && text.charAt(line.end - 1) !== ',';
  }
  return { worded, counted, goingOn, spoken };
}

/**
 * The lines of a record without their numbers, which count up and begin anew on each page; those of any other text as they are. A list
 * that is numbered has no more lines than numbers, but its entries do not go on from one to the next.
 */
export function* withoutLineNumbers(text: string, lines: readonly Line[]): Sliced<readonly Line[]> {
  const { worded, counted, goingOn, spoken } = yield* countOf(text, lines);
  const isSpoken = spoken >= fewestSpeakers;
  if (counted < (isSpoken ? fewestOfSpeakers : fewestNumbers) || counted < worded * mostly) return lines;
  if (goingOn < fewestGoingOn && !isSpoken) return lines;
  const bare: Line[] = [];
  const due = pauseEvery(linesPerSlice);
  for (const line of lines) {
    if (due(1)) yield;
    const found = numberOf(text, line);
    if (found === null) bare.push(line);
    else
      bare.push({ ...line, start: line.start + found[0].length, ...(!wide.test(found[0]) && { afterNumber: true }) });
  }
  return bare;
}

const wide = / {2}|\t/;

/** A number and a gap wider than a blank at the start of a line within a paragraph: of a page of a record, no figure of the text. */
export const gappedNumber = String.raw`(?:(?:\d{1,4}:)?\d{1,2}:?(?:[ ]{2,20}|\t)[ \t]{0,20}(?=[\p{L}“"‘'(—–$£€\d-]))`;

/** A number and one blank there. */
const singleNumber = /^[ \t]*(?:\d{1,4}:)?(\d{1,2}):? (?=\S)/;

/**
 * Numbers with one blank behind them at the starts of the lines of a paragraph, all but the first: where they count up by one from line to
 * line they are of a page, but a single one may be a figure of the text.
 * @returns where each ends, by where its line starts
 */
export function lineNumbersIn(paragraph: string): ReadonlyMap<number, number> {
  const ends = new Map<number, number>();
  let before = -1;
  for (const { index, 0: mark } of paragraph.matchAll(/\r\n|[\n\r]/g)) {
    const start = index + mark.length;
    const found = singleNumber.exec(paragraph.slice(start, start + 20));
    if (found === null) return none;
    const number = Number(found[1]);
    if (before >= 0 && number !== before + 1 && number !== 1) return none;
    before = number;
    ends.set(start, start + found[0].length);
  }
  return ends.size > 1 ? ends : none;
}

const none: ReadonlyMap<number, number> = new Map();
