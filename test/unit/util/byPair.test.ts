import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  byPlace,
  changedLists,
  createFlattener,
  createPairGrouper,
  createPairTable,
  createPairwise,
  pairAt,
  type PairGiven,
} from '../../../src/core/util/byPair';
import { finish } from '../../../src/core/util/sliced';

describe('a table of lists by pair', () => {
  it('gives the list of two versions in either order, and an empty one where there is none', () => {
    const table = createPairTable<string>(3);
    table.set(0, 2, ['x']);
    expect([pairAt(table.rows(), 0, 2), pairAt(table.rows(), 2, 0), pairAt(table.rows(), 0, 1)]).toEqual([
      ['x'],
      ['x'],
      [],
    ]);
  });

  it('what was shown stays as it was, and what did not change is the same object', () => {
    const table = createPairTable<string>(3);
    const before = table.rows();
    table.set(1, 2, ['x']);
    expect(pairAt(before, 1, 2)).toEqual([]);
    expect(table.rows()[0]).toBe(before[0]);
    expect([...changedLists(before, table.rows())]).toEqual([[1, 2]]);
    expect(table.rows()).toBe(table.rows());
  });
});

/** Which pairs are computed when lists are asked for. */
function watched(): { readonly computed: string[]; readonly sums: ReturnType<typeof summing> } {
  const computed: string[] = [];
  return { computed, sums: summing(computed) };
}

const summing = (computed: string[]) =>
  createPairwise(function* ({ first, second, lists: [added], a, b }: PairGiven<readonly [number], [number]>) {
    yield;
    computed.push(`${a}${b}`);
    return [first[0] + second[0], ...added];
  });

describe('lists that are computed by pair', () => {
  const noLists = createPairTable<number>(3).rows();

  it('are computed again where a version or a list is another one, and where it is asked for', () => {
    const { computed, sums } = watched();
    const before = finish(sums([[1], [2], [3]], [noLists]));
    expect(computed.splice(0)).toEqual(['01', '02', '12']);
    finish(sums([[1], [5], [3]], [noLists]));
    expect(computed.splice(0)).toEqual(['01', '12']);
    const table = createPairTable<number>(3);
    table.set(0, 2, [9]);
    expect(pairAt(finish(sums([[1], [2], [3]], [table.rows()])), 0, 2)).toEqual([4, 9]);
    expect(computed.splice(0)).toEqual(['01', '02', '12']);
    finish(sums([[1], [2], [3]], [table.rows()], [[2, 0]]));
    expect(computed.splice(0)).toEqual(['02']);
    expect(before.flat(2)).toEqual([3, 4, 5]);
  });

  it('stay the same objects where they come out equal', () => {
    const { sums } = watched();
    const before = finish(sums([[1], [2], [3]], [noLists]));
    expect(finish(sums([[2], [1], [3]], [noLists])).map((row, at) => row[0] === before[at]?.[0])).toContain(true);
    expect(finish(sums([[1], [2], [3]], [noLists], [[0, 1]]))).toEqual(before);
  });

  it('are right after computations that were broken off, whatever is given next', () => {
    const numbers = fc.array(fc.nat(3), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(fc.array(fc.tuple(numbers, fc.nat(6)), { minLength: 1, maxLength: 6 }), numbers, (runs, last) => {
        const { sums } = watched();
        const given = (of: readonly number[]): readonly (readonly [number])[] => of.map(one => [one]);
        for (const [of, steps] of runs) {
          const run = sums(given(of), [noLists]);
          for (let step = 0; step < steps; step++) run.next();
          run.return(undefined as never);
        }
        const fresh = watched().sums;
        expect(finish(sums(given(last), [noLists]))).toEqual(finish(fresh(given(last), [noLists])));
      }),
    );
  });
});

describe('items put into lists by pair', () => {
  const group = () =>
    createPairGrouper<string>(
      item => [Number(item[0]), Number(item[1])],
      (x, y) => x === y,
    );

  it('stand with their versions; those of no two versions in order are left out', () => {
    expect(finish(group()(3, ['01x', '12y', '01z', '20w', '11v']))).toEqual([[['01x', '01z'], []], [['12y']], []]);
  });

  it('a pair that has the same items again keeps its list, one that has none is empty', () => {
    const grouped = group();
    const before = finish(grouped(3, ['01x', '02y']));
    const after = finish(grouped(3, ['01x']));
    expect(pairAt(after, 0, 1)).toBe(pairAt(before, 0, 1));
    expect(pairAt(after, 0, 2)).toEqual([]);
  });
});

it('lists by pair become one list, by the places in the first version', () => {
  const table = createPairTable<{ readonly at: number; readonly name: string }>(3);
  table.set(0, 1, [
    { at: 0, name: 'a' },
    { at: 7, name: 'd' },
  ]);
  table.set(0, 2, [{ at: 0, name: 'b' }]);
  table.set(1, 2, [{ at: 3, name: 'e' }]);
  const flatten = createFlattener((row: ReturnType<typeof table.rows>[number]) =>
    byPlace(
      row,
      ({ at }) => at,
      ({ name }) => name,
    ),
  );
  const flat = finish(flatten(table.rows()));
  expect(flat).toEqual(['a', 'b', 'd', 'e']);
  expect(finish(flatten(table.rows()))).toBe(flat);
});
