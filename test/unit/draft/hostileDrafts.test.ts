import { describe, expect, it } from 'vitest';
import { checkDraft } from '../../../src/core/draft/checkDraft';
import { sourcesOf } from '../../../src/core/draft/sources';
import { loadLexicon } from '../../../src/core/language/lexicon';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish, type Sliced } from '../../../src/core/util/sliced';
import { processorTime, slowness, timed } from '../../support/timed';
import { longestStep } from '../story/longestStep';

const lexicon = await loadLexicon();

/** Makes the check of a draft that has a text, against two versions that have it, too. */
function checking(text: string): () => Sliced<unknown> {
  const reader = createStoryReader(lexicon);
  const inputs = ['a.txt', 'b.txt', 'draft.txt'].map(name => ({ key: name, name, text, version: 0 }));
  const story = finish(reader.analyse(inputs));
  const sources = finish(sourcesOf(reader, inputs));
  return () => checkDraft(story, 2, sources);
}

/** The least time of several checks. */
function timeOf(start: () => Sliced<unknown>): number {
  const times = Array.from({ length: 3 }, () => {
    const started = processorTime();
    finish(start());
    return processorTime() - started;
  });
  return Math.min(...times);
}

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

const sentences = (wall: string, count: number): string =>
  Array.from({ length: count }, (_, at) => wall.replaceAll('@', `w${String(at)}`)).join(' ');

const longer = 4;
/** What a text that is four times as long may take: n^1.3, and what the first call of a function costs. */
const growth = longer ** 1.3;
const allowance = 120;

describe.each(walls)('checking a wall of %s', (_, sentence, withoutEnd) => {
  it('takes time that goes with its length', timed, () => {
    const [short, long] = [25, 25 * longer].map(count => timeOf(checking(sentences(sentence, count))));
    expect(long).toBeLessThan((short ?? 0) * growth + allowance * slowness());
  });

  it.each([
    ['of many sentences', sentences(sentence, 100)],
    ['of one sentence', `${withoutEnd.repeat(300)}.`],
  ])('never holds its host for ten milliseconds: %s', timed, (_kind, text) => {
    const most = 10 * slowness();
    expect(longestStep(checking(text), 6, most)).toBeLessThan(most);
  });
});
