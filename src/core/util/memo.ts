import type { Sliced } from './sliced';

/** Values by key, of which the ones lately asked for are kept. */
export interface Cache<K, V> {
  get(key: K): V | undefined;
  set(key: K, value: V): void;
}

/**
 * Makes a cache of two generations: when the young one is full, the old one is dropped; what was asked for lately always stays.
 * @param limit entries of one generation; twice as many are held at most
 */
export function createCache<K, V>(limit: number): Cache<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  const set = (key: K, value: V): void => {
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  return {
    get(key) {
      const found = young.get(key);
      if (found !== undefined) return found;
      const kept = old.get(key);
      if (kept !== undefined) set(key, kept);
      return kept;
    },
    set,
  };
}

/** A pure function whose results are remembered by their key. */
export type Memo<V> = (key: string) => V;

/**
 * Remembers the results of a pure function of a string, so that undo and unchanged paragraphs cost nothing.
 * @param compute the function
 * @param limit entries of one generation of the {@link createCache cache}
 */
export function createMemo<V extends object>(compute: (key: string) => V, limit = 20_000): Memo<V> {
  const cache = createCache<string, V>(limit);
  return key => {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = compute(key);
    cache.set(key, value);
    return value;
  };
}

/** A pure function that offers to pause, whose results are remembered by their key. */
export type SlicedMemo<V> = (key: string) => Sliced<V>;

/** {@link createMemo} for a function that offers to pause. */
export function createSlicedMemo<V extends object>(compute: (key: string) => Sliced<V>, limit = 20_000): SlicedMemo<V> {
  const cache = createCache<string, V>(limit);
  return function* (key) {
    const known = cache.get(key);
    if (known !== undefined) return known;
    const value = yield* compute(key);
    cache.set(key, value);
    return value;
  };
}
