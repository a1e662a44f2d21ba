import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A dam that leaks, as drafts are written from. */
const dam: Readonly<Record<string, string>> = {
  'a.txt': [
    'Dam at Velden leaks',
    '',
    'About 40 percent of the lake at Velden is salt water, the survey said. The owners have spent more than a year mending the dam. Engineers found roughly 900 cracks in the wall.',
    '',
    'The council will decide by June whether to close the road. The repair costs 12 million crowns, and 640 families live below the dam.',
  ].join('\n'),
  'b.txt': [
    'Cracks in a wall',
    '',
    'Some 40 percent of the lake is salt water. Some 83 houses stand empty. At least 70 farmers signed a letter to the owners of the dam.',
  ].join('\n'),
};

describe('a bound that versions do not have', () => {
  it.each([
    ['The survey said that less than 40 percent of the lake at Velden is salt water.', 'less than 40 percent: differs'],
    ['The owners have spent nearly a year mending the dam.', 'nearly a year: differs'],
    ['Engineers found at least 900 cracks in the wall of the dam.', 'at least 900 cracks: differs'],
    ['The repair costs more than 12 million crowns.', 'more than 12 million crowns: differs'],
    ['The council will decide after June whether to close the road.', 'after June: differs'],
    ['A letter to the owners of the dam was signed by fewer than 70 farmers.', 'fewer than 70 farmers: differs'],
  ])('is found in %j', async (draft, alarm) => {
    expect(await alarms(draft, dam)).toContain(alarm);
  });

  it.each([
    ['a rounded figure', 'More than 600 families live below the dam, and more than 80 houses stand empty.'],
    ['a bound that only says less', 'At least 640 families live below the dam.'],
    [
      'one estimate for another',
      'Nearly 40 percent of the lake at Velden is salt water. Engineers found some 900 cracks.',
    ],
    ['a stricter word for the same side', 'More than 70 farmers signed a letter to the owners of the dam.'],
    ['the same day told in another way', 'The council will decide before the end of June whether to close the road.'],
    ['no bound at all', 'The council will decide in June whether to close the road.'],
  ])('is not %s', async (_what, draft) => {
    expect(await alarms(draft, dam)).toEqual([]);
  });
});
