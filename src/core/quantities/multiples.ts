import { isGlued, isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import {
  beforeMultiply,
  foldWords,
  multipleEnds,
  multiplied,
  multiply,
  multiplyParticles,
  noComparatives,
  twiceEnds,
} from '../language/en/multiples';

function multiple(first: number, next: number, value: number): Draft {
  return {
    kind: 'ratio',
    first,
    coreNext: next,
    next,
    quantity: { value, unit: 'times', digits: { ...wholeDigits, spelled: true } },
    head: '',
    salience: 'claim',
  };
}

function half(first: number, next: number): Draft {
  const draft = multiple(first, next, 0.5);
  const digits = { ...wholeDigits, spelled: true, decimals: 1 };
  return { ...draft, quantity: { value: 0.5, unit: '', digits, parts: [1, 2] } };
}

/** Words of comparison behind "three times" that make a multiple of it, not three events. */
function comparesBehind(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (multipleEnds.has(word)) return true;
  return word.endsWith('er') && !noComparatives.has(word);
}

/** "doubled", "will triple", "halved", "more than doubling"; not "doubled down" or "the doubled fee". */
function readMultiplied(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  const before = wordAt(tokens, first - 1);
  if (multiplyParticles.has(wordAt(tokens, first + 1)) || isHyphen(tokens, first + 1)) return null;
  if (word === 'halved' || word === 'halving') return before === 'the' ? null : half(first, first + 1);
  const past = multiplied.get(word);
  if (past !== undefined) return before === 'the' || before === 'a' ? null : multiple(first, first + 1, past);
  const base = multiply.get(word);
  const isVerb = beforeMultiply.has(before);
  return base !== undefined && isVerb ? multiple(first, first + 1, base) : null;
}

/** "twice as many", "twice the size", "half as many" */
function readTwice(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  if (word === 'half')
    return wordAt(tokens, first + 1) === 'as' && /^(?:many|much)$/.test(wordAt(tokens, first + 2))
      ? half(first, first + 1)
      : null;
  const value = word === 'twice' ? 2 : word === 'thrice' ? 3 : 0;
  if (value === 0 || textAt(tokens, first - 1) === '-') return null;
  const isSize = twiceEnds.has(wordAt(tokens, first + 1));
  return isSize && wordAt(tokens, first + 2) !== 'week' ? multiple(first, first + 1, value) : null;
}

/** Behind "14x" and the figure of "a factor of three"; -1 for other figures. */
function factorNext(tokens: Tokens, { first, next }: Numeral): number {
  if (wordAt(tokens, first - 1) === 'of' && wordAt(tokens, first - 2) === 'factor') return next;
  // "the 777X" is an airliner
  const isCross = wordAt(tokens, next) === 'x' && tokens[next]?.capital === false;
  return isCross && isGlued(tokens, next) && !isGlued(tokens, next + 1) ? next + 1 : -1;
}

function counted({ first, value, digits }: Numeral, next: number): Draft {
  return { ...multiple(first, next, value), quantity: { value, unit: 'times', digits } };
}

/** "three times as many", "five times more", "tenfold", "doubled", "twice the size of": a multiple, its unit `times`. */
export function readTimes(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  const fold = /^([a-z]+)fold$/.exec(word)?.[1];
  const factor = fold === undefined ? undefined : foldWords.get(fold);
  if (factor !== undefined) return multiple(first, first + 1, factor);
  const worded = readMultiplied(tokens, first) ?? readTwice(tokens, first);
  if (worded !== null) return worded;
  const numeral = readNumeral(tokens, first);
  if (numeral === null) return null;
  const factorEnd = factorNext(tokens, numeral);
  if (factorEnd >= 0) return counted(numeral, factorEnd);
  if (wordAt(tokens, numeral.next) !== 'times' || !comparesBehind(tokens, numeral.next + 1)) return null;
  return counted(numeral, numeral.next + 1);
}
