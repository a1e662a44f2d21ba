import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { loadLexicon, type Lexicon } from '../../src/core/language/lexicon';
import type { ArticleInput } from '../../src/core/story/analysis';
import { createStoryReader, type StoryReader } from '../../src/core/story/reader';
import { finish, type Sliced } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';
import { beatStory, formStory, rewrittenStory } from './newsStories';
import { processorTime } from './steps';

const stories = {
  'one event, told anew': rewrittenStory,
  'one beat': beatStory,
  'one form': formStory,
} as const;

const words = 700;
const sizes = [5, 20, 50, 100, 200] as const;
/** First reading grows with this power of the versions at most, from 50 to 200; 1.6 to 1.9 when pairs of versions bounded the work. */
const mostPower = { 'one event, told anew': 1.2, 'one beat': 1.2, 'one form': 1.15 } as const;
const comparedSizes: readonly number[] = [5, 50];
const editedSizes: readonly number[] = [5, 50, 200];
const rounds = 4;
/** What is typed on in 200 versions of one event takes this part of their first reading at most: a hundredth when it was set, half as much again for a name. */
const mostOfReading = 0.03;

/** What a person types amid a paragraph of the fourth version; the round makes each another text. */
const typed = {
  'a letter': (round: number) => 'x'.repeat(round + 1),
  'a name': (round: number) => ` Bertil${'o'.repeat(round)} Almqvist`,
  'a figure': (round: number) => ` 4${round} people`,
} as const;

const withTyped = (inputs: readonly ArticleInput[], more: string, version: number): readonly ArticleInput[] =>
  inputs.map((input, index) => {
    if (index !== 3) return input;
    const at = input.text.indexOf(' ', input.text.length >> 1);
    return { ...input, version, text: input.text.slice(0, at) + more + input.text.slice(at) };
  });

const printed = (name: string, value: number, unit: string): BenchRow => ({ name, value, unit, ok: true });
const gated = (name: string, value: number, limit: number): BenchRow => ({
  name,
  value,
  unit: '',
  limit,
  ok: value <= limit,
});

/** The power of the number of versions that a time grows with, from 50 to 200. */
const exponent = (times: ReadonlyMap<number, number>): number =>
  Math.log((times.get(200) ?? NaN) / (times.get(50) ?? NaN)) / Math.log(200 / 50);

/** Megabytes that are in use, after what nobody holds is cleared away. */
function memoryHeld(): number {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
  return process.memoryUsage().heapUsed / 2 ** 20;
}

/** Runs a computation; what it takes in all, and the longest stretch between two offers to pause, in milliseconds of processor time. */
function timesOf(computation: Sliced<unknown>): { readonly whole: number; readonly step: number } {
  let [whole, step, done] = [0, 0, false];
  while (!done) {
    const time = processorTime(() => (done = computation.next().done === true));
    whole += time;
    step = Math.max(step, time);
  }
  return { whole, step };
}

/**
 * What typing in a story that was read takes, by what is typed: the first time, and when more is typed in the same place.
 * @param reading what the first reading took, where typing is gated by it; 0 elsewhere
 */
function editRows(reader: StoryReader, inputs: readonly ArticleInput[], reading: number): readonly BenchRow[] {
  return Object.entries(typed).flatMap(([what, make]) => {
    const runs = Array.from({ length: rounds }, (_, round) =>
      timesOf(reader.analyse(withTyped(inputs, make(round), round + 2))),
    );
    const [first, ...later] = runs.map(({ whole }) => whole);
    return [
      printed(`… ${what} typed`, first ?? NaN, 'ms of processor'),
      printed(`… ${what} typed on`, Math.min(...later), 'ms of processor'),
      ...(reading > 0 ? [gated('… of the first reading', Math.min(...later) / reading, mostOfReading)] : []),
      printed('… longest step', Math.min(...runs.slice(1).map(({ step }) => step)), 'ms of processor'),
    ];
  });
}

function rowsOf(lexicon: Lexicon, name: keyof typeof stories, nlp: (text: string) => unknown): readonly BenchRow[] {
  const rows: BenchRow[] = [];
  const first = new Map<number, number>();
  for (const size of sizes) {
    const inputs = stories[name](size, words);
    const before = memoryHeld();
    const reader = createStoryReader(lexicon);
    const { whole } = timesOf(reader.analyse(inputs));
    first.set(size, whole);
    rows.push(
      printed(`${name}: ${size} versions × ${words} words, first reading`, whole, 'ms of processor'),
      printed('… memory held after it', memoryHeld() - before, 'MB'),
    );
    if (comparedSizes.includes(size)) {
      const bare = processorTime(() => inputs.forEach(({ text }) => nlp(text)));
      rows.push(printed('… against compromise on the same text', whole / bare, '×'));
    }
    if (editedSizes.includes(size)) {
      const isGated = name === 'one event, told anew' && size === 200;
      rows.push(...editRows(reader, inputs, isGated ? whole : 0));
    }
  }
  return [...rows, gated(`${name}: power of the versions, 50 to 200`, exponent(first), mostPower[name])];
}

/**
 * Reading stories that read like news, as they grow, against a bare pass of compromise over the same text. What is gated is how
 * time grows: a sentence and a claim have so many partners at most, however many versions there are.
 */
export async function benchGrowth(): Promise<readonly BenchRow[]> {
  const lexicon = await loadLexicon();
  const { default: nlp } = await import('compromise');
  finish(createStoryReader(lexicon).analyse(rewrittenStory(8, words)));
  rewrittenStory(1, words).forEach(({ text }) => nlp(text));
  const names = Object.keys(stories) as (keyof typeof stories)[];
  const rows = names.flatMap(name => rowsOf(lexicon, name, nlp));
  return [...rows, printed('most memory of the process meanwhile', process.resourceUsage().maxRSS / 1024, 'MB')];
}
