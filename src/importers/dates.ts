import { statedDate } from '../core/text/statedDate';

/** A day with a number above twelve can be read in one way only, whoever wrote it. */
const numeric = /\b(\d{1,2})([/.-])(\d{1,2})\2(20\d\d|19\d\d)\b/;

/** "8.5.12": points stand in dates that have the day first, and next to nowhere else in a line that says a day. */
const pointed = /(?<![\d.])(\d{1,2})\. ?(\d{1,2})\. ?(20\d\d|19\d\d|\d\d)(?![\d.]\d)(?!\d)/;

function pointedDay(written: string): string | null {
  const [, day, month, year] = pointed.exec(written) ?? [];
  if (day === undefined || month === undefined || year === undefined) return null;
  return statedDate(`${year.length === 2 ? `20${year}` : year}-${month}-${day}`);
}

function numericDay(written: string): string | null {
  const [, first, , second, year] = numeric.exec(written) ?? [];
  if (first === undefined || second === undefined || year === undefined) return null;
  if (Number(second) > 12) return statedDate(`${year}-${first}-${second}`);
  return Number(first) > 12 || first === second ? statedDate(`${year}-${second}-${first}`) : null;
}

/** Seconds or milliseconds since 1970, as data attributes have them. */
function epochDay(written: string): string | null {
  if (!/^1\d{9}(?:\d{3})?$/.test(written)) return null;
  return new Date(Number(written.padEnd(13, '0'))).toISOString().slice(0, 10);
}

/**
 * The day that a machine-readable or a shown date says, or null. A time zone is not applied: the day is the one that the
 * paper printed.
 * @param dayFirst whether "09/07/2024" is written so where the page comes from
 */
export function writtenDay(written: string, dayFirst = false): string | null {
  const text = written.trim().slice(0, 120);
  const compact = /^(20\d\d|19\d\d)(\d\d)(\d\d)(?:T?\d{4,6})?Z?$/.exec(text);
  if (compact !== null) return statedDate(compact.slice(1, 4).join('-'));
  return epochDay(text) ?? statedDate(text, dayFirst ? 'dayFirst' : undefined) ?? pointedDay(text) ?? numericDay(text);
}

/** The day in a path such as /2024/05/07/, /20240507-… or /07-05-2024; many papers file their pages by day. */
export function dayInUrl(url: string): string | null {
  const found = /[/_-](20\d\d)[/_-]?(0[1-9]|1[0-2])[/_-]?(0[1-9]|[12]\d|3[01])(?=[/_.-]|$)/.exec(url);
  if (found !== null) return statedDate(found.slice(1, 4).join('-'));
  const [, day, month, year] = /[/_-](0[1-9]|[12]\d|3[01])-(0[1-9]|1[0-2])-(20\d\d)(?=[/_.-]|$)/.exec(url) ?? [];
  return day === undefined ? null : statedDate(`${year}-${month}-${day}`);
}

/** A moment told in Greenwich's time: day, minute and second. */
const greenwich = /^(\d{4}-\d\d-\d\d)[T ](\d\d):(\d\d)(?::(\d\d?))?(?:\.\d+)?\s*(?:Z|[+-]00:?00)$/;

/** Milliseconds of a day. */
const dayLong = 86_400_000;

const daysFrom = (day: string, count: number): string =>
  new Date(Date.parse(day) + count * dayLong).toISOString().slice(0, 10);

/** Clocks are twelve hours behind Greenwich at most, and fourteen before it. */
const mostBehind = 12;
const mostBefore = 14;

/**
 * The day of a moment told in Greenwich's time where the page tells another one that some clock showed then.
 * @param tell the days that the page tells otherwise, the surest first; asked only for such a moment
 * @returns null when the moment is told otherwise, or the page tells no such day
 */
export function dayAround(moment: string, tell: () => readonly (string | null)[]): string | null {
  const [, day = '', hour = ''] = greenwich.exec(moment.trim()) ?? [];
  if (statedDate(day) === null) return null;
  const possible = [
    day,
    ...(Number(hour) < mostBehind ? [daysFrom(day, -1)] : []),
    ...(Number(hour) >= 24 - mostBefore ? [daysFrom(day, 1)] : []),
  ];
  return tell().find(told => told !== null && possible.includes(told)) ?? null;
}

/**
 * The day on which a moment told in Greenwich's time fell where the paper is: an evening in Denver is the next day there. A source
 * that tells the same moment by its own clock too has it with the same minute and second on the day before or after.
 * @returns null when the moment is told otherwise, or in one way only
 */
export function localDay(moment: string, source: string): string | null {
  const [, day = '', , minute = '', second] = greenwich.exec(moment.trim()) ?? [];
  if (statedDate(day) === null) return null;
  const days = [daysFrom(day, -1), daysFrom(day, 1)];
  const same = new RegExp(
    `(${days.join('|')})[T ]\\d\\d:${minute}${second === undefined ? '' : `:${second}`}(?!\\d|(?:\\.\\d+)?(?:Z|[+-]00:?00))`,
  );
  return same.exec(source)?.[1] ?? null;
}
