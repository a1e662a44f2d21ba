import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadLexicon } from '../../src/core/nlp/lexicon';
import type { ArticleInput } from '../../src/core/story/analysis';
import { createStoryReader } from '../../src/core/story/reader';
import { finish } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';

const row = (name: string, value: number, unit: string, limit?: number, group?: 'linear' | 'flat'): BenchRow => ({
  name,
  value,
  unit,
  ok: limit === undefined || value <= limit,
  ...(limit !== undefined && { limit }),
  ...(group && { group }),
});

/** Processor time in milliseconds: other processes do not count. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const seeds = join(process.cwd(), 'seeds');
const paragraphs = readdirSync(seeds)
  .sort()
  .flatMap(name => readFileSync(join(seeds, name), 'utf8').split(/\n+/))
  .filter(line => line.split(' ').length > 12);

/** Versions that tell a fact in nearly the same words; the others tell others, as in a long story of many outlets. */
const tellers = 4;

/** The line with its common words turned into made-up ones of its group: names and figures stay. */
function disguised(line: string, group: number): string {
  return line.replace(/\b[a-z]{5,}\b/g, word =>
    word.replace(/[a-z]/g, (letter, at: number) =>
      String.fromCharCode(97 + ((letter.charCodeAt(0) - 97 + group * (at + 3)) % 26)),
    ),
  );
}

/** A version of so many words: paragraphs of the sample story, in the words of its group of versions, in an order of its own. */
function version(index: number, words: number): ArticleInput {
  const lines: string[] = [];
  let count = 0;
  for (let at = index * 5; count < words; at++) {
    const line = paragraphs[at % paragraphs.length] ?? '';
    lines.push(disguised(line, Math.floor(index / tellers)));
    count += line.split(' ').length;
  }
  return { key: `v${index}`, name: `v${String(index).padStart(3, '0')}.txt`, text: lines.join('\n\n'), version: 1 };
}

const story = (versions: number, words: number): readonly ArticleInput[] =>
  Array.from({ length: versions }, (_, index) => version(index, words));

/** Typing: one paragraph of the first version gets a few more letters each time. */
function edited(inputs: readonly ArticleInput[], round: number): readonly ArticleInput[] {
  return inputs.map((input, index) =>
    index === 0
      ? { ...input, version: round + 2, text: `${input.text.trimEnd()} More of it${'!'.repeat(round)}` }
      : input,
  );
}

/** Reading whole stories, and reading again after typing. Growth is gated; times depend on the machine and are printed only. */
export async function benchStory(): Promise<readonly BenchRow[]> {
  const started = process.cpuUsage();
  const lexicon = await loadLexicon();
  const { user, system } = process.cpuUsage(started);
  const warm = createStoryReader(lexicon);
  for (let round = 0; round < 3; round++) finish(warm.analyse(edited(story(10, 600), round)));

  const read = (versions: number): { first: number; again: number } => {
    const reader = createStoryReader(lexicon);
    const inputs = story(versions, 1500);
    const first = processorTime(() => finish(reader.analyse(inputs)));
    const again = Array.from({ length: 7 }, (_, round) =>
      processorTime(() => finish(reader.analyse(edited(inputs, round)))),
    );
    return { first, again: median(again) };
  };
  const five = read(5);
  const fifty = read(50);
  return [
    row('lexicon loaded', (user + system) / 1000, 'ms of processor', 100),
    row('5 versions × 1,500 words, first reading', five.first, 'ms of processor'),
    row('50 versions × 1,500 words, first reading', fifty.first, 'ms of processor'),
    row('… time per version, of that with 5', fifty.first / 50 / (five.first / 5), '×', 2, 'linear'),
    row('5 versions, one paragraph typed in', five.again, 'ms of processor'),
    row('50 versions, one paragraph typed in', fifty.again, 'ms of processor'),
  ];
}
