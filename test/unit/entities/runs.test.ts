import { describe, expect, it } from 'vitest';

import { candidatesIn, surfacesIn } from './support';

describe('capitalised words hang together', () => {
  it.each<[string, string, readonly string[]]>([
    ['side by side', 'She met Ann Doyle there.', ['Ann Doyle']],
    ['over particles of a family name', 'She met Jan van der Marel there.', ['Jan van der Marel']],
    ['over “of” behind a head that takes one', 'The Bank of Vertova paid.', ['Bank of Vertova']],
    ['over “of the”', 'The Museum of the Marches paid.', ['Museum of the Marches']],
    ['over “for” and “and” under one head', 'The Centre for Health and Safety paid.', ['Centre for Health and Safety']],
    ['over “and” before one head', 'The Parks and Rivers Commission paid.', ['Parks and Rivers Commission']],
    ['not over “and” between two people', 'She met Ann Doyle and Owen Foss.', ['Ann Doyle', 'Owen Foss']],
    ['not over “of” behind a family name', 'She met Ann Doyle of Vertova.', ['Ann Doyle', 'Vertova']],
    ['over an ampersand', 'She sued Foss & Marbach yesterday.', ['Foss & Marbach']],
    ['over a comma before a legal form', 'She sued Foss Mining, Inc yesterday.', ['Foss Mining, Inc']],
    ['over a comma before “Jr”', 'She met Owen Foss, Jr there.', ['Owen Foss, Jr']],
    ['not over any other comma', 'She met Doyle, Foss and Marbach.', ['Doyle', 'Foss', 'Marbach']],
    ['with “plc”, small as it is', 'She sued Brackley Foods plc yesterday.', ['Brackley Foods plc']],
    ['not over the end of a sentence', 'She met Ann Doyle. Owen Foss left.', ['Ann Doyle', 'Owen Foss']],
    ['over the end of a line', 'She met Ann\nDoyle, not Owen Foss', ['Ann\nDoyle', 'Owen Foss']],
  ])('%s', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('a hyphen', () => {
  it.each<[string, string, readonly string[]]>([
    ['joins family names', 'She met Ann Foss-Doyle there.', ['Ann Foss-Doyle']],
    ['joins the syllables of a given name', 'She met Kim Jong-min there.', ['Kim Jong-min']],
    ['joins towns on rivers', 'She left Marle-upon-Tyne early.', ['Marle-upon-Tyne']],
    ['joins an Arabic article', 'She met Omar al-Masri there.', ['Omar al-Masri']],
    ['parts two countries', 'The Norway-Sweden border stayed open.', ['Norway', 'Sweden']],
    ['parts a name from what describes it', 'The Lisbon-based firm paid.', ['Lisbon']],
    ['makes a prefix no name', 'Ex-minister Owen Foss left.', ['Owen Foss']],
  ])('%s', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('a possessive', () => {
  it.each<[string, string, readonly string[]]>([
    ['ends a name', 'She read Ann Doyle’s letter.', ['Ann Doyle']],
    ['ends a country', 'She praised Norway’s king.', ['Norway']],
    ['of an ordinary noun is part of a body', 'She led the Teachers’ Union there.', ['Teachers’ Union']],
    ['of a people is part of a bank', 'She led the People’s Bank there.', ['People’s Bank']],
  ])('%s', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('the dot of a legal form', () => {
  it.each<[string, string, readonly string[]]>([
    ['belongs to the name within a sentence', 'Foss Mining Corp. paid.', ['Foss Mining Corp.']],
    ['belongs to the sentence at its end', 'She sued Foss Mining Corp. The traders paid.', ['Foss Mining Corp']],
    ['and at the end of the text', 'She sued Foss Mining Ltd.', ['Foss Mining Ltd']],
  ])('%s', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('dates are no names', () => {
  it.each<[string, readonly string[]]>([
    ['She left on May 7.', []],
    ['She left in May 2024.', []],
    ['She left on 7 August.', []],
    ['She left on Tuesday.', []],
    ['The actress Tuesday Langley left.', ['Tuesday Langley']],
    ['Mrs April Foss left.', ['April Foss']],
  ])('%s', async (text, names) => {
    const certain = (await candidatesIn(text)).filter(({ standing }) => standing === 'certain');
    expect(certain.map(({ surface }) => surface)).toEqual(names);
  });
});

describe('a title is cut off and kept beside the name', () => {
  it.each<[string, string, string, boolean]>([
    ['a form of address', 'Mr Doyle left.', 'Mr', true],
    ['a rank', 'Gen. Doyle left.', 'Gen.', true],
    ['an office', 'Finance Minister Ann Doyle left.', 'Finance Minister', false],
    ['an office of several words', 'Deputy Prime Minister Ann Doyle left.', 'Deputy Prime Minister', false],
    ['an office with “of”', 'Secretary of State Ann Doyle left.', 'Secretary of State', false],
    ['an office in small letters', 'The finance minister Ann Doyle left.', 'finance minister', false],
    ['an office with a hyphen', 'The vice-president Ann Doyle left.', 'vice-president', false],
    ['a calling', 'The novelist Ann Doyle left.', 'novelist', false],
    ['an office of the past', 'The former ambassador Ann Doyle left.', 'former ambassador', false],
  ])('%s', async (_, text, role, honorific) => {
    const found = (await candidatesIn(text)).at(-1);
    expect(found?.surface).toMatch(/^(?:Ann )?Doyle$/);
    expect(found?.role).toMatchObject({ role, honorific });
    expect(text.slice(found?.role?.start, found?.role?.end)).toBe(role);
  });

  it.each<[string, string, readonly string[]]>([
    ['the end of a full name', 'She met John Major there.', ['John Major']],
    ['a family name before a suffix', 'She met Owen Prince Jr there.', ['Owen Prince Jr']],
    ['a place of that name', 'She left Prince Edward Island early.', ['Prince Edward Island']],
    ['a hospital named after a king', 'She left King Charles Hospital early.', ['King Charles Hospital']],
    [
      'a university named after a prince',
      'She left Prince Edward University of Art early.',
      ['Prince Edward University of Art'],
    ],
  ])('but %s is none', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('what stands before a name is cut off', () => {
  it.each<[string, string, readonly string[]]>([
    ['an article', 'The Baltic Council met.', ['Baltic Council']],
    ['a people before a person', 'French novelist Ann Doyle left.', ['French', 'Ann Doyle']],
    ['a people before an office', 'Norwegian Prime Minister Ann Doyle left.', ['Norwegian', 'Ann Doyle']],
    ['a verb that starts the sentence', 'Leaving Lisbon was hard.', ['Lisbon']],
    ['a preposition that starts the sentence', 'Despite Norway, they agreed.', ['Norway']],
    ['“then” that starts the sentence', 'Then Owen Foss left.', ['Owen Foss']],
  ])('%s', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });

  it.each<[string, string, readonly string[]]>([
    ['a people before the head of a body', 'The Norwegian Red Cross paid.', ['Norwegian Red Cross']],
    ['a people before a bank', 'The Danish Bank of Crafts paid.', ['Danish Bank of Crafts']],
    ['a number before a unit', 'The Sixteenth Air Force left.', ['Sixteenth Air Force']],
    ['a number in figures before a unit', 'The 65th Air Division left.', ['65th Air Division']],
    ['a sport before a country', 'Tennis Australia paid.', ['Tennis Australia']],
  ])('but %s stays', async (_, text, names) => {
    expect(await surfacesIn(text)).toEqual(names);
  });
});

describe('who a person is', () => {
  it.each<[string, 'man' | 'woman' | undefined]>([
    ['Mr Foss left.', 'man'],
    ['Mrs Foss left.', 'woman'],
    ['The spokeswoman Kim Foss left.', 'woman'],
    ['His wife, Kim Foss, left.', 'woman'],
    ['Elizabeth Foss left.', 'woman'],
    ['Dr Foss left.', undefined],
  ])('%s %s', async (text, gender) => {
    expect((await candidatesIn(text)).at(-1)?.gender).toBe(gender);
  });

  it.each([
    ['His wife Ann Foss left.', true],
    ['His wife, Ann Foss, left.', true],
    ['Ann Foss left his wife.', undefined],
  ])('%s a relative: %s', async (text, isRelative) => {
    const foss = (await candidatesIn(text)).find(({ surface }) => surface === 'Ann Foss');
    expect(foss?.isRelative).toBe(isRelative);
  });
});

describe('an acronym is tied to the name before it', () => {
  it.each<[string, string, string | undefined]>([
    ['of its initials', 'The Baltic Grain Council (BGC) met.', 'BGC'],
    ['without its small words', 'The Council for Baltic Trade (CBT) met.', 'CBT'],
    ['in another order', 'The Baltic Grain Council (CBG) met.', 'CBG'],
    ['that leaves a word out', 'The Bureau for Baltic Grain and Order (BBG) met.', 'BBG'],
    ['put together from its words', 'The Costalinda Telephone Company (Costatel) met.', 'Costatel'],
    ['of its own language', 'The Baltic Grain Council (VGP) met.', 'VGP'],
    ['but no country', 'The Baltic Gun Council (GER) met.', undefined],
    ['but not one of other letters', 'The Baltic Grain Council (XYZ) met.', undefined],
    ['nor one without parentheses', 'The Baltic Grain Council BGC met.', undefined],
  ])('%s', async (_, text, acronym) => {
    expect((await candidatesIn(text))[0]?.acronym).toBe(acronym);
  });
});
