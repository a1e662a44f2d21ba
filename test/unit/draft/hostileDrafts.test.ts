import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/checkDraft';
import { sourcesOf } from '../../../src/core/draft/sources';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';
import { heldTime, slowness } from '../../support/timed';

const lexicon = await loadLexicon();

/** How long checking a draft takes in all, and its longest step, in milliseconds, of a draft and two versions that have the text. */
function timesOf(text: string): { readonly all: number; readonly step: number } {
  const reader = createStoryReader(lexicon);
  const inputs = ['a.txt', 'b.txt', 'draft.txt'].map(name => ({ key: name, name, text, version: 0 }));
  const story = finish(reader.analyse(inputs));
  const sources = finish(sourcesOf(reader, inputs));
  let [all, step] = [0, 0];
  const steps = checkDraft(story, 2, sources);
  for (let isDone = false; !isDone;) {
    const { result, milliseconds } = heldTime(() => steps.next());
    isDone = result.done === true;
    all += milliseconds;
    step = Math.max(step, milliseconds);
  }
  return { all, step };
}

const best = (text: string, runs = 3): ReturnType<typeof timesOf> => {
  const times = Array.from({ length: runs }, () => timesOf(text));
  return { all: Math.min(...times.map(({ all }) => all)), step: Math.min(...times.map(({ step }) => step)) };
};

/** Walls of what the readers of opposites, bounds, deeds, ways, hedges, names, callings and things look for; `@` is another word each time. */
const walls: readonly (readonly [what: string, sentence: string, inOne: string])[] = [
  ['opposites', 'The @ club won and lost and praised and blamed the @ guild.', 'won lost praised blamed rose fell '],
  ['bounds', 'At least 40 and at most 60 of @ came.', 'at least 40 at most 60 a few more than 70 '],
  ['deeds', 'The @ guild sued the club and the club sued the @ guild.', 'guild sued club sued '],
  ['ways', 'It went from the @ pier to the harbour to the @ pier.', 'from pier to harbour '],
  ['hedges', 'It will and may and could possibly sink at @.', 'will may could possibly sink '],
  ['names', 'Aas was 12 and Vik was @ and Moe was 31.', 'Aas was 12 Vik was 13 Moe was 31 '],
  [
    'callings',
    'Mayor Aas and Governor Vik of Norway met @, a mother and a sister.',
    'Mayor Aas Governor Vik mother sister ',
  ],
  ['things', 'A slab of marble and one of slate and of granite stood at @.', 'marble slate granite '],
  ['states', 'It was in @, Fla., and in Tarn, Va., and in @, Calif.', 'Tarn, Fla., Sund, Va., '],
];

const growth = 4 ** 1.3;
const allowance = 120;
const longestStep = 10;

describe('checking walls of text', () => {
  const sentences = (wall: string, count: number): string =>
    Array.from({ length: count }, (_, at) => wall.replaceAll('@', `w${String(at)}`)).join(' ');

  it.each(walls)('of %s takes as long as they are', (_what, wall, inOne) => {
    const [short, long] = [best(sentences(wall, 25)), best(sentences(wall, 100))];
    expect(long.all).toBeLessThan(short.all * growth + allowance * slowness());
    const whole = best(`${inOne.repeat(600)}.`);
    expect(Math.max(long.step, whole.step)).toBeLessThan(longestStep * slowness());
  });
});
