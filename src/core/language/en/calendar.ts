import { words, wordsBy, wordsInOrder } from '../words';

/** Month names and abbreviations → 1-12. */
export const months: ReadonlyMap<string, number> = wordsBy([
  [1, 'january jan'],
  [2, 'february feb'],
  [3, 'march mar'],
  [4, 'april apr'],
  [5, 'may'],
  [6, 'june jun'],
  [7, 'july jul'],
  [8, 'august aug'],
  [9, 'september sept sep'],
  [10, 'october oct'],
  [11, 'november nov'],
  [12, 'december dec'],
]);

/** Month words that are common words or names as well; they need a number or a preposition beside them. */
export const doubtfulMonths = words('may march april june august jan mar jun jul dec sep apr');

/** Weekday names and abbreviations → 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = wordsBy([
  [0, 'sunday sun'],
  [1, 'monday mon'],
  [2, 'tuesday tue tues'],
  [3, 'wednesday wed weds'],
  [4, 'thursday thu thur thurs'],
  [5, 'friday fri'],
  [6, 'saturday sat'],
]);

/** More than one of a weekday: "two Fridays ago". */
export const weekdayPlurals: ReadonlyMap<string, number> = new Map(
  Array.from(weekdays, ([name, day]): [string, number] => [`${name}s`, day]).filter(([name]) => name.endsWith('days')),
);

/** First month of a season of the northern half of the world, and how many it has. */
export const seasons: ReadonlyMap<string, number> = wordsBy([
  [3, 'spring'],
  [6, 'summer'],
  [9, 'autumn fall'],
  [12, 'winter'],
]);

/** Words that shift a time → -1, 0, 1. `previous` and `following` count from the time told before. */
export const shiftWords: ReadonlyMap<string, number> = wordsBy([
  [-1, 'last past previous preceding prior'],
  [0, 'this current same that'],
  [1, 'next coming following upcoming'],
]);

/** Shift words that count from the time told before, not from the article's date. */
export const antecedentWords = words('previous preceding prior same that following');

export const decadeWords = wordsInOrder(
  'twenties thirties forties fifties sixties seventies eighties nineties',
  20,
  10,
);

export const partWords = wordsBy({ early: 'early beginning start', mid: 'mid middle', late: 'late end' });

/** Words of a capitalised name that a weekday or month is part of: "Good Friday", "Black Monday". */
export const dayNameWords = words('good black bloody super ash cyber palm easter maundy holy giving');

/** Zones that follow a clock time. */
export const zones = words(`
  gmt utc bst cet cest eet eest est edt et pst pdt pt cst cdt ct mst mdt mt ist msk jst kst aest aedt sgt hkt pkt wat eat sast
  local`);

/** First month of the fiscal year of governments, by country name or adjective. Sources: the countries' treasuries. */
export const fiscalStartMonths: ReadonlyMap<string, number> = wordsBy([
  [
    4,
    `india indian india’s britain british uk u.k. england scotland wales japan japanese canada canadian singapore hong-kong
    zealand-gov`,
  ],
  [10, 'us u.s. american america usa washington thailand thai'],
  [
    7,
    `australia australian pakistan pakistani bangladesh bangladeshi egypt egyptian kenya kenyan zealand uganda tanzania nepal
    nepali`,
  ],
  [
    1,
    `china chinese germany german france french russia russian brazil brazilian spain italy italian turkey turkish ukraine
    ukrainian`,
  ],
]);

/** Words for a day → how far it lies from the article's. */
export const dayWords: ReadonlyMap<string, number> = wordsBy([
  [-1, 'yesterday'],
  [0, 'today tonight'],
  [1, 'tomorrow'],
]);

/** Parts of a day. */
export const partsOfDay = words('night morning afternoon evening');

/** Short names of months that are whole: no dot of an abbreviation follows them. */
export const shortMonths = words('may june july');

/** Nouns among the words for a part of a time. */
export const partNouns = words('beginning start middle end');

/** The months in full, as they are written. */
export const fullMonthNames: ReadonlySet<string> = words(
  'January February March April May June July August September October November December',
);
