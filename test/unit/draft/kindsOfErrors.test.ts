import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A dam that gave way, as drafts are written from. */
const dam: Readonly<Record<string, string>> = {
  'valley.txt': [
    'Dam above Ormdal gives way',
    '',
    'ORMDAL, May 9 — The old dam above Ormdal gave way on Thursday night, the county said. Siri A. Hauge, an engineer, had warned the council in February 2019.',
    '',
    'The wall was built in the 18th century. The flood reached the square at 9:16 p.m. and carried off nine parked and moving cars, the fire brigade said.',
    '',
    'A girl of 4 was taken to hospital with a broken arm. Knut Moen, 52, and his son waited on the roof of the mill.',
    '',
    '“Nobody in this valley will sleep before the wall stands again,” Ingrid Dahl told the paper. Her sister Berit Dahl runs the mill. Ingrid Dahl, 47, was born in the valley. Between 1971 and 1996 the mill stood empty.',
    '',
    'It was the third flood in Ormdal in living memory. Over 240 houses lost their roofs. No house in the valley is more than 300 years old.',
  ].join('\n'),
  'tidings.txt': [
    'Ormdal under water',
    '',
    'The Ormdal dam burst on Thursday night. The council refused to pay for repairs after Ms Hauge had warned it in February 2019.',
    '',
    'The county does not own the dam. Nine cars, parked and moving, were swept away. The file of the case is 4417/19, the county said.',
    '',
    'At the old mill a dog of 6 was found alive. The repairs may cost €5.7 million, engineers of the Ormdal Water Board said.',
  ].join('\n'),
};

const found = (draft: string): Promise<readonly string[]> => alarms(draft, dam);

describe('kinds of errors in a draft', () => {
  it.each([
    ['a clock time where versions have another one', 'The flood reached the square at 9:36 p.m.', '9:36 p.m.: differs'],
    ['a month', 'Siri Hauge had warned the council in March 2019.', 'March 2019: differs'],
    ['a century', 'The wall was built in the 17th century.', '17th century: differs'],
    ['a year of a stretch of time', 'Between 1981 and 1996 the mill stood empty.', '1981: differs'],
    ['a rank', 'It was the seventh flood in Ormdal in living memory.', 'seventh: differs'],
    ['an age of another one by name', 'Ingrid Dahl, 52, told the paper so.', '52: differs'],
    ['an initial', 'Siri B. Hauge, an engineer, had warned the council.', 'Siri B. Hauge: differs'],
    ['a number that no reader of figures takes', 'The file of the case is 4471/19, the county said.', '4471: differs'],
    ['an age of somebody else in the story', 'A girl of 6 was taken to hospital with a broken arm.', '6: differs'],
    ['a sum as exact as theirs', 'The repairs may cost €5.6 million.', '€5.6 million: differs'],
    ['what versions deny, in another form of the verb', 'The county owned the dam.', 'owned: differs'],
  ])('finds %s', async (_kind, draft, alarm) => {
    expect(await found(draft)).toEqual([alarm]);
  });

  it('finds words that a namesake said, and words of somebody whom the version does not name there', async () => {
    const words = '“Nobody in this valley will sleep before the wall stands again,”';
    expect(await found(`${words} said Berit Dahl.`)).toEqual(['Berit Dahl: differs']);
    expect(await found(`${words} said Siri A. Hauge.`)).toEqual(['Siri A. Hauge: differs']);
    expect(await found(`${words} said Ingrid Dahl.`)).toEqual([]);
  });
});

describe('no error in a draft', () => {
  it.each([
    ['a bound that is denied', 'Nothing in the valley was more than 300 years old.'],
    ['a noun of the writer for what is counted', 'Over 240 dwellings lost their roofs in Ormdal.'],
    ['a coarser time', 'Hauge had warned the council in 2019.'],
    ['both days of one sentence', 'The dam gave way on Thursday night, May 9.'],
    ['a length of time in words of its own', 'Not a day after the dam gave way, Siri Hauge spoke.'],
    ['the acronym written out, or the words for it', 'Engineers of the OWB said the repairs may cost €5.7 million.'],
    [
      'a name put together of two',
      'Engineers of the Ormdal Water Board of the county said the repairs may cost €5.7 million.',
    ],
    ['a question', 'Does the county own the dam?'],
    ['what somebody does not want', 'The council did not want to pay for repairs.'],
    ['what is said to have been the first', 'No dam above Ormdal has burst since.'],
  ])('is %s', async (_kind, draft) => {
    expect(await found(draft)).toEqual([]);
  });
});
