import { describe, expect, it } from 'vitest';
import { createPairMemo } from '../../../src/core/util/pairMemo';

interface Said {
  readonly words: string;
}

describe('a memo of pairs', () => {
  it('computes what says the same once, in each order', () => {
    let computed = 0;
    const joined = createPairMemo(
      ({ words }: Said) => words,
      (a, b) => ({ pair: `${a.words} ${b.words} ${String(++computed)}` }),
      10,
    );
    expect(joined({ words: 'one' }, { words: 'two' }).pair).toBe('one two 1');
    expect(joined({ words: 'one' }, { words: 'two' }).pair).toBe('one two 1');
    expect(joined({ words: 'two' }, { words: 'one' }).pair).toBe('two one 2');
  });

  it('stays right when more contents came than it tells apart', () => {
    const sum = createPairMemo(
      ({ words }: Said) => words,
      (a, b) => Number(a.words) + Number(b.words),
      10,
    );
    const first = { words: '1' };
    const sums = Array.from({ length: 40_000 }, (_, at) => sum(first, { words: String(at) }));
    expect(sums.every((value, at) => value === 1 + at)).toBe(true);
    expect(sum(first, first)).toBe(2);
  });
});
