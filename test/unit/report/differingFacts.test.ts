import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differingFacts } from '../../../src/core/report/differingFacts';
import { createStoryReader } from '../../../src/core/story/reader';
import { finish } from '../../../src/core/util/sliced';

const factsOf = (...texts: readonly string[]): ReturnType<typeof differingFacts> =>
  differingFacts(
    finish(
      createStoryReader(null).analyse(
        texts.map((text, at) => ({ key: `${at}`, name: `${'abc'.charAt(at)}.txt`, text, version: 1 })),
      ),
    ),
  );

describe('facts that differ', () => {
  it('are one each, however often a version tells them', () => {
    const facts = factsOf(
      'Flood kills 23 in Norland\n\nThe flood killed 23 people in the valley.\n\nThe mayor said 23 people had died.',
      'The flood in the valley killed 26 people, the mayor said.',
    );
    expect(facts).toHaveLength(1);
    expect(facts[0]?.about).toBe('people killed');
    expect(facts[0]?.versions.map(({ file, words }) => [file, words.at(-1)])).toEqual([
      ['a.txt', '23 people'],
      ['b.txt', '26 people'],
    ]);
  });

  it('are also those that versions bound by other figures', () => {
    const facts = factsOf(
      'More than 65 million people live in the path of the storm, forecasters said.',
      'More than 50 million people live in the projected path of the storm.',
    );
    expect(facts.map(({ versions }) => versions.map(({ words }) => words[0]))).toEqual([
      ['More than 65 million people', 'More than 50 million people'],
    ]);
  });

  it('are told by what versions share where neither noun nor role tells, never by names or days', () => {
    const facts = factsOf(
      'The storm Aldis is travelling at 12 mph, the weather office said on Monday.',
      'The storm Aldis was travelling north of Kaldor at 14 mph on Monday, the weather office said.',
    );
    expect(facts.map(({ about }) => about)).toEqual(['travel speed']);
  });

  it('are none when the versions agree', () => {
    expect(factsOf('The flood killed 23 people in the valley.', 'In the valley 23 people died in the flood.')).toEqual(
      [],
    );
  });

  describe('are the same', () => {
    const first = 'The flood in the valley killed 23 people, the mayor said.';
    const second = 'The flood killed 26 people in the valley on Monday.';
    const third = 'The flood swept away 14 houses, and nobody slept.';
    const about = (...texts: readonly string[]): readonly string[] => factsOf(...texts).map(fact => fact.about);
    const sentence = fc.constantFrom(first, third);

    it('however often a version repeats its sentences', () => {
      fc.assert(
        fc.property(fc.array(sentence, { maxLength: 4 }), repeats => {
          expect(about([first, third, ...repeats].join('\n\n'), second)).toEqual(['people killed']);
        }),
        { numRuns: 20 },
      );
    });

    it('whatever the order of the versions', () => {
      fc.assert(
        fc.property(fc.shuffledSubarray([first, second, third], { minLength: 3 }), texts => {
          expect(about(...texts)).toEqual(['people killed']);
        }),
        { numRuns: 12 },
      );
    });
  });
});
