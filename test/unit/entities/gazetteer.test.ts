import { describe, expect, it } from 'vitest';

import { countryNamed } from '../../../src/core/entities/gazetteer/countryNames';
import { gazetteer, typeOfKind, type KnownKind } from '../../../src/core/entities/gazetteer/gazetteer';
import { phraseKey } from '../../../src/core/entities/phraseKey';

const find = (phrase: string): ReturnType<ReturnType<typeof gazetteer>['find']> => gazetteer().find(phraseKey(phrase));

describe('a phrase is looked up', () => {
  it.each([
    ['in small letters', 'LISBON', 'lisbon'],
    ['without the dots of abbreviations', 'U.S.A.', 'usa'],
    ['with straight apostrophes', 'Cote d’Ivoire', "cote d'ivoire"],
    ['with hyphens as they are', 'Guinea-Bissau', 'guinea-bissau'],
  ])('%s', (_, phrase, key) => {
    expect(phraseKey(phrase)).toBe(key);
  });
});

describe('the gazetteer knows', () => {
  it.each<[string, KnownKind, string]>([
    ['Norway', 'country', 'iso:NO'],
    ['U.S.', 'country', 'iso:US'],
    ['United States', 'country', 'iso:US'],
    ['Burma', 'country', 'iso:MM'],
    ['Côte d’Ivoire', 'country', 'iso:CI'],
    ['Singapore', 'country', 'iso:SG'],
    ['Norwegian', 'demonym', 'iso:NO'],
    ['Danes', 'demonym', 'iso:DK'],
    ['Afghans', 'demonym', 'iso:AF'],
    ['Scandinavia', 'region', 'place:scandinavia'],
    ['Ohio', 'state', 'place:ohio'],
    ['Lisbon', 'city', 'place:lisbon'],
    ['NATO', 'organisation', 'org:nato'],
    ['Feyenoord', 'club', 'club:feyenoord'],
  ])('%s as a %s', (phrase, kind, id) => {
    expect(find(phrase)).toMatchObject({ kind, id });
  });

  it.each(['', 'Vertova', 'lisbon and', 'Norwegianss'])('nothing by the name of “%s”', phrase => {
    expect(find(phrase)).toBeUndefined();
  });

  it.each([
    ['United Nations', 'UN'],
    ['World Health Organization', 'WHO'],
    ['Group of Seven', 'G7'],
    ['G-20', 'Group of 20'],
    ['Associated Press', 'AP'],
    ['Islamic State', 'ISIS'],
  ])('%s and %s as one', (long, short) => {
    expect(find(long)?.id).toBeDefined();
    expect(find(long)?.id).toBe(find(short)?.id);
  });

  it('a town that is a club as well by both', () => {
    expect(find('Parma')).toMatchObject({ kind: 'city', also: 'club' });
  });
});

describe('the longest name that starts with a word', () => {
  it.each([
    ['united', 4],
    ['trinidad', 3],
    ['norway', 1],
    ['vertova', 0],
    ['', 0],
  ])('“%s” has at least %i words', (word, least) => {
    const longest = gazetteer().longestFrom(word);
    if (least === 0) expect(longest).toBe(0);
    else expect(longest).toBeGreaterThanOrEqual(least);
  });

  it('is known by its first word in small letters only', () => {
    expect(gazetteer().longestFrom('Norway')).toBe(0);
  });
});

it('people of a country are a group, what it is made of are places', () => {
  expect(typeOfKind.demonym).toBe('GROUP');
  for (const kind of ['country', 'region', 'state', 'city'] as const) expect(typeOfKind[kind]).toBe('PLACE');
});

describe('the country that a name speaks of', () => {
  it.each([
    ['Norway', 'NO', false],
    ['Norwegians', 'NO', false],
    ['Oslo', 'NO', true],
    ['the kremlin', undefined, false],
    ['Kremlin', 'RU', false],
    ['Downing Street', 'GB', false],
    ['U.K.', 'GB', false],
    ['Côte d’Ivoire', 'CI', false],
    ['Timor Leste', 'TL', false],
    ['Türkiye', 'TR', false],
    ['EU', 'EU', false],
    ['Brussels', 'EU', false],
    ['Vertova', undefined, false],
    ['', undefined, false],
  ])('%s: %s', (name, code, city) => {
    expect(countryNamed(name)).toEqual(code === undefined ? undefined : { code, city });
  });

  it('a city state is the country', () => {
    expect(countryNamed('Singapore')).toEqual({ code: 'SG', city: false });
  });
});
