import { pauseEvery, type Sliced } from './sliced';

/**
 * Lists by the two versions that they are of: `rows[a][b - a - 1]` where `a` stands before `b`. In one that is asked for again after an
 * edit, a list in which nothing changed is the same object, and so are a row of such lists and the whole.
 */
export type ByPair<T> = readonly PairRow<T>[];

/** The lists of one version with those behind it. */
export type PairRow<T> = readonly (readonly T[])[];

/** Items looked at between two offers to pause. */
const itemsPerSlice = 2048;

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

/** Lists of one pair, and tables of such lists. */
type ListsOf<I extends readonly unknown[]> = { readonly [K in keyof I]: readonly I[K][] };
type TablesOf<I extends readonly unknown[]> = { readonly [K in keyof I]: ByPair<I[K]> };

/** What a list of two versions is computed from. */
export interface PairGiven<V extends readonly unknown[], I extends readonly unknown[]> {
  /** What is given of the one before, and of the one behind. */
  readonly first: V;
  readonly second: V;
  readonly lists: ListsOf<I>;
  readonly a: number;
  readonly b: number;
}

/**
 * Computes lists by pair, again only where something of the two versions, or one of their lists, is another object or value than last,
 * and for the pairs named.
 */
export type Pairwise<V extends readonly unknown[], I extends readonly unknown[], T> = (
  versions: readonly V[],
  tables: TablesOf<I>,
  also?: Iterable<readonly [a: number, b: number]>,
) => Sliced<ByPair<T>>;

/**
 * Makes a {@link Pairwise}. One that is broken off goes on where it was.
 * @param compute finds the list of two versions
 * @param same tells equal items: a list that comes out equal stays the same object
 */
export function createPairwise<V extends readonly unknown[], I extends readonly unknown[], T>(
  compute: (given: PairGiven<V, I>) => Sliced<readonly T[]>,
  same: (x: T, y: T) => boolean = Object.is,
): Pairwise<V, I, T> {
  let table = createPairTable<T>(0);
  let last: { readonly versions: readonly V[]; readonly tables: readonly ByPair<unknown>[] } = nothing;
  /** Pairs that were computed in a run that was broken off. */
  const pending = new Set<number>();
  return function* (versions, tables, also = none) {
    if (last.versions.length !== versions.length) [table, last] = [createPairTable(versions.length), nothing];
    for (const [a, b] of also) pending.add(Math.min(a, b) * versions.length + Math.max(a, b));
    const { versions: before, tables: tablesBefore } = last;
    const stale = versions.map((given, at) => !sameItems(given, before[at]));
    const lastStale = stale.lastIndexOf(true);
    for (const [a, first] of versions.entries()) {
      yield;
      const isRowSame = stale[a] !== true && tables.every((rows, at) => rows[a] === tablesBefore[at]?.[a]);
      if (isRowSame && lastStale < a && pending.size === 0) continue;
      for (let b = a + 1; b < versions.length; b++) {
        const key = a * versions.length + b;
        const isSame =
          isRowSame ||
          (stale[a] !== true &&
            tables.every((rows, at) => pairAt(rows, a, b) === pairAt(tablesBefore[at] ?? none, a, b)));
        const second = versions[b];
        if ((isSame && stale[b] !== true && !pending.has(key)) || second === undefined) continue;
        pending.add(key);
        const lists = tables.map(rows => pairAt(rows, a, b)) as unknown as ListsOf<I>;
        table.set(a, b, keptIfEqual(table.at(a, b), yield* compute({ first, second, lists, a, b }), same));
      }
    }
    pending.clear();
    last = { versions, tables };
    return table.rows();
  };
}

const nothing = { versions: none, tables: none };

const sameItems = (now: readonly unknown[], before: readonly unknown[] | undefined): boolean =>
  now.length === before?.length && now.every((value, at) => Object.is(value, before[at]));

/** Longer lists are those of walls, and not compared: that would hold the host. */
const longestCompared = 1024;

/** The list before, when the one now says the same. */
export function keptIfEqual<T>(before: readonly T[], now: readonly T[], same: (x: T, y: T) => boolean): readonly T[] {
  if (now.length === 0) return none;
  if (before === now || now.length > longestCompared) return now;
  const isSame = before.length === now.length && now.every((item, at) => same(item, before[at] ?? item));
  return isSame ? before : now;
}

/** Puts single items into lists by pair; those of no two versions in order are left out. */
export type PairGrouper<T> = (versions: number, items: readonly T[]) => Sliced<ByPair<T>>;

/** Makes a grouper; pairs that have equal items as last have the same lists. */
export function createPairGrouper<T>(
  versionsOf: (item: T) => readonly [a: number, b: number],
  same: (x: T, y: T) => boolean,
): PairGrouper<T> {
  let table = createPairTable<T>(0);
  let count = 0;
  /** Pairs that have items. */
  let filled: ReadonlySet<number> = new Set();
  return function* (versions, items) {
    if (count !== versions) [table, count, filled] = [createPairTable(versions), versions, new Set()];
    const lists = new Map<number, T[]>();
    const due = pauseEvery(itemsPerSlice);
    for (const item of items) {
      if (due(1)) yield;
      const [a, b] = versionsOf(item);
      if (a >= b) continue;
      const list = lists.get(a * versions + b);
      if (list === undefined) lists.set(a * versions + b, [item]);
      else list.push(item);
    }
    const put = (key: number, now: readonly T[]): void => {
      const [a, b] = [Math.floor(key / versions), key % versions];
      table.set(a, b, keptIfEqual(table.at(a, b), now, same));
    };
    const before = filled;
    // one that is broken off has filled others
    filled = new Set([...before, ...lists.keys()]);
    for (const key of before) if (!lists.has(key)) put(key, none);
    yield;
    for (const [key, list] of lists) {
      if (due(list.length)) yield;
      put(key, list);
    }
    filled = new Set(lists.keys());
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
