import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { vagueRange } from '../../../../src/core/language/en/vagueCounts';
import { createStoryReader } from '../../../../src/core/story/reader';
import { textOf } from '../../../../src/core/text/span';
import { finish } from '../../../../src/core/util/sliced';

/** Every link of a number without a figure: how it stands, and both in their words. */
function linked(...texts: readonly string[]): readonly string[] {
  const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
  const { articles, claimLinks } = finish(createStoryReader(null).analyse(inputs));
  const claimOf = ({ article, claim }: { readonly article: number; readonly claim: number }) =>
    articles[article]?.claims[claim];
  return claimLinks.flatMap(({ a, b, relation }) => {
    const sides = [claimOf(a), claimOf(b)];
    if (!sides.some(claim => claim?.kind === 'vague')) return [];
    const words = [a, b].map((ref, at) => textOf(articles[ref.article]?.text ?? '', sides[at] ?? { start: 0, end: 0 }));
    return [`${words[0] ?? ''} ${relation} ${words[1] ?? ''}`];
  });
}

const sank = (number: string): string => `A storm sank ${number} fishing boats in the harbour of Tarva.`;

describe('a number without a figure stands beside the figure of another version', () => {
  it.each([
    ['dozens of', '36'],
    ['several', 'seven'],
    ['a handful of', 'four'],
  ])('%s leaves room for %s', (vague, exact) => {
    const link = `${vague} fishing boats morePrecise ${exact} fishing boats`;
    expect(linked(sank(vague), sank(exact))).toEqual([link]);
  });

  it('is not held against one of them', () => {
    expect(linked(sank('several'), sank('one of the'))).toEqual([]);
    expect(linked(sank('several'), sank('one'))).toHaveLength(1);
  });

  it.each([
    ['several', 'two'],
    ['dozens of', 'nine'],
    ['hundreds of', '70'],
  ])('%s leaves no room for %s', (vague, exact) => {
    expect(linked(sank(vague), sank(exact))).toEqual([`${vague} fishing boats differs ${exact} fishing boats`]);
  });
});

describe('nothing is linked', () => {
  it('when other things are counted', () => {
    expect(linked(sank('dozens of'), 'A storm killed 36 fishermen in the harbour of Tarva.')).toEqual([]);
  });

  it('when nothing but the thing is in common', () => {
    expect(linked(sank('dozens of'), 'The yard at Sandoy built 36 boats for the navy last year.')).toEqual([]);
  });

  it('when the version has a figure for it as well', () => {
    const both = `${sank('dozens of')}\n\nIn all, 36 fishing boats sank in the harbour of Tarva, the coastguard said.`;
    expect(linked(both, sank('36'))).toEqual([]);
  });
});

describe('what words without a figure leave room for', () => {
  it.each([
    ['several', 3, 20],
    ['a few', 2, 10],
    ['a couple of', 2, 3],
    ['dozens', 24, 240],
    ['scores', 40, 400],
    ['hundreds', 200, 2000],
    ['tens of thousands', 20_000, 200_000],
    ['hundreds of thousands', 200_000, 2_000_000],
  ])('%s', (phrase, least, most) => {
    expect(vagueRange(phrase)).toEqual({ least, most });
  });

  it('some tell nothing', () => {
    expect(['a number', 'a majority', 'recent years'].map(vagueRange)).toEqual([undefined, undefined, undefined]);
  });
});

it('the order of the versions changes nothing but the sides', () => {
  const texts = [sank('dozens of'), sank('36'), 'Bells rang at Sandoy on Friday.'];
  const sorted = (link: string): string =>
    link
      .split(/ (?:morePrecise|differs) /)
      .toSorted()
      .join(' | ');
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: 3, maxLength: 3 }), shuffled => {
      expect(linked(...shuffled).map(sorted)).toEqual(linked(...texts).map(sorted));
    }),
  );
});
