import { words, wordsBy, wordsInOrder } from '../words';

/** Parts of a day that versions tell apart; evening and night are one, as reporters use them. */
export type DayPart = 'night' | 'morning' | 'afternoon';

export const dayParts: ReadonlyMap<string, DayPart> = wordsBy({
  night: 'night tonight overnight evening midnight',
  morning: 'morning dawn',
  afternoon: 'afternoon',
});

/** Words for a time of day → minutes from midnight. */
export const minutesByWord: ReadonlyMap<string, number> = wordsBy([
  [0, 'midnight'],
  [720, 'noon midday'],
]);

/** Words beside a day that count from another day than the article's. */
export const shiftingDays = words('previous following later earlier ago weeks days after before');

/** Stretches that are named by how they lie to the article's day: "last month". */
export const dayStretches = words('week weekend month year');

/** Words around a day that tell when, not what: no event is known by them. */
export const dayDetails = words(`
  day days week weeks weekend weekends month months year years date time hour hours noon midday midnight early late earlier later around
  shortly just about last next local dated now today yesterday tomorrow ago begin beginning began begins start started starting
  percent cent level levels due set expected scheduled took take place`);

/** Words of a quarter of a year, in order. */
export const quarterWords = wordsInOrder('first second third fourth', 1);

/** Stretches that make the name of a programme with "This" before them: "This Week". */
export const programmeStretches = words('Week Month Year Weekend');
