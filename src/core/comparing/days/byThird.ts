import { none } from '../../util/byPair';
import type { ByPair } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import type { DayPair } from './dayPair';
import type { Day } from './readDays';

/** Log-odds that are enough for days that both are one with a day of a third version: of seven such pairs six are of one event. */
const leastByThird = -1;

/** The days of other versions that each day of a version is one with. */
export type Partners = ReadonlyMap<Day, ReadonlySet<Day>>;

/** Pairs of equal days of two versions that are less sure, but agree with the same day of another version. Linear in the pairs. */
export function* byThird(pairs: readonly DayPair[], first: Partners, second: Partners): Sliced<readonly DayPair[]> {
  const found: DayPair[] = [];
  const due = pauseEvery(256);
  for (const pair of pairs) {
    const { x, y, relation, score, dated } = pair;
    const [own, others] = [first.get(x), second.get(y)];
    if (due(1 + (own?.size ?? 0))) yield;
    if (relation !== 'same' || dated || score < leastByThird || own?.has(y) !== false || others === undefined) continue;
    if ([...own].some(partner => others.has(partner))) found.push(pair);
  }
  return found;
}

/** Finds the partners of each version's days; those of a version of which no link changed are the same object. */
export type PartnerFinder = (sure: ByPair<DayPair>, versions: number) => Sliced<readonly Partners[]>;

/** Makes the finder of one story. */
export function createPartnerFinder(): PartnerFinder {
  let last: { readonly sure: ByPair<DayPair>; readonly partners: readonly Partners[] } = { sure: none, partners: none };
  return function* (sure, versions) {
    if (last.sure === sure && last.partners.length === versions) return last.partners;
    const partners: Partners[] = [];
    for (let version = 0; version < versions; version++) {
      yield;
      const lists = listsOf(sure, version);
      const before = last.partners.length === versions ? listsOf(last.sure, version) : none;
      const known = lists.length === before.length && lists.every((list, at) => list === before[at]);
      partners.push((known ? last.partners[version] : undefined) ?? (yield* partnersIn(lists, version)));
    }
    last = { sure, partners };
    return partners;
  };
}

/** The lists of one version with those before and behind it. */
function listsOf(sure: ByPair<DayPair>, version: number): readonly (readonly DayPair[])[] {
  const before = sure.slice(0, version).map((row, at) => row[version - at - 1] ?? none);
  return [...before, ...(sure[version] ?? none)];
}

function* partnersIn(lists: readonly (readonly DayPair[])[], version: number): Sliced<Partners> {
  const partners = new Map<Day, Set<Day>>();
  const due = pauseEvery(256);
  for (const list of lists)
    for (const { x, y, relation } of list) {
      if (due(1)) yield;
      if (relation !== 'same') continue;
      const [own, other] = x.ref.article === version ? [x, y] : [y, x];
      const known = partners.get(own);
      if (known === undefined) partners.set(own, new Set([other]));
      else known.add(other);
    }
  return partners;
}
