import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchableArticle, PassageMatch } from '../../../src/core/matching/match';
import { resolveClaims } from '../../../src/core/claims/resolve';
import { scanParagraph } from '../../../src/core/claims/scan';
import { textOf } from '../../../src/core/text/span';
import { finish } from '../../../src/core/util/sliced';
import { articleOf } from './helpers';

/**
 * A small story whose sentences name the facts they tell, the main one first: `toll,fire | Sentence.` under
 * `== version` lines. Two sentences restate each other when their main facts are the same, and are related when they share any.
 */
export interface LabelledStory {
  readonly name: string;
  readonly articles: readonly MatchableArticle[];
  readonly facts: readonly (readonly (readonly string[])[])[];
}

// below the repository, where tests and benches are run: bundled, this file stands elsewhere
const folder = join(process.cwd(), 'test/unit/matching/stories');

export function readLabelledStories(): readonly LabelledStory[] {
  return readdirSync(folder)
    .sort()
    .map(file => parseStory(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')));
}

/** All versions of a story count their weekdays from one day; any will do. */
const day = '2024-03-08';

/** The article with its figures and times as the story has them. */
export function withClaims(article: MatchableArticle): MatchableArticle {
  const scanned = article.structure.paragraphs.map(paragraph => finish(scanParagraph(textOf(article.text, paragraph))));
  return { ...article, claims: finish(resolveClaims({ ...article, scanned }, { date: day, fiscal: [] })) };
}

function parseStory(name: string, text: string): LabelledStory {
  const versions = text
    .split(/^== /mu)
    .slice(1)
    .map(part => {
      const [key = '', ...lines] = part.trim().split('\n');
      const parts = lines.map(line => line.split(' | '));
      return {
        key,
        facts: parts.map(([facts = '']) => facts.split(',')),
        sentences: parts.map(([, words = '']) => words),
      };
    });
  return {
    name,
    articles: versions.map(({ key, sentences }) => withClaims(articleOf(key, sentences))),
    facts: versions.map(({ facts }) => facts),
  };
}

export type Label = 'restates' | 'related' | 'other';

export function labelOf({ facts }: LabelledStory, { a, b }: Pick<PassageMatch, 'a' | 'b'>): Label {
  const here = facts[a.article]?.[a.sentence] ?? [];
  const there = facts[b.article]?.[b.sentence] ?? [];
  if (here[0] === there[0]) return 'restates';
  return here.some(fact => there.includes(fact)) ? 'related' : 'other';
}

/** How many pairs of sentences of different versions carry a label. */
export function countLabel(story: LabelledStory, label: Label): number {
  let count = 0;
  for (const [article, here] of story.facts.entries()) {
    for (let other = article + 1; other < story.facts.length; other++) {
      for (const sentence of here.keys()) {
        for (const partner of story.facts[other]?.keys() ?? []) {
          const pair = { a: { article, sentence }, b: { article: other, sentence: partner } };
          if (labelOf(story, pair) === label) count++;
        }
      }
    }
  }
  return count;
}
