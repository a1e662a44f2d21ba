import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A quarrel over a quay, as drafts are written from. */
const quay: Readonly<Record<string, string>> = {
  'a.txt': [
    'Quarrel over the quay of Haldum',
    '',
    'HALDUM, Oct. 3 — Mayor Signe Aas told the Pilots Guild on Monday that she expected the quay to open in spring. Harald Vik, who leads the guild, should call the council, she said.',
    '',
    'The shipyard sued the guild for damages, and the guild asked the court for more time. The minister was surprised by the call from Vik on Tuesday.',
  ].join('\n'),
  'b.txt': [
    'Guild and shipyard in court',
    '',
    'Vik invited Aas to a meeting of the guild in Haldum. The dispute began when a crane fell on the quay.',
  ].join('\n'),
};

describe('who does it to whom', () => {
  it.each([
    [
      'The Pilots Guild told Mayor Signe Aas on Monday that it expected the quay to open in spring.',
      'Guild told: differs',
    ],
    ['Signe Aas invited Harald Vik to a meeting of the guild.', 'Aas invited: differs'],
    ['On Tuesday, to his surprise, the minister called Vik.', 'minister called: differs'],
  ])('is found turned round in %j', async (draft, alarm) => {
    expect(await alarms(draft, quay)).toEqual([alarm]);
  });

  it.each([
    ['The Pilots Guild was told by Mayor Signe Aas on Monday that the quay would open in spring.'],
    ['Aas was invited by Vik to a meeting of the guild in Haldum.'],
    ['Vik called the minister on Tuesday.'],
    ['The shipyard, which she knows well, sued the guild for damages.'],
  ])('is not in %j', async draft => {
    expect(await alarms(draft, quay)).toEqual([]);
  });
});
