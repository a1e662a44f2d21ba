import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import { readCountedNoun } from './nouns';
import { harmVerbs, levelOpeners, peopleStates, singularOf, takenTo, tollWords } from '../language/en/countNouns';
import { auxiliariesAndModals, functionWords, possessives } from '../language/en/functionWords';
import { smallNumbers } from '../language/en/numberWords';
import { tellsOfPeople } from '../language/en/roles';
import { rankingWords } from '../language/en/ranks';
import { beforeEllipsis, closesEllipsis, ellipsisJoints, parallelJoints, pluralBe } from '../language/en/ellipsis';
import { tellsState } from './peopleStates';

/** Words so far before a bare number tell of what befell people: "killing 42", "a toll of 42". */
const roleReach = 6;
/** … and so far where it is the level that something reached: "the death toll from the fire in the market has risen to nine". */
const levelReach = 20;
/** The noun that a bare number leaves out stands at most so many tokens before it. */
const nounReach = 40;
/** A list goes on within so many tokens: "one was an Indian engineer, two from Kenya". */
const listReach = 10;
/** What joins a clause to the one that it runs alongside stands at most so many tokens before the number. */
const parallelReach = 6;

function isPersonal(word: string): boolean {
  return tellsOfPeople(word) || tollWords.has(word);
}

/** "42 were killed", "killing 42", "a death toll of 42", "11 were taken to hospital": people, by the verb beside the number. */
export function unitFromRole(tokens: Tokens, first: number, next: number): string {
  for (let i = next; i < next + 4; i++) {
    const word = wordAt(tokens, i);
    if (isPersonal(word) || peopleStates.has(word)) return 'person';
    if (word === 'taken' && wordAt(tokens, i + 1) === 'to' && takenTo.has(wordAt(tokens, i + 2))) return 'person';
    if (!auxiliariesAndModals.has(word) && word !== 'others' && word !== 'people' && word !== 'more') break;
  }
  if (harmVerbs.has(wordAt(tokens, first - 1))) return 'person';
  const reach = levelOpeners.has(wordAt(tokens, first - 1)) ? levelReach : roleReach;
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const text = textAt(tokens, i);
    if (text === '.' || text === ';' || text === ',') break;
    if (isPersonal(text)) return 'person';
  }
  return '';
}

/** The noun of the figure told last before: "Of the nine sailors, three were Greek". '' when none is near. */
export function nounBefore(tokens: Tokens, first: number): string {
  for (let i = first - 1; i >= Math.max(0, first - nounReach); i--) {
    if (tokens[i]?.kind !== 'number' && !smallNumbers.has(wordAt(tokens, i))) continue;
    const numeral = readNumeral(tokens, i);
    const noun = numeral === null ? null : readCountedNoun(tokens, numeral.next);
    if (noun !== null && tokens[noun.at]?.capital === false) return noun.lemma;
  }
  return '';
}

/** Whether another number of the same list stands behind: "one was Indian, two from Kenya". */
function isListed(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + listReach; i++) {
    const text = textAt(tokens, i);
    if (text === '.' || text === ';') return false;
    if ((text === ',' || text === 'and') && smallNumbers.has(wordAt(tokens, i + 1)))
      return ellipsisJoints.has(wordAt(tokens, i + 2)) || tokens[i + 2]?.capital === true;
  }
  return false;
}

/** Whether what stands behind a bare number says of it what is said of people or things: "were Greek", "from Kenya", "Turkish". */
function isPredicated(tokens: Tokens, { first, next, value }: Numeral): boolean {
  const behind = wordAt(tokens, next);
  const isFirst = first === 0 || /^[.!?"“]$/.test(textAt(tokens, first - 1));
  if (value === 1 && (isFirst || behind === 'was' || behind === 'is')) return behind !== '' && isListed(tokens, next);
  if (pluralBe.has(behind)) return value > 1;
  const isJoined = textAt(tokens, first - 1) === ',' || wordAt(tokens, first - 1) === 'and';
  // "61 in Italy and nine in Malta"
  const isPlaced = behind === 'in' && tokens[next + 1]?.capital === true;
  const goesOn = behind === 'from' || isPlaced || tokens[next]?.capital === true;
  return isJoined && goesOn && tokens[next + 1]?.kind !== 'number';
}

/**
 * What a small number word that stands for its noun counts: the noun of the figure before, else people when a nation is told.
 * @returns the singular, '' when the word is no such number ("two by two")
 */
function readEllipsis(tokens: Tokens, numeral: Numeral): string {
  const { first, next, digits } = numeral;
  const before = textAt(tokens, first - 1);
  const opens = first === 0 || beforeEllipsis.has(before);
  if (!digits.spelled || !opens || !isPredicated(tokens, numeral)) return '';
  const noun = nounBefore(tokens, first);
  if (noun !== '') return noun;
  const of = /^(?:from|an?)$/.test(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
  return tokens[of]?.capital === true || tokens[next]?.capital === true ? 'person' : '';
}

/**
 * "62 seats and its rival eight", "won 17 games and lost six", "all but seven": the noun of the figure before, which the end of a
 * clause that runs alongside leaves out. '' when the number stands otherwise.
 */
function readParallel(tokens: Tokens, { first, next, digits, value }: Numeral): string {
  const end = wordAt(tokens, next) === 'more' ? next + 1 : next;
  if (!digits.spelled || value < 2 || !closesEllipsis.has(textAt(tokens, end))) return '';
  const before = wordAt(tokens, first - 1);
  if (before === 'but') return wordAt(tokens, first - 2) === 'all' ? nounBefore(tokens, first) : '';
  if (before === '' || functionWords.has(before) || rankingWords.has(before)) return '';
  for (let i = first - 2; i > first - parallelReach; i--) {
    const word = wordAt(tokens, i);
    if (parallelJoints.has(textAt(tokens, i))) return nounBefore(tokens, i);
    if (word === '' || (functionWords.has(word) && !possessives.has(word))) return '';
  }
  return '';
}

/** What a number counts that leaves its noun out; '' when it is no such number. */
export function leftOut(tokens: Tokens, numeral: Numeral): string {
  const { first, next } = numeral;
  const isFree = first === 0 || beforeEllipsis.has(textAt(tokens, first - 1));
  if (isFree && tellsState(tokens, next)) {
    // "of his 12 albums, three were released"
    const whole = nounBefore(tokens, first);
    return whole !== '' && singularOf(wordAt(tokens, first - 2)) === whole ? whole : 'person';
  }
  return readEllipsis(tokens, numeral) || readParallel(tokens, numeral);
}
