import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { Entity } from '../../../src/core/entities/entity';
import { readNames } from '../../../src/core/entities/read';
import { resolveEntities, type StoryEntities } from '../../../src/core/entities/resolve';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { finish } from '../../../src/core/util/sliced';

import { sport } from './sentences/sport';
import { politics } from './sentences/politics';
import { articleOf, unmarked, type NamedText } from './support';

const lexicon = await loadLexicon();

/** Pieces of news and of noise, so that random texts look like something. */
const piece = fc.oneof(
  fc.constantFrom(
    'Mr ',
    'President ',
    'Ana Ruiz',
    'Ruiz',
    'U.S.',
    'US',
    'Lisbon',
    '’s ',
    '"',
    '“',
    '”',
    '(',
    ')',
    ', ',
    '. ',
    '\n',
    'of the ',
    ' and ',
  ),
  fc.constantFrom(
    'NATO',
    'Bank of ',
    'van der ',
    'al-',
    '-',
    'J. K. ',
    'Inc.',
    'BEATS ',
    ' 2-1 ',
    'first ',
    '\u200d',
    '\u202e',
    '\ud800',
    'É',
    '한국',
    'ß',
  ),
  fc.string({ maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''));
const sentence = fc.constantFrom(...[...politics, ...sport].map(marked => unmarked(marked).text));
const article = fc.array(sentence, { minLength: 1, maxLength: 8 }).map(sentences => sentences.join('\n'));

describe('names of a paragraph', () => {
  it('are sorted, disjoint and the exact words of the text', () => {
    fc.assert(
      fc.property(text, paragraph => {
        const { candidates, superlatives } = finish(readNames(paragraph, lexicon));
        let end = 0;
        for (const candidate of candidates) {
          expect(candidate.start).toBeGreaterThanOrEqual(end);
          expect(candidate.end).toBeGreaterThan(candidate.start);
          expect(paragraph.slice(candidate.start, candidate.end)).toBe(candidate.surface);
          end = candidate.end;
        }
        for (const { start, end: last } of superlatives) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(last).toBeLessThanOrEqual(paragraph.length);
          expect(last).toBeGreaterThan(start);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('depend on the text alone', () => {
    fc.assert(
      fc.property(text, paragraph => {
        expect(finish(readNames(paragraph, lexicon))).toEqual(finish(readNames(paragraph, lexicon)));
      }),
    );
  });
});

/** What a story says of its articles, whatever their order: names with types, and which names are one. */
function summary(articles: readonly NamedText[], story: StoryEntities): unknown {
  const named = new Map<string, Entity>(story.entities.map(entity => [entity.id, entity]));
  return articles
    .map(({ text: words }, index) => ({
      words,
      mentions: (story.articles[index]?.mentions ?? []).map(({ start, end, type, entity }) => {
        const { name, aliases = [] } = named.get(entity) ?? { name: '?' };
        return { start, end, type, name, aliases };
      }),
    }))
    .sort((a, b) => (a.words < b.words ? -1 : 1));
}

describe('entities of a story', () => {
  const story = fc
    .array(article, { minLength: 1, maxLength: 5 })
    .map(texts => texts.map(words => articleOf(words, lexicon)));

  it('have sorted, disjoint mentions, and counts that add up', () => {
    fc.assert(
      fc.property(story, articles => {
        const { entities, articles: found } = finish(resolveEntities(articles, []));
        found.forEach(({ mentions }, index) => {
          mentions.forEach((mention, at) => expect(mention.start).toBeGreaterThanOrEqual(mentions[at - 1]?.end ?? 0));
          for (const { id, counts } of entities) {
            expect(counts[index]).toBe(mentions.filter(({ entity }) => entity === id).length);
          }
        });
        expect(new Set(entities.map(({ id }) => id)).size).toBe(entities.length);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same whatever the order of the files', () => {
    fc.assert(
      fc.property(story, articles => {
        const reversed = [...articles].reverse();
        const forth = finish(resolveEntities(articles, []));
        const back = finish(resolveEntities(reversed, []));
        expect(summary(reversed, back)).toEqual(summary(articles, forth));
      }),
      { numRuns: 50 },
    );
  });
});
