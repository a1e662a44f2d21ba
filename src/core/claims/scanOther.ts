import type { FigureHabit } from '../numerals/otherDigits';
import { readOtherFigure, type OtherFigure } from '../quantities/otherFigures';
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
 * Reads the figures and the dates of a paragraph that is not English, where they stand in digits. Its words say nothing here but
 * units, scales and bounds. Linear in the text.
 * @returns as `scanParagraph` does
 */
export function* scanOtherParagraph(text: string, habit: FigureHabit): Sliced<ParagraphClaims> {
  const claims: ScannedClaim[] = [];
  const due = pauseEvery(figuresPerSlice);
  const digit = /\d/g;
  let read = 0;
  for (let found = digit.exec(text); found !== null; found = digit.exec(text)) {
    if (due(1)) yield;
    const date = readOtherDate(text, found.index);
    const { figure, next } =
      date === null ? readOtherFigure(text, found.index, habit) : { figure: null, next: date.end };
    const claim = date === null ? figure && claimOfFigure(figure) : claimOfDate(date);
    if (claim !== null) {
      claims.push({ ...claim, start: Math.max(claim.start, read) });
      read = claim.end;
    }
    digit.lastIndex = Math.max(next, found.index + 1);
  }
  return { claims };
}
