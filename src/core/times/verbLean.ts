import { endsSentence, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { weekdays } from '../language/en/calendar';
import { isPlural } from '../language/en/countNouns';
import { isDeterminer } from '../language/en/functionWords';
import { passivePlanWords, planNouns, planWords } from '../language/en/modality';
import { statingVerbs } from '../language/en/speechVerbs';
import {
  beforeBaseForm,
  beforePassivePlan,
  forwardVerbs,
  pastBe,
  presentBe,
  scheduled,
  scheduledPlurals,
  softModals,
  timeClauseOpeners,
} from '../language/en/timeWords';
import { verbBase } from '../language/en/verbs';

/** Whether a clause ends at a token, or another one opens: its verbs tell nothing of a time on the other side. */
export function endsClause(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return text === ',' || text === ';' || timeClauseOpeners.has(text) || endsSentence(tokens, at);
}

/** Whether a word announces: "will", "expected", or "due" and "set" behind a form of "be". */
export function isPlan(tokens: Tokens, at: number): boolean {
  const word = wordAt(tokens, at);
  // "did not expect" tells of what was
  if (planWords.has(word))
    return !/^did(?:n't)?$/.test(wordAt(tokens, wordAt(tokens, at - 1) === 'not' ? at - 2 : at - 1));
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
export function isSoftModal(tokens: Tokens, at: number): boolean {
  // "could not be reached on Monday"
  return softModals.has(wordAt(tokens, at)) && tokens[at]?.capital === false && wordAt(tokens, at + 1) !== 'not';
}

/** Whether a modal or "to" stands before a verb: "will report", "may show", "to say". */
function isBaseForm(tokens: Tokens, at: number): boolean {
  const before = wordAt(tokens, at - 1);
  return beforeBaseForm.has(before) || planWords.has(before) || softModals.has(before);
}

/** "Leeds host", but "Tuesday's vote". */
function isNameBefore(tokens: Tokens, at: number): boolean {
  return tokens[at - 1]?.capital === true && tokens[at - 1]?.possessive !== true;
}

/** Past of a verb or a plan at a token: which way it leans; null when the word says nothing. */
export function leanOf(tokens: Tokens, at: number): 'past' | 'future' | null {
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
  if (scheduledPlurals.has(word)) return isPlural(before) || isNameBefore(tokens, at) ? 'future' : null;
  // "is heard in May"
  if (presentBe.has(before)) return null;
  const base = verbBase(word);
  // base forms, "-s" and "-ing" tell nothing: "will travel", "meets on Friday"
  return base === null || base === word || word.endsWith('ing') || word.endsWith('s') ? null : 'past';
}
