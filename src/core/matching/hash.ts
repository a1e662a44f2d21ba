const fnvPrime = 0x01000193;

/** Joins two hashes into one, order kept. */
export function hashPair(first: number, second: number): number {
  return (Math.imul(first ^ (second >>> 15), fnvPrime) ^ Math.imul(second, 0x9e3779b1)) >>> 0;
}

/** The distinct values, ascending. */
export function sortedSet(values: Iterable<number>): Uint32Array {
  return Uint32Array.from(new Set(values)).sort();
}

/** How many numbers two sorted lists share; one that stands in both several times counts as often as in the list that has it less often. */
export function sharedCount(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const left = a[i] ?? 0;
    const right = b[j] ?? 0;
    if (left === right) shared++;
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return shared;
}
