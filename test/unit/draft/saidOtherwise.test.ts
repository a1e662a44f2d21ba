import { describe, expect, it } from 'vitest';
import { alarms } from './drafts';

/** A ferry on a reef, as drafts are written from. */
const ferry: Readonly<Record<string, string>> = {
  'coast.txt': [
    'Ferry runs aground off Halvey',
    '',
    'HALVEY, Sept. 12 — A ferry with 214 passengers ran aground on a reef south of Halvey early on Saturday, and nine people were hurt, the coastguard said. The captain had been warned by radio twice before the ship struck, according to Mette Sunde, who heads the rescue centre in Tromvik.',
    '',
    'Its chief executive, Anders Ruud, said that the speed was within the rules and that the radio had failed. The mayor of Halvey, Tor Eide, demanded that the old ferry be replaced.',
    '',
    'Hanne Lie, a teacher, said that children were put into the boats first. Ticket sales fell by 40 percent on Sunday, the company said.',
    '',
    'The Owls beat the Jets 3-1 in the final of the harbour cup on the same day, which was the largest crowd of the season.',
  ].join('\n'),
  'harbour.txt': [
    'Nine injured as ferry hits reef',
    '',
    'Two of the injured, a man of 71 and a girl of 8, remained in the hospital in Tromvik on Sunday. Dr. Ivar Holm said that most had broken arms or ribs.',
    '',
    'The transport minister, Kari Strand, opened an inquiry and suspended the licence of the Norwegian company. She said that an earlier inspection, in March, had found no fault with the ship.',
    '',
    'The union of seamen supported the captain. A Swedish expert examined the radio of the ship in Tromvik, and a Danish diver the hull in Sandvik. The diver called the work long and cold.',
    '',
    'Eide said the council would hasten the vote on a new pier. Ruud does not know the reason why the ship turned, he told a paper. Ships were not as common in the harbour as in Tromvik. The council delayed a decision whether to impose a fee on visitors of the pier.',
  ].join('\n'),
};

const found = (draft: string): Promise<readonly string[]> => alarms(draft, ferry);

describe('the opposite of what versions say', () => {
  it.each([
    ['The union of seamen criticised the captain.', 'criticised: differs'],
    ['Ticket sales rose by 40 percent on Sunday, the company said.', 'rose: differs'],
    ['The captain had been warned by radio twice after the ship struck, Mette Sunde said.', 'after: differs'],
    ['It was the smallest crowd of the season at the final of the harbour cup.', 'smallest: differs'],
    ['The Owls lost to the Jets 3-1 in the final of the harbour cup.', 'lost: differs'],
    [
      'Kari Strand, the transport minister, opened an inquiry and restored the licence of the company.',
      'restored: differs',
    ],
    ['The diver came up from the hull and called the work brief.', 'brief: differs'],
    ['The council put off the vote on a new pier, Eide said.', 'put off: differs'],
    ['The council imposed a fee on visitors of the pier.', 'imposed: differs'],
    ['Ruud said that he knew the reason why the ship turned.', 'knew: differs'],
  ])('is found in %j', async (draft, alarm) => {
    expect(await found(draft)).toEqual([alarm]);
  });

  it.each([
    [
      'other words of the same side',
      'The union of seamen backed the captain. On Sunday ticket sales dropped by 40 percent.',
    ],
    ['the same told from the other side', 'The Jets lost to the Owls 3-1 in the final of the harbour cup.'],
    ['an opposite of something else', 'Ticket sales fell by 40 percent on Sunday, and calls to the company rose.'],
    ['a deed that is only delayed', 'The council put off imposing a fee on visitors of the pier.'],
    ['less of what is denied', 'Ships were less common in the harbour than in Tromvik.'],
    ['what would be so under a condition', 'Without the radio he would know the reason, Ruud said.'],
    ['a word that is denied', 'The union of seamen did not criticise the captain.'],
  ])('is not %s', async (_what, draft) => {
    expect(await found(draft)).toEqual([]);
  });
});

describe('relatives and callings', () => {
  const school = {
    'a.txt':
      'Fire at a school in Arvik\n\nThe fire was discovered by a janitor at the school in Arvik. Ane Moe said that her mother had seen smoke, and last year the roof was mended.\n\nSigne Dahl studied in Bergen. She now runs the bakery beside the school.',
    'b.txt': 'School burns\n\nA school burned in Arvik on Friday. Nobody was hurt, Petter Lunde said.',
  };

  it.each([
    ['Ane Moe said that her sister had seen smoke.', 'sister: differs'],
    ['Petter Lunde now runs the bakery beside the school.', 'Petter Lunde: differs'],
  ])('that take the place of others are found in %j', async (draft, alarm) => {
    expect(await alarms(draft, school)).toEqual([alarm]);
  });

  it.each(['Ane Moe said that her mom had seen smoke.', 'Signe Dahl now runs the bakery beside the school.'])(
    'are none in %j',
    async draft => {
      expect(await alarms(draft, school)).toEqual([]);
    },
  );
});

describe('a relative whom no version has', () => {
  it('is found, whoever it is whose relative that would be', async () => {
    expect(await found('An uncle of the girl of 8 waited in Tromvik.')).toContain('uncle: notPrinted');
  });

  it('is none where versions tell of it from the other side', async () => {
    const homes = { 'a.txt': 'Fire in Arvik\n\nAne Moe said that her son had seen smoke in Arvik.' };
    expect(await alarms('A mother, Ane Moe, said that her boy had seen smoke in Arvik.', homes)).toEqual([]);
  });
});

describe('a quotation whose speaker no verb tells', () => {
  const pool = {
    'a.txt':
      'Pool closes\n\nThe pool in Sandvik closes in May. “A bitter loss for every child in town,” said Mayor Tor Eide. Kari Strand swam there daily.',
  };

  it.each([
    ['The swimmer, Kari Strand, called it “a bitter loss for every child in town” in May.', ['Kari Strand: differs']],
    ['The mayor, Tor Eide, called it “a bitter loss for every child in town” in May.', []],
    ['After Kari Strand had gone, he called it “a bitter loss for every child in town”.', []],
  ])('is held against who says it in versions: %j', async (draft, found) => {
    expect((await alarms(draft, pool)).filter(alarm => alarm.startsWith('Kari'))).toEqual(found);
  });
});

describe('reported speech of a draft', () => {
  it.each([
    ['Tor Eide said that the radio had failed and that the speed was within the rules.', 'Tor Eide: differs'],
    ['An earlier inspection in March had found no fault with the ship, Mette Sunde said.', 'Mette Sunde: differs'],
    ['Most had broken arms or ribs, according to Anders Ruud.', 'Anders Ruud: differs'],
  ])('given to somebody else marks the speaker: %j', async (draft, alarm) => {
    expect(await found(draft)).toEqual([alarm]);
  });

  it.each([
    'Anders Ruud said that the radio had failed and that the speed was within the rules.',
    'An earlier inspection in March had found no fault with the ship, Kari Strand said.',
    'Mette Sunde said that she had slept badly.',
  ])('given to who said it, or to nobody of whom versions tell it, is none: %j', async draft => {
    expect(await found(draft)).toEqual([]);
  });
});

describe('a name in the place of another one', () => {
  it.each([['A Danish expert examined the radio of the ship in Tromvik.', 'Danish: differs']])(
    'is found in %j',
    async (draft, alarm) => {
      expect(await found(draft)).toEqual([alarm]);
    },
  );

  it.each([
    'A Swedish expert examined the radio of the ship in Tromvik.',
    'Eide demanded that the old ferry be replaced.',
    'She suspended the licence of the company; Kari Strand also opened an inquiry.',
  ])('is not in %j', async draft => {
    expect(await found(draft)).toEqual([]);
  });
});

describe('what a draft says somebody is', () => {
  it.each([
    ['Hanne Lie, a nurse, said that children were put into the boats first.', 'a nurse: differs'],
    ['The defence minister, Kari Strand, opened an inquiry.', 'defence minister: differs'],
    ['Tor Eide, the bishop of Halvey, demanded that the old ferry be replaced.', 'the bishop of Halvey: differs'],
  ])('and no version says is found in %j', async (draft, alarm) => {
    expect(await found(draft)).toEqual([alarm]);
  });

  it.each([
    'Hanne Lie, a schoolteacher, said that children were put into the boats first.',
    'Mette Sunde, the head of the rescue centre, said the captain had been warned.',
    'Ivar Holm, a doctor, said that most had broken arms or ribs.',
    'Anders Ruud, the boss of the company, said that the radio had failed.',
  ])('in other words is none: %j', async draft => {
    expect(await found(draft)).toEqual([]);
  });
});
