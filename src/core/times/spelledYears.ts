import { isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import { isPlural } from '../language/en/countNouns';
import { smallNumbers, tens } from '../language/en/numberWords';
import { yearPrepositions } from '../language/en/timeWords';
import { calendarTime } from './timeExpression';
import type { TimeReading } from './timeReading';

/** Hundreds that years are spoken with: "nineteen ninety-six", "twenty twenty-two". */
const firstCentury = 10;
const lastCentury = 20;

/** "ninety-six", "fourteen", "oh five": the years of a century, and the token behind. */
function readRest(tokens: Tokens, at: number): { value: number; next: number } | null {
  const word = wordAt(tokens, at);
  if (word === 'oh') {
    const digit = smallNumbers.get(wordAt(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1));
    return digit === undefined ? null : { value: digit, next: isHyphen(tokens, at + 1) ? at + 3 : at + 2 };
  }
  const value = smallNumbers.get(word);
  if (value === undefined || value < 10) return null;
  const unitAt = isHyphen(tokens, at + 1) ? at + 2 : at + 1;
  const unit = tens.has(word) ? smallNumbers.get(wordAt(tokens, unitAt)) : undefined;
  return unit !== undefined && unit > 0 && unit < 10
    ? { value: value + unit, next: unitAt + 1 }
    : { value, next: at + 1 };
}

/** "two thousand (and nine)" */
function readThousands(tokens: Tokens, at: number): { value: number; next: number } | null {
  if (wordAt(tokens, at) !== 'two' || wordAt(tokens, at + 1) !== 'thousand') return null;
  const rest = wordAt(tokens, at + 2) === 'and' ? at + 3 : at + 2;
  const value = smallNumbers.get(wordAt(tokens, rest));
  return value === undefined || value < 1 ? { value: 2000, next: at + 2 } : { value: 2000 + value, next: rest + 1 };
}

/** A year in words behind a preposition or "the year": "in nineteen ninety-six", "the year two thousand". */
export function readSpelledYear(tokens: Tokens, at: number): TimeReading | null {
  const before = wordAt(tokens, at - 1);
  if (!yearPrepositions.has(before)) return null;
  const century = smallNumbers.get(wordAt(tokens, at)) ?? 0;
  const rest =
    century < firstCentury || century > lastCentury
      ? null
      : readRest(tokens, isHyphen(tokens, at + 1) ? at + 2 : at + 1);
  const year = rest === null ? readThousands(tokens, at) : { value: century * 100 + rest.value, next: rest.next };
  if (year === null || isPlural(wordAt(tokens, year.next)) || isPlural(wordAt(tokens, year.next + 1))) return null;
  // "in two thousand homes" and "of two thousand" count; "the year two thousand" is one
  if (year.value === 2000 && before !== 'year') return null;
  return { when: calendarTime({ year: year.value }), next: year.next };
}
