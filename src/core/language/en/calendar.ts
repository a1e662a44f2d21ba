/** Month names and abbreviations → 1-12. */
export const months: ReadonlyMap<string, number> = new Map(
  'january jan,february feb,march mar,april apr,may,june jun,july jul,august aug,september sept sep,october oct,november nov,december dec'
    .split(',')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index + 1])),
);

/** Month words that are common words or names as well; they need a number or a preposition beside them. */
export const doubtfulMonths: ReadonlySet<string> = new Set(
  'may march april june august jan mar jun jul dec sep apr'.split(' '),
);

/** Weekday names and abbreviations → 0 (Sunday) to 6. */
export const weekdays: ReadonlyMap<string, number> = new Map(
  'sunday sun,monday mon,tuesday tue tues,wednesday wed weds,thursday thu thur thurs,friday fri,saturday sat'
    .split(',')
    .flatMap((names, index) => names.split(' ').map((name): [string, number] => [name, index])),
);

/** First month of a season of the northern half of the world, and how many it has. */
export const seasons: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

/** Words that shift a time → -1, 0, 1. `previous` and `following` count from the time told before. */
export const shiftWords: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['past', -1],
  ['previous', -1],
  ['preceding', -1],
  ['prior', -1],
  ['this', 0],
  ['current', 0],
  ['same', 0],
  ['that', 0],
  ['next', 1],
  ['coming', 1],
  ['following', 1],
  ['upcoming', 1],
]);

/** Shift words that count from the time told before, not from the article's date. */
export const antecedentWords: ReadonlySet<string> = new Set('previous preceding prior same that following'.split(' '));

export const decadeWords: ReadonlyMap<string, number> = new Map([
  ['twenties', 20],
  ['thirties', 30],
  ['forties', 40],
  ['fifties', 50],
  ['sixties', 60],
  ['seventies', 70],
  ['eighties', 80],
  ['nineties', 90],
]);

export const partWords: ReadonlyMap<string, 'early' | 'mid' | 'late'> = new Map([
  ['early', 'early'],
  ['mid', 'mid'],
  ['late', 'late'],
  ['beginning', 'early'],
  ['start', 'early'],
  ['middle', 'mid'],
  ['end', 'late'],
]);

/** Words of a capitalised name that a weekday or month is part of: "Good Friday", "Black Monday". */
export const dayNameWords: ReadonlySet<string> = new Set(
  'good black bloody super ash cyber palm easter maundy holy giving'.split(' '),
);

/** Zones that follow a clock time. */
export const zones: ReadonlySet<string> = new Set(
  'gmt utc bst cet cest eet eest est edt et pst pdt pt cst cdt ct mst mdt mt ist msk jst kst aest aedt sgt hkt pkt wat eat sast local'.split(
    ' ',
  ),
);

/** First month of the fiscal year of governments, by country name or adjective. Sources: the countries' treasuries. */
export const fiscalStartMonths: ReadonlyMap<string, number> = new Map(
  Object.entries({
    4: 'india indian india’s britain british uk u.k. england scotland wales japan japanese canada canadian singapore hong-kong zealand-gov',
    10: 'us u.s. american america usa washington thailand thai',
    7: 'australia australian pakistan pakistani bangladesh bangladeshi egypt egyptian kenya kenyan zealand uganda tanzania nepal nepali',
    1: 'china chinese germany german france french russia russian brazil brazilian spain italy italian turkey turkish ukraine ukrainian',
  }).flatMap(([month, names]) => names.split(' ').map((name): [string, number] => [name, Number(month)])),
);
