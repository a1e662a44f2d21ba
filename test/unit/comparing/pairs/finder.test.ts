import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articlePair } from '../../../../src/core/comparing/pairs/articlePair';
import { createPairFinder, type ItemKeys, type PairFinder } from '../../../../src/core/comparing/pairs/finder';
import { finish } from '../../../../src/core/util/sliced';

/** Keys of the items of each article. */
type Keys = readonly (readonly ItemKeys[])[];

const [articles, items] = [24, 16];

/** So many items that `all` is a common key and `own` a rare one: each kind is looked up in a way of its own. */
const keysOf = (words: (article: number, item: number) => readonly string[]): Keys =>
  Array.from({ length: articles }, (_, article) =>
    Array.from({ length: items }, (_item, item) =>
      ['all', ...words(article, item)].map((key, at) => ({ key, weight: 1 / (at + 1) })),
    ),
  );

const story = keysOf((article, item) => [`own ${item}`, `half ${(article + item) % 2}`]);

const pairsOf = (finder: PairFinder): readonly string[] => {
  const found: string[] = [];
  for (let first = 0; first < articles; first++)
    for (let second = first + 1; second < articles; second++)
      for (const pair of finder.pairsOf(articlePair(first, second))) found.push(`${first} ${second} ${pair.join(' ')}`);
  return found.sort();
};

const found = (keys: Keys): readonly string[] => {
  const finder = createPairFinder();
  finish(finder.update(keys));
  return pairsOf(finder);
};

const edit = fc.record({
  article: fc.nat(articles - 1),
  item: fc.nat(items - 1),
  kind: fc.constantFrom('other', 'none', 'insert', 'remove', 'weight'),
});
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

function edited(keys: Keys, { article, item, kind }: Edit): Keys {
  return keys.map((own, at) => {
    if (at !== article) return own;
    const known = own[item] ?? [];
    if (kind === 'remove') return own.filter((_, index) => index !== item);
    if (kind === 'insert') return [...own.slice(0, item), [{ key: 'all', weight: 1 }], ...own.slice(item)];
    const changed = {
      other: [{ key: 'own 3', weight: 2 }],
      none: [],
      weight: known.map(({ key, weight }) => ({ key, weight: weight * 2 })),
    }[kind];
    return own.map((one, index) => (index === item ? changed : one));
  });
}

describe('pairs of items that share keys', () => {
  it('are after any edits those that a new finder finds', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const finder = createPairFinder();
        let keys = story;
        finish(finder.update(keys));
        for (const one of edits) {
          keys = edited(keys, one);
          finish(finder.update(keys));
          expect(pairsOf(finder)).toEqual(found(keys));
        }
      }),
      { numRuns: 10 },
    );
  });

  it('are told of where they changed, and nowhere else', () => {
    const finder = createPairFinder();
    finish(finder.update(story));
    finder.takeChanged();
    finish(finder.update(story));
    expect(finder.takeChanged().size).toBe(0);
    finish(finder.update(edited(story, { article: 7, item: 2, kind: 'none' })));
    const changed = finder.takeChanged();
    expect(changed.size).toBeGreaterThan(0);
    expect(changed.has(articlePair(7, 8))).toBe(true);
  });
});
