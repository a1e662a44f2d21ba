import { describe, expect, it } from 'vitest';
import { alarms, check } from './drafts';

/** A lighthouse that is mended, as drafts are written from. */
const light: Readonly<Record<string, string>> = {
  'coast.txt': [
    'Lighthouse of Skarvoy is mended',
    '',
    'SKARVOY, June 3 — The lighthouse at 14 Strandvei is being mended after the storm of last year, the Harbour Board of Tarnvik said. A slab of marble over the door had cracked.',
    '',
    'The county confirmed that the keeper had warned it of the crack in the wall. Robert E. Solheim, the keeper, agreed to stay in the tower.',
    '',
    'Gov. Tora Myhre of Vestland visited the tower with Mayor Jon Brekke on Monday. Myhre, a Norwegian governor, praised the masons.',
    '',
    'The low-lying houses by the pier were cleared. The lamps were moved from Bergen to Tarnvik by boat.',
    '',
    'Before the storm reached the island, masons had repaired the stairs of the tower. The masons found two drawings of the tower in the cellar.',
  ].join('\n'),
  'islands.txt': [
    'Masons save the light',
    '',
    'The council cannot force the keeper to leave, Brekke said. It repeatedly asked him to sell the boat. Eleven boats were lost last year, the Harbour Board of Tarnvik said.',
    '',
    'A gull was chased by the dog of the keeper over the rocks. Children threw stones at it; one of them was of granite from Bergen.',
  ].join('\n'),
};

const found = (draft: string): Promise<readonly string[]> => alarms(draft, light);

describe('a thing of another kind', () => {
  it.each([
    [
      'no version has, where versions have one of its kind',
      'A slab of slate over the door had cracked.',
      ['slate: differs'],
    ],
    ['some version has', 'A slab of granite over the door had cracked.', []],
    ['is the same', 'Over the door a slab of marble had cracked.', []],
  ])('that %s', async (_what, draft, expected) => {
    expect(await found(draft)).toEqual(expected);
  });
});

describe('the opposite of what somebody does in words', () => {
  it.each([
    ['The county denied that the keeper had warned it of the crack in the wall.', 'denied'],
    ['Robert Solheim refused to stay in the tower.', 'refused'],
    ['Myhre criticised the masons.', 'criticised: differs'],
    ['The council rarely asked him to sell the boat.', 'rarely: differs'],
  ])('is found in %j', async (draft, alarm) => {
    expect((await found(draft)).join()).toContain(alarm);
  });

  it.each([
    'The county acknowledged that the keeper had warned it of the crack in the wall.',
    'Myhre applauded the masons.',
    'The council often asked him to sell the boat.',
    'The council cannot make the keeper leave, Brekke said.',
  ])('is not in other words of its side: %j', async draft => {
    expect(await found(draft)).toEqual([]);
  });

  it('is found in a part of a word beside the same part only', async () => {
    expect(await found('The high-lying houses by the pier were cleared.')).toEqual(['high: differs']);
    expect(await found('Houses by the pier were cleared, high above which the tower stands.')).toEqual([]);
  });
});

describe('who did it, and which way', () => {
  it.each([
    ['The dog of the keeper was chased by a gull over the rocks.', ['chased by a gull: differs']],
    ['The dog of the keeper chased a gull over the rocks.', []],
    ['The lamps were moved from Tarnvik to Bergen by boat.', ['from Tarnvik: differs', 'to Bergen: differs']],
    ['By boat the lamps were moved to Tarnvik from Bergen.', []],
    ['Masons had repaired the stairs of the tower after the storm reached the island.', ['after: differs']],
    ['Masons had repaired the stairs of the tower before the storm reached the island.', []],
  ])('in %j', async (draft, expected) => {
    expect(await found(draft)).toEqual(expected);
  });
});

describe('names and what goes with them', () => {
  it.each([
    ['a short form of the given name', 'Bob Solheim, the keeper, agreed to stay in the tower.', []],
    ['another given name', 'Peter Solheim, the keeper, agreed to stay in the tower.', ['Peter Solheim: differs']],
    ['another end of a name', 'The Harbour Board of Bergen said so.', ['Harbour Board of Bergen: differs']],
    [
      'what is said of somebody beside',
      'Jon Brekke, the governor, visited the tower on Monday.',
      ['governor: differs'],
    ],
    ['a place of somebody else', 'Tora Myhre, the governor of Bergen, praised the masons.', ['Bergen: differs']],
    ['a place that is told of somebody', 'Tora Myhre, the governor of Vestland, praised the masons.', []],
    ['a country by another word for it', 'In Norway the masons were praised by Myhre.', []],
    ['another number of a street', 'The lighthouse at 41 Strandvei is being mended.', ['41: differs']],
    ['the number of a street', 'The lighthouse at 14 Strandvei is being mended.', []],
    ['another stretch of time as far away', 'Eleven boats were lost last month.', ['last month: differs']],
    ['the same stretch', 'Last year eleven boats were lost.', []],
  ])('%s', async (_what, draft, expected) => {
    expect((await found(draft)).map(alarm => alarm.replace(/^the /iu, ''))).toEqual(expected);
  });
});

describe('a quotation that leaves words out', () => {
  const bridge = {
    'a.txt':
      'Bridge closed\n\n“Not that I think this could have been seen,” said Eva Lund, the engineer. “The bridge will be open in May unless the river rises again,” she said. “We will pay for all of it.”',
  };

  it.each([
    ['at its front, which turn it', '“I think this could have been seen,” said Eva Lund.', 'cut'],
    ['at its end, a condition', '“The bridge will be open in May,” said Eva Lund.', 'cut'],
    ['which the draft tells itself', 'Eva Lund did not say that “this could have been seen.”', 'verbatim'],
    ['which it tells behind', '“The bridge will be open in May,” said Eva Lund, unless it floods.', 'verbatim'],
    ['and turn nothing', '“The bridge will be open in May unless the river rises,” said Eva Lund.', 'verbatim'],
    ['is whole', '“We will pay for all of it,” said Eva Lund.', 'verbatim'],
  ])('%s', async (_what, draft, verdict) => {
    const items = await check(draft, bridge);
    expect(items.filter(({ subject }) => subject === 'quotation').map(item => item.verdict)).toEqual([verdict]);
  });

  it('is shown with the words that it leaves out', async () => {
    const [item] = await check('“I think this could have been seen,” said Eva Lund.', bridge);
    expect(item?.at.map(({ exact }) => exact)).toEqual(['Not that I think this could have been seen']);
  });
});

describe('a deed that versions tell as possible', () => {
  const crossing: Readonly<Record<string, string>> = {
    'harbour.txt':
      'The owner of the barge may have bribed the pilot of the harbour before the crossing, the gazette wrote. The pilot reportedly sold the chart of the channel to a dealer.',
    'court.txt': 'The pilot sold the lamp of the channel to a dealer, the court heard.',
  };
  it.each([
    [
      'is told flatly',
      'The owner of the barge bribed the pilot of the harbour before the crossing.',
      ['bribed: differs'],
    ],
    ['is told as possible', 'The owner of the barge may have bribed the pilot of the harbour before the crossing.', []],
    ['is told as thought', 'The owner of the barge is thought to have bribed the pilot of the harbour.', []],
    ['stands flatly in a version, too', 'The pilot sold the chart of the channel to a dealer.', []],
  ])('%s', async (_what, draft, expected) => {
    expect(await alarms(draft, crossing)).toEqual(expected);
  });
});
