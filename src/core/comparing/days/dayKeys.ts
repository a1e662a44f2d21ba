import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Day } from './readDays';

/** Gives the days of each article, the same list as last where they say the same: most of what is typed is about no day. */
export type DayKeeper = (days: readonly (readonly Day[])[]) => Sliced<readonly (readonly Day[])[]>;

/** The days of an article, and all that is compared of them as text. */
interface KeptDays {
  readonly days: readonly Day[];
  readonly key: string;
}

/** Makes the keeper of one story. */
export function createDayKeeper(): DayKeeper {
  const kept: (KeptDays | undefined)[] = [];
  return function* (days) {
    const due = pauseEvery(64);
    const given: (readonly Day[])[] = [];
    for (const [article, own] of days.entries()) {
      if (due(1)) yield;
      let last = kept[article];
      if (last?.days !== own) {
        if (due(own.length)) yield;
        const key = own.map(keyOf).join('');
        if (last?.key !== key) last = kept[article] = { days: own, key };
      }
      given.push(last.days);
    }
    return given;
  };
}

function keyOf({ ref, claim, words, name, fixed, isOfDateline, opens, isUnique, event }: Day): string {
  const { from, grain } = claim.time ?? {};
  const compared = [ref, claim.sentence, words, name, fixed, isOfDateline, opens, isUnique, from, grain, event];
  return JSON.stringify(compared, (_, value: unknown) => (isList(value) ? [...value] : value));
}

const isList = (value: unknown): value is Iterable<unknown> => value instanceof Map || value instanceof Set;
