import { describe, expect, it } from 'vitest';
import { byThird, createPartnerFinder, lessSure } from '../../../../src/core/comparing/days/byThird';
import type { DayPair } from '../../../../src/core/comparing/days/dayPair';
import type { Day } from '../../../../src/core/comparing/days/readDays';
import { createPairTable, type ByPair } from '../../../../src/core/util/byPair';
import { finish } from '../../../../src/core/util/sliced';

/** The only day of a version. */
function dayOf(article: number): Day {
  return {
    ref: { article, claim: 0 },
    claim: {
      start: 0,
      end: 6,
      core: { start: 0, end: 6 },
      sentence: 0,
      kind: 'date',
      subject: { head: '', modifiers: [], verb: '', context: [] },
      modality: 'reported',
      salience: 'claim',
    },
    words: 'Monday',
    symbol: { weekday: 1 },
    isOfDateline: false,
    name: 'Monday',
    event: {
      terms: new Map(),
      names: new Set(),
      isSaying: false,
      isUpdate: false,
      isAhead: false,
      phase: undefined,
      speaker: new Set(),
    },
    opens: false,
    isUnique: true,
    keys: [],
  };
}

const [first, second, third] = [dayOf(0), dayOf(1), dayOf(2)];

const pairOf = (x: Day, y: Day, score: number, relation: DayPair['relation'] = 'same'): DayPair => ({
  x,
  y,
  score,
  relation,
  tier: undefined,
  event: 0,
  otherSaying: false,
  dated: false,
});

/** Pairs as lists by their versions. */
function listed(pairs: readonly DayPair[]): ByPair<DayPair> {
  const table = createPairTable<DayPair>(3);
  for (const pair of pairs) table.set(pair.x.ref.article, pair.y.ref.article, [pair]);
  return table.rows();
}

/** Of the pairs of the first version and the third one. */
function found(pairs: readonly DayPair[], sure: readonly DayPair[]): readonly DayPair[] {
  const [own, , others] = finish(createPartnerFinder()(listed(sure), 3));
  return own && others ? finish(byThird(finish(lessSure(pairs, sure)), own, others)) : [];
}

describe('two days that are not sure to be of one event', () => {
  const unsure = pairOf(first, third, -0.8);
  const sure = [pairOf(first, second, 1), pairOf(second, third, 1)];

  it('are linked where both are linked with one day of a third version', () => {
    expect(found([unsure], sure)).toEqual([unsure]);
  });

  it('are not where one of them is linked alone', () => {
    expect(found([unsure], sure.slice(1))).toEqual([]);
  });

  it.each([
    ['where nothing speaks for them', pairOf(first, third, -1.5)],
    ['where they are no more than a day and its month', pairOf(first, third, -0.8, 'finer')],
    ['where they exclude each other', pairOf(first, third, -0.8, 'differs')],
  ])('are not %s', (_, pair) => {
    expect(found([pair], sure)).toEqual([]);
  });

  it('are told from lists that did not change by the same partners', () => {
    const find = createPartnerFinder();
    const rows = listed(sure);
    const [before, now] = [finish(find(rows, 3)), finish(find([...rows], 3))];
    expect(now.every((partners, at) => partners === before[at])).toBe(true);
  });
});
