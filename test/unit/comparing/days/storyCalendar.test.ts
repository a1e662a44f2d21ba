import { describe, expect, it } from 'vitest';
import type { DaySymbol } from '../../../../src/core/comparing/days/daySymbol';
import {
  statedVote,
  storyCalendar,
  type CalendarVote,
  type StoryCalendar,
} from '../../../../src/core/comparing/days/storyCalendar';
import { finish } from '../../../../src/core/util/sliced';

const day = (month: number, dayOfMonth: number, weekday?: number): DaySymbol => ({
  month,
  dayOfMonth,
  ...(weekday !== undefined && { weekday }),
});
const vote = (date: DaySymbol, weekday: number, weight: number): CalendarVote => ({ date, weekday, weight });

const calendarOf = (votes: readonly CalendarVote[]): StoryCalendar => finish(storyCalendar(votes));

describe('the calendar of a story', () => {
  it('tells the weekday of every day from one that is stated with its own', () => {
    const calendar = calendarOf(statedVote(day(9, 8, 6)));
    expect(calendar(day(9, 13))).toEqual(day(9, 13, 4));
    expect(calendar(day(10, 4))).toEqual(day(10, 4, 4));
  });

  it('follows versions that call one day by its date and by its weekday', () => {
    const calendar = calendarOf([vote(day(7, 21), 4, 0.6), vote(day(7, 22), 5, 0.6)]);
    expect(calendar(day(7, 23))).toEqual(day(7, 23, 6));
  });

  it('says nothing when they contradict each other', () => {
    const calendar = calendarOf([vote(day(7, 21), 4, 1), vote(day(7, 22), 6, 0.8)]);
    expect(calendar(day(7, 23))).toEqual(day(7, 23));
  });

  it('says nothing on one weak hint', () => {
    expect(calendarOf([vote(day(7, 21), 4, 0.5)])(day(7, 23))).toEqual(day(7, 23));
  });

  it('knows the weekdays of a year that is stated', () => {
    const dated = { ...day(3, 3), year: 2031 };
    expect(calendarOf([])(dated)).toEqual({ ...dated, weekday: 1 });
  });

  it('leaves days without a day of a month as they are', () => {
    const calendar = calendarOf(statedVote(day(9, 8, 6)));
    for (const symbol of [{ month: 9 }, { weekday: 2 }, { year: 2031 }]) expect(calendar(symbol)).toBe(symbol);
  });

  it('is not misled by a day that no month has', () => {
    expect(calendarOf(statedVote(day(2, 31, 6)))(day(9, 8))).toEqual(day(9, 8));
  });
});
