import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import {
  airliners,
  eraWords,
  figurePrefixes,
  gradedNouns,
  groupWords,
  identifierMarks,
  indexNames,
  numberedNouns,
  ofNames,
  productNames,
} from '../language/en/nameWords';
import { hedgeBefore } from '../numerals/hedges';
import { isPostcode, isStreetNumber } from '../numerals/addresses';
import { months } from '../language/en/calendar';
import { isPlural, singularOf } from '../language/en/countNouns';
import { numberJoiners, smallNumbers } from '../language/en/numberWords';
import { letterNouns } from '../language/en/unitForms';
import { distributives, functionWords, isDeterminer } from '../language/en/functionWords';
import type { Numeral } from '../numerals/numeral';
import { yearNumber } from '../times/years';

/** Letters or marks glued before a number: "F-16", "G7", "COVID-19", "#12", "v2". */
function isGluedToName(tokens: Tokens, first: number): boolean {
  if (!isGlued(tokens, first)) return false;
  const before = tokens[first - 1];
  if (before === undefined) return false;
  if (before.kind === 'word') return true;
  if (before.kind === 'number') return true;
  if (identifierMarks.has(before.text)) return true;
  // "BA.5", "fig.3"
  const stem = tokens[first - 2];
  if (before.text === '.' && isGlued(tokens, first - 1) && stem?.kind === 'word' && stem.text.length <= 3) return true;
  if (before.text === '.' || before.text === ':' || before.text === ',')
    return isGlued(tokens, first - 1) && tokens[first - 2]?.kind === 'number';
  if (before.text !== '-' && before.text !== '–') return false;
  const word = tokens[first - 2];
  if (!isGlued(tokens, first - 1) || word === undefined) return false;
  return word.kind === 'number' || (word.kind === 'word' && (word.capital || !figurePrefixes.has(word.text)));
}

/** Letters or marks glued behind a number: "3D", "12345/6", "7-Eleven". */
function isGluedBehind(tokens: Tokens, next: number): boolean {
  const after = tokens[next];
  if (after?.glued !== true) return false;
  if (after.kind === 'word') return true;
  if (after.text === '/' || after.text === '_' || after.text === '\\' || after.text === '=' || after.text === '@')
    return true;
  if (after.text === ':' || after.text === '.') return isGlued(tokens, next + 1) && tokens[next + 1]?.kind === 'number';
  if (isHyphen(tokens, next)) {
    const word = tokens[next + 1];
    return word?.kind === 'number' || (word?.kind === 'word' && word.capital && word.end - word.start > 1);
  }
  return false;
}

/** "1." or "(1)" or "1)" at the start of a paragraph; a number in brackets alone. */
function isListNumber(tokens: Tokens, first: number, next: number, text: string): boolean {
  const isClosed = isMark(tokens, next, ')') || isMark(tokens, next, ']');
  if (isClosed && (first === 0 || isMark(tokens, first - 1, '(') || isMark(tokens, first - 1, '['))) return true;
  const atStart = first === 0 || (first === 1 && tokens[0]?.kind === 'mark');
  if (!atStart) return false;
  if (isMark(tokens, next, '.') && isGlued(tokens, next) && !isGlued(tokens, next + 1)) return true;
  return next >= tokens.length && text.length < 8;
}

/** "+44 20 7946 0958", "555-0100": other digits stand beside it with only spaces or hyphens between. */
function isPhone(tokens: Tokens, first: number, next: number, numeral: Numeral): boolean {
  const token = tokens[first];
  if (!numeral.plain || token === undefined) return false;
  if (token.text.length > 1 && token.text.startsWith('0')) return true;
  if (isMark(tokens, first - 1, '+') && isGlued(tokens, first))
    return tokens[next]?.kind === 'number' || token.text.length > 4;
  const before = tokens[first - 1];
  const after = tokens[next];
  const isLong = (text: string | undefined): boolean => text !== undefined && text.length >= 3;
  return (
    (before?.kind === 'number' && before.digits?.plain === true && isLong(before.text)) ||
    (after?.kind === 'number' && after.digits?.plain === true && isLong(after.text) && isLong(token.text)) ||
    (before?.kind === 'number' && after?.kind === 'number') ||
    token.text.length >= 9
  );
}

/** "junctions 7 and 9", "Articles 3 to 5": the plural of what is numbered, right before or before the first of them. */
function isOfSeveral(tokens: Tokens, before: number, next: number): boolean {
  const isJoined = numberJoiners.has(textAt(tokens, before));
  const noun = tokens[isJoined ? before - 2 : before];
  if (noun?.kind !== 'word' || (isJoined && tokens[before - 1]?.digits?.plain !== true)) return false;
  const isNumbering = isPlural(noun.text) && numberedNouns.has(singularOf(noun.text));
  return isNumbering && !isPlural(wordAt(tokens, next));
}

/** Whether the word before a number numbers it: "Article 5", "Boeing 737", "page 3". */
function isNumbered(tokens: Tokens, first: number, next: number): boolean {
  let at = first - 1;
  if (isMark(tokens, at, '.') && isGlued(tokens, at)) at--;
  const before = tokens[at];
  if (before?.kind === 'mark' && isOfSeveral(tokens, at, next)) return true;
  if (before?.kind !== 'word' || before.possessive) return false;
  if (indexNames.has(before.text)) return true;
  const countsBehind = isPlural(wordAt(tokens, next)) && !functionWords.has(wordAt(tokens, next));
  if (productNames.has(before.text) || isGrade(tokens, at)) return true;
  if (isOfSeveral(tokens, at, next)) return true;
  if (numberedNouns.has(before.text)) return before.capital || !countsBehind;
  if (before.text === 'p' && isMark(tokens, at - 1, '&')) return true;
  if (before.text === 'of' && ofNames.has(wordAt(tokens, at - 1))) return tokens[at - 1]?.capital === true;
  return false;
}

/** "type 2 diabetes", "level 4 burns"; "at this stage 12 seats" counts. */
function isGrade(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return gradedNouns.has(wordAt(tokens, at)) && !isDeterminer(before) && before !== 'one' && !distributives.has(before);
}

/** "the 1400 block of Oak Street": a stretch of a street by its house numbers. */
function isBlock(tokens: Tokens, first: number, next: number): boolean {
  return (
    wordAt(tokens, next) === 'block' && isDeterminer(wordAt(tokens, first - 1)) && tokens[first]?.kind === 'number'
  );
}

/** "the 737-800", "the 737 Max 8": an airliner and its variant. */
function isVariant(tokens: Tokens, first: number): boolean {
  if (airliners.has(textAt(tokens, first - 2)) && tokens[first - 1]?.capital === true) return true;
  return airliners.has(textAt(tokens, first)) && isHyphen(tokens, first + 1) && tokens[first + 2]?.kind === 'number';
}

/** A capitalised word in mid-sentence right before a bare number that counts nothing: "Boeing 797", "Paris 2024". */
function isCapitalName(tokens: Tokens, first: number, next: number): boolean {
  const before = tokens[first - 1];
  if (before?.kind !== 'word' || !before.capital || before.possessive || functionWords.has(before.text)) return false;
  if (hedgeBefore(tokens, first) !== null) return false;
  if (next === first + 1 && yearNumber(tokens, first) > 1900) return true;
  if (isPlural(wordAt(tokens, next)) && tokens[next]?.capital === false) return false;
  const behind = wordAt(tokens, next);
  if (behind !== '' && !functionWords.has(behind) && tokens[next]?.capital === false && first === 1) return false;
  return true;
}

/** "The 787 Dreamliner", "two new 737 Max jets", "a 10K filing": a model or form, behind an article or another number. */
function isModel(tokens: Tokens, first: number, next: number): boolean {
  if (letterNouns.has(wordAt(tokens, next)) && tokens[next - 1]?.capital === true) return true;
  const name = tokens[next];
  if (tokens[first]?.kind !== 'number' || name?.kind !== 'word' || !name.capital || name.glued || name.text.length < 2)
    return false;
  if (isPlural(name.text) || months.has(name.text)) return false;
  const before = wordAt(tokens, first - 1);
  const article = before === 'new' ? wordAt(tokens, first - 2) : before;
  const isCounted = article !== '' && smallNumbers.has(article);
  return isCounted || (/^(?:the|a|an)$/.test(article) && !countsBehind(tokens, next));
}

/** Whether a plural stands behind the capitals: "the 200 Australian soldiers". */
function countsBehind(tokens: Tokens, at: number): boolean {
  for (let i = at; i < at + 4 && wordAt(tokens, i) !== '' && !functionWords.has(wordAt(tokens, i)); i++)
    if (isPlural(wordAt(tokens, i))) return true;
  return false;
}

/** "the Big Four", "the Final Four" */
function isFamousGroup(tokens: Tokens, first: number): boolean {
  return (
    tokens[first]?.capital === true && tokens[first - 1]?.capital === true && groupWords.has(wordAt(tokens, first - 1))
  );
}

/** "450 BC", "AD 79": a year of no calendar that times are told in. */
function isEra(tokens: Tokens, first: number, next: number): boolean {
  const isMarked = (at: number): boolean => tokens[at]?.capital === true && eraWords.has(wordAt(tokens, at));
  return isMarked(next) || (isMarked(first - 1) && wordAt(tokens, first - 1).startsWith('a'));
}

/** Whether a bare number belongs to a name, list, identifier, phone number or the like, and is no figure. */
export function isNamedNumber(tokens: Tokens, first: number, next: number, text: string, numeral: Numeral): boolean {
  if (isStreetNumber(tokens, first) || isPostcode(tokens, first) || isModel(tokens, first, next)) return true;
  if (isBlock(tokens, first, next) || isVariant(tokens, first)) return true;
  if (isFamousGroup(tokens, first) || isEra(tokens, first, next)) return true;
  if (numeral.digits.scale === 1 && (isNumbered(tokens, first, next) || isCapitalName(tokens, first, next)))
    return true;
  if (numeral.digits.spelled) {
    // "Twenty20"
    if (isGlued(tokens, next) && tokens[next]?.kind === 'number') return true;
    return isGluedToName(tokens, first) && !isHyphen(tokens, next);
  }
  return (
    isGluedToName(tokens, first) ||
    isGluedBehind(tokens, next) ||
    isListNumber(tokens, first, next, text) ||
    isPhone(tokens, first, next, numeral)
  );
}

/** A unit's word as a surname: "During 2016 Stone spoke to aides", "In 2021 Pounds joined": a capital behind a year. */
export function isSurname(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  return token?.capital === true && token.end - token.start > 3 && yearNumber(tokens, at - 1) > 0;
}
