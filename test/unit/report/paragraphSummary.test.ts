import { describe, expect, it } from 'vitest';
import type { MatchTier } from '../../../src/core/matching/match';
import {
  linkedParagraphs,
  paragraphAt,
  paragraphLookedAt,
  paragraphSummaries,
  type ParagraphSummary,
} from '../../../src/core/report/paragraphSummary';
import { bestOfEachVersion, compareLinks, linksFrom, linksOfSentence } from '../../../src/core/report/passageLinks';
import type { StoryAnalysis } from '../../../src/core/story/analysis';
import { finish } from '../../../src/core/util/sliced';
import { ferry, readStory } from './helpers';

const story = readStory(ferry);

const summariesOf = (of: StoryAnalysis, article: number, lowest?: MatchTier): readonly ParagraphSummary[] =>
  finish(paragraphSummaries(of, article, lowest));

describe('what other versions have of a paragraph', () => {
  const summaries = summariesOf(story, 0);

  it('is told for every paragraph of the article', () => {
    expect(summaries.map(({ paragraph }) => paragraph)).toEqual([0, 1, 2, 3]);
    expect(summaries.every(({ others }) => others === 2)).toBe(true);
  });

  it('names each version with the closest wording', () => {
    const shown = summaries.map(({ versions }) => versions.map(({ article, tier }) => `${article} ${tier}`));
    expect(shown[0]).toEqual(['1 copied', '2 reworded']);
    expect(shown[1]).toContain('2 reworded');
    expect(shown[2]).toContain('1 reworded');
    expect(shown[3]).toEqual([]);
  });

  it('leads to the closest of all', () => {
    expect(summaries.map(({ best }) => best?.article)).toEqual([1, 2, 1, undefined]);
  });

  it('offers at most three sentences a version, the best first', () => {
    const lists = summariesOf(story, 0, 'related').flatMap(({ versions }) => versions);
    expect(lists.every(({ candidates }) => candidates.length >= 1 && candidates.length <= 3)).toBe(true);
    const links = linksFrom(story, 0, 'related');
    for (const { article, candidates } of lists) {
      const scores = candidates.map(
        ({ sentence }) =>
          links.find(({ there }) => there.article === article && there.sentence === sentence)?.score ?? 0,
      );
      expect(scores).toEqual([...scores].sort((x, y) => y - x));
    }
  });

  it('leaves out what is looser than a person wants to see', () => {
    const versions = (lowest: 'copied' | 'reworded'): number =>
      summariesOf(story, 0, lowest).flatMap(one => one.versions).length;
    expect(versions('copied')).toBe(1);
    expect(versions('reworded')).toBeGreaterThan(3);
  });
});

describe('figures of a paragraph', () => {
  const figures = readStory({
    'a.txt': 'The quake near Tarnova killed 42 people and injured 310, the health ministry said on Friday.',
    'b.txt': 'The health ministry said the quake near Tarnova killed 42 people and injured 310.',
    'c.txt': 'The quake near Tarnova killed 42 people and injured 280, the health ministry said.',
    'd.txt': 'The quake near Tarnova killed at least 40 people, the health ministry said.',
  });

  it('are the same, fit, or differ, each version once', () => {
    const [summary] = summariesOf(figures, 0);
    expect(summary?.agreeing).toEqual({ same: [1], compatible: [3] });
    const told = summary?.differences.map(({ kind, hereWords, there, thereWords }) => [
      kind,
      hereWords,
      there.article,
      thereWords,
    ]);
    expect(told).toEqual([['differs', '310', 2, '280']]);
  });
});

describe('differences of a paragraph', () => {
  const told = readStory({
    'a.txt': 'The ferry sank off Tarnova on Friday.\n\nAt least 16 people drowned, Prime Minister Ada Lorn said.',
    'b.txt': 'A ferry sank off Tarnova on Friday, and 14 people drowned, the Prime Minister Ada Lorn said.',
    'c.txt': 'At least 16 people drowned when the ferry sank off Tarnova, President Ada Lorn said.',
  });

  it('stand with the words of both sides in the paragraph of their own', () => {
    const lists = summariesOf(told, 0).map(({ differences }) => differences.map(({ kind }) => kind));
    expect(lists[0]).toEqual([]);
    expect(lists[1]?.[0]).toBe('differs');
    const [first] = summariesOf(told, 0)[1]?.differences ?? [];
    expect([first?.hereWords, first?.thereWords, first?.there.article]).toEqual(['At least 16 people', '14 people', 1]);
  });
});

describe('links of a sentence', () => {
  it('are given best first, and the best of each version once', () => {
    const links = linksOfSentence(story, { article: 0, sentence: 0 }, 'related');
    expect(links).toEqual([...links].sort(compareLinks));
    expect(links[0]).toMatchObject({ tier: 'copied', there: { article: 1, sentence: 0 }, decided: false });
    const best = bestOfEachVersion(links).map(({ there }) => there.article);
    expect(best).toEqual([...new Set(best)]);
  });

  it('are the same seen from either side', () => {
    const pairs = (article: number): readonly string[] =>
      linksFrom(story, article, 'related')
        .map(({ here, there }) => [here, there].map(ref => `${ref.article}:${ref.sentence}`))
        .filter(pair => pair.some(side => side.startsWith('0:')) && pair.some(side => side.startsWith('2:')))
        .map(pair => pair.sort().join(' '));
    expect(pairs(0)).toEqual(pairs(2));
  });
});

describe('paragraphs of an article', () => {
  const structure = story.articles[0]?.structure;

  it('are found at an offset, and before a blank line', () => {
    const ends = structure?.paragraphs.map(({ end }) => end) ?? [];
    expect(structure && ends.map(end => paragraphAt(structure, end + 1))).toEqual([0, 1, 2, 3]);
  });

  it('behind a date in its line, are what a person looks at who is on the date', () => {
    const [article] = readStory({ 'a.txt': `date 2031-05-05 ${ferry['a.txt']}` }).articles;
    if (article === undefined) throw new Error('nothing read');
    const { text, structure: built } = article;
    const at = (offset: number): string | undefined => {
      const { start = 0, end = 0 } = built.paragraphs[paragraphLookedAt(built, text, offset)] ?? {};
      return text.slice(start, end).split(' ', 2).join(' ');
    };
    expect([0, 7, 17, text.indexOf('Rescuers')].map(at)).toEqual([
      'The ferry',
      'The ferry',
      'The ferry',
      'Rescuers in',
    ]);
  });

  it('all have a row when they tell the story', () => {
    expect(structure && linkedParagraphs(structure)).toEqual([0, 1, 2, 3]);
  });
});
