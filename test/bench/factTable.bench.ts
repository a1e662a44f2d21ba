import type { ClaimLink, NumericClaim } from '../../src/core/claims/claim';
import { factTable } from '../../src/core/report/factTable';
import { rowMarks } from '../../src/core/report/factTableNotes';
import { firstQuery } from '../../src/core/report/factTableMessages';
import { factView } from '../../src/core/report/factTableView';
import type { ArticleAnalysis, StoryAnalysis } from '../../src/core/story/analysis';
import { finish, type Sliced } from '../../src/core/util/sliced';
import { randomOf } from './matchingStory';
import type { BenchRow } from './benchRow';

const sentenceLength = 24;

function claimAt(index: number, value: number): NumericClaim {
  const start = index * sentenceLength;
  const digits = { decimals: 0, trailingZeros: 0, scale: 1, spelled: false };
  const interval = { low: value, high: value, lowOpen: false, highOpen: false };
  return {
    start,
    end: start + 6,
    core: { start, end: start + 6 },
    kind: 'count',
    quantity: { value, ...interval, unit: 'person', bound: '=', boundText: '', digits },
    subject: { head: 'person', modifiers: [], verb: '', context: [] },
    salience: 'claim',
    sentence: index,
  };
}

function articleOf(index: number, claims: number, random: () => number): ArticleAnalysis {
  const text = 'people were by the river '.slice(0, sentenceLength).repeat(claims);
  const spans = Array.from({ length: claims }, (_, at) => ({
    start: at * sentenceLength,
    end: (at + 1) * sentenceLength,
  }));
  return {
    key: `version-${index}`,
    name: `version-${index}.txt`,
    text,
    version: 1,
    structure: {
      segments: [],
      paragraphs: spans.map(span => ({ ...span, kind: 'body' })),
      sentences: spans.map((span, paragraph) => ({ ...span, paragraph })),
      title: null,
      stated: {},
    },
    date: null,
    claims: spans.map((_, at) => claimAt(at, Math.floor(random() * 50))),
    mentions: [],
    quotes: [],
    superlatives: [],
  };
}

/** A story in which each claim is linked to two claims of other versions, most of them equal by rank, some by chance. */
function storyOf(versions: number, claims: number): StoryAnalysis {
  const random = randomOf(versions * claims);
  const articles = Array.from({ length: versions }, (_, index) => articleOf(index, claims, random));
  const claimLinks: ClaimLink[] = [];
  for (let article = 1; article < versions; article++) {
    for (let claim = 0; claim < claims; claim++) {
      const stray = random() < 0.1;
      const other = stray ? Math.floor(random() * claims) : claim;
      const relation = stray ? 'differs' : 'same';
      const shared = { why: '', assumes: [], confidence: random(), relation } as const;
      const before = [article - 1, Math.floor(random() * article)];
      for (const one of before)
        claimLinks.push({ a: { article: one, claim: other }, b: { article, claim }, ...shared });
    }
  }
  const matches = { matches: [], clusters: [], onlyHere: [], pairs: [], origins: [] };
  return { articles, entities: [], matches, claimLinks, derivations: [], notes: [] };
}

/** Best of three, in milliseconds. */
function timeOf(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = performance.now();
    run();
    return performance.now() - started;
  });
  return Math.min(...times);
}

/** The longest time between two pauses that a computation offers, in milliseconds. */
function longestStep(computation: Sliced<unknown>): number {
  let longest = 0;
  for (;;) {
    const started = performance.now();
    const { done } = computation.next();
    longest = Math.max(longest, performance.now() - started);
    if (done === true) return longest;
  }
}

/** The table of 200 versions × 1,000 claims: linear, and never long between two pauses. */
export async function factTableRows(): Promise<readonly BenchRow[]> {
  const [small, large] = [storyOf(50, 1000), storyOf(200, 1000)];
  timeOf(() => finish(factTable(small)));
  const few = timeOf(() => finish(factTable(small)));
  const many = timeOf(() => finish(factTable(large)));
  const growth = many / few / 4;
  const table = finish(factTable(large));
  const marks = finish(
    rowMarks(
      table,
      large,
      large.articles.map(() => []),
    ),
  );
  const query = { ...firstQuery, order: 'relation', hidden: new Set<number>(), search: 'nowhere' } as const;
  const search = timeOf(() => finish(factView({ story: large, table, marks }, query)));
  const limit = 2;
  return [
    {
      name: 'table of 200 versions × 1,000 claims, against 50',
      group: 'linear',
      value: growth,
      unit: 'x',
      limit,
      ok: growth <= limit,
    },
    { name: 'table of 200 versions × 1,000 claims', value: many, unit: 'ms', ok: true },
    { name: 'longest step between two pauses', value: longestStep(factTable(large)), unit: 'ms', ok: true },
    { name: `search in all ${table.rows.length} rows`, value: search, unit: 'ms', ok: true },
  ];
}
