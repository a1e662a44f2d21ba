import { pauseEvery, type Sliced } from '../../util/sliced';
import type { DayEvent } from './dayEvent';
import type { Day } from './readDays';

/** All that is compared of the days of a story, as text: of the same text follow the same links. */
export type DayKeys = (days: readonly (readonly Day[])[]) => Sliced<string>;

/** Makes the writer of one story; an event is written down once. */
export function createDayKeys(): DayKeys {
  const known = new WeakMap<DayEvent, string>();
  const eventKey = (event: DayEvent): string => {
    const key = known.get(event) ?? JSON.stringify(event, (_, value: unknown) => (isList(value) ? [...value] : value));
    known.set(event, key);
    return key;
  };
  return function* (days) {
    const keys: string[] = [];
    const due = pauseEvery(64);
    for (const own of days) {
      keys.push('|');
      for (const { ref, claim, words, name, fixed, opens, isUnique, event } of own) {
        if (due(1)) yield;
        const { from, grain } = claim.time ?? {};
        keys.push(JSON.stringify([ref.claim, claim.sentence, words, name, fixed, opens, isUnique, from, grain]));
        keys.push(eventKey(event));
      }
    }
    return keys.join('');
  };
}

const isList = (value: unknown): value is Iterable<unknown> => value instanceof Map || value instanceof Set;
