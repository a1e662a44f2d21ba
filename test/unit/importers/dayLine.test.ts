import { describe, expect, it } from 'vitest';
import { isDayLine, publishedIn } from '../../../src/importers/dayLine';

describe('the day of publication in a line', () => {
  it.each([
    ['Updated 9 May 2024 · First published 7 May 2024', '2024-05-07'],
    ['Last modified on Thu 9 May 2024 11.02 GMT | First published on Tue 7 May 2024 06.40 GMT', '2024-05-07'],
    ['Updated Thursday, May 9, 2024, published Tuesday, May 7, 2024', '2024-05-07'],
    ['Von Kim Roe · Stand: 09.05.2024, 18:30 Uhr · Erstveröffentlichung: 07.05.2024', '2024-05-07'],
    ['9.5.2024, 18:30 Uhr (aktualisiert) | Erstellt: 7.5.2024, 07:10 Uhr', '2024-05-07'],
    ['Mis à jour le 9 mai 2024 à 18h30 - Publié le 7 mai 2024', '2024-05-07'],
    ['Actualizado 9 may 2024 - 18:30 CET · Publicado 7 may 2024', '2024-05-07'],
    ['7 May 2024 (updated 9 May 2024)', '2024-05-07'],
    ['Published 7 May 2024 10:20 Updated 11:30', '2024-05-07'],
    ['14 May 2024 | First published 7 May 2024', '2024-05-07'],
    ['Updated Thursday, May 9, 2024', null],
    ['9 May 2024 (updated)', null],
    ['Stand: 09.05.2024', null],
    ['Der Stand am 7. Mai 2024', '2024-05-07'],
    ['no day', null],
  ])('"%s": %s', (line, day) => expect(publishedIn(line)).toBe(day));
});

describe('a line about the days of its article', () => {
  it.each([
    ['Publié le 07 mai 2024 à 07h10, modifié le 9 mai 2024 à 18h30', true],
    ['This article is more than 1 year old · Tue 7 May 2024 06.40 GMT', true],
    ['Updated May 7, 2024 9:15 am ET', true],
    ['2024-05-07', true],
    ['What we know of the wall that broke on 7 May 2024', false],
    ['The wall of 7 May 2024: what is known and what is not', false],
    ['The wall broke on 7 May 2024.', false],
    ['8 May 2024', false],
  ])('"%s": %s', (line, is) => expect(isDayLine(line, '2024-05-07')).toBe(is));
});
