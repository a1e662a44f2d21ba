import { describe, expect, it } from 'vitest';
import { byThird } from '../../../../src/core/comparing/days/byThird';
import type { DayPair } from '../../../../src/core/comparing/days/dayPair';
import type { Day } from '../../../../src/core/comparing/days/readDays';
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

const found = (pairs: readonly DayPair[], sure: readonly DayPair[]): readonly DayPair[] => finish(byThird(pairs, sure));

describe('two days that are not sure to be of one event', () => {
  const unsure = pairOf(first, third, -0.8);
  const sure = [pairOf(first, second, 1), pairOf(second, third, 1)];

  it('are linked where both are linked with one day of a third version', () => {
    expect(found([unsure, ...sure], sure)).toEqual([unsure]);
  });

  it('are not where one of them is linked alone', () => {
    expect(found([unsure, ...sure], sure.slice(1))).toEqual([]);
  });

  it.each([
    ['where nothing speaks for them', pairOf(first, third, -1.5)],
    ['where they are no more than a day and its month', pairOf(first, third, -0.8, 'finer')],
    ['where they exclude each other', pairOf(first, third, -0.8, 'differs')],
  ])('are not %s', (_, pair) => {
    expect(found([pair, ...sure], sure)).toEqual([]);
  });
});
