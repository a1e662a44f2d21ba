import { asides, closingPrepositions } from '../language/en/clauseWords';
import { listeners, speakingPronouns } from '../language/en/sourceNouns';
import type { SpeechVerb } from '../language/en/speechVerbs';
import type { NounPhrase } from './nounPhrase';
import { phraseAt } from './phraseAt';
import { isParting, verbAt, type Clause } from './units';

/** "The dam is safe, X said on Monday.": commas or quotations on both sides, or nothing but where and when behind. */
export function isSetOff(clause: Clause, at: number, verb: SpeechVerb, { first }: NounPhrase): boolean {
  if (clause[first - 1]?.norm === 'as') return closes(clause, at + 1, verb);
  const before =
    clause[first - 1]?.norm === 'and' && clause[first - 2]?.kind === 'quote' ? clause[first - 2] : clause[first - 1];
  const isApart = before?.kind === 'quote' || isParting(before);
  return isApart && !(before?.text === ',' && handsOver(clause, at + 1)) && closes(clause, at + 1, verb);
}

/** "In Oslo, Aas said: “…”": the quotation follows at once. */
function handsOver(clause: Clause, at: number): boolean {
  const unit = clause[at];
  return unit?.text === ':' || unit?.kind === 'quote' || (unit?.text === ',' && clause[at + 1]?.kind === 'quote');
}

/** Whether an attribution ends behind its verb: a mark, a quotation, or where, when and to whom it was said. */
function closes(clause: Clause, from: number, verb: SpeechVerb): boolean {
  let at = from;
  if (verb.base.includes(' ')) at++;
  if (verb.kind === 'tell') at = listenerEnd(clause, at);
  else if (listeners.has(clause[at]?.norm ?? '')) at++;
  // "…,” Aas said he answered"
  else if (speakingPronouns.has(clause[at]?.norm ?? '') && verbAt(clause, at + 1)?.tense === 'past') at += 2;
  const unit = clause[at];
  if (unit === undefined || unit.kind === 'mark' || unit.kind === 'quote') return true;
  return closingPrepositions.has(unit.norm) || asides.has(unit.norm) || (unit.norm.endsWith('ly') && !unit.named);
}

/** Behind "told": past whom it was told to. */
function listenerEnd(clause: Clause, from: number): number {
  const unit = clause[from];
  if (unit === undefined) return from;
  // "told Us Weekly" names whom
  if (listeners.has(unit.norm) && !unit.named) return from + 1;
  return phraseAt(clause, from)?.next ?? from;
}

/** Whether a phrase behind a verb is all that follows before a mark: "…, said Aas, who …", not "…, said police had". */
export function endsAt(clause: Clause, next: number): boolean {
  const unit = clause[next];
  return unit?.kind !== 'word' || closingPrepositions.has(unit.norm) || unit.norm === 'who' || asides.has(unit.norm);
}
