import { isHyphen, wordAt, type Tokens } from '../numerals/cursor';
import type { Draft } from './draft';
import { currencyWords } from '../language/en/currencies';
import { heaps, scaleWords, vagueNouns } from '../language/en/numberWords';
import { durationUnits } from '../language/en/units';
import { readCountedNoun } from './nouns';
import { isDefinite } from '../language/en/functionWords';
import { spanAdjectives, spanEnds, spanPrepositions, timePlurals } from '../language/en/timeWords';

function vague(tokens: Tokens, first: number, coreNext: number, phrase = coreNext): Draft {
  const of = wordAt(tokens, coreNext) === 'of' ? coreNext + 1 : coreNext;
  const word = wordAt(tokens, of);
  const at = isDefinite(word) || word === 'more' || word === 'other' ? of + 1 : of;
  const noun = phrase === coreNext ? readCountedNoun(tokens, at) : null;
  const next = Math.max(phrase, noun === null ? coreNext : noun.at + 1);
  return {
    kind: 'vague',
    first,
    coreNext,
    next,
    head: noun?.lemma ?? '',
    modifiers: noun?.modifiers ?? [],
    salience: 'vague',
    noHedge: true,
  };
}

/** "dozens", "tens of thousands", "billions of dollars" */
function readHeap(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  if (!heaps.has(word)) return null;
  if ((word === 'tens' || word === 'scores') && wordAt(tokens, first + 1) !== 'of') return null;
  let next = first + 1;
  while (next < first + 7 && wordAt(tokens, next) === 'of' && heaps.has(wordAt(tokens, next + 1))) next += 2;
  if (word === 'tens' && next === first + 1) return null;
  return vague(tokens, first, next);
}

/** "multimillion-dollar", "multi-billion-euro" */
function readMulti(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  const isSplit = word === 'multi' && isHyphen(tokens, first + 1) && scaleWords.has(wordAt(tokens, first + 2));
  if (!isSplit && word !== 'multimillion' && word !== 'multibillion') return null;
  const next = isSplit ? first + 3 : first + 1;
  const unit = isHyphen(tokens, next) ? next + 1 : next;
  const isMoney = currencyWords.has(wordAt(tokens, unit));
  const draft = spanOf(first, isMoney ? unit + 1 : next, '');
  return { ...draft, head: isMoney ? wordAt(tokens, unit) : '' };
}

/** "several", "a few", "a couple of", "a handful of", "a number of" */
function readFew(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  if (word === 'several') return isHyphen(tokens, first + 1) ? null : vague(tokens, first, first + 1);
  if (word !== 'a') return null;
  const second = wordAt(tokens, first + 1);
  if (second === 'few') return vague(tokens, first, first + 2);
  const isOf = wordAt(tokens, first + 2) === 'of';
  if (isOf && second === 'score')
    return readCountedNoun(tokens, first + 3) === null ? null : vague(tokens, first, first + 2);
  // "a majority of 10 to two" has its figures
  if (!isOf || !vagueNouns.has(second) || tokens[first + 3]?.kind === 'number') return null;
  return vague(tokens, first, first + 2);
}

/** "recent years", "hours after", "weeks before", "years later", "decades ago", "in coming days" */
function readSpan(tokens: Tokens, first: number): Draft | null {
  const word = wordAt(tokens, first);
  if (spanAdjectives.has(word) && timePlurals.has(wordAt(tokens, first + 1)))
    return spanOf(first, first + 2, wordAt(tokens, first + 1));
  if (!timePlurals.has(word)) return null;
  const behind = wordAt(tokens, first + 1);
  if (spanEnds.has(behind)) return spanOf(first, first + 2, word);
  return spanPrepositions.has(wordAt(tokens, first - 1)) && behind !== 'of' ? spanOf(first, first + 1, word) : null;
}

function spanOf(first: number, next: number, word: string): Draft {
  return {
    kind: 'vague',
    first,
    coreNext: next,
    next,
    head: durationUnits.get(word) ?? word,
    modifiers: [],
    salience: 'vague',
    noHedge: true,
  };
}

/** Quantities without a figure; kept so that versions can be laid side by side, never compared by value. */
export function readVague(tokens: Tokens, first: number): Draft | null {
  return readHeap(tokens, first) ?? readFew(tokens, first) ?? readMulti(tokens, first) ?? readSpan(tokens, first);
}
