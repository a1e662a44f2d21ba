import { diffArrays } from 'diff';
import { months, weekdays } from '../../language/en/calendar';
import { auxiliaries, asides } from '../../language/en/clauseWords';
import { auxiliariesAndModals } from '../../language/en/functionWords';
import { negators } from '../../language/en/negation';
import { smallNumbers } from '../../language/en/numberWords';
import { americanSpelling } from '../../language/en/spelling';
import { verbBase } from '../../language/en/verbs';
import type { Span } from '../../text/span';
import { topicWords, wordTerm, type TopicWord } from '../topic/words';

/** What stands in one sentence in the place of what stands in the other. UTF-16 into each sentence. */
export interface ExchangedWords {
  readonly a: WordedStretch;
  readonly b: WordedStretch;
}

/** The words exchanged, with those beside them; those beside alone where the other sentence has a "not" more. */
export interface WordedStretch extends Span {
  readonly shown: Span;
}

/** Words to either side that must be the same in both, of those that stand there: else more than a word was changed. */
const beside = 3;
const leastAligned = 4;
/** Longer sentences are walls; laying them side by side takes the square of what differs. */
const mostWords = 120;
/** Where more is changed than so many words or phrases that say something, it is another sentence. */
const mostGaps = 3;
/** Words shown on either side. */
const shownBeside = 2;

/** A wording of a sentence, as it is compared. */
export interface ReadWording {
  readonly text: string;
  readonly words: readonly TopicWord[];
  /** What is the same in two wordings, for each word. */
  readonly keys: readonly string[];
  readonly inIt: ReadonlySet<string>;
}

/** Reads a wording for {@link exchangedWords}. */
export function readWording(text: string): ReadWording {
  const words = topicWords(text, { start: 0, end: text.length });
  const keys = words.length > mostWords ? [] : words.map(keyOf);
  return { text, words, keys, inIt: new Set(keys) };
}

/**
 * The words that two wordings of one sentence exchange, one for one, and a "not" that only one of them has. Left out are words that say
 * the same: another form, spelling or synonym; figures and days, which are claims; words of saying and degree; a name for a common noun.
 * One wording is the other with small edits.
 */
export function exchangedWords(first: ReadWording, second: ReadWording): readonly ExchangedWords[] {
  const [a, b] = [first.words, second.words];
  if (a.length > mostWords || b.length > mostWords) return [];
  const gaps = gapsOf(first.keys, second.keys);
  const isTelling = (gap: Gap): boolean => [...a.slice(...gap.a), ...b.slice(...gap.b)].some(word => !word.stop);
  if (gaps.filter(isTelling).length > mostGaps) return [];
  const found: ExchangedWords[] = [];
  for (const gap of gaps) {
    if (gap.aligned < leastAligned) continue;
    const [x, y] = [a.slice(...gap.a), b.slice(...gap.b)];
    const isChange = isNegated(x) !== isNegated(y) ? isOnlyNegation(x, y) : isExchange([first, second], x, y);
    if (isChange) found.push({ a: stretchOf(a, gap.a), b: stretchOf(b, gap.b) });
  }
  return found;
}

interface Gap {
  /** From an index up to another, in each. */
  readonly a: readonly [from: number, to: number];
  readonly b: readonly [from: number, to: number];
  /** Words right beside it, at most {@link beside} on each side, that both have. */
  readonly aligned: number;
}

function gapsOf(a: readonly string[], b: readonly string[]): readonly Gap[] {
  const runs = diffArrays([...a], [...b]);
  const gaps: Gap[] = [];
  let [i, j, before] = [0, 0, 0];
  for (const [at, { added, removed, count }] of runs.entries()) {
    if (!added && !removed) {
      [i, j, before] = [i + count, j + count, count];
      continue;
    }
    const next = runs[at + 1];
    if (removed && next?.added === true) continue;
    const [left, right] = [removed ? count : removedBefore(runs, at), added ? count : 0];
    const behind = next?.count ?? 0;
    gaps.push({ a: [i, i + left], b: [j, j + right], aligned: Math.min(beside, before) + Math.min(beside, behind) });
    [i, j] = [i + left, j + right];
  }
  return gaps;
}

function removedBefore(runs: readonly { readonly removed: boolean; readonly count: number }[], at: number): number {
  const last = runs[at - 1];
  return last?.removed === true ? last.count : 0;
}

/** What is the same in both: another form or a synonym is; words without a topic are the same as they stand. */
function keyOf({ term, folded, stop }: TopicWord): string {
  if (stop) return folded;
  const base = verbBase(folded);
  return base === null ? wordTerm(americanSpelling(folded)) : wordTerm(base) || term;
}

function isExchange(
  [first, second]: readonly [ReadWording, ReadWording],
  [x, ...moreX]: readonly TopicWord[],
  [y, ...moreY]: readonly TopicWord[],
): boolean {
  if (x === undefined || y === undefined || moreX.length > 0 || moreY.length > 0) return false;
  if (![x, y].every(tells) || second.inIt.has(keyOf(x)) || first.inIt.has(keyOf(y))) return false;
  return isCapital(first.text, x) === isCapital(second.text, y) && !isShort(x, y);
}

function tells({ stop, folded }: TopicWord): boolean {
  const isTime = weekdays.has(folded) || months.has(folded);
  return !stop && !isTime && !asides.has(folded) && !smallNumbers.has(folded) && !/^\p{N}|ly$/u.test(folded);
}

const isCapital = (text: string, { start }: TopicWord): boolean => /^\p{Lu}/u.test(text.slice(start, start + 2));

/** Whether one begins as the other does, or differs by a letter: a short form, a spelling, a slip that is told of names elsewhere. */
function isShort({ folded: x }: TopicWord, { folded: y }: TopicWord): boolean {
  const [short, long] = x.length <= y.length ? [x, y] : [y, x];
  return long.startsWith(short.slice(0, 4)) || long.endsWith(short);
}

const isNegated = (words: readonly TopicWord[]): boolean => words.some(isNegator);
const isNegator = ({ folded }: TopicWord): boolean => negators.has(folded) || /n['’]t$/u.test(folded);

/** Whether two gaps differ by a negation and the auxiliaries beside it, and nothing else. */
function isOnlyNegation(x: readonly TopicWord[], y: readonly TopicWord[]): boolean {
  return [...x, ...y].every(
    word => isNegator(word) || auxiliaries.has(word.folded) || auxiliariesAndModals.has(word.folded),
  );
}

function stretchOf(words: readonly TopicWord[], [from, to]: readonly [number, number]): WordedStretch {
  const [first, last] = [words[Math.max(0, from - shownBeside)], words[Math.min(words.length, to + shownBeside) - 1]];
  const shown = { start: first?.start ?? 0, end: last?.end ?? 0 };
  return to > from ? { start: words[from]?.start ?? 0, end: words[to - 1]?.end ?? 0, shown } : { ...shown, shown };
}
