import type { ByPair } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { sidesOf, type Candidate } from './dayPair';
import type { DaySymbol } from './daySymbol';
import type { Day } from './readDays';
import { statedVote, weekdayOfDate, type CalendarVote } from './storyCalendar';

/** A dateline and the weekday on which its version says that somebody spoke are one day … */
const datelineVotes = 2;
/** … and a day with its year tells the calendar of the story, where no later year is named. */
const yearVotes = 2;

/** What single versions say of the calendar. Linear in the days. */
export function* ownVotes(days: readonly (readonly Day[])[]): Sliced<readonly CalendarVote[]> {
  const votes: CalendarVote[] = [];
  const full: CalendarVote[] = [];
  let lastYear = 0;
  const due = pauseEvery(128);
  for (const own of days) {
    const spoken = new Set<number>();
    const datelines: DaySymbol[] = [];
    for (const { symbol, event, isOfDateline } of own) {
      if (due(1)) yield;
      votes.push(...statedVote(symbol));
      const { weekday, dayOfMonth, shift, year } = symbol;
      if (event.isSaying && !event.isAhead && weekday !== undefined && dayOfMonth === undefined && shift === undefined)
        spoken.add(weekday);
      if (isOfDateline && dayOfMonth !== undefined && weekday === undefined) datelines.push(symbol);
      const named = year === undefined ? undefined : weekdayOfDate(year, symbol);
      if (year === undefined || named === undefined || year < lastYear) continue;
      if (year > lastYear) full.length = 0;
      lastYear = year;
      full.push({ date: symbol, weekday: named, weight: yearVotes });
    }
    const [day, ...others] = spoken;
    if (day === undefined || others.length > 0) continue;
    for (const date of datelines) votes.push({ date, weekday: day, weight: datelineVotes });
  }
  return [...votes, ...full.slice(0, 1)];
}

/** A pair that tells of one event votes for the calendar with this part of what it has in common, up to one vote. */
const voteOfEvent = 0.4;

/**
 * What days of two versions say of the calendar, one of them a weekday, the other a day of a month: each day of a month towards each
 * other version by the weekday that has most in common with it. Linear in the candidates; a list that was counted before is known.
 */
export function createPairedVotes(): (rows: ByPair<Candidate>) => Sliced<readonly CalendarVote[]> {
  const known = new WeakMap<readonly Candidate[], readonly CalendarVote[]>();
  return function* (rows) {
    const votes: (readonly CalendarVote[])[] = [];
    for (const row of rows) {
      yield;
      for (const list of row) {
        if (list.length === 0) continue;
        const own = known.get(list) ?? (yield* votesOfPair(list));
        known.set(list, own);
        if (own.length > 0) votes.push(own);
      }
    }
    return votes.flat();
  };
}

function* votesOfPair(candidates: readonly Candidate[]): Sliced<readonly CalendarVote[]> {
  const best = new Map<number, CalendarVote>();
  const due = pauseEvery(256);
  for (const candidate of candidates) {
    if (due(1)) yield;
    const weight = weightOf(candidate);
    if (weight <= 0) continue;
    const { x, y } = candidate;
    const sides = sidesOf(candidate);
    const pairs = [
      [x.symbol, y.symbol, sides[0]],
      [y.symbol, x.symbol, sides[1]],
    ] as const;
    for (const [date, { weekday, dayOfMonth }, side] of pairs) {
      if (date.dayOfMonth === undefined || date.weekday !== undefined) continue;
      if (weekday === undefined || dayOfMonth !== undefined || weight <= (best.get(side)?.weight ?? 0)) continue;
      best.set(side, { date, weekday, weight });
    }
  }
  return [...best.values()];
}

/** Squared: many weak hints, as main events give all over a story, do not outvote a clear one. */
function weightOf({ x, y, tier, event }: Candidate): number {
  const isSure = tier !== undefined || (x.opens && y.opens);
  return (isSure ? Math.min(1, voteOfEvent * event) : voteOfEvent * Math.max(0, Math.min(1, event - 1))) ** 2;
}
