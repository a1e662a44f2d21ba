import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { functionWords } from '../language/en/functionWords';
import { ordinalEndings } from '../language/en/numberWords';

/** Days of one month in a row: "March 3, 4 and 5", "8, 9 and 10 June". */
export interface DayList {
  /** Token of each day's number, with the day. */
  readonly days: readonly { readonly at: number; readonly day: number }[];
  /** Behind the last day. */
  readonly next: number;
}

/** Nobody lists more days of a month one by one. */
const mostDays = 8;

/** A day of the month in figures, with its ending: the day and the token behind. */
function readDayNumber(tokens: Tokens, at: number): { day: number; next: number } | null {
  const token = tokens[at];
  if (token?.digits?.plain !== true || token.text.length > 2) return null;
  const { value } = token.digits;
  const hasEnding = isGlued(tokens, at + 1) && ordinalEndings.has(wordAt(tokens, at + 1));
  return value >= 1 && value <= 31 ? { day: value, next: hasEnding ? at + 2 : at + 1 } : null;
}

/** Whether nothing is counted behind the last day: "June 5 and 12 people came" lists no days. */
function endsList(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token === undefined || token.kind === 'mark') return textAt(tokens, at) !== '%' && textAt(tokens, at) !== '-';
  return token.kind === 'number' ? token.text.length === 4 : functionWords.has(token.text) || token.capital;
}

/** Days that rise, with commas between and "and" before the last; null when there are fewer than two. */
export function readDayList(tokens: Tokens, first: number): DayList | null {
  const days: { at: number; day: number }[] = [];
  let at = first;
  for (let isLast = false; days.length < mostDays;) {
    const day = readDayNumber(tokens, at);
    if (day === null || day.day <= (days.at(-1)?.day ?? 0)) return null;
    days.push({ at, day: day.day });
    if (isLast) return endsList(tokens, day.next) ? { days, next: day.next } : null;
    const comma = isMark(tokens, day.next, ',') ? day.next + 1 : day.next;
    isLast = wordAt(tokens, comma) === 'and';
    if (!isLast && comma === day.next) return null;
    at = isLast ? comma + 1 : comma;
  }
  return null;
}

/** Where the list begins that the number at a token may go on with: behind the month or at its first day; -1 when none does. */
export function listStart(tokens: Tokens, at: number): number {
  let start = at;
  for (let steps = 0; steps < 4 * mostDays; steps++) {
    const before = tokens[start - 1];
    const isEnding = before?.kind === 'word' && before.glued && ordinalEndings.has(before.text);
    const isInside =
      before?.kind === 'number' ? before.text.length <= 2 : isEnding || /^(?:,|and)$/.test(before?.text ?? '');
    if (!isInside) break;
    start--;
  }
  while (start < at && tokens[start]?.kind !== 'number') start++;
  return start < at ? start : -1;
}

/** The token behind the "-to-" of "June-to-August"; null when none stands at a token. */
export function behindHyphenedTo(tokens: Tokens, at: number): number | null {
  const isJoined = isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'to' && isHyphen(tokens, at + 2);
  return isJoined ? at + 3 : null;
}
