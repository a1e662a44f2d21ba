import { isGlued, isHyphen, isMark, isRangeDash, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { minusBefore, readAmount, type Amount } from './amounts';
import { readBelowZero, readFrost } from './temperature';
import type { Draft, Figure } from './draft';
import { changeWords } from '../language/en/change';
import { tellsOfPeople } from '../language/en/roles';
import { hedgeAfter } from '../numerals/hedges';
import {
  isPlural,
  knownPartyWords,
  moreWords,
  partitives,
  partyNouns,
  singularOf,
  sourceNouns,
} from '../language/en/countNouns';
import { readCountedNoun, type CountedNoun } from './nouns';
import { readRate } from './rates';
import { readMonthWord } from '../times/calendarDates';
import { isNamedNumber } from './nameGuard';
import { hyphenNouns } from '../language/en/hyphenNouns';
import { oneIdiomsAfter, oneIdiomsBefore } from '../language/en/nameWords';
import { auxiliaries, isDefinite } from '../language/en/functionWords';
import { rangeLeaners } from '../language/en/hedges';
import { beforeOneDay, behindOneDay } from '../language/en/timeWords';

/** A range ends within so many tokens of its change word: "rose from 3 % to 4 %" tells two figures. */
const changeReach = 7;

/** Two amounts that are the ends of one range, or a single amount (then `to` is null). */
interface Ends {
  readonly from: Amount;
  readonly to: Amount | null;
  readonly phraseFirst: number;
  readonly next: number;
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

function hasChangeBefore(tokens: Tokens, first: number): boolean {
  for (let i = first - 1; i >= Math.max(0, first - changeReach); i--) {
    const text = textAt(tokens, i);
    if (text === '.' || text === ';') return false;
    if (changeWords.has(text)) return true;
  }
  return false;
}

/** Gives the first end the unit and scale that only the second one carries: "$3 to $4 billion", "10-15%". */
function mergeEnds(from: Amount, to: Amount): Amount | null {
  const scale = from.digits.scale === 1 && from.value < 1000 ? to.digits.scale : 1;
  const hasOwnUnit = from.kind !== 'count';
  if (hasOwnUnit && to.kind !== 'count' && (from.kind !== to.kind || from.unit !== to.unit)) return null;
  const unit = hasOwnUnit ? from : to;
  const value = from.value * scale >= to.value ? from.value : from.value * scale;
  if (value >= to.value) return null;
  return { ...to, kind: unit.kind, unit: unit.unit, value, digits: { ...from.digits, scale: to.digits.scale } };
}

function readEnds(tokens: Tokens, first: number, text: string): Ends | null {
  const from = readAmount(tokens, first, text);
  if (from === null) return null;
  const isMinus = minusBefore(tokens, first);
  const lead = wordAt(tokens, isMinus ? first - 2 : first - 1);
  const hasLead = lead === 'between' || lead === 'from';
  const single = { from, to: null, phraseFirst: first, next: from.next };
  const join = rangeJoin(tokens, from.next, lead);
  if (join < 0) return single;
  const to = readAmount(tokens, join, text);
  if (to === null) return single;
  // "the six months to 30 September": the day of a date is no end
  if (readMonthWord(tokens, to.numeral.next) !== null) return single;
  const joiner = wordAt(tokens, from.next);
  const bothHaveUnits = from.kind !== 'count' && to.kind !== 'count';
  if (joiner === 'to' && lead !== 'of' && (lead === 'from' || bothHaveUnits) && hasChangeBefore(tokens, first))
    return single;
  if (joiner === 'or' && !(to.digits.spelled === from.digits.spelled && to.value - from.value <= from.value))
    return single;
  if (isYearPair(from, to) || (from.unitBefore && !to.unitBefore && to.kind !== 'count')) return single;
  const merged = mergeEnds(isMinus ? { ...from, value: -from.value } : from, to);
  if (merged === null) return single;
  // "from March 3 to 4 people": a bare "to" between bare counts needs a lead or a small step
  return {
    from: { ...merged, first, numeral: from.numeral },
    to,
    phraseFirst: (isMinus ? first - 1 : first) - (hasLead ? 1 : 0),
    next: to.next,
  };
}

function isYearPair(from: Amount, to: Amount): boolean {
  const isYear = (a: Amount): boolean => a.numeral.plain && a.value > 1800 && a.value < 2100;
  return from.kind === 'count' && isYear(from) && isYear(to);
}

function figureOf(ends: Ends, isNegative: boolean): Figure {
  const { from, to } = ends;
  const low = isNegative ? -Math.abs(from.value) : from.value;
  if (to === null) return { value: low, unit: from.unit, digits: from.digits };
  const value = Number(((low + to.value) / 2).toPrecision(14));
  return { value, unit: from.unit, digits: to.digits, parts: [low, to.value], isRange: true };
}

/** A figure of any kind with unit or counted noun: money, percent, measure, duration, rate, count. */
export function readFigure(tokens: Tokens, first: number, text: string): Draft | null {
  const ends = readEnds(tokens, first, text);
  if (ends === null) return null;
  const amount = ends.from;
  const last = ends.to ?? amount;
  const frost = readBelowZero(tokens, ends);
  if (frost !== null) return frost;
  const isNegative =
    minusBefore(tokens, first) &&
    (amount.kind === 'percent' ||
      amount.kind === 'money' ||
      amount.unit.startsWith('°') ||
      textAt(tokens, first - 1) === 'minus');
  if (amount.kind === 'count') return readFrost(tokens, ends) ?? readCount(tokens, ends, text);
  if (amount.kind === 'duration' && isOneDay(tokens, amount)) return null;
  const figure = figureOf(ends, isNegative);
  const coreFirst = isNegative ? first - 1 : first;
  const base = {
    first: coreFirst,
    coreNext: last.next,
    next: last.next,
    phraseFirst: Math.min(ends.phraseFirst, coreFirst),
    salience: 'claim' as const,
  };
  const rate = readRate(tokens, last.next, amount.kind, amount.unit);
  if (rate !== null) {
    return { ...base, kind: 'rate', coreNext: rate.next, next: rate.next, quantity: { ...figure, unit: rate.unit } };
  }
  return { ...base, kind: amount.kind, quantity: figure };
}

/** "One day it will end": a day of no date. */
function isOneDay(tokens: Tokens, { first, next, unit, value, digits }: Amount): boolean {
  if (value !== 1 || unit !== 'day' || !digits.spelled || isHyphen(tokens, next - 2)) return false;
  if (behindOneDay.has(textAt(tokens, next))) return false;
  return !beforeOneDay.has(wordAt(tokens, first - 1));
}

/** A number without unit: counts a noun, or nothing that is named. */
function readCount(tokens: Tokens, ends: Ends, text: string): Draft | null {
  const { from } = ends;
  const last = ends.to ?? from;
  if (isNamedNumber(tokens, from.first, last.next, text, from.numeral)) return null;
  const hedge = hedgeAfter(tokens, last.next);
  if (hedge === null && isHyphen(tokens, last.next)) return readHyphenCount(tokens, ends);
  const isOne = from.value === 1 && ends.to === null;
  if (isOne && from.digits.spelled && !countsOne(tokens, from.first, from.next)) return null;
  const noun = nounOf(tokens, skipMore(tokens, hedge?.next ?? last.next), isOne);
  const figure = figureOf(ends, false);
  const head = noun?.lemma ?? '';
  const unit = head === '' ? unitFromRole(tokens, from.first, last.next) : head;
  if (
    unit === '' &&
    from.digits.spelled &&
    from.value < 20 &&
    ends.to === null &&
    !isPartyPronoun(tokens, from.first, last.next)
  )
    return null;
  const next = noun === null ? last.next : noun.at + 1;
  const rate = readRate(tokens, next, 'count', unit);
  const base = {
    first: from.first,
    coreNext: last.next,
    phraseFirst: ends.phraseFirst,
    head,
    modifiers: noun?.modifiers ?? [],
  };
  if (rate !== null && unit !== '')
    return { ...base, kind: 'rate', next: rate.next, quantity: { ...figure, unit: rate.unit }, salience: 'claim' };
  const salience = isLight(tokens, from, noun, ends.to === null) ? 'light' : 'claim';
  return {
    ...base,
    kind: 'count',
    next,
    resume: last.next,
    quantity: { ...figure, unit: unit === 'dead' || unit === 'killed' ? 'person' : unit },
    salience,
  };
}

/** "20 more soldiers", "five other ships" */
function skipMore(tokens: Tokens, at: number): number {
  return moreWords.has(wordAt(tokens, at)) && isPlural(wordAt(tokens, at + 1)) ? at + 1 : at;
}

/** "20 of the 50 passengers", "one of its ships": the noun stands behind "of". */
function nounOf(tokens: Tokens, at: number, singular: boolean): CountedNoun | null {
  if (wordAt(tokens, at) !== 'of') return readCountedNoun(tokens, at, singular);
  let i = at + 1;
  if (isDefinite(wordAt(tokens, i))) i++;
  if (tokens[i]?.kind === 'number') i++;
  return readCountedNoun(tokens, i);
}

/** "12-member", "200-strong", "a 100-page report" */
function readHyphenCount(tokens: Tokens, ends: Ends): Draft | null {
  const last = ends.to ?? ends.from;
  const word = wordAt(tokens, last.next + 1);
  const known = hyphenNouns.get(word);
  if (known === undefined && (ends.from.digits.spelled || word === '')) return null;
  if (known === undefined && !isGlued(tokens, last.next)) return null;
  const unit = known ?? singularOf(word);
  const next = last.next + 2;
  const base = { first: ends.from.first, coreNext: next, next, phraseFirst: ends.phraseFirst };
  if (unit === 'magnitude')
    return { ...base, kind: 'measure', quantity: { ...figureOf(ends, false), unit }, salience: 'claim' };
  if (unit === 'fold')
    return { ...base, kind: 'ratio', quantity: { ...figureOf(ends, false), unit: 'times' }, salience: 'claim' };
  return { ...base, kind: 'count', quantity: { ...figureOf(ends, false), unit }, head: unit, salience: 'claim' };
}

/** Whether "one" counts: not the pronoun, not "one day". */
function countsOne(tokens: Tokens, first: number, next: number): boolean {
  const after = textAt(tokens, next);
  if (after === 'of' && wordAt(tokens, first - 1) !== 'no') {
    const whole = textAt(tokens, next + 1);
    return isDefinite(whole) || partitives.has(whole) || /^\d+$/.test(whole);
  }
  if (oneIdiomsBefore.has(wordAt(tokens, first - 1))) return false;
  if (after === '' || oneIdiomsAfter.has(after))
    return auxiliaries.has(after) && unitFromRole(tokens, first, next) !== '';
  return !isHyphen(tokens, next);
}

/** "42 were killed", "killing 42", "a death toll of 42": people, by the verb beside the bare number. */
function unitFromRole(tokens: Tokens, first: number, next: number): string {
  for (let i = next; i < next + 4; i++) {
    const word = wordAt(tokens, i);
    if (tellsOfPeople(word)) return 'person';
    if (!auxiliaries.has(word) && word !== 'others' && word !== 'people' && word !== 'more') break;
  }
  for (let i = first - 1; i >= Math.max(0, first - 6); i--) {
    const text = textAt(tokens, i);
    if (text === '.' || text === ';' || text === ',') break;
    if (tellsOfPeople(text)) return 'person';
  }
  return '';
}

/** "The two last met": a bare small number behind "the". */
function isPartyPronoun(tokens: Tokens, first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  return (before === 'the' || before === 'these' || before === 'those') && !isMark(tokens, next, '-');
}

/** Small spelled numbers of parties that are known already. */
function isLight(tokens: Tokens, from: Amount, noun: CountedNoun | null, single: boolean): boolean {
  if (!single || !from.digits.spelled || from.value > 10) return false;
  const before = wordAt(tokens, from.first - 1);
  const isKnown = isDefinite(before) || knownPartyWords.has(before);
  if (from.value === 1) return wordAt(tokens, from.next) === 'of' || (noun !== null && sourceNouns.has(noun.lemma));
  if (noun === null) return isKnown;
  return (
    (isKnown || from.value === 2) &&
    from.value <= 5 &&
    partyNouns.has(noun.lemma) &&
    (isKnown || noun.lemma !== 'person')
  );
}
