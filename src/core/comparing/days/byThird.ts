import { pauseEvery, type Sliced } from '../../util/sliced';
import type { DayPair } from './dayPair';
import type { Day } from './readDays';

/** Log-odds that are enough for days that both are one with a day of a third version: of seven such pairs six are of one event. */
const leastByThird = -1;

/**
 * Pairs of equal days that are less sure, but agree with the same day of another version. Linear in the pairs and what is linked.
 * @param sure pairs that are linked
 */
export function* byThird(pairs: readonly DayPair[], sure: readonly DayPair[]): Sliced<readonly DayPair[]> {
  const partners = new Map<Day, Set<Day>>();
  const due = pauseEvery(256);
  const add = (day: Day, partner: Day): unknown =>
    partners.get(day)?.add(partner) ?? partners.set(day, new Set([partner]));
  for (const { x, y, relation } of sure) {
    if (due(1)) yield;
    if (relation !== 'same') continue;
    add(x, y);
    add(y, x);
  }
  const found: DayPair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { x, y, relation, score, dated } = pair;
    if (relation !== 'same' || dated || score < leastByThird || partners.get(x)?.has(y) === true) continue;
    const others = partners.get(y);
    if (others === undefined) continue;
    for (const partner of partners.get(x) ?? []) {
      if (due(1)) yield;
      if (!others.has(partner)) continue;
      found.push(pair);
      break;
    }
  }
  return found;
}
