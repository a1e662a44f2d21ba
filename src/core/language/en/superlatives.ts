import { words } from '../words';

/** Words that claim an extreme or a first and that checkers mark. */
export const extremes = words(`
  biggest largest smallest highest lowest greatest longest shortest oldest youngest fastest slowest richest poorest strongest
  weakest worst best deadliest busiest heaviest tallest deepest wealthiest cheapest costliest closest nearest farthest
  furthest earliest latest newest hottest coldest wettest driest bloodiest toughest hardest easiest broadest widest narrowest
  steepest sharpest fewest unprecedented record-breaking record-high record-low record-setting loudest brightest safest
  worst-ever best-ever first-ever biggest-ever largest-ever`);

/** Words that claim to stand alone. */
export const soleWords = words('first only sole unique');

/** What "first" and "only" stand after when they claim something. */
export const claimers = words("the his her their its a 's modern very becomes became");

/** "most" and "least" before an adjective. */
export const degrees = words('most least');

/** Words before "record" that claim one: "world record". */
export const recordHolders = words('world national olympic european course club league championship personal all-time');

/** Words that a hyphen joins to "record". */
export const recordCompounds = words('breaking setting high low equalling equaling shattering smashing');

/** Verbs before "his best": an effort, no extreme. */
export const effortVerbs = words('do does did doing done try tried trying giving gave');

/** Nouns behind "record" that claim one. */
export const recordNouns = words('high low number level levels highs lows profit profits sales time');

/** Words behind "all-time". */
export const allTimeNouns = words('high highs low lows record best worst leading top');
