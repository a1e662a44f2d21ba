import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A regatta, as drafts are written from. */
const regatta: Readonly<Record<string, string>> = {
  'post.txt': [
    'Regatta off Lindvik ends in a storm',
    '',
    'LINDVIK, Aug. 9 — The first boat crossed the line at 2:10 p.m. on Saturday, and the second at 2:25 p.m., the sailing club said. Down from more than 60, the field had 41 boats.',
    '',
    'Arne Moe finished with a torn sail, and Siv Dahl with a broken mast. The club won 12-9 over the guild in the team race.',
    '',
    'The wind pushed the boats from the harbour toward the lighthouse. The harbour lies on an uninhabited island near Lindvik, Fla.',
    '',
    'The insurer said the club could lose its licence for the race. Entries, a 20 percent increase from last year, came from nine towns.',
    '',
    'The guild sued the club for damages. It will take the jury no more than a few weeks to decide, the judge said.',
  ].join('\n'),
  'coast.txt': [
    'Boats in trouble',
    '',
    'All of the skippers declined to comment on the storm. Waves were 5 to 10 feet high, the weather office said. Crew 31 reached the pier last.',
    '',
    'The club has no name for the trophy yet. George W. Lunde, a former skipper, gave the prize. He praised the family of a 6-year-old girl.',
  ].join('\n'),
};

const found = (draft: string): Promise<readonly string[]> => alarms(draft, regatta);

describe('what is told the other way round', () => {
  it.each([
    ['what two did', 'Arne Moe finished with a broken mast, and Siv Dahl with a torn sail.', 'broken: differs'],
    ['who beat whom', 'The guild beat the club 12-9 in the team race.', 'guild beat: differs'],
    ['who sued whom', 'The club sued the guild for damages.', 'club sued: differs'],
    [
      'a way',
      'The wind pushed the boats from the lighthouse toward the harbour.',
      'from the lighthouse toward the harbour: differs',
    ],
    ['a bound', 'Down from fewer than 60, the field had 41 boats.', 'fewer than: differs'],
    [
      'the bound of a vague number',
      'The judge said it will take the jury at least a few weeks to decide.',
      'at least: differs',
    ],
    ['a rise that was told by a noun', 'Entries fell 20 percent from last year.', 'fell: differs'],
    ['what may come', 'The club will lose its licence for the race, the insurer said.', 'will: differs'],
    ['other initials', 'George H. W. Lunde, a former skipper, gave the prize.', 'George H. W. Lunde: differs'],
  ])('is found: %s', async (_what, draft, alarm) => {
    expect(await found(draft)).toEqual([alarm]);
  });

  it.each([
    ['the same in another order', 'Siv Dahl finished with a broken mast, and Arne Moe with a torn sail.'],
    ['the same from the other side', 'The guild lost 12-9 to the club in the team race.'],
    ['a way told from its end', 'Toward the lighthouse the wind pushed the boats, from the harbour.'],
    ['another bound of the same side', 'Down from over 60, the field had 41 boats.'],
    ['what may come', 'The club might lose its licence for the race, the insurer said.'],
  ])('is not %s', async (_what, draft) => {
    expect(await found(draft)).toEqual([]);
  });
});

describe('no alarm', () => {
  it.each([
    ['on the state of a town', 'The harbour lies near Lindvik, Florida.'],
    ['on a time between two clock times', 'The boat behind it crossed the line fifteen minutes later.'],
    ['on the end of a range', 'Waves were up to 10 feet high, the weather office said.'],
    ['on the number of a name', 'Crew 31 looks back on a bad day.'],
    ['on nobody who said so where all declined', 'None of the skippers would comment on the storm.'],
    ['on a verb where versions have the noun', 'The club was told that the right to name the trophy is open.'],
    ['on the young where versions tell an age', 'He praised the family of a young girl.'],
  ])('%s', async (_what, draft) => {
    expect(await found(draft)).toEqual([]);
  });
});
