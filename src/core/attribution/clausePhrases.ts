import { pauseEvery, type Sliced } from '../util/sliced';
import type { SourcePhrase } from './sourcePhrase';
import { phraseOfColon } from './markPhrases';
import { phraseOfTurn } from './turns';
import { phraseOfUnknownVerb } from './unknownVerbs';
import type { Clause } from './units';
import { phraseOfVerb } from './verbs';

/** Units read between two offers to pause. */
export const unitsPerSlice = 64;

/** All words of a clause that give a source, in order. Linear in the clause: each is read within a bounded reach. */
export function* readPhrases(clause: Clause): Sliced<readonly SourcePhrase[]> {
  const found: SourcePhrase[] = [];
  const due = pauseEvery(unitsPerSlice);
  for (let at = 0; at < clause.length; at++) {
    if (due(1)) yield;
    if (clause[at]?.kind !== 'word') continue;
    const phrase = phraseOfTurn(clause, at) ?? phraseOfVerb(clause, at, found.at(-1));
    const last = found.at(-1);
    if (phrase === undefined || (last !== undefined && phrase.next <= last.next)) continue;
    found.push(phrase);
  }
  return found;
}

/** What gives a source for the quotation at a unit when no known verb does. */
export function phraseBesideQuote(clause: Clause, quote: number): SourcePhrase | undefined {
  return phraseOfUnknownVerb(clause, quote) ?? phraseOfColon(clause, quote);
}
