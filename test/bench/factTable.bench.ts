import type { PlacedNote } from '../../src/core/annotations/placedNote';
import type { ClaimLink, NumericClaim } from '../../src/core/claims/claim';
import { factTable } from '../../src/core/report/factTable';
import { rowMarks } from '../../src/core/report/factTableNotes';
import { firstQuery } from '../../src/core/report/factTableMessages';
import { factView, type FactQuery } from '../../src/core/report/factTableView';
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
      const shared = { reason: { kind: 'noFigure' }, assumes: [], confidence: random(), relation } as const;
      const before = [article - 1, Math.floor(random() * article)];
      for (const one of before)
        claimLinks.push({ a: { article: one, claim: other }, b: { article, claim }, ...shared });
    }
  }
  const matches = { matches: [], clusters: [], onlyHere: [], pairs: [], origins: [] };
  return { articles, entities: [], matches, claimLinks, derivations: [], notes: [] };
}

/** Milliseconds of the processor since the beginning: what else the machine does meanwhile does not count. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Best of three, in milliseconds. */
function timeOf(run: () => void): number {
  const times = [1, 2, 3].map(() => {
    const started = busy();
    run();
    return busy() - started;
  });
  return Math.min(...times);
}

/**
 * The longest time between two pauses that a computation offers, in milliseconds. The steps are the same in each run: the
 * best of five for each leaves out when memory was tidied.
 */
function longestStep(make: () => Sliced<unknown>): number {
  const best: number[] = [];
  for (let run = 0; run < 5; run++) {
    const computation = make();
    for (let step = 0, done = false; !done; step++) {
      const started = busy();
      done = computation.next().done === true;
      best[step] = Math.min(best[step] ?? Infinity, busy() - started);
    }
  }
  return best.reduce((longest, step) => Math.max(longest, step), 0);
}

/** A note on every tenth claim. */
function notesOn({ claims }: ArticleAnalysis, article: number): readonly PlacedNote[] {
  const lists = { tags: [], codes: [], otherStatuses: [], sources: [], links: [], replies: [] };
  const said = { target: {}, comment: 'Ask.', status: 'disputed', resolved: false, created: '', modified: '' } as const;
  return claims.flatMap(({ start, end }, index) => {
    if (index % 10 > 0) return [];
    const id = `note-${article}-${index}`;
    const place = { id, state: 'anchored', start, end, now: '', was: '', score: 1, candidates: [] } as const;
    return [{ note: { id, ...said, ...lists }, anchor: place }];
  });
}

/** The table of 200 versions × 1,000 claims: linear, and never long between two pauses. */
export async function factTableRows(): Promise<readonly BenchRow[]> {
  const [small, large] = [storyOf(50, 1000), storyOf(200, 1000)];
  timeOf(() => finish(factTable(small)));
  const few = timeOf(() => finish(factTable(small)));
  const many = timeOf(() => finish(factTable(large)));
  const table = finish(factTable(large));
  const notes = large.articles.map(notesOn);
  const marks = finish(rowMarks(table, large, notes));
  const data = { story: large, table, marks };
  const viewBy = (part: Partial<FactQuery>) => () =>
    factView(data, { ...firstQuery, order: 'relation', hidden: new Set(), ...part });
  const search = viewBy({ search: 'nowhere' });
  const gate = (name: string, value: number, unit: string, limit: number): BenchRow => ({
    name,
    value,
    unit,
    limit,
    ok: value <= limit,
  });
  const step = (name: string, make: () => Sliced<unknown>): BenchRow =>
    gate(`longest step of ${name}`, longestStep(make), 'ms', 10);
  return [
    { ...gate('table of 200 versions × 1,000 claims, against 50', many / few / 4, 'x', 2.5), group: 'linear' },
    { name: 'table of 200 versions × 1,000 claims', value: many, unit: 'ms', ok: true },
    step('the table', () => factTable(large)),
    step('its 20,000 notes', () => rowMarks(table, large, notes)),
    step('the order of the text', viewBy({ order: 'text' })),
    step('the order of a version', viewBy({ order: 199 })),
    step('a search', search),
    {
      name: `search in all ${table.rows.length} rows`,
      value: timeOf(() => finish(search())),
      unit: 'ms',
      ok: true,
    },
  ];
}
