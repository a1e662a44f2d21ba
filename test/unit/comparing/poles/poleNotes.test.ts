import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poleScales } from '../../../../src/core/language/en/poles';
import { createStoryReader } from '../../../../src/core/story/reader';
import type { StoryNote } from '../../../../src/core/text/storyNote';
import { finish } from '../../../../src/core/util/sliced';

interface Told {
  readonly relation: StoryNote['relation'];
  readonly words: readonly string[];
}

/** Notes on what versions tell otherwise, with the words of both. */
function told(...texts: readonly string[]): readonly Told[] {
  const inputs = texts.map((text, at) => ({ key: `${at}.txt`, name: `${at}.txt`, text, version: 1 }));
  const { notes } = finish(createStoryReader(null).analyse(inputs));
  return notes
    .filter(({ relation }) => relation === 'status' || relation === 'wording')
    .map(({ relation, reason }) => ({ relation, words: reason.values }));
}

describe('versions say what became of one thing in words that exclude each other', () => {
  it.each([
    [
      'The unveiling of the Holm memorial in Sandoy was postponed. Nobody said why.',
      'The unveiling of the Holm memorial in Sandoy is on schedule. The band has practised.',
    ],
    [
      'The ferry drivers marched. A miner named Aslak Holm was killed in the Tarva shaft.',
      'It rained. A miner, Aslak Holm, was seriously injured in the Tarva shaft.',
    ],
    [
      'The council met late. Mayor Edda Holm resigned from the Sandoy council on Friday.',
      'Voters cheered. Edda Holm, the mayor, was expelled from the Sandoy council.',
    ],
    [
      'The flood warning for the Tarva valley was lifted. Sandbags lay about.',
      'The flood warning for the Tarva valley was issued. Farmers moved their sheep.',
    ],
  ])('%s', (a, b) => {
    expect(told(a, b).map(({ relation }) => relation)).toEqual(['status']);
  });

  it('and the note has the words of both', () => {
    const [note] = told(
      'The unveiling of the Holm memorial in Sandoy was postponed. Nobody said why.',
      'The unveiling of the Holm memorial in Sandoy is on schedule. The band has practised.',
    );
    expect(note?.words).toEqual(['memorial in Sandoy was postponed', 'memorial in Sandoy is on schedule']);
  });
});

describe('versions tell one thing in words that exclude each other', () => {
  it.each([
    [
      'The quake was centred north-east of the fishing town of Tarva, the survey said. Roofs fell.',
      'The quake was centred northwest of the town of Tarva, geologists said. A dam held.',
    ],
    [
      'The old oak fell on a wedding party in Holm park on Saturday night. One guest was hurt.',
      'On Saturday afternoon the old oak fell on a wedding party in Holm park. Guests wept.',
    ],
  ])('%s', (a, b) => {
    expect(told(a, b).map(({ relation }) => relation)).toEqual(['wording']);
  });
});

describe('nothing is noted', () => {
  it.each([
    [
      'when both versions tell of both',
      'The miner Aslak Holm was killed in the Tarva shaft. His brother was injured in the Tarva shaft.',
      'The brother of Aslak Holm was injured in the Tarva shaft, where the miner Aslak Holm was killed.',
    ],
    [
      'when one version has the opposite negated',
      'Four schools of Sandoy stayed closed on the day after the storm.',
      'Four schools of Sandoy did not open on the day after the storm.',
    ],
    [
      'when one version tells of both in a participle',
      'The blast in the Tarva shaft left four miners dead and 17 more injured.',
      'The blast in the Tarva shaft went off early, killing four miners and injuring 17 others.',
    ],
    [
      'when a note on the quotation has it',
      '“We shall open the harbour to all ships by the first of June,” said Lena Arvo of the Sandoy council.',
      '“We shall not open the harbour to all ships by the first of June,” said Lena Arvo of the Sandoy council.',
    ],
    [
      'when they are told of two things',
      'The flood warning for the Tarva valley was lifted. Sandbags lay about.',
      'A stamp of the queen was issued. Collectors queued at the post office.',
    ],
    [
      'when one word is all they share',
      'The council rejected the budget after a long night.',
      'The council approved new bells for the chapel of Sandoy.',
    ],
    [
      'when the word is part of a name',
      'The envoy of North Tarva met the fishermen of the harbour town.',
      'On Friday, fishermen met the envoy of South Tarva in the harbour town.',
    ],
  ])('%s', (_, a, b) => {
    expect(told(a, b)).toEqual([]);
  });
});

it('the order of the versions, and one that is there twice, change nothing of what is told', () => {
  const texts = [
    'The unveiling of the Holm memorial in Sandoy was postponed. Nobody said why.',
    'The unveiling of the Holm memorial in Sandoy is on schedule. The band has practised.',
    'The quake was centred northwest of the town of Tarva, geologists said. A dam held.',
    'The quake was centred north-east of the fishing town of Tarva, the survey said. Roofs fell.',
  ];
  const pairsOf = (given: readonly string[]): ReadonlySet<string> =>
    new Set(told(...given).map(({ words }) => [...words].sort().join(' | ')));
  const expected = pairsOf(texts);
  expect(expected.size).toBe(2);
  fc.assert(
    fc.property(fc.shuffledSubarray(texts, { minLength: texts.length }), order => {
      expect(pairsOf(order)).toEqual(expected);
      expect(pairsOf([...order, texts[0] ?? ''])).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

it('no scale has a word on two of its poles', () => {
  for (const { key, poles, loosely } of poleScales) {
    const words = [poles, loosely ?? {}].flatMap(Object.values<string>).flatMap(list => list.split(', '));
    expect([key, words.length]).toEqual([key, new Set(words).size]);
  }
});
