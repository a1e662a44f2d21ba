import type { Bound } from '../bound';
import { phrasesBy, words } from '../words';

/** Hedges before a figure, as the words of print. Longer ones win. */
const before = phrasesBy<Exclude<Bound, '='>>({
  '~': `
    about, around, roughly, approximately, approx, approx ., circa, ca, c ., c, some, close to, near, near to, in the region
    of, in the order of, of the order of, on the order of, in the neighborhood of, in the neighbourhood of, in the vicinity
    of, somewhere around, somewhere near, an estimated, estimated, estimated at, estimated to be, more or less, give or
    take, ~, ≈, just about, something like, in the ballpark of, at around, at about, or so, plus or minus, ±, + / -, hovering around, reportedly
    around, a rough, an approximate, averaging about, hardly, barely, scarcely, well nigh around, around about`,
  '<~': `
    nearly, almost, just under, a little under, slightly under, a shade under, a touch under, marginally under, slightly
    less than, a little less than, a bit less than, just less than, slightly fewer than, just below, slightly below, a
    little below, marginally below, just short of, a little short of, close on, nigh on, approaching, nearing, just shy of,
    shy of, a little shy of, not quite, virtually, getting on for, coming up to, a fraction under, a tad under, a fraction
    below, pushing, verging on, little less than`,
  '>~': `
    a little over, just over, slightly over, a shade over, a touch over, marginally over, slightly more than, a little more
    than, a bit more than, just more than, marginally more than, little more than, just above, slightly above, a little
    above, marginally above, a fraction over, a fraction above, a tad over, a bit over, only just over, barely over, just
    past, slightly higher than, a tad more than, fractionally over`,
  '>=': `
    at least, at the very least, no fewer than, no less than, not less than, not fewer than, a minimum of, minimum, minimum
    of, ≥, > =, at a minimum, as low as, as few as, as little as, no lower than, starting at, start at, starts at, starting
    from, start from, starts from, prices from, priced from, no younger than, no shorter than, at minimum`,
  '>': `
    more than, over, above, exceeding, exceeded, exceeds, exceed, in excess of, upward of, upwards of, greater than, north
    of, >, well over, well above, far more than, much more than, well more than, comfortably over, higher than, surpassing,
    surpassed, topping, topped, larger than, bigger than, longer than, older than, beyond, far above, well in excess of, way
    over, way more than, better than, passed the`,
  '<=': `
    up to, within, at most, as many as, as much as, no more than, not more than, a maximum of, maximum, maximum of, ≤, < =,
    no higher than, no longer than, not exceeding, at the most, no greater than, to a maximum of, capped at, no older than,
    not to exceed, as high as, as long as`,
  '<': `
    less than, fewer than, under, below, lower than, <, well under, well below, far fewer than, far less than, smaller than,
    shorter than, younger than, south of, much less than, way under, way below, comfortably under, short of, not even,
    inside`,
});

/** Hedges after a figure. */
const after = phrasesBy<Exclude<Bound, '='>>({
  '~': 'or so, or thereabouts, odd, - odd, ish, - ish, - something, give or take, or approximately',
  '<~': '',
  '>~': 'and change, and a bit, - and - a - bit',
  '>=': `
    or more, and more, or over, or above, or older, or higher, or longer, and up, and above, and over, and upwards, or
    greater, or better, plus, - plus, +, at least, upwards, or later, minimum, and older`,
  '>': '',
  '<=': `
    or less, or fewer, or under, or below, or lower, or younger, and under, and below, at most, at the most, tops, maximum,
    max, or shorter, and younger`,
  '<': '',
});

/** A hedge: its words and what they mean. */
export interface Hedge {
  readonly words: readonly string[];
  readonly bound: Bound;
}

function indexed(
  table: ReadonlyMap<string, Bound>,
  keyOf: (words: readonly string[]) => string | undefined,
): ReadonlyMap<string, readonly Hedge[]> {
  const hedges = new Map<string, Hedge[]>();
  for (const [phrase, bound] of table) {
    const list = phrase.split(' ');
    const key = keyOf(list) ?? '';
    hedges.set(key, [...(hedges.get(key) ?? []), { words: list, bound }]);
  }
  for (const list of hedges.values()) list.sort((a, b) => b.words.length - a.words.length);
  return hedges;
}

/** Hedges by their last word, which stands next to the figure; longest first. */
export const hedgesBefore = indexed(before, list => list.at(-1));

/** Hedges by their first word; longest first. */
export const hedgesAfter = indexed(after, list => list[0]);

/** Whether a single word hedges the figure behind it: "some", "about". */
export function isHedgeWord(word: string): boolean {
  return hedgesBefore.get(word)?.some(hedge => hedge.words.length === 1) === true;
}

/** Words that only lean on a hedge or a figure and are stepped over: "at least another 20". */
export const leaners = words('another a an further additional just');

/** Before "a 75-year period" they tell a span, and bound nothing. */
export const spanningHedges = words('over under');

/** Words that turn a hedge round, as those in -n't do: "not more than", "never paid more than". */
export const negations = words('not never cannot nobody none');

/** Behind a negation they make another thing of it: "not only did more than 90 come". */
export const afterNegation = words('only just because all every everyone');

/** Function words that may stand between a negation and the hedge that it turns. */
export const betweenNegation = words('to be been have has had at by ever he she they it we you any up out');

/** Words that lean on the second end of a range: "30 to about 50". */
export const rangeLeaners = words('about perhaps around maybe nearly roughly');
