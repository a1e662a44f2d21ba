import { words, wordsBy } from '../words';

/** Parts of a day that versions tell apart; evening and night are one, as reporters use them. */
export type DayPart = 'night' | 'morning' | 'afternoon';

export const dayParts: ReadonlyMap<string, DayPart> = wordsBy({
  night: 'night tonight overnight evening midnight',
  morning: 'morning dawn',
  afternoon: 'afternoon',
});

/** Words beside a day that count from another day than the article's. */
export const shiftingDays = words('last next previous following later earlier ago week weeks');
