import { isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  ageAdverbs,
  ageBounds,
  ageComparatives,
  agedGroups,
  agedByOf,
  agedPlurals,
  agedTitles,
  behindAge,
  agedKin,
  lifeEvents,
  personNouns,
  personPronouns,
  turningVerbs,
} from '../language/en/ages';
import { months, weekdays } from '../language/en/calendar';
import { isPlural } from '../language/en/countNouns';
import { functionWords, singularBe } from '../language/en/functionWords';

/** What befell somebody stands at most so many words before "at 54": "became a judge at just 31". */
const eventReach = 4;
/** Another age of the same list stands at most so many tokens before: "Tom, 9, and Lea, 12." */
const listReach = 6;

/** A capitalised word that names somebody rather than a day. */
function isName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  return !functionWords.has(token.text) && !months.has(token.text) && !weekdays.has(token.text);
}

/** Ages in brackets have two digits; one digit numbers a list or a goal. */
function isTwoDigits(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at).length === 2;
}

/** ", 9, and Lea" before ", 12.": the list of names with their ages that this one ends. */
function endsList(tokens: Tokens, first: number): boolean {
  if (wordAt(tokens, first - 3) !== 'and') return false;
  for (let i = first - 4; i >= Math.max(1, first - listReach); i--)
    if (tokens[i]?.kind === 'number' && isMark(tokens, i - 1, ',')) return true;
  return false;
}

/** ", Ned, 4." behind "one son": a first name alone, at the end of the sentence. */
function isOfKin(tokens: Tokens, first: number): boolean {
  return isName(tokens, first - 2) && isMark(tokens, first - 3, ',') && agedKin.has(wordAt(tokens, first - 4));
}

/** ", 34,", ", now 34," or "(34)" behind a name: the usual apposition. */
export function isApposition(tokens: Tokens, number: number, next: number): boolean {
  const first = wordAt(tokens, number - 1) === 'now' && isMark(tokens, number - 2, ',') ? number - 1 : number;
  const name = tokens[first - 2];
  const isPerson = name?.capital === true || personNouns.has(name?.text ?? '');
  if (name?.kind !== 'word' || !isPerson || tokens[number]?.kind !== 'number') return false;
  const isFullName = tokens[first - 3]?.kind === 'word' && tokens[first - 3]?.capital === true;
  const after = textAt(tokens, next);
  // two names before a bracket: "Ada Ek (34)", not "Section (3)" or "Warsaw (12)"
  if (isMark(tokens, first - 1, '(')) return after === ')' && isFullName && isTwoDigits(tokens, number);
  if (!isMark(tokens, first - 1, ',')) return false;
  const closes = after === '.' || after === '' || after === ';';
  if (after !== ',' && !(closes && (isFullName || endsList(tokens, first) || isOfKin(tokens, first)))) return false;
  return tokens[next + 1]?.kind !== 'number';
}

/** "The couple, both 41, had", "The men, 24 and 27, were": ages of several people in an apposition. */
export function isAgeOfSeveral(tokens: Tokens, first: number, next: number): boolean {
  if (!isTwoDigits(tokens, first)) return false;
  const before = wordAt(tokens, first - 1);
  if (before === 'both') return isMark(tokens, first - 2, ',') && isMark(tokens, next, ',');
  const isFirst = isMark(tokens, first - 1, ',') && agedPlurals.has(wordAt(tokens, first - 2));
  if (isFirst) return wordAt(tokens, next) === 'and' && isTwoDigits(tokens, next + 1) && isMark(tokens, next + 2, ',');
  if (before !== 'and' || !isMark(tokens, next, ',') || tokens[first - 2]?.kind !== 'number') return false;
  return isMark(tokens, first - 3, ',') && agedPlurals.has(wordAt(tokens, first - 4));
}

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
  if (word !== 'at') return false;
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
  return isFree && /^[.]?$/.test(textAt(tokens, next)) && tokens[next + 1]?.kind !== 'number';
}

/** "anyone 18 or older", "adults 65 and over": the number between a group of people and the word that bounds it. */
export function isGroupsAge(tokens: Tokens, first: number, next: number): boolean {
  const isJoined = /^(?:and|or)$/.test(wordAt(tokens, next));
  return isJoined && ageComparatives.has(wordAt(tokens, next + 1)) && agedGroups.has(wordAt(tokens, first - 1));
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
  if (isBounded) return !isPlural(wordAt(tokens, next)) && textAt(tokens, next) !== '%';
  if (!closesClause(tokens, next)) return false;
  if (turningVerbs.has(verb)) return true;
  const willBe = verb === 'be' && wordAt(tokens, at - 1) === 'will';
  const who = wordAt(tokens, willBe ? at - 2 : at - 1);
  if (!singularBe.has(verb) && !willBe) return false;
  if (personPronouns.has(who) || personNouns.has(who)) return true;
  return isTwoDigits(tokens, first) && isNamedBeforeVerb(tokens, willBe ? at - 2 : at - 1, next);
}
