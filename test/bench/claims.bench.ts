import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanParagraph } from '../../src/core/claims/scan';
import { finish } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';
import { processorTime } from './steps';

/** Milliseconds of processor time, the best of several runs. */
function best(runs: number, work: () => unknown): number {
  let least = Infinity;
  for (let run = 0; run < runs; run++) least = Math.min(least, processorTime(work));
  return least;
}

const seeds = join(process.cwd(), 'seeds');
const paragraphs = readdirSync(seeds)
  .sort()
  .flatMap(name => readFileSync(join(seeds, name), 'utf8').split(/\n+/))
  .filter(line => line.trim() !== '');

/** One paragraph made of the sample story's, so many times over. */
const wall = (times: number): string => Array.from({ length: times }, () => paragraphs.join(' ')).join(' ');

/** Time of a text of four times the length over that of the text, divided by four: 1 is linear. */
function growth(make: (times: number) => string, times: number): number {
  const [small, large] = [make(times), make(times * 4)];
  finish(scanParagraph(small));
  return best(5, () => finish(scanParagraph(large))) / best(9, () => finish(scanParagraph(small))) / 4;
}

/** Reading claims against a bare pass of compromise over the same text, and growth with the length of the text. */
export async function benchClaimsReading(): Promise<readonly BenchRow[]> {
  const { default: nlp } = await import('compromise');
  const characters = paragraphs.reduce((sum, { length }) => sum + length, 0);
  const scanAll = (): void => paragraphs.forEach(paragraph => finish(scanParagraph(paragraph)));
  const tagAll = (): void => paragraphs.forEach(paragraph => nlp(paragraph));
  for (let round = 0; round < 5; round++) scanAll();
  tagAll();
  const [ours, theirs] = [best(15, scanAll), best(5, tagAll)];
  const linear = (name: string, value: number): BenchRow => ({
    name,
    group: 'linear',
    value,
    unit: '×',
    limit: 2,
    ok: value <= 2,
  });
  return [
    { name: 'reading claims', value: characters / ours / 1000, unit: 'M characters/s', ok: true },
    {
      name: '… against compromise on the same text (at least)',
      value: theirs / ours,
      unit: '×',
      limit: 15,
      ok: theirs / ours >= 15,
    },
    linear('news of four times the length', growth(wall, 4)),
    linear(
      'digits of four times the length',
      growth(times => '1234567890'.repeat(times), 5_000),
    ),
    linear(
      '“million ” of four times the length',
      growth(times => 'million '.repeat(times), 10_000),
    ),
  ];
}
