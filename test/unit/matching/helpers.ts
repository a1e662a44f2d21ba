import { createStoryMatcher } from '../../../src/core/matching/story';
import type { MatchableArticle, PassageMatch, SentenceRef, StoryMatches } from '../../../src/core/matching/match';
import type { LinkCorrection } from '../../../src/core/matching/corrections';
import type { ParagraphKind } from '../../../src/core/text/article';
import { textOf } from '../../../src/core/text/span';
import { finish } from '../../../src/core/util/sliced';

/** An article made of paragraphs of one sentence each; `kinds` names those that are not body text. */
export function articleOf(
  key: string,
  sentences: readonly string[],
  kinds: Readonly<Record<number, ParagraphKind>> = {},
): MatchableArticle {
  let text = '';
  const spans = sentences.map(sentence => {
    const start = text.length;
    text += `${sentence}\n`;
    return { start, end: start + sentence.length };
  });
  return {
    key,
    text,
    structure: {
      segments: [{ start: 0, end: text.length, kind: 'article' }],
      paragraphs: spans.map((span, index) => ({ ...span, kind: kinds[index] ?? 'body' })),
      sentences: spans.map((span, paragraph) => ({ ...span, paragraph })),
      title: null,
      stated: {},
    },
    claims: [],
  };
}

/** Matches articles with a matcher of their own. */
export function matchesOf(
  articles: readonly MatchableArticle[],
  corrections?: readonly LinkCorrection[],
): StoryMatches {
  return finish(createStoryMatcher().match(articles, corrections));
}

/** The words of a sentence. */
export function wordsAt(articles: readonly MatchableArticle[], { article, sentence }: SentenceRef): string {
  const found = articles[article];
  const span = found?.structure.sentences[sentence];
  return found && span ? textOf(found.text, span) : '';
}

/** Matches as `[tier, words, words]`, free of positions: what two readings of a story can be compared by. */
export function inWords(articles: readonly MatchableArticle[], matches: readonly PassageMatch[]): readonly string[] {
  return matches
    .map(({ a, b, kind }) => [kind, ...[wordsAt(articles, a), wordsAt(articles, b)].sort()].join(' | '))
    .sort();
}
