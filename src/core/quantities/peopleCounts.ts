import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import { readCountedNoun } from './nouns';
import { harmVerbs, peopleStates, takenTo, tollWords } from '../language/en/countNouns';
import { auxiliariesAndModals } from '../language/en/functionWords';
import { smallNumbers } from '../language/en/numberWords';
import { tellsOfPeople } from '../language/en/roles';
import { beforeEllipsis, ellipsisJoints, pluralBe } from '../language/en/ellipsis';

/** Words so far before a bare number tell of what befell people: "killing 42", "a toll of 42". */
const roleReach = 6;
/** The noun that a bare number leaves out stands at most so many tokens before it. */
const nounReach = 40;
/** A list goes on within so many tokens: "one was an Indian engineer, two from Kenya". */
const listReach = 10;

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
  for (let i = first - 1; i >= Math.max(0, first - roleReach); i--) {
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
export function readEllipsis(tokens: Tokens, numeral: Numeral): string {
  const { first, next, digits } = numeral;
  const before = textAt(tokens, first - 1);
  const opens = first === 0 || beforeEllipsis.has(before);
  if (!digits.spelled || !opens || !isPredicated(tokens, numeral)) return '';
  const noun = nounBefore(tokens, first);
  if (noun !== '') return noun;
  const of = /^(?:from|an?)$/.test(wordAt(tokens, next + 1)) ? next + 2 : next + 1;
  return tokens[of]?.capital === true || tokens[next]?.capital === true ? 'person' : '';
}
