import { describe, expect, it } from 'vitest';
import { alarms, check, pier } from './drafts';

const verdictOf = async (draft: string, words: string): Promise<string | undefined> =>
  (await check(draft)).find(({ exact }) => exact === words)?.verdict;

describe('a draft held against the versions', () => {
  it('raises nothing when it says what they say, in its own words', async () => {
    expect(
      await alarms(
        'Three people were killed in a fire on the pier of Sandholm on Saturday, and 11 were injured. The blaze destroyed 27 huts.\n\n' +
          'Mayor Greta Lindqvist promised: “We will rebuild every plank of it before the summer comes.” It is to cost $4.2 million.',
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(pier))('raises nothing when it is a copy of %s', async name => {
    expect(await alarms(pier[name] ?? '')).toEqual([]);
  });

  it('gives the same answer whatever the order of the versions', async () => {
    const draft = 'The fire on Sandholm pier on Sunday killed four people and destroyed 72 huts.';
    const turned = Object.fromEntries(Object.entries(pier).reverse());
    expect(await check(draft, turned)).toEqual(await check(draft));
  });
});

describe('a figure of a draft', () => {
  it('that versions tell otherwise differs, and leads to their words', async () => {
    const items = await check('The fire on Sandholm pier destroyed 72 huts on Saturday night.');
    expect(items.find(({ exact }) => exact === '72 huts')).toMatchObject({
      subject: 'figure',
      verdict: 'differs',
      at: [{ file: 'agency.txt', exact: '27 huts' }],
    });
  });

  it('that stands nowhere is printed in no version', async () => {
    expect(await alarms('Insurers put the loss on the pier of Sandholm at $19 million.')).toEqual([
      '$19 million: notPrinted',
    ]);
  });

  it('may be told less exactly, and never more exactly', async () => {
    expect(await verdictOf('The council will spend $4 million on a new pier.', '$4 million')).toBe('rounding');
    expect(await verdictOf('The council will spend $4.23 million on a new pier.', '$4.23 million')).toBe('differs');
  });

  it('keeps the bound that it was told with: without it is no alarm, turned round it is', async () => {
    expect(await verdictOf('400 visitors were brought ashore in boats.', '400 visitors')).toBe('withinBound');
    expect(await verdictOf('At most 400 visitors were brought ashore in boats.', 'At most 400 visitors')).toBe(
      'differs',
    );
  });

  it('that stands in the place of another one is told of the wrong thing', async () => {
    const found = await alarms(
      'A fire on the old pier of Sandholm killed eleven people and injured three others on Saturday night.',
    );
    expect(found).toEqual(['eleven people: differs', 'three others: differs']);
  });
});

describe('a day of a draft', () => {
  it('is another one than that of the same sentence in the versions', async () => {
    expect(await alarms('A fire on the old pier of Sandholm killed three people on Friday night.')).toEqual([
      'on Friday: differs',
    ]);
  });

  it('may be a year, other than that of the same sentence', async () => {
    expect(await alarms('The pier opened in 1980.')).toEqual(['1980: differs']);
  });
});

describe('a name of a draft', () => {
  it('with another first name differs from that of the versions', async () => {
    expect(await alarms('Mayor Martha Lindqvist said the council will spend $4.2 million on a new pier.')).toEqual([
      'Martha Lindqvist: differs',
    ]);
  });

  it('that no version has is printed nowhere', async () => {
    expect(await alarms('The fire was seen from the lighthouse, said Oskar Wennberg.')).toEqual([
      'Oskar Wennberg: notPrinted',
    ]);
  });
});

describe('a quotation of a draft', () => {
  it('is to the letter whatever its marks, also where words are left out openly', async () => {
    expect(
      await verdictOf('"We will rebuild every plank of it," she said.', '"We will rebuild every plank of it,"'),
    ).toBe('verbatim');
    expect(await alarms('“We will rebuild … before the summer comes,” the mayor said.')).toEqual([]);
  });

  it('with another word is altered, and one that nobody said is not found', async () => {
    expect(await alarms('“We will replace every plank of it before the summer comes,” the mayor said.')).toEqual([
      '“We will replace every plank of it before the summer comes,”: altered',
    ]);
    expect(await alarms('The mayor wants to “rebuild every board before summer comes”.')).toEqual([
      '“rebuild every board before summer comes”: altered',
    ]);
    expect(await alarms('“Nobody told us that the wood was dry,” the coastguard said.')).toEqual([
      '“Nobody told us that the wood was dry,”: notFound',
    ]);
  });

  it('handed to another speaker marks the speaker', async () => {
    expect(
      await alarms(
        '“We will rebuild every plank of it before the summer comes,” said Tomas Berg, who runs a kiosk there.',
      ),
    ).toEqual(['Tomas Berg: differs']);
  });
});

describe('a statement of a draft', () => {
  it('that denies what the versions say, or says what they deny, differs', async () => {
    expect(await alarms('The pier was insured, according to the harbour office.')).toEqual(['insured: differs']);
    expect(await alarms('The pier was not insured, according to the harbour office.')).toEqual([]);
  });
});
