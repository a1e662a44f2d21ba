import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A theft from a chapel, as drafts are written from. */
const chapel: Readonly<Record<string, string>> = {
  'a.txt': [
    'Bells gone from the chapel of Orsund',
    '',
    'ORSUND, Feb. 2 — Three bells were taken from the chapel of Orsund. Some lawyers said that the letter potentially exposed the bishop to charges of fraud.',
    '',
    'The thieves appear to have entered through the roof of the chapel. Tor Lie claimed that the parish had sold two candlesticks to a dealer in Bergen. Liv Dahl is accused of hiding the clapper in her barn.',
  ].join('\n'),
  'b.txt': [
    'Chapel robbed',
    '',
    'A truck may have carried the bells over the border, the police said. The sexton heard a noise at night, and a dog barked.',
  ].join('\n'),
};

describe('what versions leave open', () => {
  it.each([
    ['Some lawyers said the letter exposed the bishop to charges of fraud.', 'exposed: differs'],
    ['The thieves entered through the roof of the chapel.', 'entered: differs'],
    ['A truck carried the bells over the border, the police said.', 'carried: differs'],
    ['The parish had sold two candlesticks to a dealer in Bergen.', 'sold: differs'],
    ['Liv Dahl hid the clapper in her barn.', 'hid: differs'],
  ])('is found told flatly in %j', async (draft, alarm) => {
    expect(await alarms(draft, chapel)).toEqual([alarm]);
  });

  it.each([
    ['Some lawyers said the letter may have exposed the bishop to charges of fraud.'],
    ['The thieves are believed to have entered through the roof of the chapel.'],
    ['Perhaps a truck carried the bells over the border.'],
    ['The parish had sold two candlesticks to a dealer in Bergen, according to Tor Lie.'],
    ['Liv Dahl is suspected of hiding the clapper in her barn.'],
    ['At night the sexton heard a noise, and a dog barked.'],
  ])('is not in %j', async draft => {
    expect(await alarms(draft, chapel)).toEqual([]);
  });
});
