import { describe, expect, it } from 'vitest';
import { statedDate } from '../../../src/core/text/statedDate';

describe('a stated date', () => {
  it.each([
    ['9 July 2024', '2024-07-09'],
    ['Sept. 9, 2024 Monday', '2024-09-09'],
    ['2024-07-09T14:05Z', '2024-07-09'],
    ['27. Februar 2012 Montag 9:50 PM', '2012-02-27'],
    ['9. März 2024', '2024-03-09'],
    ['woensdag 1 mei 2024', '2024-05-01'],
    ['Politique, mardi 1er août 2023, p. 3', '2023-08-01'],
    ['29 déc. 2011', '2011-12-29'],
    ['7 de mayo de 2024', '2024-05-07'],
    ['Edition 12 2024, May 7, 2024', '2024-05-07'],
    ['15May2024', '2024-05-15'],
    ['Date:5SEPT2023Page 3', '2023-09-05'],
    ['May 7, 2024By Kim Roe', '2024-05-07'],
  ])('is read from "%s"', (written, day) => expect(statedDate(written)).toBe(day));

  it.each(['Market 12, 2024', '15Mail2024', 'a15May2024', '31 June 2024', '9 jui 2024', 'July 2024', '09/07/2024'])(
    'is not read from "%s"',
    written => expect(statedDate(written)).toBeNull(),
  );

  it('in numbers is read where the day is known to come first', () =>
    expect(statedDate('09.07.2024', 'dayFirst')).toBe('2024-07-09'));
});
