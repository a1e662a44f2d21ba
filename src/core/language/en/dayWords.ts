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

/** Zones of clocks that are read all over the world. */
export const universalZones = words('gmt utc');

/** "That day", "the same month": it is the one that was told before. */
export type ReferringUnit = 'day' | 'month' | 'year';
export const keepingWords = words('that same');
export const referringUnits: ReadonlyMap<string, ReferringUnit> = wordsBy({
  day: 'day night evening morning afternoon',
  month: 'month',
  year: 'year',
});

/** How days lie to the one on which an article was written, and words that make them lie to another. */
export const ownDayWords: ReadonlyMap<string, number> = wordsBy([
  [0, 'today tonight'],
  [-1, 'yesterday'],
]);
export const ownDayBreakers = words('before after ago');

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

/** What an event begins and ends with: a day of the one is none of the other. */
export const beginnings = words(`
  start starts started begin begins began begun break breaks broke open opens opened launch launched leave leaves left depart departs
  departed first`);
export const endings = words(`
  end ends ended finish finished close closes closed stop stopped put extinguished doused contained arrive arrives arrived sank
  sunk return returned last`);
