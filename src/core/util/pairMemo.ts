import { createCache } from './memo';

/** Contents that are told apart at a time: two of their numbers make a small integer, which maps find several times as fast as others. */
const mostContents = 2 ** 15;

/**
 * Remembers a pure function of two things by what they say: versions of a story say the same over and over.
 * @param contentOf things of equal content are the same to `compute`; asked once for each object
 * @param limit results of one generation of the {@link createCache cache}
 */
export function createPairMemo<T extends object, V extends object | number>(
  contentOf: (thing: T) => string,
  compute: (a: T, b: T) => V,
  limit: number,
): (a: T, b: T) => V {
  let numbers = new WeakMap<T, number>();
  const byContent = new Map<string, number>();
  let known = createCache<number, V>(limit);
  const numberOf = (thing: T): number => {
    const last = numbers.get(thing);
    if (last !== undefined) return last;
    const content = contentOf(thing);
    const number = byContent.get(content) ?? byContent.size;
    byContent.set(content, number);
    numbers.set(thing, number);
    return number;
  };
  return (a, b) => {
    if (byContent.size > mostContents - 2) {
      [numbers, known] = [new WeakMap(), createCache(limit)];
      byContent.clear();
    }
    const key = numberOf(a) * mostContents + numberOf(b);
    const last = known.get(key);
    if (last !== undefined) return last;
    const value = compute(a, b);
    known.set(key, value);
    return value;
  };
}
