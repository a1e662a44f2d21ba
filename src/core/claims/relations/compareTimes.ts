import type { Assumption, TimeValue } from '../../times/timeValue';
import { comparison, type Comparison } from './comparison';
import { timeWords } from './wording';

/** Compares two stretches of time: equal, one inside the other, overlapping, apart. Symmetric. */
export function compareTimes(a: TimeValue, b: TimeValue): Comparison {
  const [first, second] = ordered(a, b);
  const say = (relation: Comparison['relation'], why: () => string): Comparison =>
    comparison({ relation, why, assumes: () => allAssumptions(first, second), tension: false });
  const [x, y] = [stretch(first), stretch(second)];
  const names = (): string => `${timeWords(first)} and ${timeWords(second)}`;
  const within = (inner: TimeValue, outer: TimeValue) => (): string =>
    `${timeWords(inner)} lies in ${timeWords(outer)}`;
  if (x.from === y.from && x.to === y.to) return say('same', () => `both name ${timeWords(first)}`);
  if (x.to <= y.from || y.to <= x.from) {
    const meant = otherReading(first, second, x, y);
    return meant === undefined
      ? say('differs', () => `${names()} do not overlap`)
      : say(meant, () => `${names()} may be one: ${readAs}`);
  }
  if (y.from <= x.from && x.to <= y.to) return say('morePrecise', within(first, second));
  if (x.from <= y.from && y.to <= x.to) return say('morePrecise', within(second, first));
  return say('bound', () => `${names()} overlap`);
}

const readAs = 'a weekday or day without its year is read by how the sentence tells it';

/**
 * Whether two times that lie apart are the same when one is read the other way: "votes on Thursday" as the next one, "opened on 9 December" as
 * this year's. What was only assumed is never said to differ.
 */
function otherReading(a: TimeValue, b: TimeValue, x: Stretch, y: Stretch): 'same' | 'morePrecise' | undefined {
  const kinds = [a.assumption?.kind, b.assumption?.kind];
  const shifts = [
    ...(kinds.includes('pastWeekday') && kinds.includes('futureWeekday') ? [7 * day] : []),
    ...(kinds.includes('nearestYear') ? [365 * day, 366 * day] : []),
  ];
  const [early, late] = x.from <= y.from ? [x, y] : [y, x];
  for (const shift of shifts) {
    const [from, to] = [early.from + shift, early.to + shift];
    if (from === late.from && to === late.to) return 'same';
    if ((late.from <= from && to <= late.to) || (from <= late.from && late.to <= to)) return 'morePrecise';
  }
  return undefined;
}

const day = 86_400_000;

interface Stretch {
  readonly from: number;
  readonly to: number;
}

function stretch(time: TimeValue): Stretch {
  return { from: instant(time.from) ?? -Infinity, to: instant(time.to) ?? Infinity };
}

/** Milliseconds of an ISO day or date-time; a clock time without a zone is taken as it stands, on every machine. */
function instant(iso: string | null): number | undefined {
  if (iso === null) return undefined;
  const [day, clock] = iso.split('T');
  const zoned = clock === undefined ? `${day ?? ''}T00:00:00Z` : zone.test(clock) ? iso : `${iso}Z`;
  const milliseconds = Date.parse(zoned);
  return Number.isNaN(milliseconds) ? undefined : milliseconds;
}

const zone = /Z$|[+-]\d\d:?\d\d$/;

/** By start, then end, so that the order of the arguments never shows. */
function ordered(a: TimeValue, b: TimeValue): readonly [TimeValue, TimeValue] {
  const key = (time: TimeValue): string => `${time.from ?? ''}|${time.to ?? ''}|${time.grain}|${time.anchor}`;
  return key(a) <= key(b) ? [a, b] : [b, a];
}

function allAssumptions(a: TimeValue, b: TimeValue): readonly Assumption[] {
  const seen = new Map<string, Assumption>();
  for (const { assumption } of [a, b]) {
    if (assumption !== undefined) seen.set(JSON.stringify(assumption), assumption);
  }
  return [...seen.keys()].sort().flatMap(key => seen.get(key) ?? []);
}
