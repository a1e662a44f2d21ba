import { isHyphen, isGlued, isMark, isRangeDash, textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Amount } from './amount';
import { minusBefore, readAmount } from './amounts';
import { isPlural } from '../language/en/countNouns';
import { rangeLeaners } from '../language/en/hedges';
import { changeWords, goingWords, leadsOfChange, leadsOfRange, movingVerbs } from '../language/en/change';
import { unitsBySymbol } from '../language/en/units';
import { readMonthWord } from '../times/calendarDates';

/** A range ends within so many tokens of its change word: "rose from 3 % to 4 %" tells two figures. */
const changeReach = 7;

/** How many times a change its level is at least: behind "by", and right behind the verb, where "fell 3 to 8" may be a range. */
const leastLevelBehindBy = 3;
const leastLevel = 5;

/** Figures below it take the scale of the one they stand beside: "from $4 to $7 billion", but not "from 8,000 to 2 million". */
const mostUnscaled = 1000;

/** A thing has three sides. */
const mostSides = 3;

/** Two amounts that are the ends of one range, or a single amount (then `to` is null). */
export interface Ends {
  readonly from: Amount;
  readonly to: Amount | null;
  readonly phraseFirst: number;
  readonly next: number;
  /** The figure that a single one changed to: the "52 nations" of "from 40 to 52 nations". */
  readonly level?: Amount;
}

/** Where the second end of a range begins behind the first, -1 when nothing joins them. */
function rangeJoin(tokens: Tokens, at: number, lead: string): number {
  if (isRangeDash(tokens, at)) return at + 1;
  const word = wordAt(tokens, at);
  if (isHyphen(tokens, at) && wordAt(tokens, at + 1) === 'to' && isHyphen(tokens, at + 2)) return at + 3;
  // "an 8- to 10-year term"
  if (isMark(tokens, at, '-') && isGlued(tokens, at) && wordAt(tokens, at + 1) === 'to') return at + 2;
  if (word === 'to') return behindLeaner(tokens, at + 1);
  if (word === 'and') return lead === 'between' ? at + 1 : -1;
  return word === 'or' ? at + 1 : -1;
}

/** Words that lean on the second end of a range: "30 to as much as 50 per cent". */
function behindLeaner(tokens: Tokens, at: number): number {
  if (rangeLeaners.has(wordAt(tokens, at))) return at + 1;
  return wordAt(tokens, at) === 'as' && /^(?:much|many)$/.test(wordAt(tokens, at + 1)) ? at + 3 : at;
}

/** Whether a change is told of shortly before, in the same sentence: "raised … from". */
export function hasChangeBefore(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - changeReach); i--) {
    const text = textAt(tokens, i);
    if (text === '.' || text === ';') return false;
    if (changeWords.has(text) || movingVerbs.has(text)) return true;
  }
  return false;
}

/** Gives the first end the unit and scale that only the second one carries: "$3 to $4 billion", "10-15%". */
function mergeEnds(from: Amount, to: Amount): Amount | null {
  const scale = from.digits.scale === 1 && from.value < mostUnscaled ? to.digits.scale : 1;
  const hasOwnUnit = from.kind !== 'count';
  if (hasOwnUnit && to.kind !== 'count' && (from.kind !== to.kind || from.unit !== to.unit)) return null;
  const unit = hasOwnUnit ? from : to;
  const value = from.value * scale >= to.value ? from.value : from.value * scale;
  if (value >= to.value) return null;
  return { ...to, kind: unit.kind, unit: unit.unit, value, digits: { ...from.digits, scale: to.digits.scale } };
}

/** "rose 12 percent to 3.4 million": how much it changed, and the level it reached; "rose 3 to 5 percent" is a range. */
function isChangeToLevel(tokens: Tokens, from: Amount, to: Amount): boolean {
  if (from.kind === 'count') return false;
  if (from.kind === 'percent' || from.kind === 'points') return to.kind !== from.kind;
  return hasChangeBefore(tokens, from.first);
}

/** "dropped by 19,000 to 241,000", "fell three to 585": a bare change and the level it led to, far above it; "grew by 3 to 5" is a range. */
function isBareChange(tokens: Tokens, from: Amount, to: Amount): boolean {
  if (from.kind !== 'count' || to.kind !== 'count') return false;
  const lead = wordAt(tokens, from.first - 1);
  const isBy = lead === 'by' && hasChangeBefore(tokens, from.first);
  const least = isBy ? leastLevelBehindBy : goingWords.has(lead) ? leastLevel : Infinity;
  return to.value >= least * lendBelow(from, to).value;
}

/** What a change gets of its level's scale: "up 4 to 87 million"; one that would outgrow the level keeps its own. */
function lendBelow(change: Amount, level: Amount): Amount {
  const lent = lend(change, level);
  return lent.value < level.value ? lent : change;
}

/** "from 5 to 7 per cent to 3 to 5 per cent": a range behind the second figure makes a range of the first two. */
function isRangeOfRanges(tokens: Tokens, to: Amount, text: string): boolean {
  if (wordAt(tokens, to.next) !== 'to') return false;
  const level = readAmount(tokens, to.next + 1, text);
  return level !== null && (wordAt(tokens, level.next) === 'to' || isRangeDash(tokens, level.next));
}

/** "won by 52 to 48 percent": shares of one whole, which add up to it. */
function isShareOut(from: Amount, to: Amount): boolean {
  const sum = from.value + to.value;
  return to.kind === 'percent' && sum > 97 && sum < 101.5;
}

/** Whether "A to B" tells two figures, not the ends of one: a change from A to B, or by A to B. */
function isTwoFigures(tokens: Tokens, from: Amount, to: Amount, lead: string, text: string): boolean {
  if (isRangeOfRanges(tokens, to, text)) return false;
  if (isChangeToLevel(tokens, from, to) || isShareOut(from, to)) return true;
  const bothHaveUnits = from.kind !== 'count' && to.kind !== 'count';
  return !leadsOfRange.has(lead) && (lead === 'from' || bothHaveUnits) && hasChangeBefore(tokens, from.first);
}

/** The ends of a range, or the amount that begins at a token. */
export function readEnds(tokens: Tokens, first: number, text: string): Ends | null {
  const from = readAmount(tokens, first, text);
  if (from === null) return null;
  const minus = minusBefore(tokens, first);
  const start = minus < 0 ? first : minus;
  const lead = wordAt(tokens, start - 1);
  const single = { from, to: null, phraseFirst: first, next: from.next };
  const join = rangeJoin(tokens, from.next, lead);
  const to = join < 0 ? null : readAmount(tokens, join, text);
  if (to === null) return { ...single, from: withSide(tokens, from, text) ?? withLent(tokens, from, text) };
  // "the six months to 30 September": the day of a date is no end
  if (readMonthWord(tokens, to.numeral.next) !== null) return single;
  const joiner = wordAt(tokens, from.next);
  if (joiner === 'to' && isBareChange(tokens, from, to)) return { ...single, from: lendBelow(from, to), level: to };
  if (joiner === 'to' && isTwoFigures(tokens, from, to, lead, text))
    return { ...single, from: lend(from, to), level: to };
  if (joiner === 'or' && !(to.digits.spelled === from.digits.spelled && to.value - from.value <= from.value))
    return single;
  if (isYearPair(from, to) || (from.unitBefore && !to.unitBefore && to.kind !== 'count')) return single;
  const merged = mergeEnds(minus < 0 ? from : { ...from, value: -from.value }, to);
  // "leads 48 to 45 percent": what falls is no range
  const isLent = joiner === 'to' && (lead === 'from' || to.kind === 'percent');
  if (merged === null) return { ...single, from: isLent ? lend(from, to) : from };
  // "from March 3 to 4 people": a bare "to" between bare counts needs a lead or a small step
  const hasLead = lead === 'between' || lead === 'from';
  return {
    from: { ...merged, first, numeral: from.numeral },
    to,
    phraseFirst: start - (hasLead ? 1 : 0),
    next: to.next,
  };
}

function isYearPair(from: Amount, to: Amount): boolean {
  const isYear = (a: Amount): boolean => a.numeral.plain && a.value > 1800 && a.value < 2100;
  return from.kind === 'count' && isYear(from) && isYear(to);
}

/** Gives a bare figure the unit and scale of the one it changed to or from: "from 6.1 to 5.8 per cent", "$4 to $7 billion". */
function lend(bare: Amount, full: Amount): Amount {
  const hasUnit = bare.kind !== 'count';
  if (hasUnit && bare.unit !== full.unit) return bare;
  const isUnscaled = bare.digits.scale === 1 && bare.value < mostUnscaled;
  const scale = isUnscaled && (full.digits.scale > 1 || !hasUnit) ? full.digits.scale : 1;
  if (scale === 1 && (hasUnit || full.kind === 'count')) return bare;
  const value = Number((bare.value * scale).toPrecision(14));
  const digits = { ...bare.digits, scale: bare.digits.scale * scale };
  return { ...bare, kind: full.kind, unit: full.unit, value, digits };
}

/** "3 by 4 metres", "30 x 20 x 10 cm": a bare side has the unit of the next one that has one. */
function withSide(tokens: Tokens, bare: Amount, text: string): Amount | null {
  let side = bare;
  for (let sides = 1; sides < mostSides && side.kind === 'count' && joinsSides(tokens, side.next); sides++) {
    const next = readAmount(tokens, side.next + 1, text);
    if (next === null) return null;
    side = next;
  }
  return side !== bare && isLength(side.unit) ? lend(bare, side) : null;
}

function isLength(unit: string): boolean {
  return unitsBySymbol.get(unit)?.dimension === 'length';
}

function joinsSides(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'by' || wordAt(tokens, at) === 'x' || isMark(tokens, at, '×');
}

/** "up to 4.1 from 4.0 per cent", "from 71 a year ago to 64 percent": the bare level before what it came from. */
function withLent(tokens: Tokens, bare: Amount, text: string): Amount {
  if (wordAt(tokens, bare.next) !== 'from' || bare.numeral.digits.spelled) return bare;
  if (!leadsOfChange.has(wordAt(tokens, bare.first - 1)) || isPlural(wordAt(tokens, bare.next))) return bare;
  const full = readAmount(tokens, bare.next + 1, text);
  return full === null ? bare : lend(bare, full);
}
