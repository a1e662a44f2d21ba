import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A race and a hearing, as drafts are written from. */
const race: Readonly<Record<string, string>> = {
  'a.txt': [
    'Lunde leads in Sorvik',
    '',
    'In May, Petter Lunde met the sailors of Sorvik. The following month he told the Harbor Commission that the race was off.',
    '',
    'A poll showed Siv Dahl tied for second with Arne Moe at 17 percent (Petter Lunde leads the pack at 21 percent).',
    '',
    'On Sunday, Hanne Lie warned that Tor Eide should think twice.',
    '',
    '“You sail in a storm like this at your own peril,” he said on the radio.',
  ].join('\n'),
  'b.txt': ['Sailors', '', 'The Harbor Commission heard the case of the Northern Regatta.'].join('\n'),
};

describe('no alarm', () => {
  it.each([
    ['on a month that is counted from the one before', 'Lunde told the commission in June that the race was off.'],
    [
      'on the second of two who is behind the first',
      'Siv Dahl tied Arne Moe for second at 17 percent, behind Petter Lunde at 21 percent.',
    ],
    [
      'on a name put together of two',
      'Lunde and others in the Harbor Commission on the Northern Regatta heard the case.',
    ],
    [
      'on a speaker where the version has a pronoun',
      '“You sail in a storm like this at your own peril,” Hanne Lie said on Sunday.',
    ],
  ])('%s', async (_what, draft) => {
    expect(await alarms(draft, race)).toEqual([]);
  });
});

/** Two meetings, of which versions tell one each. */
const meetings: Readonly<Record<string, string>> = {
  'a.txt': [
    'Mayors meet twice',
    '',
    'Mayor Petter Lunde and Mayor Siv Dahl met for an hour on Thursday about the bridge.',
    '',
    'The bridge earns 8 million crowns over the next decade, Lunde tweeted.',
  ].join('\n'),
  'b.txt': ['Mayors meet', '', 'The two mayors met alone at the harbour of Sorvik on Sunday.'].join('\n'),
};

describe('no alarm in a draft of two meetings', () => {
  it.each([
    ['on the day of the other one', 'Mayor Petter Lunde and Mayor Siv Dahl also met on Sunday about the bridge.'],
    ['on ten years for a decade', 'The bridge earns 8 million crowns over ten years.'],
    ['on where it was tweeted', 'Petter Lunde wrote about the bridge on Twitter.'],
    ['on a word that begins a sentence', 'Sympathy came from Siv Dahl.'],
  ])('%s', async (_what, draft) => {
    expect(await alarms(draft, meetings)).toEqual([]);
  });

  it.each([
    ['Mayor Petter Lunde and Mayor Siv Dahl met on Friday about the bridge.', 'on Friday'],
    ['The bridge earns 8 million crowns over twelve years.', 'twelve years'],
    ['Siv Dahl had sympathy from Oruk.', 'Oruk'],
  ])('but on what no version has: %s', async (draft, words) => {
    expect((await alarms(draft, meetings)).join()).toContain(words);
  });
});
