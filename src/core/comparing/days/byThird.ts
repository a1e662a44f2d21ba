import { changedLists, none, pairAt, type ByPair } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { mostInArticle } from '../pairs/pairCounts';
import type { DayPair } from './dayPair';
import type { Day } from './readDays';

/** Log-odds that are enough for days that both are one with a day of a third version: of seven such pairs six are of one event. */
const leastByThird = -1;

type Growing = Map<Day, Set<Day>>;

/** The days of other versions that each day of a version is one with; another object once they are others. */
export interface Partners {
  readonly of: Growing;
}

/** Pairs of equal days of two versions that are less sure: they count if both agree with one day of another version. */
export function* lessSure(pairs: readonly DayPair[], sure: readonly DayPair[]): Sliced<readonly DayPair[]> {
  const found: DayPair[] = [];
  const known = new Set(sure);
  const due = pauseEvery(256);
  for (const pair of pairs) {
    if (due(1)) yield;
    const { relation, score, dated } = pair;
    if (relation === 'same' && !dated && score >= leastByThird && !known.has(pair)) found.push(pair);
  }
  return found;
}

/** Those of the less sure pairs that agree with the same day of another version. Linear in the pairs. */
export function* byThird(pairs: readonly DayPair[], first: Partners, second: Partners): Sliced<readonly DayPair[]> {
  const found: DayPair[] = [];
  const due = pauseEvery(256);
  for (const pair of pairs) {
    const [own, others] = [first.of.get(pair.x), second.of.get(pair.y)];
    if (due(1 + (own?.size ?? 0))) yield;
    if (own?.has(pair.y) === false && others !== undefined && sharesOne(own, others)) found.push(pair);
  }
  return found;
}

function sharesOne(own: ReadonlySet<Day>, others: ReadonlySet<Day>): boolean {
  for (const day of own) if (others.has(day)) return true;
  return false;
}

/** Finds the partners of each version's days; those of a version of which no partner changed are the same object. */
export type PartnerFinder = (sure: ByPair<DayPair>, versions: number) => Sliced<readonly Partners[]>;

/** Makes the finder of one story. The work goes with the pairs that came or went. */
export function createPartnerFinder(): PartnerFinder {
  // taken while it runs: one that is broken off begins anew
  let kept: { readonly sure: ByPair<DayPair>; readonly partners: readonly Partners[] } | undefined;
  return function* (sure, versions) {
    const last = kept?.partners.length === versions ? kept : undefined;
    kept = undefined;
    const own = Array.from(
      { length: versions },
      (_, at): Growing => last?.partners[at]?.of ?? new Map<Day, Set<Day>>(),
    );
    const changed = new Set<number>();
    const due = pauseEvery(256);
    for (const [a, b] of changedLists(last?.sure ?? none, sure)) {
      const [before, now] = [pairAt(last?.sure ?? none, a, b), pairAt(sure, a, b)];
      if (due(1 + before.length + now.length)) yield;
      const { gone, come } = differenceOf(before, now);
      for (const { x, y } of gone) {
        takeOut(own[a], x, y);
        takeOut(own[b], y, x);
      }
      for (const { x, y } of come) {
        putIn(own[a], x, y);
        putIn(own[b], y, x);
      }
      if (gone.length + come.length > 0) changed.add(a).add(b);
    }
    const partners = own.map((of, at) => (changed.has(at) ? undefined : last?.partners[at]) ?? { of });
    kept = { sure, partners };
    return partners;
  };
}

/** The pairs of equal days that only one of two lists has. */
function differenceOf(
  before: readonly DayPair[],
  now: readonly DayPair[],
): { readonly gone: readonly DayPair[]; readonly come: readonly DayPair[] } {
  const left = new Map<number, DayPair>();
  const keyOf = ({ x, y }: DayPair): number => x.ref.claim * mostInArticle + y.ref.claim;
  for (const pair of before) if (pair.relation === 'same') left.set(keyOf(pair), pair);
  const come: DayPair[] = [];
  for (const pair of now) {
    if (pair.relation !== 'same') continue;
    const last = left.get(keyOf(pair));
    if (last?.x === pair.x && last.y === pair.y) left.delete(keyOf(pair));
    else come.push(pair);
  }
  return { gone: [...left.values()], come };
}

function putIn(partners: Growing | undefined, own: Day, other: Day): void {
  const known = partners?.get(own);
  if (known === undefined) partners?.set(own, new Set([other]));
  else known.add(other);
}

function takeOut(partners: Growing | undefined, own: Day, other: Day): void {
  const known = partners?.get(own);
  known?.delete(other);
  if (known?.size === 0) partners?.delete(own);
}
