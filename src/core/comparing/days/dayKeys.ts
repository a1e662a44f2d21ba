import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Day } from './readDays';

/** All that is compared of the days of each article, as text: of the same texts follow the same links. */
export type DayKeys = (days: readonly (readonly Day[])[]) => Sliced<readonly string[]>;

/** Makes the writer of one story; the days of an article that did not change are written down once. */
export function createDayKeys(): DayKeys {
  const known = new WeakMap<readonly Day[], string>();
  return function* (days) {
    const keys: string[] = [];
    const due = pauseEvery(64);
    for (const own of days) {
      if (!known.has(own) && due(own.length)) yield;
      const key = known.get(own) ?? own.map(keyOf).join('');
      known.set(own, key);
      keys.push(key);
    }
    return keys;
  };
}

function keyOf({ ref, claim, words, name, fixed, opens, isUnique, event }: Day): string {
  const { from, grain } = claim.time ?? {};
  const compared = [ref.claim, claim.sentence, words, name, fixed, opens, isUnique, from, grain, event];
  return JSON.stringify(compared, (_, value: unknown) => (isList(value) ? [...value] : value));
}

const isList = (value: unknown): value is Iterable<unknown> => value instanceof Map || value instanceof Set;
