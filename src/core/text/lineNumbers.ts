import { pauseEvery, type Sliced } from '../util/sliced';
import type { Line } from './lines';

/** "12   MR. REED: Who read it?", as records of courts number the lines of a page; the number alone for an empty line. */
const numbered = /^(\d{1,2})(?:[ \t]{1,20}(?=\S)|$)/;

/** Lines of a page of a record at most, and numbered ones in a row that make one. */
const longestPage = 40;
const fewestNumbers = 12;

/** Of the lines of a record nearly all are numbered. */
const mostly = 0.7;

const numberOf = (text: string, { start, end }: Line): RegExpExecArray | null =>
  isDigit(text.charCodeAt(start)) ? numbered.exec(text.slice(start, Math.min(end, start + 24))) : null;

/** Nearly no line begins with one: a pattern need not look at the others. */
const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** Lines looked at between two offers to pause. */
const linesPerSlice = 256;

/**
 * The lines of a record without their numbers, which count up and begin anew on each page; those of any other text as they are. A list
 * that is numbered has no more lines than numbers, but its entries do not go on from one to the next.
 */
export function* withoutLineNumbers(text: string, lines: readonly Line[]): Sliced<readonly Line[]> {
  let worded = 0;
  let before = 0;
  let counted = 0;
  let goingOn = 0;
  const due = pauseEvery(linesPerSlice);
  for (const line of lines) {
    if (due(1)) yield;
    if (line.end <= line.start) continue;
    worded++;
    const found = numberOf(text, line);
    const number = Number(found?.[1] ?? 0);
    if (found === null || number > longestPage) continue;
    if (number === before + 1 || number === 1) {
      counted++;
      if (/^\p{Ll}/u.test(text.slice(line.start + found[0].length, line.end))) goingOn++;
      before = number;
    }
  }
  if (counted < fewestNumbers || counted < worded * mostly) return lines;
  yield;
  const hasSpeakers = /^[ \t]{0,40}\d{1,2}[ \t]+(?:THE|MR\.|MS\.|MRS\.|Q|A)\s/m.test(text);
  if (goingOn < 2 && !hasSpeakers) return lines;
  const bare: Line[] = [];
  for (const line of lines) {
    if (due(1)) yield;
    const found = numberOf(text, line);
    bare.push(found === null ? line : { ...line, start: line.start + found[0].length });
  }
  return bare;
}
