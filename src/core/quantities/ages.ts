import { isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft, type Figure } from './draft';
import { decadeWords, partWords } from '../language/en/calendar';
import { durationUnits } from '../language/en/units';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import { ageHedges, ageUnits, ageWords, yearsOld } from '../language/en/ages';
import { isPlural } from '../language/en/countNouns';
import { changeWords, levelPrepositions } from '../language/en/change';
import { modals, possessives } from '../language/en/functionWords';
import { smallNumbers } from '../language/en/numberWords';
import { hasChangeBefore } from './ranges';
import { isAgeOfSeveral, isApposition } from './ageAppositions';
import { isAgeAtEvent, isGroupsAge, isOfAge, isPersonsAge } from './bareAges';

/** Nobody of the news is older. */
const oldest = 125;
/** The word of age stands at most so many tokens before a number that it tells of. */
const ageReach = 8;
/** Houses, trees and fossils are told with an age as well: "a 300-year-old bridge". */
const oldestThing = 10_000;

function age(first: number, coreFirst: number, next: number, quantity: Figure): Draft {
  return {
    kind: 'age',
    first: coreFirst,
    coreNext: next,
    next,
    phraseFirst: first,
    quantity,
    head: '',
    salience: 'claim',
  };
}

/** "87 yo", "64 y/o" */
function readShortOld(tokens: Tokens, first: number, numeral: Numeral): Draft | null {
  const isSplit = wordAt(tokens, numeral.next) === 'y' && textAt(tokens, numeral.next + 1) === '/';
  if (isSplit && wordAt(tokens, numeral.next + 2) === 'o') return age(first, first, numeral.next + 3, figure(numeral));
  return yearsOld.has(wordAt(tokens, numeral.next)) ? age(first, first, numeral.next + 1, figure(numeral)) : null;
}

function figure(numeral: Numeral, unit = 'year'): Figure {
  return { value: numeral.value, unit, digits: numeral.digits };
}

/** "34-year-old", "six-month-old", "18- to 24-year-olds", "34 years old", "34 years of age" */
function readYearOld(tokens: Tokens, first: number, numeral: Numeral): Draft | null {
  const joined = isHyphen(tokens, numeral.next) || isMark(tokens, numeral.next, '-') ? numeral.next + 1 : numeral.next;
  const unit = durationUnits.get(wordAt(tokens, joined));
  if (unit === undefined || !ageUnits.has(unit)) return null;
  const behind = isMark(tokens, joined + 1, '-') ? joined + 2 : joined + 1;
  const word = wordAt(tokens, behind);
  if (word === 'old' || word === 'olds') return age(first, first, behind + 1, figure(numeral, unit));
  if (word === 'of' && wordAt(tokens, behind + 1) === 'age')
    return age(first, first, behind + 2, figure(numeral, unit));
  return null;
}

function isAge(numeral: Numeral | null): numeral is Numeral {
  return numeral !== null && numeral.digits.scale === 1 && numeral.value > 0 && numeral.value <= oldest;
}

/** "18 to 24", "18-24", "between 18 and 24" behind "aged": both ends. */
function readAgeRange(tokens: Tokens, at: number): { quantity: Figure; next: number; first: number } | null {
  const lead = wordAt(tokens, at) === 'between' || wordAt(tokens, at) === 'from' ? at + 1 : at;
  const from = readNumeral(tokens, lead);
  if (!isAge(from)) return null;
  const join = /^(?:-|–|to|and)$/.test(textAt(tokens, from.next)) ? from.next + 1 : -1;
  const to = join < 0 || (textAt(tokens, from.next) === 'and' && lead === at) ? null : readNumeral(tokens, join);
  // "raised the age from 62 to 64" tells two
  const isChange = wordAt(tokens, at) === 'from' && hasChangeBefore(tokens, at);
  if (!isAge(to) || to.value <= from.value || isChange) return { quantity: figure(from), next: from.next, first: lead };
  const value = (from.value + to.value) / 2;
  return {
    quantity: { ...figure(to), value, parts: [from.value, to.value], isRange: true },
    next: to.next,
    first: lead,
  };
}

/** "aged 34", "at the age of 34", "age 18 to 24", "aged over 65": the number behind the word. */
export function readAgedNumber(tokens: Tokens, first: number): Draft | null {
  if (!ageWords.has(wordAt(tokens, first))) return null;
  let at = first + 1;
  if (wordAt(tokens, at) === 'of' || wordAt(tokens, at) === 'group' || isMark(tokens, at, ':')) at++;
  const isTurned = ageHedges.has(wordAt(tokens, at));
  if (isTurned) return null;
  const range = readAgeRange(tokens, at);
  if (range === null || wordAt(tokens, range.next) === 'months') return null;
  return { ...age(first, range.first, range.next, range.quantity), first: range.first };
}

/** Another age of a list, and what joins it to the next: "aged 9, 12 and 15". */
function isListedAge(tokens: Tokens, at: number): boolean {
  const isJoint = textAt(tokens, at) === ',' || /^(?:and|to)$/.test(wordAt(tokens, at));
  if (wordAt(tokens, at) === 'from') return ageWords.has(wordAt(tokens, at - 1));
  return isJoint ? isSmallNumber(tokens, at - 1) : isSmallNumber(tokens, at);
}

function isSmallNumber(tokens: Tokens, at: number): boolean {
  return tokens[at]?.digits?.plain === true || smallNumbers.has(wordAt(tokens, at));
}

/** Between the word of age and the number that it got to: "the pension age will rise to 68". */
function isChangeOfAge(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  return changeWords.has(word) || modals.has(word) || levelPrepositions.has(word) || word === 'by';
}

/** A word of age stands before the number, with a hedge or other ages between: "aged over 65", "aged 12 and 15". */
function hasAgeBefore(tokens: Tokens, first: number, next: number): boolean {
  const isJoined = textAt(tokens, first - 1) === ',' || /^(?:and|to)$/.test(wordAt(tokens, first - 1));
  if (isJoined && (tokens[first]?.kind !== 'number' || isPlural(wordAt(tokens, next)))) return false;
  for (let i = first - 1; i >= first - ageReach; i--) {
    const word = textAt(tokens, i);
    if (ageWords.has(word)) return true;
    const isLead = word === 'of' || word === 'the' || ageHedges.has(word);
    if (!isLead && !isListedAge(tokens, i) && !isChangeOfAge(tokens, i)) return false;
  }
  return false;
}

/** An age that begins with its number. */
export function readAge(tokens: Tokens, first: number): Draft | null {
  const ofLife = readDecadeOfLife(tokens, first);
  if (ofLife !== null) return ofLife;
  const numeral = readNumeral(tokens, first);
  if (numeral === null || numeral.value > oldestThing) return null;
  const old = readYearOld(tokens, first, numeral);
  if (old !== null || !isAge(numeral)) return old;
  const short = readShortOld(tokens, first, numeral) ?? readOverAge(tokens, first, numeral);
  if (short !== null) return short;
  const split = isMark(tokens, numeral.next, '-') ? numeral.next + 1 : numeral.next;
  const to =
    /^(?:to|and)$/.test(wordAt(tokens, split)) || split > numeral.next
      ? readNumeral(tokens, wordAt(tokens, split) === '' ? split : split + 1)
      : null;
  if (isAge(to) && to.value > numeral.value) {
    const ranged = readYearOld(tokens, first, to);
    if (ranged?.quantity !== undefined)
      return {
        ...ranged,
        quantity: {
          ...ranged.quantity,
          value: (numeral.value + to.value) / 2,
          parts: [numeral.value, to.value],
          isRange: true,
        },
      };
  }
  const isBare = numeral.plain || numeral.digits.spelled;
  if (
    isBare &&
    (hasAgeBefore(tokens, first, numeral.next) ||
      isApposition(tokens, first, numeral.next) ||
      isAgeAtEvent(tokens, first, numeral.next) ||
      isAgeOfSeveral(tokens, first, numeral.next) ||
      isOfAge(tokens, first, numeral.next) ||
      isGroupsAge(tokens, first, numeral.next) ||
      isPersonsAge(tokens, first, numeral.next))
  )
    return age(first, first, numeral.next, figure(numeral));
  return null;
}

/** Years of a decade of life that its early, middle and late parts span. */
const partsOfLife: Readonly<Record<'early' | 'mid' | 'late', readonly [number, number]>> = {
  early: [0, 4],
  mid: [4, 7],
  late: [7, 10],
};

/** "in his 30s", "in her late sixties", "in their mid-40s", "in their teens": both ends. */
function readDecadeOfLife(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  const digits = tokens[first]?.digits;
  const hasSuffix = wordAt(tokens, first + 1) === 's' && tokens[first + 1]?.glued === true;
  const start = decadeWords.get(word) ?? (digits?.plain === true && hasSuffix ? digits.value : -1);
  const isTeens = word === 'teens';
  if (!isTeens && (start < 10 || start > 110 || start % 10 !== 0)) return null;
  let at = isMark(tokens, first - 1, '-') ? first - 2 : first - 1;
  const part = partWords.get(wordAt(tokens, at));
  if (part !== undefined) at--;
  if (!possessives.has(wordAt(tokens, at)) || wordAt(tokens, at - 1) !== 'in') return null;
  const [from, to] = part === undefined ? [0, 10] : partsOfLife[part];
  const parts = isTeens ? [13, 19] : [start + from, start + to];
  const value = ((parts[0] ?? 0) + (parts[1] ?? 0)) / 2;
  const quantity = { value, unit: 'year', digits: { ...wholeDigits, spelled: digits === null }, parts, isRange: true };
  return { ...age(at + 1, first, hasSuffix && word === '' ? first + 2 : first + 1, quantity), noHedge: true };
}

/** "under-21s", "over-65s", "under 18s", "over-50" */
function readOverAge(tokens: Tokens, first: number, numeral: Numeral): Draft | null {
  const word = wordAt(tokens, isMark(tokens, first - 1, '-') ? first - 2 : first - 1);
  const hasPlural = wordAt(tokens, numeral.next) === 's' && tokens[numeral.next]?.glued === true;
  if ((word !== 'under' && word !== 'over') || !hasPlural) return null;
  const phrase = isMark(tokens, first - 1, '-') ? first - 2 : first - 1;
  return {
    ...age(phrase, first, numeral.next + 1, { ...figure(numeral), bound: word === 'over' ? '>' : '<' }),
    noHedge: true,
  };
}
