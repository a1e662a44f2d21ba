import type { Bound } from '../language/bound';
import { isMark, wordAt, type Tokens } from '../numerals/cursor';
import { weekdays } from '../language/en/calendar';
import { changeWords, comparatives } from '../language/en/change';
import { comparedAmounts, earlierOrLater, sourcedNouns, timeBounds, turnVerbs } from '../language/en/timeWords';
import type { TimeExpression } from './timeExpression';

/** What a bound becomes behind "no" or "not": "not before May" is in May or later. */
const turned: Partial<Readonly<Record<Bound, Bound>>> = { '<': '>=', '>': '<=', '<=': '>=' };

function isNegated(tokens: Tokens, at: number): boolean {
  return /^(?:no|not)$/.test(wordAt(tokens, at - 1));
}

/** "no earlier than", "not before", "until": what the words that end at a token say of the time behind. */
function boundAt(tokens: Tokens, at: number): Bound | undefined {
  const word = wordAt(tokens, at);
  const bound = word === 'than' ? earlierOrLater.get(wordAt(tokens, at - 1)) : timeBounds.get(word);
  if (bound === undefined || (word === 'from' && isFromOrigin(tokens, at))) return undefined;
  const first = word === 'than' ? at - 1 : at;
  if (isNegated(tokens, first)) return turned[bound];
  return word === 'than' ? undefined : bound;
}

/** "dates from 1871", "footage from July", "up 3% from May": where a thing is from, or what it is held against. */
function isFromOrigin(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  // "rises to $5 from Monday" begins then
  if (weekdays.has(wordAt(tokens, at + 1))) return sourcedNouns.has(before);
  const isAmount = tokens[at - 1]?.kind === 'number' || isMark(tokens, at - 1, '%') || comparedAmounts.has(before);
  return isAmount || sourcedNouns.has(before) || changeWords.has(before);
}

/** "lower than four years ago", "5% more than a year ago": a time that something is held against, which the words do not bound. */
export function isComparedTo(tokens: Tokens, first: number): boolean {
  if (wordAt(tokens, first - 1) !== 'than') return false;
  const comparative = wordAt(tokens, first - 2);
  if (!comparatives.has(comparative)) return true;
  const before = wordAt(tokens, first - 3);
  return tokens[first - 3]?.kind === 'number' || isMark(tokens, first - 3, '%') || comparedAmounts.has(before);
}

/**
 * How the words before a time bound it: "by the end of June" <=, "no earlier than March" >=, "around 2015" ~; undefined when
 * they do not. A part of a time ("early 2024") is about by itself.
 * @param first first token of its phrase, a preposition that belongs to it included
 * @param next the token behind the time
 */
export function timeBoundOf(tokens: Tokens, when: TimeExpression, first: number, next: number): Bound | undefined {
  if (when.type === 'range') return undefined;
  // "since the late ’50s" is too vague to be bounded
  if (when.type === 'part' && (when.of.type === 'decade' || when.of.type === 'century')) return '~';
  const before = wordAt(tokens, first - 1) === 'the' ? first - 2 : first - 1;
  const bound = boundAt(tokens, first) ?? boundAt(tokens, before);
  // "killed by Friday's quake", "after fiscal 2025 began": the preposition belongs to what the time names or does
  const isOther = tokens[next - 1]?.possessive === true || turnVerbs.has(wordAt(tokens, next));
  return (isOther ? undefined : bound) ?? (when.type === 'part' ? '~' : undefined);
}
