import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bothExact,
  eventInCommon,
  onlyNames,
  otherSaying,
  scoreDays,
  type DayEvidence,
} from '../../../../src/core/comparing/days/dayScore';
import type { DayEvent } from '../../../../src/core/comparing/days/dayEvent';

const nothing: DayEvidence = {
  relation: 'same',
  event: 0,
  tier: undefined,
  isExact: false,
  isYear: false,
  isMonth: false,
  otherStage: false,
  ofOtherYear: false,
  opens: false,
  isUnique: false,
  otherSaying: false,
  onlyNames: false,
};

function event(
  words: string,
  { names = '', speaker }: { readonly names?: string; readonly speaker?: string } = {},
): DayEvent {
  const terms = words.split(' ').filter(Boolean);
  return {
    terms: new Map(terms.map((term, at) => [term, 0.9 ** at])),
    names: new Set(names.split(' ').filter(Boolean)),
    isAhead: false,
    isUpdate: false,
    phase: undefined,
    isSaying: speaker !== undefined,
    speaker: new Set(speaker?.split(' ')),
  };
}

describe('how sure it is that two days are of one event', () => {
  it('is little when nothing but the weekday agrees', () => {
    expect(scoreDays(nothing)).toBeLessThan(0);
  });

  it.each<[string, Partial<DayEvidence>]>([
    ['their events share words', { event: 1 }],
    ['they are dates', { isExact: true }],
    ['both are told where articles tell their main event', { opens: true }],
    ['each version has but one such day', { isUnique: true }],
    ['their sentences are related', { tier: 'related' }],
  ])('grows when %s', (_, evidence) => {
    expect(scoreDays({ ...nothing, ...evidence })).toBeGreaterThan(scoreDays(nothing));
  });

  it.each<[string, Partial<DayEvidence>]>([
    ['one is the day of a statement by somebody else', { otherSaying: true }],
    ['they have names in common and nothing that happened', { onlyNames: true }],
    ['one is coarser', { relation: 'finer' }],
    ['they are no more than months', { isMonth: true }],
    ['one is over and one still to come', { otherStage: true }],
    ['one names its year and the other is a bare weekday', { ofOtherYear: true }],
  ])('falls when %s', (_, evidence) => {
    expect(scoreDays({ ...nothing, ...evidence })).toBeLessThan(scoreDays(nothing));
  });

  it('grows with the tier of their sentences', () => {
    const scores = ([undefined, 'related', 'reworded', 'edited'] as const).map(tier => scoreDays({ ...nothing, tier }));
    expect(scores).toEqual(scores.toSorted((x, y) => x - y));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('grows no more once the events have much in common', () => {
    expect(scoreDays({ ...nothing, event: 30 })).toBe(scoreDays({ ...nothing, event: 3 }));
  });
});

describe('what two events have in common', () => {
  it('is the same from either side, and grows with every word', () => {
    const word = fc.constantFrom('barge', 'gate', 'lock', 'ram', 'leak', 'master');
    const words = fc.uniqueArray(word, { maxLength: 5 }).map(list => event(list.join(' ')).terms);
    const rarity = (term: string): number => term.length;
    fc.assert(
      fc.property(words, words, (a, b) => {
        const shared = eventInCommon(a, b, rarity);
        expect(shared).toBeCloseTo(eventInCommon(b, a, rarity), 10);
        expect(eventInCommon(a, new Map([...b, ['new', 1]]), rarity)).toBeCloseTo(shared, 10);
        expect(eventInCommon(new Map([...a, ['new', 1]]), new Map([...b, ['new', 1]]), rarity)).toBeGreaterThan(shared);
      }),
    );
  });

  it('counts a word of the main event, however often the story says it', () => {
    expect(eventInCommon(event('quake').terms, event('quake').terms, () => 0)).toBeGreaterThan(1);
  });
});

describe('events that only seem to be one', () => {
  it('share names alone', () => {
    const [vote, fire] = [event('vote tarva', { names: 'tarva' }), event('fire tarva', { names: 'tarva' })];
    expect(onlyNames(vote, fire)).toBe(true);
    expect(onlyNames(vote, event('vote tarva', { names: 'tarva' }))).toBe(false);
  });

  it('are a deed and a statement, or statements of two', () => {
    const [deed, master, mayor] = [event('ram'), event('', { speaker: 'master' }), event('', { speaker: 'mayor' })];
    expect(otherSaying(deed, master)).toBe(true);
    expect(otherSaying(master, mayor)).toBe(true);
    expect(otherSaying(master, event('gate', { speaker: 'harbour master' }))).toBe(false);
    expect(otherSaying(deed, deed)).toBe(false);
  });
});

it('days are exact when both say a day of a month, a time or a quarter', () => {
  expect(bothExact({ month: 5, dayOfMonth: 6 }, { dayOfMonth: 6 })).toBe(true);
  expect(bothExact({ clock: 960 }, { clock: 570 })).toBe(true);
  expect(bothExact({ weekday: 1 }, { weekday: 1 })).toBe(false);
  expect(bothExact({ dayOfMonth: 6 }, { weekday: 1 })).toBe(false);
});
