import { describe, expect, it } from 'vitest';
import { americanSpelling } from '../../../src/core/language/en/spelling';
import type { MatchableArticle } from '../../../src/core/matching/match';
import { articleOf, inWords, matchesOf, wordsAt } from './helpers';
import { readLabelledStories, withClaims } from './labelledStory';

const stories = readLabelledStories().map(({ name, articles }) => ({ name, articles }));
const sentencesOf = (article: MatchableArticle): string[] =>
  article.structure.sentences.map(({ start, end }) => article.text.slice(start, end));

/** The same article with every sentence rewritten. */
function rewritten(article: MatchableArticle, rewrite: (sentence: string) => string): MatchableArticle {
  return withClaims(articleOf(article.key, sentencesOf(article).map(rewrite)));
}

describe.each(stories)('$name: what must not change a match', ({ articles }) => {
  const { matches } = matchesOf(articles);
  const pairs = inWords(articles, matches);

  it('order of the files', () => {
    const turned = [...articles].reverse();
    expect(inWords(turned, matchesOf(turned).matches)).toEqual(pairs);
  });

  it('a second reading', () => {
    expect(matchesOf(articles).matches).toEqual(matches);
  });

  it('style of quotation marks, dashes and apostrophes', () => {
    const straight = articles.map(article =>
      rewritten(article, text => text.replace(/[“”]/gu, '"').replace(/’/gu, "'").replace(/ - /gu, ' — ')),
    );
    const curly = articles.map(article => rewritten(article, text => text.replace(/"/gu, '”').replace(/'/gu, '’')));
    const kinds = matches.map(({ a, b, kind }) => ({ a, b, kind }));
    for (const changed of [straight, curly]) {
      expect(matchesOf(changed).matches.map(({ a, b, kind }) => ({ a, b, kind }))).toEqual(kinds);
    }
  });

  it('British or American spelling', () => {
    const american = articles.map(article =>
      rewritten(article, text => text.replace(/\b\p{Ll}+\b/gu, word => americanSpelling(word))),
    );
    expect(matchesOf(american).matches).toEqual(matches);
  });

  it('an article on something else', () => {
    const other = articleOf('recipe', [
      'Whisk the egg whites until they form soft peaks.',
      'Fold in the sugar and the lemon zest, spoon by spoon.',
      'Bake the meringue at a low heat for ninety minutes.',
    ]);
    const shown = matchesOf([...articles, other]).matches.filter(({ kind }) => kind !== 'related');
    expect(shown.some(({ b }) => b.article === articles.length)).toBe(false);
    const before = matches.filter(({ kind }) => kind !== 'related').length;
    expect(Math.abs(shown.length - before)).toBeLessThanOrEqual(Math.ceil(before / 10));
  });

  it('paragraphs moved to another place', () => {
    const [first, ...others] = articles;
    const moved = first ? [articleOf(first.key, [...sentencesOf(first)].reverse()), ...others] : [];
    const before = new Set(
      matches
        .filter(({ kind }) => kind !== 'related')
        .map(({ a, b }) => [wordsAt(articles, a), wordsAt(articles, b)].join('|')),
    );
    const after = new Set(matchesOf(moved).matches.map(({ a, b }) => [wordsAt(moved, a), wordsAt(moved, b)].join('|')));
    // openings and neighbours tell a little, so that a few links may be lost
    const kept = [...before].filter(pair => after.has(pair)).length;
    expect(kept / before.size).toBeGreaterThan(0.8);
  });
});
