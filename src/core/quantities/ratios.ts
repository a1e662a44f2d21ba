import { isGlued, isHyphen, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft, type Figure } from './draft';
import { fractionWords } from '../language/en/numberWords';
import { isPlural } from '../language/en/countNouns';
import { readCountedNoun } from './nouns';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import {
  beforeFraction,
  beforeHalf,
  beforeOtherHalf,
  behindFraction,
  behindHalf,
  fractionComparatives,
  fractionNouns,
  ratioNouns,
} from '../language/en/multiples';
import { possessives } from '../language/en/functionWords';

function ratio(tokens: Tokens, first: number, next: number, quantity: Figure): Draft {
  const noun = readCountedNoun(tokens, next);
  const head = noun === null ? '' : noun.lemma;
  return {
    kind: 'ratio',
    first,
    coreNext: next,
    next: noun === null ? next : noun.at + 1,
    resume: next,
    quantity,
    head,
    salience: 'claim',
  };
}

function isSmall(numeral: Numeral | null): numeral is Numeral {
  return numeral !== null && numeral.value > 0 && Number.isInteger(numeral.value) && numeral.digits.scale <= 1000;
}

/** "one in three", "nine out of 10", "1 in 5 people", "3 in every 100" */
export function readInRatio(tokens: Tokens, first: number): Draft | null {
  const part = readNumeral(tokens, first);
  if (!isSmall(part)) return null;
  let at = part.next;
  if (isHyphen(tokens, at)) at++;
  if (wordAt(tokens, at) === 'out' && wordAt(tokens, at + 1) === 'of') at += 2;
  else if (wordAt(tokens, at) === 'in') at++;
  else return null;
  if (wordAt(tokens, at) === 'every') at++;
  if (isHyphen(tokens, at)) at++;
  const whole = readNumeral(tokens, at);
  if (!isSmall(whole) || whole.value <= part.value || (whole.plain && whole.value > 1500 && whole.value < 2100))
    return null;
  if (countsOf(tokens, part, whole)) return null;
  if (
    part.value > 1 &&
    wordAt(tokens, part.next) === 'in' &&
    whole.value > 10 &&
    !/^10{2,6}$/.test(String(whole.value))
  )
    return null;
  const quantity = {
    value: part.value / whole.value,
    unit: '',
    digits: { ...wholeDigits, spelled: part.digits.spelled },
    parts: [part.value, whole.value],
  };
  return ratio(tokens, first, whole.next, quantity);
}

/** Wholes up to this one are of shares: "nine out of ten voters". */
const largestOfShares = 10;

/** "eight out of 14 eagles": both are counted; a whole of ten, or of tens, tells a share. */
function countsOf(tokens: Tokens, part: Numeral, whole: Numeral): boolean {
  if (wordAt(tokens, part.next) !== 'out' || whole.value <= largestOfShares || whole.value % 10 === 0) return false;
  return readCountedNoun(tokens, whole.next) !== null;
}

/** "3:1", "3-to-1", "four to one", "a ratio of 3 to 1" */
export function readToRatio(tokens: Tokens, first: number): Draft | null {
  const a = readNumeral(tokens, first);
  if (!isSmall(a)) return null;
  const colon = isMark(tokens, a.next, ':') && isGlued(tokens, a.next) && isGlued(tokens, a.next + 1);
  const hyphened = isHyphen(tokens, a.next) && wordAt(tokens, a.next + 1) === 'to' && isHyphen(tokens, a.next + 2);
  const isNamed = wordAt(tokens, first - 1) === 'of' && ratioNouns.has(wordAt(tokens, first - 2));
  const toWord = wordAt(tokens, a.next) === 'to' && isNamed;
  if (!colon && !hyphened && !toWord) return null;
  const b = readNumeral(tokens, hyphened ? a.next + 3 : a.next + 1);
  if (!isSmall(b) || (colon && (tokens[b.first]?.text.length ?? 0) > 1)) return null;
  if (hyphened && a.value < b.value && !isNamed && wordAt(tokens, b.next) !== '') return null;
  return ratio(tokens, first, b.next, {
    value: a.value / b.value,
    unit: '',
    digits: wholeDigits,
    parts: [a.value, b.value],
  });
}

/** "two-thirds", "three quarters", "a third of", "half of voters", "half the country", "one-fifth", "1/3 of" */
export function readFraction(tokens: Tokens, first: number): Draft | null {
  if (wordAt(tokens, first) === 'half') return readHalf(tokens, first);
  const isArticle = wordAt(tokens, first) === 'a';
  const part = isArticle ? null : readNumeral(tokens, first);
  if (!isArticle && !isSmall(part)) return null;
  const at = isArticle ? first + 1 : (part?.next ?? 0);
  const slash = readSlash(tokens, first);
  if (slash !== null) return slash;
  const hyphened = isHyphen(tokens, at);
  const word = wordAt(tokens, hyphened ? at + 1 : at);
  const parts = fractionWords.get(word);
  if (parts === undefined) return null;
  const next = hyphened ? at + 2 : at + 1;
  const numerator = part?.value ?? 1;
  const isPluralPart = isPlural(word) || word === 'halves';
  if (numerator > 1 ? !isPluralPart : isPluralPart || !isFractionContext(tokens, first, next, hyphened)) return null;
  if (numerator >= parts || part?.digits.spelled === false) return null;
  return ratio(tokens, first, next, {
    value: numerator / parts,
    unit: '',
    digits: { ...wholeDigits, spelled: true },
    parts: [numerator, parts],
  });
}

function isFractionContext(tokens: Tokens, first: number, next: number, hyphened: boolean): boolean {
  if (wordAt(tokens, next) === 'of') return !/^(?:the)$/.test(wordAt(tokens, first - 1));
  if (hyphened && (isPlural(wordAt(tokens, next)) || fractionNouns.has(wordAt(tokens, next)))) return true;
  // "a third more than in May", "a fifth more households"
  const compared = wordAt(tokens, next + 1);
  if (fractionComparatives.has(wordAt(tokens, next)) && (compared === 'than' || isPlural(compared))) return true;
  const closes = textAt(tokens, next) === '' || behindFraction.has(textAt(tokens, next));
  return closes && beforeFraction.has(wordAt(tokens, first - 1));
}

/** "1/3 of", "2/3" */
function readSlash(tokens: Tokens, first: number): Draft | null {
  const a = tokens[first]?.digits;
  const b = tokens[first + 2]?.digits;
  if (
    a?.plain !== true ||
    b?.plain !== true ||
    !isMark(tokens, first + 1, '/') ||
    !isGlued(tokens, first + 1) ||
    !isGlued(tokens, first + 2)
  )
    return null;
  if (isGlued(tokens, first + 3) && wordAt(tokens, first + 3) + textAt(tokens, first + 3) !== textAt(tokens, first + 3))
    return null;
  if (textAt(tokens, first + 3) === '/' || a.value >= b.value || a.value === 0) return null;
  // "1/16 of the farm", but "the 9/11 of Europe"; without its whole only a common part: "by 2/3"
  const isOf = wordAt(tokens, first + 3) === 'of' && wordAt(tokens, first - 1) !== 'the';
  if (!isOf && !(b.value <= 10 && beforeFraction.has(wordAt(tokens, first - 1)))) return null;
  return ratio(tokens, first, first + 3, {
    value: a.value / b.value,
    unit: '',
    digits: wholeDigits,
    parts: [a.value, b.value],
  });
}

/** "half of", "half the", "half its", "by half", "half a" before a scale is a number and read before. */
function readHalf(tokens: Tokens, first: number): Draft | null {
  const behind = wordAt(tokens, first + 1);
  const before = wordAt(tokens, first - 1);
  const isOf = behind === 'of' || behind === 'the' || behind === 'all' || possessives.has(behind);
  const isBy = beforeHalf.has(before);
  const follows = textAt(tokens, first + 1);
  if (!isOf && !(isBy && (follows === '' || behindHalf.has(follows)))) return null;
  if (beforeOtherHalf.has(before) || isHyphen(tokens, first - 1)) return null;
  if (behind === 'the' && wordAt(tokens, first + 2) === 'time') return null;
  return ratio(tokens, first, first + 1, {
    value: 0.5,
    unit: '',
    digits: { ...wholeDigits, spelled: true, decimals: 1 },
    parts: [1, 2],
  });
}
