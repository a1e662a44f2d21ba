import { createClaimLinker } from '../../src/core/comparing/link';
import { createEntityResolver } from '../../src/core/entities/resolve';
import { createStoryMatcher } from '../../src/core/matching/story';
import { loadLexicon, type Lexicon } from '../../src/core/language/lexicon';
import type { ArticleInput } from '../../src/core/story/analysis';
import { createPassageReader } from '../../src/core/story/passageScores';
import { createStoryReader } from '../../src/core/story/reader';
import { createFileScanner, type ScannedText } from '../../src/core/story/scan';
import { finish, type Sliced } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';
import { longestStep, processorTime } from './steps';
import { agencyStory, denseStory, edits } from './storyTexts';

const row = (name: string, value: number, unit: string, limit?: number, group?: 'linear' | 'flat'): BenchRow => ({
  name,
  value,
  unit,
  ok: limit === undefined || value <= limit,
  ...(limit !== undefined && { limit }),
  ...(group && { group }),
});

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const ms = 'ms of processor';
const words = 1500;
const rounds = 9;

interface Read {
  readonly first: number;
  /** Reading again after typing, by what was typed. */
  readonly again: Readonly<Record<string, number>>;
}

/** Reads a story, and reads it again while somebody types. */
function read(lexicon: Lexicon, inputs: readonly ArticleInput[]): Read {
  const reader = createStoryReader(lexicon);
  const first = processorTime(() => finish(reader.analyse(inputs)));
  const again = Object.entries(edits).map(([name, edit]): [string, number] => [
    name,
    median(
      Array.from({ length: rounds }, (_, round) => processorTime(() => finish(reader.analyse(edit(inputs, round))))),
    ),
  ]);
  return { first, again: Object.fromEntries(again) };
}

const stories = { 'agency copies': agencyStory, dense: denseStory } as const;

function rowsOf(
  lexicon: Lexicon,
  name: string,
  story: (versions: number, words: number) => readonly ArticleInput[],
): readonly BenchRow[] {
  const five = read(lexicon, story(5, words));
  const fifty = read(lexicon, story(50, words));
  return [
    row(`${name}: 5 versions × 1,500 words, first reading`, five.first, ms),
    row(`${name}: 50 versions × 1,500 words, first reading`, fifty.first, ms),
    // ten times the versions have ten times the links each
    row('… time per version, of that with 5', fifty.first / 50 / (five.first / 5), '×', 3, 'linear'),
    ...Object.keys(edits).flatMap(typed => [
      row(`${name}: ${typed} of 5 versions`, five.again[typed] ?? 0, ms),
      row(`${name}: ${typed} of 50 versions`, fifty.again[typed] ?? 0, ms),
      row(
        '… time per size, ten times the versions',
        (fifty.again[typed] ?? 0) / (five.again[typed] ?? 1) / 10,
        '×',
        1.2,
        'linear',
      ),
    ]),
  ];
}

const most = { versions: 200, words: 300 };

/** Longest steps of every phase of a first reading. The editor is held for one of them at a time. */
function stepRows(lexicon: Lexicon): readonly BenchRow[] {
  const inputs = agencyStory(most.versions, most.words);
  const { articles } = finish(createStoryReader(lexicon).analyse(inputs));
  const scan = (): Sliced<readonly ScannedText[]> => scanAll(lexicon, inputs);
  const scans = finish(scan());
  const passages = { ...createPassageReader()(finish(createStoryMatcher().match(articles)).byPair), changed: null };
  const phases: Readonly<Record<string, () => Sliced<unknown>>> = {
    reading: scan,
    'resolving names': () => createEntityResolver()(scans, []),
    matching: () => createStoryMatcher().match(articles),
    'linking claims': () => createClaimLinker()(articles, passages),
  };
  return Object.entries(phases).map(([name, start]) =>
    row(`200 versions, longest step of ${name}`, longestStep(2, start), 'ms'),
  );
}

function* scanAll(lexicon: Lexicon, inputs: readonly ArticleInput[]): Sliced<readonly ScannedText[]> {
  const scan = createFileScanner(lexicon);
  const scans: ScannedText[] = [];
  for (const input of inputs) scans.push(...(yield* scan(input, [])).map(version => version.scan));
  return scans;
}

/** Reading whole stories, and reading again after typing. Growth is gated; times depend on the machine and are printed only. */
export async function benchStory(): Promise<readonly BenchRow[]> {
  const started = process.cpuUsage();
  const lexicon = await loadLexicon();
  const { user, system } = process.cpuUsage(started);
  for (const story of Object.values(stories)) read(lexicon, story(10, 600));
  return [
    row('lexicon loaded', (user + system) / 1000, ms, 100),
    ...Object.entries(stories).flatMap(([name, story]) => rowsOf(lexicon, name, story)),
    ...stepRows(lexicon),
  ];
}
