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

  it('are none when the versions agree', () => {
    expect(factsOf('The flood killed 23 people in the valley.', 'In the valley 23 people died in the flood.')).toEqual(
      [],
    );
  });
});
