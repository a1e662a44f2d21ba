import { asides, auxiliaries } from '../language/en/clauseWords';
import { clauseOpeners, prepositions } from '../language/en/functionWords';
import { statementLeads } from '../language/en/attributionWords';
import { canSpeak, type NounPhrase } from './nounPhrase';
import { phraseAt } from './phraseAt';
import type { Clause, Unit } from './units';

/** How far before a verb its subject may open the statement. */
const farthest = 40;
/** "On Monday, after long talks, …": the words before a subject at the start of a sentence. */
const longestLead = 14;

/**
 * The subject of a verb that has none beside it ("…, saying", "and added"): whoever opens the nearest statement before it; undefined
 * when nobody does.
 */
export function sharedSubject(clause: Clause, verb: number): NounPhrase | undefined {
  for (let at = verb - 1; at >= Math.max(0, verb - farthest); at--) {
    if (!opens(clause, at)) continue;
    const phrase = phraseAt(clause, at);
    if (phrase !== undefined && phrase.next < verb && canSpeak(phrase) && runs(clause, phrase.next)) return phrase;
  }
  return undefined;
}

/** Where the subject of a sentence may begin: at its start, past "but", or behind the comma that ends what leads in. */
export function subjectStarts(clause: Clause, end: number): readonly number[] {
  let from = 0;
  while (from < end && (clause[from]?.kind === 'mark' || statementLeads.has(clause[from]?.norm ?? ''))) from++;
  const starts = [from];
  for (let at = from; at < Math.min(end, from + longestLead); at++) if (clause[at]?.text === ',') starts.push(at + 1);
  return starts;
}

function opens(clause: Clause, at: number): boolean {
  const [before, unit] = [clause[at - 1], clause[at]];
  if (unit?.kind !== 'word' || clauseOpeners.has(unit.norm)) return false;
  if (before === undefined || before.text === ',' || before.text === ';' || before.text === ':') return true;
  if (before.norm === 'and' || before.norm === 'or') return clause[at - 2]?.text === ',';
  return clauseOpeners.has(before.norm);
}

/** Whether something is told of a phrase right behind it: a verb, not a comma or another noun's preposition. */
function runs(clause: Clause, next: number): boolean {
  let at = next;
  while (at < next + 3 && isAside(clause[at])) at++;
  const unit = clause[at];
  if (unit?.kind !== 'word' || prepositions.has(unit.norm)) return false;
  return auxiliaries.has(unit.norm) || !clauseOpeners.has(unit.norm) || unit.norm === 'who';
}

const isAside = (unit: Unit | undefined): boolean =>
  unit?.kind === 'word' && (asides.has(unit.norm) || (unit.norm.endsWith('ly') && !unit.named));
