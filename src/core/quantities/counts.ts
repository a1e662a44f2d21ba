import { isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { hedgeAfter } from '../numerals/hedges';
import type { Numeral } from '../numerals/numeral';
import type { Amount } from './amount';
import type { Draft } from './draft';
import { figureOf } from './figureOf';
import { readHyphenCount } from './hyphenCounts';
import { isNamedNumber } from './nameGuard';
import { readCountedNoun, readNounOfWhole, type CountedNoun } from './nouns';
import { leftOut, nounBefore, unitFromRole } from './peopleCounts';
import type { Ends } from './ranges';
import { readRate } from './rates';
import {
  groupsOfPeople,
  isPlural,
  knownPartyWords,
  moreWords,
  partitives,
  partyNouns,
  peopleWords,
  toldNouns,
} from '../language/en/countNouns';
import { tellsWho } from '../language/en/ages';
import { readRank } from '../times/ranks';
import { weekdays } from '../language/en/calendar';
import { auxiliariesAndModals, distributives, isDefinite } from '../language/en/functionWords';
import { smallNumbers } from '../language/en/numberWords';
import { oneIdiomsAfter, oneIdiomsBefore, pointNouns } from '../language/en/nameWords';
import { tellsOfPeople } from '../language/en/roles';

/** A number without unit: counts a noun, or nothing that is named. */
export function readCount(tokens: Tokens, ends: Ends, text: string): Draft | null {
  const { from } = ends;
  const last = ends.to ?? from;
  if (isNamedNumber(tokens, from.first, last.next, text, from.numeral)) return null;
  // "the Twenty-first Amendment": a rank that names
  if (from.digits.spelled && readRank(tokens, from.first) !== null) return null;
  const hedge = hedgeAfter(tokens, last.next);
  if (hedge === null && isMark(tokens, last.next, '-')) {
    const draft = readHyphenCount(tokens, ends);
    if (draft !== null || isHyphen(tokens, last.next)) return draft;
  }
  const isOne = from.value === 1 && ends.to === null;
  if (isOne && from.digits.spelled && !countsOne(tokens, from.numeral)) return null;
  const noun =
    nounOf(tokens, from.first, skipMore(tokens, hedge?.next ?? last.next), isOne) ?? sharedNoun(tokens, ends);
  const head = noun?.lemma ?? '';
  const unit = head === '' ? unitOfBare(tokens, ends) : head;
  if (isBareWord(tokens, ends, unit) || isSixFigures(from, unit)) return null;
  return drafted(tokens, ends, noun, unit);
}

/** "raised six figures": so many digits, no count. */
function isSixFigures({ value, digits }: Amount, unit: string): boolean {
  return unit === 'figure' && digits.spelled && value > 3 && value < 10;
}

/** A small number word that counts nothing is no figure: "two by two". */
function isBareWord(tokens: Tokens, { from, to, next, level }: Ends, unit: string): boolean {
  if (unit !== '' || !from.digits.spelled || to !== null || level !== undefined) return false;
  // "twenty twenty vision"
  const isDoubled = smallNumbers.has(wordAt(tokens, next)) || smallNumbers.has(wordAt(tokens, from.first - 1));
  if (isDoubled) return true;
  if (from.value >= 20) return false;
  return !isPartyPronoun(tokens, from.first, next);
}

function drafted(tokens: Tokens, ends: Ends, noun: CountedNoun | null, unit: string): Draft {
  const { from } = ends;
  const last = ends.to ?? from;
  const figure = figureOf(ends, false);
  const next = noun === null || noun.at < last.next ? last.next : noun.at + 1;
  const rate = readRate(tokens, next, 'count', unit);
  const base = {
    first: from.first,
    coreNext: last.next,
    phraseFirst: ends.phraseFirst,
    head: noun?.lemma ?? '',
    modifiers: noun?.modifiers ?? [],
  };
  if (rate !== null && unit !== '')
    return { ...base, kind: 'rate', next: rate.next, quantity: { ...figure, unit: rate.unit }, salience: 'claim' };
  const salience = isLight(tokens, from, noun, ends.to === null) ? 'light' : 'claim';
  const isOthers = unit === 'other' && isOfPeople(tokens, from.first, next);
  const counted = peopleWords.has(unit) || isOthers ? 'person' : unit;
  return { ...base, kind: 'count', next, resume: last.next, quantity: { ...figure, unit: counted }, salience };
}

/** What a bare number counts by the verb beside it, or as one of several people told of: "two from Kenya". */
function unitOfBare(tokens: Tokens, { from, to, next }: Ends): string {
  const isOfGroup = wordAt(tokens, from.first - 1) === 'of' && groupsOfPeople.has(wordAt(tokens, from.first - 2));
  const role = isOfGroup ? 'person' : unitFromRole(tokens, from.first, next);
  return role === '' && to === null ? leftOut(tokens, from.numeral) : role;
}

/** Whether others are people: by the verb beside them ("left 30 others"), or as those told of before are. */
function isOfPeople(tokens: Tokens, first: number, next: number): boolean {
  return (
    wordAt(tokens, first - 1) === 'left' ||
    unitFromRole(tokens, first, next) !== '' ||
    tellsWho(nounBefore(tokens, first))
  );
}

/** "20 more soldiers", "five other ships" */
function skipMore(tokens: Tokens, at: number): number {
  return moreWords.has(wordAt(tokens, at)) && isPlural(wordAt(tokens, at + 1)) ? at + 1 : at;
}

/** "20 of the 50 passengers", "8 out of 14 eagles", "four of the plant's six reactors", "two of them": the noun stands behind "of". */
function nounOf(tokens: Tokens, first: number, at: number, singular: boolean): CountedNoun | null {
  const isOut = wordAt(tokens, at) === 'out' && tokens[at + 2]?.kind === 'number';
  const of = isOut ? at + 1 : at;
  if (wordAt(tokens, of) !== 'of') return readCountedNoun(tokens, at, singular);
  const noun = readNounOfWhole(tokens, of + 1);
  // "45 of them": what was counted last
  const isThem = noun !== null && wordAt(tokens, noun.at) === 'them';
  return isThem ? { ...noun, lemma: nounBefore(tokens, first) || noun.lemma } : noun;
}

/** "from 40 to 52 nations", "by two to nine ships": the noun stands behind the second figure alone. */
function sharedNoun(tokens: Tokens, ends: Ends): CountedNoun | null {
  const noun = ends.level === undefined ? null : readCountedNoun(tokens, ends.level.next);
  return noun === null ? null : { ...noun, at: -1 };
}

/** Whether "one" counts: not the pronoun, not "one day", not "at one point". */
function countsOne(tokens: Tokens, numeral: Numeral): boolean {
  const { first, next } = numeral;
  const after = textAt(tokens, next);
  const before = wordAt(tokens, first - 1);
  if (after === 'of') {
    if (distributives.has(before)) return false;
    const whole = textAt(tokens, next + 1);
    return isDefinite(whole) || partitives.has(whole) || /^\d+$/.test(whole);
  }
  const isOnly = before === 'only' && after !== '' && !oneIdiomsAfter.has(after);
  if (oneIdiomsBefore.has(before) && !isOnly) return false;
  if (pointNouns.has(after) && /^(?:at|in)$/.test(before)) return false;
  // "one John Poe", "one Friday", "one by one": a name, a day or an idiom, nothing counted
  if (tokens[next]?.capital === true && (tokens[next + 1]?.capital === true || weekdays.has(after))) return false;
  if (after === '' || oneIdiomsAfter.has(after)) {
    if (tellsOfPeople(before)) return true;
    if (auxiliariesAndModals.has(after) && unitFromRole(tokens, first, next) !== '') return true;
    return leftOut(tokens, numeral) !== '';
  }
  return !isHyphen(tokens, next);
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
  if (from.value === 1) return wordAt(tokens, from.next) === 'of' || (noun !== null && toldNouns.has(noun.lemma));
  if (wordAt(tokens, from.next) === 'of') return false;
  if (noun === null) return isKnown && unitFromRole(tokens, from.first, from.next) === '';
  return (
    (isKnown || from.value === 2) &&
    from.value <= 5 &&
    partyNouns.has(noun.lemma) &&
    (isKnown || noun.lemma !== 'person')
  );
}
