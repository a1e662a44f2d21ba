import { isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  ageAdverbs,
  ageBounds,
  ageComparatives,
  agedGroups,
  agedByOf,
  agedTitles,
  behindAge,
  tellsWho,
  lifeEvents,
  personPronouns,
  turningVerbs,
} from '../language/en/ages';
import { isPlural, levelVerbs, singularOf } from '../language/en/countNouns';
import { auxiliariesAndModals, singularBe } from '../language/en/functionWords';
import { isName, isSomebody, isTwoDigits } from './ageAppositions';

/** What befell somebody stands at most so many words before "at 54": "became a judge at just 31". */
const eventReach = 4;
/** What stands between commas behind somebody is at most so long: "Mrs Cole, a mother of four, is 52." */
const appositionReach = 16;

/** Whether the number ends its clause, so that it counts nothing. */
function closesClause(tokens: Tokens, next: number): boolean {
  const behind = textAt(tokens, next);
  return behind === '' || behindAge.has(behind);
}

/** "died at 54", "found dead at 29", "became a judge at just 31", "At 19, he left": the age at which something befell. */
export function isAgeAtEvent(tokens: Tokens, first: number, next: number): boolean {
  const at = ageAdverbs.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  const word = wordAt(tokens, at);
  if (word === 'to' && /^lived?s?$/.test(wordAt(tokens, at - 1))) return closesClause(tokens, next);
  if (word !== 'at' || levelVerbs.has(wordAt(tokens, at - 1))) return false;
  const isOpening = tokens[at]?.capital === true && isMark(tokens, next, ',');
  if (isOpening && (personPronouns.has(wordAt(tokens, next + 1)) || isName(tokens, next + 1))) return true;
  if (!closesClause(tokens, next)) return false;
  for (let i = at - 1; i >= at - eventReach && wordAt(tokens, i) !== ''; i--)
    if (lifeEvents.has(wordAt(tokens, i))) return true;
  return false;
}

/** "Mr Ofer was 89", "Ada Ek was 34.", "Harlow was 89.": one person's name before the verb. */
function isNamedBeforeVerb(tokens: Tokens, name: number, next: number): boolean {
  if (!isName(tokens, name)) return false;
  const before = tokens[name - 1];
  const title = isMark(tokens, name - 1, '.') ? wordAt(tokens, name - 2) : wordAt(tokens, name - 1);
  if (agedTitles.has(title)) return true;
  // "turnout in Leeds was 54": a name behind a preposition is a place's
  const isFree = before === undefined || before.kind === 'mark' || isName(tokens, name - 1);
  const isTimed = wordAt(tokens, next) === 'when' && personPronouns.has(wordAt(tokens, next + 1));
  return isFree && (isTimed || /^[.]?$/.test(textAt(tokens, next))) && tokens[next + 1]?.kind !== 'number';
}

/** The word before a verb, or who stands before an apposition between: "Mrs Cole, a mother of four, is". */
function beforeApposition(tokens: Tokens, at: number): number {
  if (!isMark(tokens, at, ',')) return at;
  for (let i = at - 1; i > Math.max(0, at - appositionReach); i--)
    if (isMark(tokens, i, ',')) return isName(tokens, i - 1) || isSomebody(tokens, i - 1) ? i - 1 : at;
  return at;
}

/** "the victims was under 18", "most passengers were over 60": people before the verb of a bounded age. */
function isBoundOfPeople(tokens: Tokens, bound: number): boolean {
  const isBe = auxiliariesAndModals.has(wordAt(tokens, bound - 1));
  return isBe && tellsWho(singularOf(wordAt(tokens, bound - 2)));
}

/** "anyone 18 or older", "adults 65 and over": the number between a group of people and the word that bounds it; only people are older. */
export function isGroupsAge(tokens: Tokens, first: number, next: number): boolean {
  const isJoined = /^(?:and|or)$/.test(wordAt(tokens, next));
  const word = wordAt(tokens, next + 1);
  if (!isJoined || !ageComparatives.has(word)) return false;
  return word === 'older' || word === 'younger' || agedGroups.has(wordAt(tokens, first - 1));
}

/** "a boy of nine", "a woman of 70" */
export function isOfAge(tokens: Tokens, first: number, next: number): boolean {
  return (
    wordAt(tokens, first - 1) === 'of' && agedByOf.has(wordAt(tokens, first - 2)) && !isPlural(wordAt(tokens, next))
  );
}

/** "he was 34", "she will be 40", "she turned 40", "Mr Ofer was 89": a number behind a person's verb that counts nothing. */
export function isPersonsAge(tokens: Tokens, first: number, next: number): boolean {
  const at = ageAdverbs.has(wordAt(tokens, first - 1)) ? first - 2 : first - 1;
  const verb = wordAt(tokens, at);
  const isBounded = ageBounds.has(verb) && agedGroups.has(wordAt(tokens, at - 1));
  if (ageBounds.has(verb) && isBoundOfPeople(tokens, at)) return closesClause(tokens, next);
  if (isBounded) return !isPlural(wordAt(tokens, next)) && textAt(tokens, next) !== '%';
  if (!closesClause(tokens, next)) return false;
  if (turningVerbs.has(verb)) return true;
  const willBe = verb === 'be' && wordAt(tokens, at - 1) === 'will';
  // "he is one in a thousand"
  if ((!singularBe.has(verb) && !willBe) || wordAt(tokens, first) === 'one') return false;
  const who = beforeApposition(tokens, willBe ? at - 2 : at - 1);
  if (personPronouns.has(wordAt(tokens, who)) || isSomebody(tokens, who)) return true;
  return isTwoDigits(tokens, first) && isNamedBeforeVerb(tokens, who, next);
}
