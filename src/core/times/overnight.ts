import { endsSentence, wordAt, type Tokens } from '../numerals/cursor';
import { functionWords } from '../language/en/functionWords';
import { weekdays } from '../language/en/calendar';
import { figurativeLeads, nightPrepositions, restingVerbs } from '../language/en/timeWords';
import type { TimeReading } from './timeReading';
import { leanOf } from './verbLean';

/** The verb of "overnight" stands no farther away. */
const reach = 8;

/** Which way the nearest verb before or, where it opens its sentence, behind it leans; null where it tells how long, or none does. */
function leanOfNight(tokens: Tokens, at: number): 'past' | 'future' | null {
  const isOpening = at === 0 || endsSentence(tokens, at - 1);
  const step = isOpening ? 1 : -1;
  for (let i = at + step; Math.abs(i - at) <= reach && i >= 0 && i < tokens.length; i += step) {
    if (endsSentence(tokens, i)) break;
    if (restingVerbs.has(wordAt(tokens, i))) return null;
    const lean = leanOf(tokens, i);
    if (lean !== null) return lean;
  }
  return isOpening ? 'past' : null;
}

/**
 * "struck overnight": the night between the day before and the article's, between its own and the next when announced. Not the
 * adjective ("an overnight train"), not what took a night ("stayed overnight") or was sudden ("almost overnight").
 */
export function readOvernight(tokens: Tokens, at: number): TimeReading | null {
  const behind = tokens[at + 1];
  const isAdverb = behind?.kind !== 'word' || functionWords.has(behind.text);
  const isOfDay = weekdays.has(wordAt(tokens, at + 1)) || nightPrepositions.has(wordAt(tokens, at + 1));
  if (wordAt(tokens, at) !== 'overnight' || !isAdverb || isOfDay || weekdays.has(wordAt(tokens, at - 1))) return null;
  const lean = figurativeLeads.has(wordAt(tokens, at - 1)) ? null : leanOfNight(tokens, at);
  if (lean === null) return null;
  const day = (count: number) => ({ type: 'shifted', unit: 'day', count, to: 'article' }) as const;
  const first = lean === 'past' ? -1 : 0;
  return { when: { type: 'range', from: day(first), to: day(first + 1) }, next: at + 1 };
}
