import { isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { readNumeral } from '../numerals/numbers';
import { agedByOf, agedCompounds, agedKin, agedPlurals, tellsWho, personNouns } from '../language/en/ages';
import { months, weekdays } from '../language/en/calendar';
import { functionWords, isDeterminer } from '../language/en/functionWords';

/** Another age of the same list stands at most so many tokens before: "Tom, 9, and Lea, 12." */
const listReach = 6;
/** The determiner of a noun stands at most so many words before it: "the club's former groundsman". */
const nounReach = 5;

/** A capitalised word that names somebody rather than a day. */
export function isName(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || !token.capital) return false;
  return !functionWords.has(token.text) && !months.has(token.text) && !weekdays.has(token.text);
}

/** Ages in brackets have two digits; one digit numbers a list or a goal. */
export function isTwoDigits(tokens: Tokens, at: number): boolean {
  return textAt(tokens, at).length === 2;
}

/** Where the noun of a person begins that ends at a token: "father-of-two" at its father. */
function nounStart(tokens: Tokens, at: number): number {
  const isParent = isHyphen(tokens, at - 1) && wordAt(tokens, at - 2) === 'of' && isHyphen(tokens, at - 3);
  return isParent ? at - 4 : at;
}

/** "the winger", "her late husband", "a former chief executive": an article or owner leads the noun. */
function isDetermined(tokens: Tokens, noun: number): boolean {
  for (let i = noun - 1; i >= noun - nounReach; i--) {
    if (isDeterminer(wordAt(tokens, i)) || tokens[i]?.possessive === true) return true;
    if (wordAt(tokens, i) === '' ? !isHyphen(tokens, i) : functionWords.has(wordAt(tokens, i))) return false;
  }
  return false;
}

/** Whether a word, not a name, tells who somebody is: "suspect", "the winger", "a father-of-two". */
export function isSomebody(tokens: Tokens, at: number): boolean {
  const noun = nounStart(tokens, at);
  const word = wordAt(tokens, noun);
  if (personNouns.has(word) || (isHyphen(tokens, noun - 1) && agedCompounds.has(word))) return true;
  return tellsWho(word) && isDetermined(tokens, noun);
}

/** ", 9, and Lea" before ", 12.": the list of people with their ages that this one ends. */
function endsList(tokens: Tokens, first: number): boolean {
  const joint = isDeterminer(wordAt(tokens, first - 3)) ? first - 4 : first - 3;
  if (wordAt(tokens, joint) !== 'and') return false;
  for (let i = joint - 1; i >= Math.max(1, first - listReach); i--)
    if (tokens[i]?.kind === 'number' && isMark(tokens, i - 1, ',')) return true;
  return false;
}

/** ", Ned, 4." behind "one son": a first name alone, at the end of the sentence. */
function isOfKin(tokens: Tokens, first: number): boolean {
  return isName(tokens, first - 2) && isMark(tokens, first - 3, ',') && agedKin.has(wordAt(tokens, first - 4));
}

/** Whether a number is written as the age of that one: in digits, but "a boy, seven". */
function isWrittenAge(tokens: Tokens, number: number, who: number): boolean {
  const word = wordAt(tokens, who);
  return tokens[number]?.kind === 'number' || agedKin.has(word) || agedByOf.has(word);
}

/** "(34)" behind two names or a role: "Ada Ek (34)", "the pastor (71)", not "Section (3)", "Warsaw (12)" or "the top scorer (22)". */
function isBracketed(tokens: Tokens, number: number, who: number, isFullName: boolean): boolean {
  const isRoleAlone = tokens[who]?.capital !== true && isDeterminer(wordAt(tokens, who - 1));
  return (isFullName || isRoleAlone) && isTwoDigits(tokens, number);
}

/** ", 34,", ", now 34," or "(34)" behind a name or a role: the usual apposition. */
export function isApposition(tokens: Tokens, number: number, next: number): boolean {
  const first = wordAt(tokens, number - 1) === 'now' && isMark(tokens, number - 2, ',') ? number - 1 : number;
  const who = first - 2;
  const name = tokens[who];
  if (name?.kind !== 'word' || !isWrittenAge(tokens, number, who)) return false;
  const after = textAt(tokens, next);
  const isTold = after === ',' && /^whose?$/.test(wordAt(tokens, next + 1)) && !name.capital;
  const isRoleHere = !name.capital && isSomebody(tokens, who);
  if (!name.capital && !isRoleHere && !isTold) return false;
  const isFullName = name.capital && tokens[who - 1]?.kind === 'word' && tokens[who - 1]?.capital === true;
  if (isMark(tokens, first - 1, '(')) return after === ')' && isBracketed(tokens, number, who, isFullName);
  if (!isMark(tokens, first - 1, ',')) return false;
  const closes = after === '.' || after === '' || after === ';';
  const endsHere = isFullName || isRoleHere || endsList(tokens, first) || isOfKin(tokens, first);
  if (after !== ',' && !(closes && endsHere)) return false;
  return tokens[next + 1]?.kind !== 'number';
}

/** "The couple, both 41, had", "The men, 24 and 27, were", "two sons, 12 and nine": ages of several people in an apposition. */
export function isAgeOfSeveral(tokens: Tokens, first: number, next: number): boolean {
  const before = wordAt(tokens, first - 1);
  if (before === 'both')
    return isMark(tokens, first - 2, ',') && isMark(tokens, next, ',') && isTwoDigits(tokens, first);
  const isFirst = isMark(tokens, first - 1, ',') && agedPlurals.has(wordAt(tokens, first - 2));
  if (isFirst) return wordAt(tokens, next) === 'and' && isPairOfAges(tokens, first, next + 1);
  if (before !== 'and' || !isMark(tokens, first - 3, ',') || !agedPlurals.has(wordAt(tokens, first - 4))) return false;
  return isPairOfAges(tokens, first - 2, first);
}

/** Two ages that close their clause: "24 and 27,"; those of kin may be small: "12 and nine." */
function isPairOfAges(tokens: Tokens, first: number, second: number): boolean {
  const to = readNumeral(tokens, second);
  if (to === null || !/^[,.;]?$/.test(textAt(tokens, to.next))) return false;
  if (isTwoDigits(tokens, first) && isTwoDigits(tokens, second)) return true;
  return agedKin.has(wordAt(tokens, first - 2)) && readNumeral(tokens, first) !== null;
}
