import type { NumericClaim } from '../../claims/claim';
import { months, weekdays } from '../../language/en/calendar';
import { beginnings, dayDetails, dayParts, endings } from '../../language/en/dayWords';
import { changeWords } from '../../language/en/change';
import { beForms } from '../../language/en/clauseWords';
import { passivePlanWords } from '../../language/en/modality';
import { articles, sayingWords } from '../../language/en/functionWords';
import { tokenise } from '../../numerals/tokens';
import type { Span } from '../../text/span';
import { leanAt } from '../../times/lean';
import { clauseAt, wordsAround, type Around } from '../topic/around';
import type { TermBag } from '../topic/weighting';
import { topicWords, type TopicWord } from '../topic/words';

/** What happened on a day, as far as the words beside it tell. */
export interface DayEvent {
  /** Verbs, nouns and names, 0-1 by nearness: those before the day, or behind it where it opens its clause. */
  readonly terms: TermBag;
  /** Those that are names: they tell who and where, not what. */
  readonly names: ReadonlySet<string>;
  /** It is the day on which somebody said something, whatever that was. */
  readonly isSaying: boolean;
  /** It is the day on which a count had come to what it was: a toll rose, a fire had grown. */
  readonly isUpdate: boolean;
  /** It is told as still to come: planned, due, expected. */
  readonly isAhead: boolean;
  /** It is the day of its beginning or of its end. */
  readonly phase: 'beginning' | 'end' | undefined;
  /** Words beside the verb of saying: who said it. */
  readonly speaker: ReadonlySet<string>;
}

/** Words further off, to either side, tell of other things. */
const wordsRead = 8;
/** What one word more takes of a word's weight … */
const stepDecay = 0.8;
/** … and what a clause boundary does; two or more are as good as one. */
const clauseDecay = 0.5;
/** The far side of a day tells less of it: "was sentenced on Friday to nine years". */
const behindWeight = 0.6;
const beforeOpening = 0.5;

/** Reads what happened on the day of a claim. Flat in the length of the sentence. */
export function dayEvent(claim: NumericClaim, text: string, sentence: Span): DayEvent {
  const around = wordsAround(claim, topicWords(text, windowOf(claim, sentence)));
  const clause = clauseAt(around);
  const [before, behind] = [telling(around, 'before'), telling(around, 'behind')];
  const isAttribute = standsBeforeNoun(claim, text, around);
  const opens = isAttribute || !before.some(word => word.clause === clause);
  const terms = new Map<string, number>();
  const names = new Set<string>();
  const isName = ({ start }: TopicWord): boolean =>
    start > sentence.start && /^\p{Lu}/u.test(text.slice(start, start + 2));
  const joined = joinedClauses(around.words, text);
  const joinedBetween = (word: TopicWord, own: number): number =>
    joined.filter(at => at > Math.min(word.clause, own) && at <= Math.max(word.clause, own)).length;
  const add = (words: readonly TopicWord[], weight: number, crossing: number): void => {
    for (const [at, word] of words.slice(0, wordsRead).entries()) {
      if (sayingWords.has(word.folded)) continue;
      const clauses = Math.min(2, Math.abs(word.clause - clause) - joinedBetween(word, clause));
      const own = weight * stepDecay ** at * crossing ** clauses;
      terms.set(word.term, Math.max(terms.get(word.term) ?? 0, own));
      if (isName(word)) names.add(word.term);
    }
  };
  add(before, opens ? beforeOpening : 1, clauseDecay);
  add(behind, opens ? 1 : behindWeight, opens && !isAttribute ? 1 : clauseDecay);
  return {
    terms,
    names,
    phase: phaseOf(around, clause),
    isUpdate: tellsUpdate(around, clause),
    isAhead: isDue(around, clause) || tellsAhead(claim, text, sentence),
    ...sayingBeside(before, behind, opens),
  };
}

/** Characters to either side of a day in which words are read: more than all words that count, in sentences without an end too. */
const readReach = 1000;

const windowOf = ({ core }: NumericClaim, { start, end }: Span): Span => ({
  start: Math.max(start, core.start - readReach),
  end: Math.min(end, core.end + readReach),
});

/** Whether the nearest word of its clause that tells of a beginning or an end tells of the one or the other. */
function phaseOf({ words, from, to }: Around, clause: number): DayEvent['phase'] {
  for (let steps = 1; steps <= wordsRead; steps++)
    for (const word of [words[from - steps], words[to + steps - 1]]) {
      if (word?.clause !== clause) continue;
      if (beginnings.has(word.folded)) return 'beginning';
      if (endings.has(word.folded)) return 'end';
    }
  return undefined;
}

/** "The toll rose to 45 on Friday": a word of change in the clause of the day, and a number behind it. */
function tellsUpdate({ words, from, to }: Around, clause: number): boolean {
  const near = words.slice(Math.max(0, from - wordsRead), to + wordsRead).filter(word => word.clause === clause);
  const change = near.findIndex(({ folded }) => changeWords.has(folded));
  return change >= 0 && near.slice(change + 1).some(({ folded }) => /^\d/.test(folded));
}

/** "is due in court on Friday", "was set for a hearing on Friday". */
function isDue({ words, from }: Around, clause: number): boolean {
  const before = words.slice(Math.max(0, from - wordsRead), from).filter(word => word.clause === clause);
  return before.some(({ folded }, at) => passivePlanWords.has(folded) && beForms.has(before[at - 1]?.folded ?? ''));
}

/** Characters to either side of a day among which its verb is looked for: a window keeps the work flat in sentences without an end. */
const leanReach = 300;

/** "will be held on Friday", "is scheduled for Friday": the day is still to come as the sentence tells it. */
function tellsAhead({ start, core }: NumericClaim, text: string, sentence: Span): boolean {
  const from = Math.max(sentence.start, start - leanReach);
  const tokens = tokenise(text.slice(from, Math.min(sentence.end, core.end + leanReach)));
  const at = (offset: number): number => {
    const found = tokens.findIndex(({ end }) => from + end > offset);
    return found < 0 ? tokens.length : found;
  };
  return leanAt(tokens, at(core.start), at(core.end)) !== 'past';
}

/** Clauses that go on with a second verb of the same subject, without a mark: "was arrested and charged on Friday" gives a day to both. */
function joinedClauses(words: readonly TopicWord[], text: string): readonly number[] {
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (before === undefined || before.clause === word.clause || word.folded !== 'and') return [];
    return /^\s$/u.test(text.slice(before.end, word.start)) && (next?.folded ?? '').endsWith('ed') ? [word.clause] : [];
  });
}

/** "Friday's quake", "a Thursday interview". */
function standsBeforeNoun({ core }: NumericClaim, text: string, { words, from, to }: Around): boolean {
  if (/['’]s$/u.test(text.slice(core.start, core.end)) || /^['’]s/u.test(text.slice(core.end, core.end + 2)))
    return true;
  const [determiner, noun] = [words[from - 1], words[to]];
  return (
    determiner !== undefined && articles.has(determiner.folded) && noun?.stop === false && noun.start === core.end + 1
  );
}

/** Words that tell of an event, the nearest first. */
function telling({ words, from, to }: Around, side: 'before' | 'behind'): readonly TopicWord[] {
  const own = side === 'before' ? words.slice(0, from).toReversed() : words.slice(to);
  return own.filter(word => (!word.stop || sayingWords.has(word.folded)) && !tellsTime(word.folded));
}

function tellsTime(folded: string): boolean {
  return (
    weekdays.has(folded) ||
    months.has(folded) ||
    dayParts.has(folded) ||
    dayDetails.has(folded) ||
    /^\d|^[pm]$/.test(folded)
  );
}

/** Words between a day and the verb of saying that it belongs to, and words around that verb that name who spoke. */
const saysWithin = 2;
const speaksWithin = 5;

function sayingBeside(
  before: readonly TopicWord[],
  behind: readonly TopicWord[],
  opens: boolean,
): Pick<DayEvent, 'isSaying' | 'speaker'> {
  const isSaying = ({ folded }: TopicWord): boolean => sayingWords.has(folded);
  const near = opens ? behind.slice(0, speaksWithin + 1) : before.slice(0, saysWithin);
  const said = opens ? near : [...before.slice(0, speaksWithin), ...behind.slice(0, 1)];
  const speaker = new Set(said.filter(word => !isSaying(word)).map(({ term }) => term));
  return { isSaying: near.some(isSaying), speaker };
}
