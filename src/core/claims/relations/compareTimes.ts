import type { Assumption, TimeValue } from '../../times/timeValue';
import type { PairReasonKind, Told } from '../reason';
import { orderedReason, type Comparison } from './comparison';

/** A claim of a time. */
type TimeClaim = Told & { readonly time: TimeValue };

/** Whether a claim tells a time and no figure. */
export function isOfTime<T extends Told>(told: T): told is T & TimeClaim {
  return told.time !== undefined && told.quantity === undefined;
}

/** Compares two claims of stretches of time: equal, one inside the other, overlapping, apart. Symmetric. */
export function compareTimes(a: TimeClaim, b: TimeClaim): Comparison {
  const [first, second] = sortKey(a.time) <= sortKey(b.time) ? [a, b] : [b, a];
  const { relation, kind, swapped } = relationOfTimes(first.time, second.time);
  const reason = swapped ? orderedReason(kind, second, first) : orderedReason(kind, first, second);
  return { relation, reason, assumes: allAssumptions(first.time, second.time), tension: false };
}

/** How two stretches of time stand to each other; `swapped` when the second is named first. */
export function relationOfTimes(
  a: TimeValue,
  b: TimeValue,
): { readonly relation: Comparison['relation']; readonly kind: PairReasonKind; readonly swapped?: true } {
  const [x, y] = [stretch(a), stretch(b)];
  if (x.from === y.from && x.to === y.to) return { relation: 'same', kind: 'sameTime' };
  if (x.to <= y.from || y.to <= x.from) {
    const meant = otherReading(a, b, x, y);
    return meant === undefined ? { relation: 'differs', kind: 'apart' } : { relation: meant, kind: 'mayBeOne' };
  }
  if (y.from <= x.from && x.to <= y.to) return { relation: 'morePrecise', kind: 'within' };
  if (x.from <= y.from && y.to <= x.to) return { relation: 'morePrecise', kind: 'within', swapped: true };
  return { relation: shareInCommon(x, y) < leastInCommon ? 'notComparable' : 'bound', kind: 'overlap' };
}

/** Of the shorter stretch; less is one that follows the other: a term "from 2000 to 2006" and the next one, "2006 to 2012". */
const leastInCommon = 0.25;

function shareInCommon(x: Stretch, y: Stretch): number {
  const common = Math.min(x.to, y.to) - Math.max(x.from, y.from);
  return Number.isFinite(common) ? common / Math.min(x.to - x.from, y.to - y.from) : 1;
}

/**
 * Whether two times that lie apart are the same when one is read the other way: "votes on Thursday" as the next one, "opened on 9 December" as
 * this year's. What was only assumed is never said to differ.
 */
function otherReading(a: TimeValue, b: TimeValue, x: Stretch, y: Stretch): 'same' | 'morePrecise' | undefined {
  const kinds = [a.assumption?.kind, b.assumption?.kind];
  // a bare clock time is of the day that was named last, which is a guess
  const isClock = a.grain === 'minute' && b.grain === 'minute';
  if (isClock && kinds.includes('articleDate') && (x.from - y.from) % day === 0) return 'same';
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
function sortKey({ from, to, grain, anchor }: TimeValue): string {
  return `${from ?? ''}|${to ?? ''}|${grain}|${anchor}`;
}

function allAssumptions(a: TimeValue, b: TimeValue): readonly Assumption[] {
  if (a.assumption === undefined && b.assumption === undefined) return [];
  const seen = new Map<string, Assumption>();
  for (const { assumption } of [a, b]) {
    if (assumption !== undefined) seen.set(JSON.stringify(assumption), assumption);
  }
  return [...seen.keys()].sort().flatMap(key => seen.get(key) ?? []);
}
