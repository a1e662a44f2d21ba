import { phrases, phrasesBy } from '../words';

/** A feast on the nth weekday of a month: rank -1 is the last, weekdays 0 (Sunday) to 6. */
export interface WeekdayRule {
  readonly month: number;
  readonly weekday: number;
  readonly rank: number;
}

/** Feasts of a fixed day, by their lower-case words without apostrophes: month and day. */
export const fixedFeasts: ReadonlyMap<string, readonly [month: number, day: number]> = phrasesBy([
  [[1, 1], 'new year day, new years day'],
  [[1, 6], 'epiphany'],
  [[1, 25], 'burns night'],
  [[1, 26], 'australia day'],
  [[2, 2], 'groundhog day'],
  [[2, 14], 'valentine day, valentines day, st valentine day'],
  [[3, 8], 'international women day, international womens day'],
  [[3, 17], 'st patrick day, st patricks day, saint patrick day'],
  [[4, 22], 'earth day'],
  [[4, 23], 'st george day, saint george day'],
  [[4, 25], 'anzac day'],
  [[5, 1], 'may day, international workers day'],
  [[5, 5], 'cinco de mayo'],
  [[6, 19], 'juneteenth'],
  [[7, 1], 'canada day'],
  [[7, 4], 'independence day, fourth of july'],
  [[7, 14], 'bastille day'],
  [[10, 31], 'halloween'],
  [[11, 1], 'all saints day'],
  [[11, 2], 'all souls day'],
  [[11, 5], 'guy fawkes night, guy fawkes day, bonfire night'],
  [[11, 11], 'veterans day, armistice day, remembrance day'],
  [[11, 30], 'st andrew day, saint andrew day'],
  [[12, 24], 'christmas eve'],
  [[12, 25], 'christmas day, christmas'],
  [[12, 26], 'boxing day, st stephen day'],
  [[12, 31], 'new year eve, new years eve'],
]);

/** Feasts on a weekday of their month; those of the United States where countries differ. */
export const weekdayFeasts: ReadonlyMap<string, WeekdayRule> = phrasesBy([
  [{ month: 1, weekday: 1, rank: 3 }, 'martin luther king day, martin luther king jr day, mlk day'],
  [{ month: 2, weekday: 1, rank: 3 }, 'presidents day, president day'],
  [{ month: 5, weekday: 0, rank: 2 }, 'mother day, mothers day'],
  [{ month: 5, weekday: 1, rank: -1 }, 'memorial day'],
  [{ month: 6, weekday: 0, rank: 3 }, 'father day, fathers day'],
  [{ month: 9, weekday: 1, rank: 1 }, 'labor day'],
  [{ month: 10, weekday: 1, rank: 2 }, 'columbus day, indigenous peoples day'],
  [{ month: 11, weekday: 4, rank: 4 }, 'thanksgiving day, thanksgiving'],
]);

/** Feasts by the days that lie between them and Easter Sunday. */
export const easterFeasts: ReadonlyMap<string, number> = phrasesBy([
  [-47, 'shrove tuesday, mardi gras'],
  [-46, 'ash wednesday'],
  [-7, 'palm sunday'],
  [-3, 'maundy thursday, holy thursday'],
  [-2, 'good friday'],
  [-1, 'holy saturday'],
  [0, 'easter sunday, easter day, easter'],
  [1, 'easter monday'],
  [39, 'ascension day'],
  [49, 'pentecost, whit sunday'],
  [50, 'whit monday, pentecost monday'],
]);

/** Names that are no days before another noun: "Christmas shopping". */
export const loneFeasts = phrases('christmas, easter, thanksgiving, halloween, epiphany, pentecost, mardi gras');

/** First words of the feasts. */
export const feastStarts: ReadonlySet<string> = new Set(
  [...fixedFeasts.keys(), ...weekdayFeasts.keys(), ...easterFeasts.keys()].map(name => name.split(' ')[0] ?? ''),
);
