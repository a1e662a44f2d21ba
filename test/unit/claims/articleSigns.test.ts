import { describe, expect, it } from 'vitest';
import { likelyDateOrder } from '../../../src/core/times/dateOrder';
import { likelyCalendar } from '../../../src/core/times/fiscalCalendar';
import { readArticle } from '../comparing/readArticle';

/** First days of all times of an article, as ISO text. */
function daysOf(text: string, date: string): readonly (string | null | undefined)[] {
  return readArticle(text, date).claims.flatMap(({ time }) => (time === undefined ? [] : [time.from]));
}

describe('dates in figures', () => {
  it.each([
    ['SEATTLE — The form was stamped 3/4/24.'],
    ['The board met on Aug. 16, 2024. The form was stamped 3/4/24.'],
    ['She drove to Waco, Tex., with the form stamped 3/4/24.'],
    ['The theater kept the form in the color of 3/4/24.'],
    ['The form of 3/4/24 replaced that of 2/25/24.'],
  ])('have the month first in an American article: %s', text => {
    expect(likelyDateOrder(text)).toEqual({ monthFirst: true });
  });

  it.each([
    ['The form was stamped 3/4/24.'],
    ['LONDON — The form was stamped 3/4/24, and again on June 5.'],
    ['The board met on 16 August. The form was stamped 3/4/24.'],
    ['The harbour theatre, 5 per cent fuller since June 5, kept the form of 3/4/24.'],
    ['WASHINGTON — The form of 3/4/24 replaced that of 25/2/24.'],
  ])('have the day first elsewhere: %s', text => {
    expect(likelyDateOrder(text)).toEqual({ monthFirst: false });
  });

  it('are read in the order of their article', () => {
    expect(daysOf('The form was stamped on 3/4/24.', '2024-08-16')).toEqual(['2024-04-03']);
    expect(daysOf('BOSTON — The form was stamped on 3/4/24.', '2024-08-16')).toEqual(['2024-03-04']);
  });
});

describe('the fiscal year of an article', () => {
  it.each([
    ['NEW DELHI — The deficit was pegged at 4.8 per cent in FY25.', 4, 'india'],
    ['SYDNEY — Takings for fiscal 2024 eased to $US18 million.', 7, 'australia'],
    ['Takings in America eased, and American rents rose.', 10, 'america'],
    ['SYDNEY — India, India, India and India again.', 4, 'india'],
  ])('is that of where it is dated from, or of the country it names: %s', (text, startMonth, country) => {
    expect(likelyCalendar(text)).toMatchObject({ startMonth, country });
  });

  it('is not told by the letters of a dollar', () => {
    expect(likelyCalendar('Takings for fiscal 2024 eased to $US18 million or US$18 million.')).toBeNull();
  });

  it('makes nothing of old pairs of years', () => {
    const [old, recent] = readArticle(
      'INDIA\n\nIndia cut it in 1971-72. India cut it in 2022-23.',
      '2024-08-16',
    ).claims;
    expect(old?.time).toMatchObject({ from: '1971-01-01', to: '1973-01-01' });
    expect(recent?.time).toMatchObject({ from: '2022-04-01', to: '2023-04-01' });
  });
});

describe('a time of day', () => {
  it('is of the day that the story told of last', () => {
    const text = 'Ferry sinks\n\nThe ferry sank off the cape on Tuesday.\n\nAt 6am divers reached the wreck.';
    expect(daysOf(text, '2024-08-16')).toEqual(['2024-08-13', '2024-08-13T06:00']);
  });

  it('is not of a day long ago in another paragraph', () => {
    const text = 'Ferry sinks\n\nThe ferry was launched on 3 May 1994.\n\nAt 6am divers reached the wreck.';
    expect(daysOf(text, '2024-08-16')).toEqual(['1994-05-03', '2024-08-16T06:00']);
  });
});

describe('what is told in the present', () => {
  it('was the day before in a headline, and is ahead in the text', () => {
    const text = 'Warden resigns Friday\n\nThe band plays in Oban on Friday, and there is more to say of it than that.';
    expect(daysOf(text, '2024-08-17')).toEqual(['2024-08-16', '2024-08-23']);
  });
});
