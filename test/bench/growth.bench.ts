import { loadLexicon, type Lexicon } from '../../src/core/language/lexicon';
import type { ArticleInput } from '../../src/core/story/analysis';
import { createStoryReader } from '../../src/core/story/reader';
import { finish } from '../../src/core/util/sliced';
import type { BenchRow } from './benchRow';
import { beatStory, formStory, rewrittenStory } from './newsStories';
import { processorTime } from './steps';

const stories = {
  'one event, told anew': rewrittenStory,
  'one beat': beatStory,
  'one form': formStory,
} as const;

const words = 700;
const sizes = [5, 20, 50, 200] as const;
/**
 * First reading grows with this power of the versions at most, from 50 to 200: 1.02, 1.07 and 1.01 were measured, 1.6 to 1.9 when pairs
 * of versions bounded the work.
 */
const mostPower = 1.2;
const edited = [5, 50] as const;
const rounds = 3;

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

/** The power of the number of versions that a time grows with, between the two largest sizes. */
function exponent(times: ReadonlyMap<number, number>): number {
  const [small, large] = sizes.slice(-2);
  if (small === undefined || large === undefined) return NaN;
  return Math.log((times.get(large) ?? NaN) / (times.get(small) ?? NaN)) / Math.log(large / small);
}

function rowsOf(
  lexicon: Lexicon,
  name: string,
  story: (versions: number, words: number) => readonly ArticleInput[],
  nlp: (text: string) => unknown,
): readonly BenchRow[] {
  const rows: BenchRow[] = [];
  const first = new Map<number, number>();
  for (const size of sizes) {
    const inputs = story(size, words);
    const reader = createStoryReader(lexicon);
    const time = processorTime(() => finish(reader.analyse(inputs)));
    first.set(size, time);
    rows.push(printed(`${name}: ${size} versions × ${words} words, first reading`, time, 'ms of processor'));
    if (size === 5 || size === 50) {
      const bare = processorTime(() => inputs.forEach(({ text }) => nlp(text)));
      rows.push(printed('… against compromise on the same text', time / bare, '×'));
    }
    if (!edited.some(one => one === size)) continue;
    for (const [what, make] of Object.entries(typed)) {
      const times = Array.from({ length: rounds }, (_, round) =>
        processorTime(() => finish(reader.analyse(withTyped(inputs, make(round), round + 2)))),
      );
      rows.push(printed(`… ${what} typed`, Math.min(...times), 'ms of processor'));
    }
  }
  return [...rows, gated(`${name}: power of the versions, 50 to 200`, exponent(first), mostPower)];
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
  const rows = Object.entries(stories).flatMap(([name, story]) => rowsOf(lexicon, name, story, nlp));
  return [...rows, printed('most memory held meanwhile', process.resourceUsage().maxRSS / 1024, 'MB')];
}
