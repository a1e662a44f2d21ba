import type { ClaimLink } from '../../claims/claim';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { sidesOf, type DayPair } from './dayPair';
import type { Day } from './readDays';

/** Log-odds from which days that exclude each other are taken for days of one event. */
const leastScore = 0.8;
/** Words so near that they tell what happened: one of them must be in both, and tell of no other day of either version. */
const closely = 0.5;

/** What days are compared with, to tell which differ. */
interface ComparedDays {
  readonly pairs: readonly DayPair[];
  /** Pairs that are linked as agreeing. */
  readonly agreeing: readonly DayPair[];
  /** Sides that agree with a day of the other version by a link that was found before. */
  readonly agreed: ReadonlySet<number>;
  /** What the article of a day has beside each term. */
  readonly besideOf: (day: Day) => DaysByTerm;
}

/**
 * Days that two versions give to one event and that exclude each other. A story tells of many days, so both must be each other's best,
 * and neither may agree with any day of the other version.
 */
export function* differingDays({ pairs, agreeing, agreed, besideOf }: ComparedDays): Sliced<readonly ClaimLink[]> {
  const best = new Map<number, number>();
  const agree = new Set(agreed);
  const due = pauseEvery(256);
  for (const pair of agreeing) {
    if (due(1)) yield;
    if (pair.relation === 'same') for (const key of sidesOf(pair)) agree.add(key);
  }
  for (const pair of pairs) {
    if (due(1)) yield;
    if (pair.relation === 'finer') continue;
    for (const key of sidesOf(pair)) best.set(key, Math.max(best.get(key) ?? 0, pair.score));
  }
  const links: ClaimLink[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { x, y, score } = pair;
    if (!mayDiffer(pair)) continue;
    if (sidesOf(pair).some(key => agree.has(key) || best.get(key) !== score) || !haveOneEvent(x, y, besideOf)) continue;
    const reason = { kind: 'otherDay', words: [x.words, y.words] } as const;
    links.push({ a: x.ref, b: y.ref, relation: 'differs', reason, assumes: [], confidence: 0.7 });
  }
  return links;
}

function mayDiffer(pair: DayPair): boolean {
  const { x, y, relation, score, dated } = pair;
  if (relation !== 'differs' || pair.otherSaying || score < leastScore) return false;
  // people speak on many days, and counts go up on each
  if ((x.event.isSaying && y.event.isSaying) || x.event.isUpdate || y.event.isUpdate) return false;
  // a dateline tells when it was written, and of what happened no more than that it was then or before
  if (x.isOfDateline || y.isOfDateline) return false;
  const phases = [x.event.phase, y.event.phase];
  if (phases.includes('beginning') && phases.includes('end')) return false;
  return !(dated && !isRetold(pair)) && !isHeading(x) && !isHeading(y);
}

/** Whether a word stands closely beside both, and beside no other day of either version. */
function haveOneEvent(x: Day, y: Day, besideOf: ComparedDays['besideOf']): boolean {
  return [...x.event.terms].some(
    ([term, weight]) =>
      weight >= closely &&
      !x.event.names.has(term) &&
      (y.event.terms.get(term) ?? 0) >= closely &&
      [x, y].every(day => besideOf(day).get(termKey(term, day))?.size === 1),
  );
}

const isRetold = ({ tier }: DayPair): boolean => tier !== undefined && tier !== 'related';

/** "WEDNESDAY, 6 A.M. UPDATE" is the day of the report. */
function isHeading({ words }: Day): boolean {
  return words === words.toUpperCase() && /\p{Lu}{4}/u.test(words);
}

/** Which days an article has beside a term. */
export type DaysByTerm = ReadonlyMap<string, ReadonlySet<string>>;

/** Which days of an article stand beside each term. */
export function daysByTerm(days: readonly Day[]): DaysByTerm {
  const found = new Map<string, Set<string>>();
  for (const day of days)
    for (const [term, weight] of day.event.terms) {
      if (weight < closely) continue;
      const key = termKey(term, day);
      const known = found.get(key);
      if (known === undefined) found.set(key, new Set([day.name]));
      else known.add(day.name);
    }
  return found;
}

/** A term beside days, apart from those beside months and years, which tell nothing of days. */
function termKey(term: string, { symbol }: Day): string {
  const isDay = (symbol.weekday ?? symbol.dayOfMonth) !== undefined;
  const isClock = symbol.clock !== undefined;
  return `${term} ${isDay ? 'day' : isClock ? 'clock' : symbol.month === undefined ? 'year' : 'month'}`;
}
