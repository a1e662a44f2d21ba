import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A tunnel that is dug, as drafts are written from. */
const tunnel: Readonly<Record<string, string>> = {
  'a.txt': [
    'Tunnel at Rundal',
    '',
    'RUNDAL, Jan. 8 — An engineer said the tunnel at Rundal could be finished in several weeks if many crews were sent to the mountain.',
    '',
    'The mayor, she warned, would be seen as a coward if she does not stand up to the mining company. Inspectors looked at 15,000 letters and found no permit among them.',
    '',
    'The owner will pay the fine unless the court lifts it.',
  ].join('\n'),
  'b.txt': ['Boxes', '', 'Boxes with 50,000 pages of printed messages came from the office of the inspectors.'].join(
    '\n',
  ),
};

describe('a condition', () => {
  it.each([
    [
      'The tunnel could be finished in several weeks even if no more crews were sent, an engineer said.',
      'even if no more crews were sent: differs',
    ],
    [
      'The mayor, she warned, would be seen as a coward if the council buys the old quarry.',
      'if the council buys the old quarry: differs',
    ],
    ['The owner will pay the fine if the court lifts it.', 'if the court lifts it: differs'],
  ])('that versions do not have is found in %j', async (draft, alarm) => {
    expect(await alarms(draft, tunnel)).toEqual([alarm]);
  });

  it.each([
    ['If many crews were sent, the tunnel could be finished in several weeks, an engineer said.'],
    ['The mayor, she warned, would be seen as a coward if she failed to stand up to the company.'],
    ['The owner will pay the fine if the court does not lift it.'],
    ['The owner would also sell the mill if the price were right.'],
  ])('is theirs in %j', async draft => {
    expect(await alarms(draft, tunnel)).toEqual([]);
  });
});

describe('a figure of other things', () => {
  it('is found where versions count the same and come to another number', async () => {
    expect(await alarms('Inspectors looked at 50,000 letters and found no permit.', tunnel)).toEqual([
      '50,000 letters: differs',
    ]);
    expect(await alarms('Inspectors looked at 15,000 letters and found no permit.', tunnel)).toEqual([]);
  });
});
