import { endsSentence, isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { partNouns, partWords, weekdays } from '../language/en/calendar';
import { verbBase } from '../language/en/verbs';
import { isPlural } from '../language/en/countNouns';
import { isDeterminer } from '../language/en/functionWords';
import { passivePlanWords, planNouns, planWords } from '../language/en/modality';
import { statingVerbs } from '../language/en/speechVerbs';
import {
  beforeBaseForm,
  beforePassivePlan,
  timeClauseOpeners,
  clockWords,
  deadlinePrepositions,
  forwardVerbs,
  forwardWords,
  harms,
  movedVerbs,
  pastBe,
  presentBe,
  scheduled,
  scheduledPlurals,
  softModals,
} from '../language/en/timeWords';
import type { Lean } from './timeExpression';

/** The verb of a time stands rarely farther away. */
const reach = 16;
/** Words of the time itself that may stand between it and its preposition: "until 9 a.m. Tuesday". */
const clockReach = 6;
/** "put off until", "extended to": the verb that moved a day stands right before its preposition. */
const movedReach = 3;

/** Whether a word announces: "will", "expected", or "due" and "set" behind a form of "be". */
export function isPlan(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  if (planWords.has(word)) return true;
  return (
    passivePlanWords.has(word) &&
    beforePassivePlan.has(wordAt(tokens, at - 1)) &&
    /^(?:to|for)$/.test(wordAt(tokens, at + 1))
  );
}

/** "announced the plan", "a proposed tax": nouns and adjectives of a plan say nothing of the day told beside them. */
function isPlanNoun(tokens: Tokens, at: number): boolean {
  if (!planNouns.has(wordAt(tokens, at))) return false;
  const before = wordAt(tokens, at - 1);
  return isDeterminer(before) || verbBase(before) !== null || wordAt(tokens, at + 1) === 'of';
}

/** "are to resume", "hopes to sail", "agreed to meet": what is still to be done. */
function isForwardInfinitive(tokens: Tokens, at: number): boolean {
  if (wordAt(tokens, at) !== 'to') return false;
  // "voted Tuesday to strike"
  const before = wordAt(tokens, weekdays.has(wordAt(tokens, at - 1)) ? at - 2 : at - 1);
  const isPlanOfPast = pastBe.has(before) && wordAt(tokens, at + 1) !== 'have';
  return isPlanOfPast || presentBe.has(before) || forwardVerbs.has(before);
}

/** "may", "must": they put ahead what stands behind them, but say nothing of a time before them ("the talks Monday may fail"). */
function isSoftModal(tokens: Tokens, at: number): boolean {
  // "could not be reached on Monday"
  return softModals.has(wordAt(tokens, at)) && tokens[at]?.capital === false && wordAt(tokens, at + 1) !== 'not';
}

/** Whether a modal or "to" stands before a verb: "will report", "may show", "to say". */
function isBaseForm(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return beforeBaseForm.has(before) || planWords.has(before) || softModals.has(before);
}

/** Past of a verb or a plan at a token: which way it leans; null when the word says nothing. */
function leanOf(tokens: Tokens, at: number): 'past' | 'future' | null {
  const word = wordAt(tokens, at);
  if (word === '') return null;
  if (isPlan(tokens, at)) return isPlanNoun(tokens, at) ? null : 'future';
  if (isForwardInfinitive(tokens, at)) return 'future';
  // "may meet Monday", but "may have left on Monday"
  if (isSoftModal(tokens, at)) return wordAt(tokens, at + 1) === 'have' ? 'past' : 'future';
  // "will report" is no report yet
  if (statingVerbs().has(word)) return isBaseForm(tokens, at) ? null : 'past';
  if (word === 'was' || word === 'were' || word === 'had') return 'past';
  const before = wordAt(tokens, at - 1);
  if (scheduled.has(word) && !beforeBaseForm.has(before)) return 'future';
  // "is meeting on Friday"
  if (word.endsWith('ing') && presentBe.has(before)) return 'future';
  // "will be sentenced", "to be held": a passive tells no time of its own
  if (/^(?:be|being)$/.test(before)) return null;
  // "rain is likely on Sunday"
  if (word === 'likely' || word === 'possible') return presentBe.has(before) ? 'future' : null;
  if (scheduledPlurals.has(word)) return isPlural(before) || tokens[at - 1]?.capital === true ? 'future' : null;
  // "is heard in May"
  if (presentBe.has(before)) return null;
  const base = verbBase(word);
  // base forms, "-s" and "-ing" tell nothing: "will travel", "meets on Friday"
  return base === null || base === word || word.endsWith('ing') || word.endsWith('s') ? null : 'past';
}

/** Where the words of a time begin that stand before its day: the clock, the part, "the". */
function beforeClock(tokens: Tokens, first: number): number {
  let at = first - 1;
  for (const last = at - clockReach; at > last; at--) {
    const word = wordAt(tokens, at);
    const isPart = partWords.has(word) || partNouns.has(word) || clockWords.has(word);
    if (tokens[at]?.kind !== 'number' && !isPart && !/^[-:.,]$/.test(textAt(tokens, at))) break;
    if (isMark(tokens, at, '.') && endsSentence(tokens, at)) break;
  }
  return at;
}

/** Which way the first verb behind a time leans; null when none tells. */
function leanBehind(tokens: Tokens, next: number): 'past' | 'future' | null {
  for (let i = next; i < next + reach && i < tokens.length && !endsSentence(tokens, i); i++) {
    const lean = isSoftModal(tokens, i) ? null : leanOf(tokens, i);
    if (lean !== null) return lean;
  }
  return null;
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
  const verb = wordAt(tokens, at) === 'by' ? verbBefore(tokens, at) : null;
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
  // "due in Q4", "due on Friday"
  const isDue = /^(?:in|on)$/.test(word) && wordAt(tokens, at - 1) === 'due';
  if (forwardWords.has(word) || isDue) return hadBefore(tokens, at) ? null : 'future';
  return (word === 'to' || word === 'for') && isMoved(tokens, at) ? 'future' : null;
}

/** "the funeral is Monday", "the vote is on Friday"; "7.30 am on Friday" is no verb. */
function standsInPresent(tokens: Tokens, first: number): boolean {
  const at = wordAt(tokens, first - 1) === 'on' ? first - 2 : first - 1;
  return presentBe.has(wordAt(tokens, at)) && tokens[at - 1]?.kind === 'word';
}

/**
 * Which way a weekday lies: by the words right before it, else by the nearest verb before it in the sentence, else by the one
 * behind. "will", "due to", "set to" and their like put it ahead; everything else behind, as news mostly tells what was.
 */
export function leanAt(tokens: Tokens, first: number, next: number): 'past' | 'future' {
  const told = leanBefore(tokens, first, next);
  if (told !== null) return told;
  if (standsInPresent(tokens, first)) return 'future';
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
  if (seen !== null) return seen;
  for (let i = next; i < next + reach && i < tokens.length && !endsSentence(tokens, i); i++) {
    const lean = isSoftModal(tokens, i) ? null : leanOf(tokens, i);
    if (lean === null) continue;
    const isBe = wordAt(tokens, i) === 'was' || wordAt(tokens, i) === 'were';
    return lean === 'past' && isBe && isPlan(tokens, i + 1) ? 'future' : lean;
  }
  return 'past';
}

function isPassivePlan(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at + 1) === 'to' || wordAt(tokens, at + 1) === 'for';
}

/** Whether a past verb stands right before the time, so that it happened then: "died on Nov. 12", "began in February". */
function isRightBehindPast(tokens: Tokens, first: number): boolean {
  const at = beforeClock(tokens, first);
  const verb = /^(?:on|in)$/.test(wordAt(tokens, at)) ? at - 1 : at;
  const word = wordAt(tokens, verb);
  // "the firm reports on July 25" is a timetable
  const isPresent = statingVerbs().has(word) && word.endsWith('s');
  return !isPresent && !movedVerbs.has(word) && leanOf(tokens, verb) === 'past';
}

/** The nearest verb of the clause before a time and its way; null when the clause has none before it. */
function verbBefore(tokens: Tokens, first: number): { lean: 'past' | 'future'; word: string } | null {
  for (let i = first - 1; i >= Math.max(0, first - reach); i--) {
    const text = textAt(tokens, i);
    if (text === ',' || text === ';' || timeClauseOpeners.has(text) || endsSentence(tokens, i)) return null;
    const lean = leanOf(tokens, i);
    if (lean !== null) return { lean, word: text };
  }
  return null;
}

/** Whether a month is told by a past verb: "bought the firm in February", "In January, it was sold". */
function isMonthOfPast(tokens: Tokens, first: number, next: number): boolean {
  const verb = verbBefore(tokens, first);
  if (verb !== null) return verb.lean === 'past' && !statingVerbs().has(verb.word) && !movedVerbs.has(verb.word);
  return isOpening(tokens, first) && isToldAsPast(tokens, next);
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
    if (isRightBehindPast(tokens, first) || (isMonth && isMonthOfPast(tokens, first, next))) return 'past';
  } else if (isOpenDeadline(tokens, at, next)) return 'future';
  // "the ruling of Oct. 11", "the Aug. 7 blasts" hang on a noun, not on the verb
  if (shift === 'of' || shift === 'the') return 'near';
  const verb = verbBefore(tokens, first);
  const isFuture =
    verb === null ? isOpening(tokens, first) && leanBehind(tokens, next) === 'future' : verb.lean === 'future';
  return isFuture ? 'future' : 'near';
}
