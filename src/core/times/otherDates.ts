import { monthNames } from '../language/monthNames';
import { dayLeads, pointedDayLanguages } from '../language/other/clockWords';
import { dateLinks, yearLeads } from '../language/other/figureWords';
import { alternatives } from '../language/words';
import type { Span } from '../text/span';
import { dayOf } from './isoDays';
import { calendarTime, type TimeExpression } from './timeExpression';

/** A date in a text that is not English. */
export interface OtherDate extends Span {
  readonly when: TimeExpression;
}

const link = `(?:${alternatives(dateLinks)})`;
const year = String.raw`(?:19|20)\d\d`;
const behind = String.raw`(?![\p{L}\p{N}]|[.,]\d)`;

/** "9. Juli 2024", "1er juillet", "9 de julio de 2024" */
const written = new RegExp(
  String.raw`(\d{1,2})(?:\.|er|º|ª|°)?\s{1,2}(?:${link}\s)?(\p{L}{3,12})(?:\s{1,2}(?:${link}\s)?(${year}))?${behind}`,
  'uy',
);
/** "9.7.2024", "09/07/2024", "9-7-2024": other languages write the day first. */
const inFigures = new RegExp(String.raw`(\d{1,2})([./-])\s?(\d{1,2})\2\s?(${year})${behind}`, 'uy');
/** "3.5.24", and "3.5." behind a word that leads a day in, or in languages in which no figure has a point behind it. */
const shortYear = /(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2})(?![\p{L}\p{N}]|[.,]\d)/uy;
const dayAndMonth = /(\d{1,2})\.\s?(\d{1,2})\.(?!\s?\d)(?![\p{L}\p{N}])/uy;
const iso = new RegExp(String.raw`(${year})-(\d{1,2})-(\d{1,2})${behind}`, 'uy');
const bareYear = new RegExp(String.raw`${year}(?![\p{L}\p{N}%€$]|[.,]\d|\s?[%€$])`, 'uy');

/** Letters of the word before an offset. */
const wordBefore = /(\p{L}{2,12})\s{1,2}$/u;
const wordReach = 15;

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function monthOf(name: string): number | undefined {
  return monthNames.get(name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
}

/** The word right before, in small letters. */
function leadOf(text: string, at: number): string {
  return wordBefore.exec(text.slice(Math.max(0, at - wordReach), at))?.[1]?.toLowerCase() ?? '';
}

const leap = 2000;

function dated(at: number, length: number, parts: readonly [number | null, number, number]): OtherDate | null {
  const [yearSaid, month, day] = parts;
  if (month < 1 || month > 12 || dayOf(yearSaid ?? leap, month, day) === null) return null;
  return { start: at, end: at + length, when: calendarTime({ year: yearSaid, month, day, lean: 'near' }) };
}

function writtenDate(text: string, at: number): OtherDate | null {
  const found = matchAt(written, text, at);
  const month = monthOf(found?.[2] ?? '');
  if (found === null || month === undefined) return null;
  return dated(at, found[0].length, [found[3] === undefined ? null : Number(found[3]), month, Number(found[1])]);
}

function dateInFigures(text: string, at: number): OtherDate | null {
  const [first, isoFound] = [matchAt(inFigures, text, at), matchAt(iso, text, at)];
  if (first !== null) return dated(at, first[0].length, [Number(first[4]), Number(first[3]), Number(first[1])]);
  if (isoFound === null) return null;
  return dated(at, isoFound[0].length, [Number(isoFound[1]), Number(isoFound[2]), Number(isoFound[3])]);
}

/** Two figures of a year are of the century of the news. */
const century = 2000;

function dayInFigures(text: string, at: number, language: string): OtherDate | null {
  const short = matchAt(shortYear, text, at);
  if (short !== null) {
    const [, day, month, years] = short.map(Number);
    return dated(at, short[0].length, [century + (years ?? 0), month ?? 0, day ?? 0]);
  }
  const found = matchAt(dayAndMonth, text, at);
  if (found === null || !(pointedDayLanguages.has(language) || dayLeads.has(leadOf(text, at)))) return null;
  return dated(at, found[0].length, [null, Number(found[2]), Number(found[1])]);
}

const monthBefore = new RegExp(String.raw`(\p{L}{3,12})\s{1,2}(?:${link}\s)?$`, 'u');
const monthReach = 18;

/** "Juli 2024", "im Jahr 2024", "en 2024": a year by what stands before it. */
function yearAt(text: string, at: number): OtherDate | null {
  const found = matchAt(bareYear, text, at);
  if (found === null) return null;
  const end = at + found[0].length;
  const before = text.slice(Math.max(0, at - monthReach), at);
  const name = monthBefore.exec(before);
  const month = monthOf(name?.[1] ?? '');
  if (name !== null && month !== undefined)
    return {
      start: at - name[0].length,
      end,
      when: calendarTime({ year: Number(found[0]), month }),
    };
  return yearLeads.has(leadOf(text, at)) ? { start: at, end, when: calendarTime({ year: Number(found[0]) }) } : null;
}

/** The date that begins with the digits at an offset: in figures, with the name of its month, or a year that is told as one. */
export function readOtherDate(text: string, at: number, language: string): OtherDate | null {
  return dateInFigures(text, at) ?? dayInFigures(text, at, language) ?? writtenDate(text, at) ?? yearAt(text, at);
}
