import { isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import { readNumeral } from '../numerals/numbers';

const foldWords: ReadonlyMap<string, number> = new Map(
  'two three four five six seven eight nine ten'.split(' ').map((word, index): [string, number] => [word, index + 2]),
);

/** Verbs that multiply: past forms, which tell a figure by themselves. */
const multiplied: ReadonlyMap<string, number> = new Map([
  ['doubled', 2],
  ['doubling', 2],
  ['tripled', 3],
  ['tripling', 3],
  ['trebled', 3],
  ['trebling', 3],
  ['quadrupled', 4],
  ['quadrupling', 4],
  ['quintupled', 5],
]);

/** The same verbs in forms that are adjectives and nouns as well: only behind a word that makes a verb of them. */
const multiply: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['triple', 3],
  ['treble', 3],
  ['quadruple', 4],
]);

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
  if (/^(?:as|more|less|the|its|that|what|their|his|her|those)$/.test(word)) return true;
  return word.endsWith('er') && !/^(?:over|after|under|per|never|ever|former|earlier|later|either)$/.test(word);
}

/** "doubled", "will triple", "halved", "more than doubling"; not "doubled down" or "the doubled fee". */
function readMultiplied(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  const before = wordAt(tokens, first - 1);
  if (/^(?:down|back|up|over|as)$/.test(wordAt(tokens, first + 1)) || isHyphen(tokens, first + 1)) return null;
  if (word === 'halved' || word === 'halving') return before === 'the' ? null : half(first, first + 1);
  const past = multiplied.get(word);
  if (past !== undefined) return before === 'the' || before === 'a' ? null : multiple(first, first + 1, past);
  const base = multiply.get(word);
  const isVerb = /^(?:to|will|would|could|may|might|should|than|nearly|almost|roughly|about)$/.test(before);
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
  const isSize = /^(?:as|the|its|their|that|what|his|her)$/.test(wordAt(tokens, first + 1));
  return isSize && wordAt(tokens, first + 2) !== 'week' ? multiple(first, first + 1, value) : null;
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
  if (numeral === null || wordAt(tokens, numeral.next) !== 'times' || !comparesBehind(tokens, numeral.next + 1))
    return null;
  const draft = multiple(first, numeral.next + 1, numeral.value);
  return { ...draft, quantity: { value: numeral.value, unit: 'times', digits: numeral.digits } };
}
