import { pauseEvery, type Sliced } from './sliced';

/**
 * Lists by the two versions that they are of: `rows[a][b - a - 1]` where `a` stands before `b`. In one that is asked for again after an
 * edit, a list in which nothing changed is the same object, and so are a row of such lists and the whole.
 */
export type ByPair<T> = readonly PairRow<T>[];

/** The lists of one version with those behind it. */
export type PairRow<T> = readonly (readonly T[])[];

/** The list of two versions that have nothing: always the same. */
export const none: readonly never[] = [];

/** The list of two versions, in either order. */
export function pairAt<T>(rows: ByPair<T>, x: number, y: number): readonly T[] {
  return (x < y ? rows[x]?.[y - x - 1] : rows[y]?.[x - y - 1]) ?? none;
}

/** Visits the pairs of versions of which the lists are not the same objects, or that only one of the two has. */
export function* changedLists<T>(before: ByPair<T>, now: ByPair<T>): Generator<readonly [a: number, b: number]> {
  for (let a = 0; a < Math.max(before.length, now.length); a++) {
    const [old, row] = [before[a] ?? none, now[a] ?? none];
    if (old === row) continue;
    for (let at = 0; at < Math.max(old.length, row.length); at++) if (old[at] !== row[at]) yield [a, a + at + 1];
  }
}

/** Lists by pair that are put in one by one. */
export interface PairTable<T> {
  at(a: number, b: number): readonly T[];
  /** @param b behind `a` */
  set(a: number, b: number, list: readonly T[]): void;
  /** What it holds now; what is set later does not change it. */
  rows(): ByPair<T>;
}

/** Makes an empty table for so many versions. */
export function createPairTable<T>(versions: number): PairTable<T> {
  const rows = Array.from({ length: versions }, (_, a): (readonly T[])[] =>
    Array.from({ length: versions - a - 1 }, () => none),
  );
  let shown: ByPair<T> | undefined;
  /** Rows that nobody was shown yet. */
  const own = new Set(rows.keys());
  return {
    at: (a, b) => pairAt(rows, a, b),
    set(a, b, list) {
      const row = rows[a];
      if (row === undefined || row[b - a - 1] === list) return;
      const written = own.has(a) ? row : [...row];
      written[b - a - 1] = list;
      rows[a] = written;
      own.add(a);
      shown = undefined;
    },
    rows() {
      own.clear();
      return (shown ??= [...rows]);
    },
  };
}

/** Computes lists by pair from what it is given for each two versions, again only where one of that is another object or value than last. */
export type Pairwise<G extends readonly unknown[], T> = (
  versions: number,
  given: (a: number, b: number) => G,
) => Sliced<ByPair<T>>;

/**
 * Makes a {@link Pairwise}. One that is broken off goes on where it was.
 * @param compute finds the list of two versions
 * @param same tells equal items: a list that comes out equal stays the same object
 */
export function createPairwise<G extends readonly unknown[], T>(
  compute: (given: G, a: number, b: number) => Sliced<readonly T[]>,
  same: (x: T, y: T) => boolean = Object.is,
): Pairwise<G, T> {
  let table = createPairTable<T>(0);
  let known: G[][] = [];
  return function* (versions, given) {
    if (known.length !== versions) [table, known] = [createPairTable(versions), Array.from({ length: versions }, () => [])];
    for (const [a, row] of known.entries()) {
      yield;
      for (let b = a + 1; b < versions; b++) {
        const [last, now] = [row[b - a - 1], given(a, b)];
        if (last?.every((value, at) => value === now[at]) === true) continue;
        const list = keptIfEqual(table.at(a, b), yield* compute(now, a, b), same);
        table.set(a, b, list);
        row[b - a - 1] = now;
      }
    }
    return table.rows();
  };
}

/** The list before, when the one now says the same. */
export function keptIfEqual<T>(
  before: readonly T[],
  now: readonly T[],
  same: (x: T, y: T) => boolean,
): readonly T[] {
  if (now.length === 0) return none;
  const isSame = before.length === now.length && now.every((item, at) => same(item, before[at] ?? item));
  return isSame ? before : now;
}

/** Puts single items into lists by pair; those of no two versions in order are left out. */
export type PairGrouper<T> = (versions: number, items: readonly T[]) => ByPair<T>;

/** Makes a grouper; pairs that have equal items as last have the same lists. */
export function createPairGrouper<T>(
  versionsOf: (item: T) => readonly [a: number, b: number],
  same: (x: T, y: T) => boolean,
): PairGrouper<T> {
  let table = createPairTable<T>(0);
  let count = 0;
  return (versions, items) => {
    if (count !== versions) table = createPairTable(versions);
    count = versions;
    const lists = new Map<number, T[]>();
    for (const item of items) {
      const [a, b] = versionsOf(item);
      if (a >= b) continue;
      const list = lists.get(a * versions + b);
      if (list === undefined) lists.set(a * versions + b, [item]);
      else list.push(item);
    }
    for (const [a, row] of table.rows().entries())
      for (const [at, before] of row.entries()) {
        const now = lists.get(a * versions + a + at + 1) ?? none;
        if (before !== now) table.set(a, a + at + 1, keptIfEqual(before, now, same));
      }
    return table.rows();
  };
}

/** Makes one list of the lists by pair, row by row; a row in which nothing changed is not put in order again. */
export function createFlattener<T, R = T>(
  ordered: (row: PairRow<T>) => Sliced<readonly R[]>,
): (rows: ByPair<T>) => Sliced<readonly R[]> {
  const known = new WeakMap<PairRow<T>, readonly R[]>();
  let last: { readonly rows: ByPair<T>; readonly flat: readonly R[] } | undefined;
  return function* (rows) {
    if (last?.rows === rows) return last.flat;
    const parts: (readonly R[])[] = [];
    for (const row of rows) {
      yield;
      const part = known.get(row) ?? (yield* ordered(row));
      known.set(row, part);
      parts.push(part);
    }
    const flat = ([] as R[]).concat(...parts);
    last = { rows, flat };
    return flat;
  };
}

/** Items put in order between two offers to pause. */
const itemsPerSlice = 4096;

/** Puts a row in order where its lists are: by the places of items in the version of the row, then as its pairs are. No long list is sorted. */
export function* byPlace<T, R = T>(
  row: PairRow<T>,
  placeOf: (item: T) => number,
  shown: (item: T) => R,
): Sliced<readonly R[]> {
  const places: R[][] = [];
  const due = pauseEvery(itemsPerSlice);
  for (const list of row)
    for (const item of list) {
      if (due(1)) yield;
      const place = placeOf(item);
      const known = places[place];
      if (known === undefined) places[place] = [shown(item)];
      else known.push(shown(item));
    }
  yield;
  return places.flat();
}
