import { isGlued, isHyphen, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { wholeDigits, type Draft } from './draft';
import { readPercent } from './percents';
import { isPlural, singularOf } from '../language/en/countNouns';
import type { Numeral } from '../numerals/numeral';
import { readNumeral } from '../numerals/numbers';
import { readMonthWord } from '../times/calendarDates';
import {
  beforeRange,
  scoreWords,
  talliedBefore,
  talliedNouns,
  talliesOf,
  tallyVerbs,
  voteWords,
} from '../language/en/contests';

/** "24-10", "6-4 7-5", "52-48": two figures of a score or vote. */
export function readScore(tokens: Tokens, first: number): Draft | null {
  const a = tokens[first]?.digits;
  const b = tokens[first + 2]?.digits;
  if (a?.plain !== true || b?.plain !== true || (isGlued(tokens, first + 3) && tokens[first + 3]?.kind === 'word'))
    return null;
  const dash = textAt(tokens, first + 1);
  if ((dash !== '-' && dash !== '–') || !isGlued(tokens, first + 1) || !isGlued(tokens, first + 2)) return null;
  if (
    (tokens[first]?.text.length ?? 9) > 3 ||
    (tokens[first + 2]?.text.length ?? 9) > 3 ||
    isGluedToWord(tokens, first)
  )
    return null;
  if (isGlued(tokens, first + 3) && /^[-–/:%]$/.test(textAt(tokens, first + 3))) return null;
  const context = contextOf(tokens, first, first + 3);
  // "787-9" is a model: scores without a word that shows them have figures of about one length
  const lengths = (tokens[first]?.text.length ?? 0) - (tokens[first + 2]?.text.length ?? 0);
  if (context === null && (a.value < b.value || lengths > 1 || isCountedBehind(tokens, first + 3))) return null;
  return tally(first, first + 3, a.value, b.value, context ?? 'score');
}

function tally(first: number, next: number, a: number, b: number, unit: 'vote' | 'score'): Draft {
  const quantity = { value: a, unit, digits: wholeDigits, parts: [a, b] };
  return { kind: 'ratio', first, coreNext: next, next, quantity, head: unit, salience: 'claim', noHedge: true };
}

/** No assembly or match counts more. */
const mostVotes = 2000;

/** Where the second figure of a tally begins behind the first: "311 to 268", "311 votes to 268", "two sets to one", "5-to-2"; -1 without one. */
function tallyJoin(tokens: Tokens, next: number): number {
  if (isHyphen(tokens, next) && wordAt(tokens, next + 1) === 'to' && isHyphen(tokens, next + 2)) return next + 3;
  const to = talliedNouns.has(wordAt(tokens, next)) ? next + 1 : next;
  return wordAt(tokens, to) === 'to' ? to + 1 : -1;
}

/** Whether the words before make a range of two figures: "from 48 to 12", but "by a vote of 6 to 3". */
function isRangeBefore(tokens: Tokens, first: number): boolean {
  return beforeRange.has(wordAt(tokens, first - 1)) && !talliesOf.has(wordAt(tokens, first - 2));
}

/** "voted 311 to 268", "by 311 votes to 268", "a margin of 45 to 12", "ruled six to three": words join the figures, so a vote or match must be told. */
export function readTally(tokens: Tokens, first: number): Draft | null {
  const a = readNumeral(tokens, first);
  const join = a === null ? -1 : tallyJoin(tokens, a.next);
  const b = join < 0 ? null : readNumeral(tokens, join);
  if (a === null || b === null || !isTallied(a) || !isTallied(b) || isRangeBefore(tokens, first)) return null;
  const isHyphened = isHyphen(tokens, a.next);
  if (isHyphened && !talliedBefore.has(wordAt(tokens, b.next))) return null;
  // "10 to two": print spells small figures alone
  if (b.digits.spelled !== a.digits.spelled && (a.digits.spelled || a.value < 10)) return null;
  if (isCountedBehind(tokens, b.next) || isHyphen(tokens, b.next) || readMonthWord(tokens, b.next) !== null)
    return null;
  if (a.value < b.value && !isVoted(tokens, first)) return null;
  const context = talliedNouns.get(wordAt(tokens, a.next)) ?? contextOf(tokens, first, b.next);
  return context === null ? null : tally(first, b.next, a.value, b.value, context);
}

/** "rejected it 48 to 52", "voted 14 to 20": the verb of a vote right before, perhaps with its object. */
function isVoted(tokens: Tokens, first: number): boolean {
  return tallyVerbs.has(wordAt(tokens, first - 1)) || tallyVerbs.has(wordAt(tokens, first - 2));
}

function isTallied({ value, digits, plain }: Numeral): boolean {
  return (plain || digits.spelled) && digits.scale === 1 && Number.isInteger(value) && value <= mostVotes;
}

/** Something other than an opening bracket stands right before: "F-6-4", but "7-6 (7-4)". */
function isGluedToWord(tokens: Tokens, at: number): boolean {
  return isGlued(tokens, at) && !/^[([]$/.test(textAt(tokens, at - 1));
}

function isCountedBehind(tokens: Tokens, at: number): boolean {
  return isPlural(wordAt(tokens, at)) || isPlural(wordAt(tokens, at + 1)) || readPercent(tokens, at) !== null;
}

/** Whether words beside show a vote or a score; null when none do. */
function contextOf(tokens: Tokens, first: number, next: number): 'vote' | 'score' | null {
  for (let i = next; i < next + 3; i++)
    if (voteWords.has(singularOf(wordAt(tokens, i))) || voteWords.has(wordAt(tokens, i))) return 'vote';
  for (let i = first - 1; i >= Math.max(0, first - 10); i--) {
    if (voteWords.has(wordAt(tokens, i))) return 'vote';
    if (scoreWords.has(wordAt(tokens, i))) return 'score';
    if (textAt(tokens, i) === '.' && !isGlued(tokens, i + 1)) break;
  }
  for (let i = next; i < next + 4; i++) if (scoreWords.has(wordAt(tokens, i))) return 'score';
  return null;
}
