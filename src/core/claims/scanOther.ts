import type { FigureHabit } from '../numerals/otherDigits';
import { numberReaderOf, type NumberReader } from '../numerals/otherNumberWords';
import { readOtherFigure, readOtherWordFigure, type OtherFigure } from '../quantities/otherFigures';
import { readOtherDate, type OtherDate } from '../times/otherDates';
import { isPeriod } from '../times/timeReading';
import { pauseEvery, type Sliced } from '../util/sliced';
import type { ParagraphClaims, ScannedClaim } from './scannedClaim';

const noSubject = { head: '', modifiers: [], verb: '', context: [] };

function claimOfDate({ start, end, when }: OtherDate): ScannedClaim {
  const kind = isPeriod(when) ? 'period' : 'date';
  return { start, end, core: { start, end }, kind, subject: noSubject, salience: 'claim', when };
}

function claimOfFigure({ start, end, core, kind, noun, quantity }: OtherFigure): ScannedClaim {
  return { start, end, core, kind, subject: { ...noSubject, head: noun }, salience: 'claim', quantity };
}

/** Figures read between two offers to pause. */
const figuresPerSlice = 32;

/**
 * Reads the figures and the dates of a paragraph that is not English, where they stand in digits, and numbers in words where what they
 * count is known. Its other words say nothing here but units, scales and bounds. Linear in the text.
 * @returns as `scanParagraph` does
 */
export function* scanOtherParagraph(text: string, habit: FigureHabit): Sliced<ParagraphClaims> {
  const claims: ScannedClaim[] = [];
  const due = pauseEvery(figuresPerSlice);
  const numbers = numberReaderOf(habit.language);
  const start = new RegExp(numbers.start);
  let read = 0;
  for (let found = start.exec(text); found !== null; found = start.exec(text)) {
    if (due(1)) yield;
    const { claim, next } = claimAt(text, found.index, habit, numbers);
    if (claim !== null) {
      claims.push({ ...claim, start: Math.max(claim.start, read) });
      read = claim.end;
    }
    start.lastIndex = Math.max(next, found.index + 1);
  }
  return { claims };
}

function claimAt(
  text: string,
  at: number,
  habit: FigureHabit,
  numbers: NumberReader,
): { readonly claim: ScannedClaim | null; readonly next: number } {
  const number = numbers.readAt(text, at);
  const date = number === null ? readOtherDate(text, at, habit.language) : null;
  if (date !== null) return { claim: claimOfDate(date), next: date.end };
  const { figure, next } =
    number === null ? readOtherFigure(text, at, habit) : readOtherWordFigure(text, at, number, habit.language);
  return { claim: figure && claimOfFigure(figure), next };
}
