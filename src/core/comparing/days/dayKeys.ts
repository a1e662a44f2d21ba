import { pauseEvery, type Sliced } from '../../util/sliced';
import type { Day } from './readDays';

/** Gives the days of each article, the same days and list as last where they say the same: most of what is typed is about no day. */
export type DayKeeper = (days: readonly (readonly Day[])[]) => Sliced<readonly (readonly Day[])[]>;

/** The days of an article as they were read, and as they are given, and all that is compared of each as text. */
interface KeptDays {
  readonly read: readonly Day[];
  readonly days: readonly Day[];
  readonly keys: readonly string[];
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
      if (last?.read !== own) {
        if (due(own.length)) yield;
        last = kept[article] = keptAmong(last, own);
      }
      given.push(last.days);
    }
    return given;
  };
}

function keptAmong(last: KeptDays | undefined, read: readonly Day[]): KeptDays {
  const keys = read.map(keyOf);
  const days = read.map((day, at) => (keys[at] === last?.keys[at] ? (last?.days[at] ?? day) : day));
  const isSame = days.length === last?.days.length && days.every((day, at) => day === last.days[at]);
  return { read, days: isSame ? last.days : days, keys };
}

function keyOf({ ref, claim, words, name, fixed, isOfDateline, opens, isUnique, event }: Day): string {
  const { from, grain } = claim.time ?? {};
  const compared = [ref, claim.sentence, words, name, fixed, isOfDateline, opens, isUnique, from, grain, event];
  return JSON.stringify(compared, (_, value: unknown) => (isList(value) ? [...value] : value));
}

const isList = (value: unknown): value is Iterable<unknown> => value instanceof Map || value instanceof Set;
