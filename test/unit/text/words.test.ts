import { assert, property, string } from 'fast-check';
import { cpuUsage } from 'node:process';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../../src/core/text/words';
import { timed } from '../../support/timed';

const words = (text: string): string[] => wordsOf(text).map(({ start, end }) => text.slice(start, end));

describe('words of a text', () => {
  it.each([
    ['Modi’s two-day trip', ['Modi’s', 'two-day', 'trip']],
    ['$65.7 billion, or 1,500 people.', ['65.7', 'billion', 'or', '1,500', 'people']],
    ['the U.S. and the U.N. said.The', ['the', 'U.S', 'and', 'the', 'U.N', 'said', 'The']],
    ['‘stronger ties’ -- he said', ['stronger', 'ties', 'he', 'said']],
    ['e\u0301te\u0301 𝒜bc मोदी', ['e\u0301te\u0301', '𝒜bc', 'मोदी']],
    ['2023-24 and 40%', ['2023-24', 'and', '40']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  it('reads only the stretch it is given', () => {
    expect(wordsOf('one two three', { start: 2, end: 9 })).toEqual([
      { start: 2, end: 3 },
      { start: 4, end: 7 },
      { start: 8, end: 9 },
    ]);
  });

  it('are sorted, disjoint and not empty in any text', () => {
    assert(
      property(string({ unit: 'binary' }), text => {
        let last = 0;
        for (const { start, end } of wordsOf(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it('take linear time on a line of one megabyte', timed, () => {
    const started = cpuUsage();
    expect(wordsOf('a-'.repeat(500_000)).length).toBe(1);
    expect(cpuUsage(started).user / 1000).toBeLessThan(2000);
  });
});
