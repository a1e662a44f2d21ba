import { expect, it } from 'vitest';
import { differenceSpans } from '../../../src/core/report/differenceSpans';
import { textOf } from '../../../src/core/text/span';
import { readStory } from './helpers';

const around =
  'The harbour of Tarnova was closed for the day and the market was moved to the square behind the old town hall.';
const sourced =
  'At least 42 people died when the bridge over the Lenna fell into the river on Friday after two days of rain, officials said.';
const bare =
  'At least 42 people died when the bridge over the Lenna fell into the river on Friday after two days of rain.';

it('marks the figure of a sentence that leaves a source out, and the words that name it elsewhere', () => {
  const story = readStory({ 'a.txt': `${sourced}\n\n${around}`, 'b.txt': `${bare}\n\n${around}` });
  expect(story.notes.map(({ relation }) => relation)).toEqual(['attributionDropped']);
  const marked = story.articles.map(({ text }, article) =>
    differenceSpans(story, [article]).map(span => textOf(text, span)),
  );
  expect(marked).toEqual([['officials said'], ['At least 42 people']]);
});

it('marks the verb where a sentence has no figure', () => {
  const without = (text: string): string => text.replace('At least 42 people died', 'Many drivers died');
  const story = readStory({ 'a.txt': `${without(sourced)}\n\n${around}`, 'b.txt': `${without(bare)}\n\n${around}` });
  const [, second = []] = story.articles.map(({ text }, article) =>
    differenceSpans(story, [article]).map(span => textOf(text, span)),
  );
  expect(second).toEqual(['died']);
});
