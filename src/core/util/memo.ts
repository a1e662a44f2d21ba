/** A pure function whose results are remembered by their key. */
export type Memo<V> = (key: string) => V;

/**
 * Remembers the results of a pure function of a string, so that undo and unchanged paragraphs cost nothing.
 * Two generations: when the young one is full, the old one is dropped; what was asked for lately always stays.
 * @param compute the function
 * @param limit entries of one generation; twice as many are held at most
 */
export function createMemo<V>(compute: (key: string) => V, limit = 20_000): Memo<V> {
  let young = new Map<string, V>();
  let old = new Map<string, V>();
  const keep = (key: string, value: V): V => {
    if (young.size >= limit) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
    return value;
  };
  return key => {
    if (young.has(key)) return young.get(key) as V;
    return keep(key, old.has(key) ? (old.get(key) as V) : compute(key));
  };
}
