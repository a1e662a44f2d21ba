import { diffWords } from 'diff';
import DiffMatchPatch from 'diff-match-patch';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { MatchableArticle } from '../../src/core/matching/match';
import { createStoryMatcher, type StoryMatcher } from '../../src/core/matching/story';
import { finish } from '../../src/core/util/sliced';
import { readStructure } from '../../src/core/text/structure';
import { asArticle, makeStory } from './matchingStory';
import { countLabel, labelOf, readLabelledStories } from '../unit/matching/labelledStory';
import type { BenchRow } from './benchRow';

const repository = process.cwd();

/** Milliseconds of processor time, the best of several runs: other processes do not count. */
function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) {
    const before = process.cpuUsage();
    const started = performance.now();
    work();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, performance.now() - started, (user + system) / 1000);
  }
  return least;
}

const row = (name: string, value: number, unit: string, limit?: number, group?: 'linear' | 'flat'): BenchRow => ({
  name,
  value,
  unit,
  ok: limit === undefined || value <= limit,
  ...(limit !== undefined && { limit }),
  ...(group && { group }),
});

function realStory(): readonly MatchableArticle[] {
  const folder = ['../shared/seeds', 'seeds']
    .map(path => join(repository, path))
    .find(path => existsSync(path) && articlesIn(path).length > 1);
  if (folder === undefined) return [];
  return articlesIn(folder).map(file => {
    const text = readFileSync(join(folder, file), 'utf8');
    return { key: file, text, structure: finish(readStructure(text, file)), claims: [] };
  });
}

const articlesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter(file => file.endsWith('.txt'))
    .sort();

function fiveArticles(): readonly BenchRow[] {
  const articles = realStory();
  if (articles.length === 0) return [];
  const time = best(12, () => finish(createStoryMatcher().match(articles)));
  return [row(`${articles.length} articles of a story matched, nothing kept`, time, 'ms', 60)];
}

interface Timed {
  readonly time: number;
  readonly links: number;
}

function matchOnce(articles: readonly MatchableArticle[]): Timed {
  let links = 0;
  const time = best(2, () => {
    links = finish(createStoryMatcher().match(articles)).matches.length;
  });
  return { time, links };
}

/** Time over links, for four times the versions: 1 is linear. */
function manyVersions(): readonly BenchRow[] {
  const small = matchOnce(makeStory(50, 40, 10).articles);
  const large = matchOnce(makeStory(200, 40, 10).articles);
  const growth = large.time / small.time / (large.links / small.links);
  return [
    row('50 versions of 40 sentences', small.time, 'ms'),
    row('200 versions of 40 sentences', large.time, 'ms'),
    row('200 versions of 40 sentences, links found', large.links, 'links'),
    row('time over links, 200 against 50 versions', growth, 'x', 1.6, 'linear'),
  ];
}

/** The article with one sentence edited, differently each time. */
function edited(articles: readonly MatchableArticle[], time: number): readonly MatchableArticle[] {
  return articles.map((article, index) => {
    if (index !== 0) return article;
    const sentences = article.text.split('\n\n');
    sentences[5] = `${sentences[5] ?? ''} Typed again ${time}.`;
    return asArticle(article.key, sentences);
  });
}

function editTime(matcher: StoryMatcher, articles: readonly MatchableArticle[]): number {
  finish(matcher.match(articles));
  const variants = Array.from({ length: 8 }, (_, time) => edited(articles, time));
  let next = 0;
  return best(8, () => finish(matcher.match(variants[next++] ?? articles)));
}

function oneEdit(): readonly BenchRow[] {
  const base = makeStory(12, 40, 6).articles;
  const whole = matchOnce(base).time;
  const short = editTime(createStoryMatcher(), base);
  const long = editTime(createStoryMatcher(), makeStory(12, 160, 6).articles);
  const many = editTime(createStoryMatcher(), makeStory(48, 40, 6).articles);
  return [
    row('one paragraph edited, 12 versions of 40 sentences', short, 'ms', 50),
    row('… as part of matching the whole story', (100 * short) / whole, '%', 25),
    row('… time over size, 4 times the sentences', long / short / 4, 'x', 2, 'linear'),
    row('… time over size, 4 times the versions', many / short / 4, 'x', 1.3, 'linear'),
  ];
}

/** What a method finds of the sentences that restate each other, in per cent. */
function recallTable(): readonly BenchRow[] {
  const stories = readLabelledStories();
  const wanted = stories.reduce((sum, story) => sum + countLabel(story, 'restates'), 0);
  let found = 0;
  const own = best(3, () => {
    found = 0;
    for (const story of stories) {
      const shown = finish(createStoryMatcher().match(story.articles)).matches.filter(({ kind }) => kind !== 'related');
      found += shown.filter(match => labelOf(story, match) === 'restates').length;
    }
  });
  const rows = [row('reworded pairs found: matching', (100 * found) / wanted, '%'), row('… time', own, 'ms')];
  for (const [name, keeps] of differs) {
    let kept = 0;
    const time = best(1, () => {
      kept = stories.reduce((sum, story) => sum + pairsKept(story, keeps), 0);
    });
    rows.push(row(`reworded pairs found: ${name}`, (100 * kept) / wanted, '%'), row('… time', time, 'ms'));
  }
  return rows;
}

/** Code units that a diff leaves equal, as ranges of both texts. */
type Keeps = (a: string, b: string) => readonly { readonly a: number; readonly b: number; readonly length: number }[];

const differs: readonly (readonly [string, Keeps])[] = [
  [
    'jsdiff',
    (a, b) => ranges(diffWords(a, b).map(({ added, removed, value }) => [added ? 1 : removed ? -1 : 0, value])),
  ],
  [
    'diff-match-patch',
    (a, b) => {
      const differ = new DiffMatchPatch();
      const diffs = differ.diff_main(a, b);
      differ.diff_cleanupSemantic(diffs);
      return ranges(diffs);
    },
  ],
];

function ranges(parts: readonly (readonly [number, string])[]): ReturnType<Keeps> {
  const kept: { a: number; b: number; length: number }[] = [];
  let [a, b] = [0, 0];
  for (const [change, text] of parts) {
    if (change === 0) kept.push({ a, b, length: text.length });
    if (change <= 0) a += text.length;
    if (change >= 0) b += text.length;
  }
  return kept;
}

/** Pairs of which a diff of the whole articles keeps at least a third of the shorter sentence in place. */
function pairsKept(story: ReturnType<typeof readLabelledStories>[number], keeps: Keeps): number {
  let found = 0;
  for (const [i, a] of story.articles.entries()) {
    for (const [offset, b] of story.articles.slice(i + 1).entries()) {
      const kept = keeps(a.text, b.text);
      for (const [x, left] of a.structure.sentences.entries()) {
        for (const [y, right] of b.structure.sentences.entries()) {
          const pair = { a: { article: i, sentence: x }, b: { article: i + 1 + offset, sentence: y } };
          if (labelOf(story, pair) !== 'restates') continue;
          const shared = kept.reduce((sum, range) => {
            const start = Math.max(range.a, left.start, range.a + right.start - range.b);
            const end = Math.min(range.a + range.length, left.end, range.a + right.end - range.b);
            return sum + Math.max(0, end - start);
          }, 0);
          if (shared * 3 >= Math.min(left.end - left.start, right.end - right.start)) found++;
        }
      }
    }
  }
  return found;
}

/** Times and growth of matching, and what plain diffs find of the same pairs. */
export async function benchMatching(): Promise<readonly BenchRow[]> {
  return [...fiveArticles(), ...manyVersions(), ...oneEdit(), ...recallTable()];
}
