import { describe, expect, it } from 'vitest';
import { checkAnswer } from '../../../src/core/secondReader/check';
import { noDecisions } from '../../../src/core/story/decisions';
import { textOf } from '../../../src/core/text/span';
import { finish } from '../../../src/core/util/sliced';
import { labelledEvents, proposalsOf } from './labels';
import { makeLies } from './lies';
import { provenance, readStory } from './stories';

describe('a second reader that lies', () => {
  it('is not believed once in 500 lies', async () => {
    const story = await readStory();
    const lies = makeLies(story, 500);
    expect(new Set(lies.map(({ way }) => way)).size).toBe(5);
    const items = lies.map(({ item }) => item);
    const { suggestions, dropped } = finish(checkAnswer(story, items, noDecisions, provenance));
    expect(suggestions).toEqual([]);
    expect(dropped).toHaveLength(500);
  });
});

/** Of what a right reader proposes, so much has to stand: the rest are copies, and sums of which a link says no more than "follows". */
const leastKept = 0.97;

describe('a second reader that is right', () => {
  const labelled = labelledEvents();
  const skipped =
    labelled === undefined ? ' (no labels here: CROSSREAD_LABELS and CROSSREAD_LABELLED_TEXTS name them)' : '';

  it.skipIf(labelled === undefined)(`is believed in what the labels of real events say${skipped}`, async () => {
    let [right, kept, lies, believed] = [0, 0, 0, 0];
    for (const labels of labelled?.events ?? []) {
      const story = await readStory(labelled?.textsOf(labels.event));
      for (const item of proposalsOf(labels, story)) {
        const { suggestions, dropped } = finish(checkAnswer(story, [item], noDecisions, provenance));
        right++;
        // what the comparison found without help is right too
        if (suggestions.length > 0 || dropped[0]?.reason === 'known') kept++;
        for (const { a, proposal } of suggestions)
          expect(textOf(story.articles[a.article]?.text ?? '', a)).toBe(proposal.a.exact);
      }
      const untrue = makeLies(story, 30).map(({ item }) => item);
      lies += untrue.length;
      believed += finish(checkAnswer(story, untrue, noDecisions, provenance)).suggestions.length;
    }
    console.info(`second reader: ${kept} of ${right} right proposals kept, ${believed} of ${lies} lies believed`);
    expect(kept / right).toBeGreaterThanOrEqual(leastKept);
    expect(believed).toBe(0);
  });
});
