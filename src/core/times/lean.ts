import { endsSentence, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { partNouns, partWords } from '../language/en/calendar';
import { isDeterminer } from '../language/en/functionWords';
import { statingVerbs } from '../language/en/speechVerbs';
import {
  arrangedVerbs,
  callingVerbs,
  clockWords,
  deadlinePrepositions,
  earlierOrLater,
  forwardWords,
  harms,
  movedVerbs,
  openStates,
  presentBe,
  promises,
} from '../language/en/timeWords';
import { isToldInPresent } from './present';
import type { Lean } from './timeExpression';
import { endsClause, isPlan, isSoftModal, leanOf } from './verbLean';

/** The verb of a time stands rarely farther away. */
const reach = 16;
/** Words of the time itself that may stand between it and its preposition: "until 9 a.m. Tuesday". */
const clockReach = 6;
/** "put off until", "extended to": the verb that moved a day stands right before its preposition. */
const movedReach = 3;
/** What is called for a day stands between: "called a national day of protest for Tuesday". */
const calledReach = 8;

/** Where the words of a time begin that stand before its day: the clock, the part, "the". */
function beforeClock(tokens: Tokens, first: number): number {
  let at = first - 1;
  for (const last = at - clockReach; at > last; at--) {
    const word = wordAt(tokens, at);
    // "by the end of June"
    const isOfPart = word === 'of' && partNouns.has(wordAt(tokens, at - 1));
    const isPart = partWords.has(word) || isOfPart || clockWords.has(word);
    if (tokens[at]?.kind !== 'number' && !isPart && !/^[-:.,]$/.test(textAt(tokens, at))) break;
    if (isMark(tokens, at, '.') && endsSentence(tokens, at)) break;
  }
  return at;
}

/** "promised", "vowed" tell of what lies ahead, but were said at the time told beside them; "the promised aid" was not. */
function isPromise(tokens: Tokens, at: number): boolean {
  return promises.has(wordAt(tokens, at)) && !isDeterminer(wordAt(tokens, at - 1));
}

/** The first verb behind a time that tells which way it leans, with its token; null when none does. */
function verbBehind(tokens: Tokens, next: number): { lean: 'past' | 'future'; at: number } | null {
  for (let at = next; at < next + reach && at < tokens.length && !endsSentence(tokens, at); at++) {
    if (isPromise(tokens, at)) return { lean: 'past', at };
    const lean = isSoftModal(tokens, at) ? null : leanOf(tokens, at);
    if (lean !== null) return { lean, at };
  }
  return null;
}

function leanBehind(tokens: Tokens, next: number): 'past' | 'future' | null {
  return verbBehind(tokens, next)?.lean ?? null;
}

/** Whether something done is told behind: "By Tuesday, 40 people had died", "until Monday, when classes resumed". */
function isToldAsPast(tokens: Tokens, next: number): boolean {
  return leanBehind(tokens, next) === 'past';
}

/** Whether a time opens its sentence, a preposition before it or none. */
function isOpening(tokens: Tokens, first: number): boolean {
  return first <= 1 || endsSentence(tokens, first - 2) || endsSentence(tokens, first - 1);
}

/** Whether a verb that moves a day stands before its preposition: "was extended to Nov. 16", "put back to Friday". */
function isMoved(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - movedReach; i--) if (movedVerbs.has(wordAt(tokens, i))) return true;
  return false;
}

/** "By Tuesday, 40 had died", "had until Monday", "the toll rose to 19 by Saturday": what was done then is told. */
function isPastDeadline(tokens: Tokens, at: number, next: number): boolean {
  if (wordAt(tokens, at - 1) === 'had') return true;
  const isOpening = at === 0 || endsSentence(tokens, at - 1) || textAt(tokens, next) === ',';
  if (isOpening && isToldAsPast(tokens, next)) return true;
  const preposition = wordAt(tokens, at);
  const verb = preposition === 'by' || preposition === 'through' ? verbBefore(tokens, at) : null;
  // "sales through June rose"
  if (preposition === 'through' && verb === null) return isToldAsPast(tokens, next);
  return verb?.lean === 'past' && !statingVerbs().has(verb.word) && !movedVerbs.has(verb.word);
}

/** "is closed until April", "was adjourned until May 6": no verb of the past tells that the deadline has gone by. */
function isOpenDeadline(tokens: Tokens, at: number, next: number): boolean {
  if (tokens[next - 1]?.possessive === true || isPastDeadline(tokens, at, next)) return false;
  const verb = verbBefore(tokens, at);
  return verb?.lean !== 'past' || isMoved(tokens, at);
}

/** "had been due to expire Friday": a plan of the past. */
function hadBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - clockReach && wordAt(tokens, i) !== ''; i--)
    if (wordAt(tokens, i) === 'had') return true;
  return false;
}

/** Which way the words right before a time put it: "until", "by", "as early as", "starting", "postponed to"; null when none do. */
function leanBefore(tokens: Tokens, first: number, next: number): 'past' | 'future' | null {
  const at = beforeClock(tokens, first);
  const word = wordAt(tokens, at);
  if (word === 'since') return 'past';
  // "killed by Friday's quake" is no deadline
  if (deadlinePrepositions.has(word) && tokens[first]?.possessive !== true)
    return isPastDeadline(tokens, at, next) ? 'past' : 'future';
  if (word === 'of' && wordAt(tokens, at - 1) === 'ahead') return 'future';
  if (word === 'as' && /^(?:early|soon)$/.test(wordAt(tokens, at - 1))) return 'future';
  if (word === 'than' && earlierOrLater.has(wordAt(tokens, at - 1)) && /^(?:no|not)$/.test(wordAt(tokens, at - 2)))
    return 'future';
  // "due in Q4", "due on Friday"
  const isDue = /^(?:in|on)$/.test(word) && wordAt(tokens, at - 1) === 'due';
  if (forwardWords.has(word) || isDue) return hadBefore(tokens, at) ? null : 'future';
  if (word !== 'to' && word !== 'for') return null;
  return isMoved(tokens, at) || (word === 'for' && isCalled(tokens, at)) ? 'future' : null;
}

/** "called a general strike for Tuesday": something stands between the verb and the day that it is for. */
function isCalled(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= at - calledReach && !endsClause(tokens, i); i--)
    if (callingVerbs.has(wordAt(tokens, i))) return true;
  return false;
}

/** "the funeral is Monday", "kick-off is at 3pm on Friday"; "7.30 am on Friday" is no verb. */
function standsInPresent(tokens: Tokens, first: number): boolean {
  const day = behindOf(tokens, first);
  const clock = day < first - 1 ? beforeClock(tokens, day + 1) : day;
  // "is closed Monday"
  const isState = wordAt(tokens, clock) === 'at' || openStates.has(wordAt(tokens, clock));
  const at = isState ? clock - 1 : clock;
  return presentBe.has(wordAt(tokens, at)) && tokens[at - 1]?.kind !== 'number';
}

/**
 * Which way a weekday lies: by the words right before it, else by the nearest verb before it in the sentence, else by the one
 * behind. "will", "due to", "set to" and their like put it ahead; what is told in the present is near, mostly ahead; everything
 * else lies behind, as news mostly tells what was.
 */
export function leanAt(tokens: Tokens, first: number, next: number): Lean {
  const told = leanBefore(tokens, first, next);
  if (told !== null) return told;
  if (standsInPresent(tokens, first)) return 'future';
  if (isPromise(tokens, behindOf(tokens, first))) return 'past';
  if (isToldInPresent(tokens, first, next)) return 'near';
  return leanByVerbBefore(tokens, first) ?? leanByVerbBehind(tokens, next);
}

/** Which way the nearest verb before a weekday leans, a plan behind its auxiliary counted with it. */
function leanByVerbBefore(tokens: Tokens, first: number): 'past' | 'future' | null {
  let seen: 'past' | null = null;
  for (let i = first - 1; i >= Math.max(0, first - reach) && !endsSentence(tokens, i); i--) {
    const lean = leanOf(tokens, i);
    if (lean === 'future') {
      // "was set to", "were expected to": the plan stands behind its auxiliary, "had planned" does not bind
      if (seen === null || isPassivePlan(tokens, i)) return 'future';
    }
    if (lean === 'past' && seen === null) {
      // "is expected", "was due": look one word further for the plan
      seen = 'past';
      if (wordAt(tokens, i) !== 'was' && wordAt(tokens, i) !== 'were') return 'past';
    }
    if (seen !== null && textAt(tokens, i) === ',') break;
  }
  return seen;
}

function leanByVerbBehind(tokens: Tokens, next: number): 'past' | 'future' {
  const verb = verbBehind(tokens, next);
  if (verb === null) return 'past';
  const isBe = /^(?:was|were)$/.test(wordAt(tokens, verb.at));
  return verb.lean === 'past' && isBe && isPlan(tokens, verb.at + 1) ? 'future' : verb.lean;
}

function isPassivePlan(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at + 1) === 'to' || wordAt(tokens, at + 1) === 'for';
}

/** The token before a time and its "on" or "in". */
function behindOf(tokens: Tokens, first: number): number {
  const at = beforeClock(tokens, first);
  return /^(?:on|in)$/.test(wordAt(tokens, at)) ? at - 1 : at;
}

/** Whether a past verb stands right before the time, so that it happened then: "died on Nov. 12", "promised in May". */
function isRightBehindPast(tokens: Tokens, first: number): boolean {
  const verb = behindOf(tokens, first);
  if (isPromise(tokens, verb)) return true;
  const word = wordAt(tokens, verb);
  // "the firm reports on July 25" is a timetable
  const isPresent = statingVerbs().has(word) && word.endsWith('s');
  // "postponed in May" was then, "postponed to May" is ahead
  const isAhead = (verb < beforeClock(tokens, first) ? arrangedVerbs : movedVerbs).has(word);
  return !isPresent && !isAhead && leanOf(tokens, verb) === 'past';
}

/** The nearest verb of the clause before a time and its way; null when the clause has none before it. */
function verbBefore(tokens: Tokens, first: number): { lean: 'past' | 'future'; word: string } | null {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    if (endsClause(tokens, i)) return null;
    const lean = leanOf(tokens, i);
    if (lean !== null) return { lean, word: textAt(tokens, i) };
  }
  return null;
}

/** Whether a month is told by a past verb: "bought the firm in February", "In January, it was sold", "sales in May rose". */
function isMonthOfPast(tokens: Tokens, first: number, next: number): boolean {
  const verb = verbBefore(tokens, first);
  if (verb !== null) return verb.lean === 'past' && !statingVerbs().has(verb.word) && !movedVerbs.has(verb.word);
  return isOpening(tokens, first) ? isToldAsPast(tokens, next) : isOfWhatWas(tokens, next);
}

/** "sales in May rose", but "the vote in May was called", "a march in May drew protests, they said": what is ahead is spoken of. */
function isOfWhatWas(tokens: Tokens, next: number): boolean {
  const verb = verbBehind(tokens, next);
  if (verb?.lean !== 'past') return false;
  for (let at = next; at < verb.at; at++) if (endsClause(tokens, at)) return false;
  const word = wordAt(tokens, verb.at);
  const isPassive = /^(?:was|were)$/.test(word) && leanOf(tokens, verb.at + 1) !== null;
  return !isPassive && !statingVerbs().has(word) && !movedVerbs.has(word);
}

/**
 * Which way a day or month without a year lies. A plan that governs it puts it ahead; "last", a past verb right before it or
 * the harm it names put it behind. Any other word of the sentence may tell of something else: then the nearest one is meant.
 * @param isMonth months are told by the verb of their clause more surely than days
 */
export function calendarLean(tokens: Tokens, first: number, next: number, isMonth: boolean): Lean {
  const shift = wordAt(tokens, first - 1);
  if (shift === 'last' || shift === 'past' || harms.has(wordAt(tokens, next))) return 'past';
  if (shift === 'next' || shift === 'coming') return 'future';
  const at = beforeClock(tokens, first);
  if (!deadlinePrepositions.has(wordAt(tokens, at))) {
    const told = leanBefore(tokens, first, next);
    if (told !== null) return told;
    if (standsInPresent(tokens, first)) return 'future';
    if (isRightBehindPast(tokens, first) || (isMonth && isMonthOfPast(tokens, first, next))) return 'past';
  } else if (isOpenDeadline(tokens, at, next)) return 'future';
  // "the ruling of Oct. 11", "the Aug. 7 blasts" hang on a noun, not on the verb
  if (shift === 'of' || shift === 'the') return 'near';
  const verb = verbBefore(tokens, first);
  const isFuture =
    verb === null ? isOpening(tokens, first) && leanBehind(tokens, next) === 'future' : verb.lean === 'future';
  return isFuture ? 'future' : 'near';
}
