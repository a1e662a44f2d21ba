import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MatchableArticle } from '../../../src/core/matching/match';
import { createStoryMatcher } from '../../../src/core/matching/story';
import { finish } from '../../../src/core/util/sliced';
import { isOffer } from '../../../src/core/matching/tiers';
import { articleOf, matchesOf } from './helpers';
import { readLabelledStories } from './labelledStory';
import { processorTime, timed } from '../../support/timed';

const [story] = readLabelledStories();
const base = story?.articles ?? [];
const versions = base.map(({ text }) => text.trim().split('\n'));
const pool = readLabelledStories()
  .slice(0, 3)
  .flatMap(({ articles }) => articles.flatMap(({ text }) => text.trim().split('\n')));

const edit = fc.record({
  article: fc.nat(versions.length - 1),
  at: fc.nat(20),
  kind: fc.constantFrom('change', 'remove', 'insert', 'swap'),
  words: fc.constantFrom(...pool),
});
type Edit = Parameters<Parameters<typeof fc.property<[typeof edit extends fc.Arbitrary<infer E> ? E : never]>>[1]>[0];

function apply(
  texts: readonly (readonly string[])[],
  { article, at, kind, words }: Edit,
): readonly (readonly string[])[] {
  return texts.map((sentences, index) => {
    if (index !== article || sentences.length === 0) return sentences;
    const place = at % sentences.length;
    const [before, here, after] = [sentences.slice(0, place), sentences[place] ?? '', sentences.slice(place + 1)];
    if (kind === 'change') return [...before, `${here} ${words}`, ...after];
    if (kind === 'remove') return [...before, ...after];
    if (kind === 'insert') return [...before, words, here, ...after];
    return [...after, here, ...before];
  });
}

const asArticles = (texts: readonly (readonly string[])[]): readonly MatchableArticle[] =>
  texts.map((sentences, index) => articleOf(`version-${index}`, sentences));

describe('a story that is edited', () => {
  it('is matched as if it were read for the first time, whatever was edited before', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 6 }), edits => {
        const matcher = createStoryMatcher();
        let texts: readonly (readonly string[])[] = versions;
        finish(matcher.match(asArticles(texts)));
        for (const change of edits) {
          texts = apply(texts, change);
          expect(finish(matcher.match(asArticles(texts)))).toEqual(matchesOf(asArticles(texts)));
        }
      }),
      { numRuns: 25 },
    );
  });

  it('is matched rightly after a reading that was broken off, and with a version more or less', () => {
    const matcher = createStoryMatcher();
    const whole = asArticles(versions);
    finish(matcher.match(whole));
    const broken = matcher.match(asArticles(apply(versions, { article: 0, at: 1, kind: 'remove', words: '' })));
    for (let step = 0; step < 4; step++) broken.next();
    broken.return(undefined as never);
    for (const articles of [whole, whole.slice(0, 2), whole, [...whole].reverse()]) {
      expect(finish(matcher.match(articles))).toEqual(matchesOf(articles));
    }
  });
});

describe('any text', () => {
  const sentence = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.constantFrom(...pool), fc.constant(''));

  it('is matched without an error, in order, each pair once, and scores lie between 0 and 1', () => {
    fc.assert(
      fc.property(fc.array(fc.array(sentence, { maxLength: 8 }), { maxLength: 4 }), texts => {
        const articles = asArticles(texts.map(sentences => sentences.map(words => words.replaceAll('\n', ' '))));
        const { matches, clusters, onlyHere } = matchesOf(articles);
        const keys = matches.map(({ a, b }) => `${a.article} ${a.sentence} ${b.article} ${b.sentence}`);
        expect(new Set(keys).size).toBe(keys.length);
        for (const { a, b, score } of matches) {
          expect(a.article).toBeLessThan(b.article);
          expect(score).toBeGreaterThanOrEqual(0.2);
          expect(score).toBeLessThanOrEqual(1);
        }
        const linked = new Set(
          matches
            .filter(match => !isOffer(match))
            .flatMap(({ a, b }) => [`${a.article} ${a.sentence}`, `${b.article} ${b.sentence}`]),
        );
        for (const ref of onlyHere) expect(linked.has(`${ref.article} ${ref.sentence}`)).toBe(false);
        for (const cluster of clusters) {
          const articlesOf = cluster.map(({ article }) => article);
          expect(cluster.length).toBeGreaterThan(1);
          expect(Math.max(...articlesOf)).toBeGreaterThan(Math.min(...articlesOf));
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    [
      'ten thousand identical sentences',
      Array.from({ length: 5000 }, () => 'Rail staff in Kenya walked out over pay on Monday.'),
    ],
    ['a sentence of a megabyte', ['Kenya rail strike over pay. '.repeat(40_000)]],
    ['a word of a megabyte', ['x'.repeat(1_000_000)]],
    ['half a megabyte of initials', ['a.'.repeat(250_000)]],
    ['half a megabyte of apostrophes', ["it's'".repeat(100_000)]],
    ['figures without end', ['1,1.'.repeat(100_000), 'million '.repeat(50_000)]],
    ['lone surrogates and marks without letters', ['\ud800\udc00\ud800 \u0301\u0301 \u202e abc \udfff'.repeat(1000)]],
  ])('%s, in both versions, takes its time in slices and ends', timed, (_, sentences) => {
    const started = processorTime();
    matchesOf([articleOf('a', sentences), articleOf('b', sentences)]);
    // seconds, not minutes: anything quadratic here would run for hours
    expect(processorTime() - started).toBeLessThan(15_000);
  });
});
