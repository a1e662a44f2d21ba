import { fates, statementOpeners, surestVerbs } from '../language/en/attributionWords';
import { asides, auxiliaries, determiners } from '../language/en/clauseWords';
import { prepositions } from '../language/en/functionWords';
import { nounlikeForms, speechVerbs, type SpeechVerb } from '../language/en/speechVerbs';
import { canSpeak, type NounPhrase } from './nounPhrase';
import { startsClause } from './subjects';
import { isPlainVerb, type Clause, type Unit } from './units';

/** Whether a subject can say what its verb says. */
export function fits(clause: Clause, at: number, verb: SpeechVerb, subject: NounPhrase): boolean {
  if (nounlikeForms.has(clause[at]?.norm ?? '') && !isVerbOf(clause, at, subject)) return false;
  if (verb.tense === 'base' && !isPlural(clause, subject)) return false;
  const [next, second] = [clause[at + 1], clause[at + 2]];
  // "is said to be"
  if (next?.norm === 'to' && (second?.norm === 'be' || second?.norm === 'have') && verb.kind === 'say') return false;
  const isDocument = subject.noun === 'document' || subject.noun === 'data';
  // "a video posted on Monday", "a message posted late", "evidence found in the mill"
  const goesOn = prepositions.has(next?.norm ?? '') || asides.has(next?.norm ?? '');
  const isParticiple = isDocument && verb.tense === 'past' && goesOn;
  switch (verb.kind) {
    case 'show':
      if (verb.base === 'read') return isDocument && (next?.kind === 'quote' || next?.text === ':');
      return (isDocument && !isParticiple) || (statementOpeners.has(next?.norm ?? '') && canSpeak(subject));
    case 'report':
      return canSpeak(subject) && !isParticiple && !(verb.tense === 'past' && fates.has(next?.norm ?? ''));
    case 'call':
      // "what police called “a raid”"; "a film called “Up”" names itself
      return canSpeak(subject) && (next?.kind !== 'quote' || subject.head !== 'noun' || isWhat(clause, subject));
    default:
      return canSpeak(subject) || (surestVerbs.has(verb.base) && isAnybody(clause, subject));
  }
}

/** Whether a form that is a noun as often ("claims", "reports") is the verb of the subject right before it. */
function isVerbOf(clause: Clause, at: number, { first, next, headNext }: NounPhrase): boolean {
  const before = clause[first - 1];
  if (next > headNext || clause[next - 1]?.norm === "'s" || prepositions.has(before?.norm ?? '')) return false;
  const behind = clause[at + 1];
  if (behind?.text === ',') return before?.text === ',';
  return behind?.kind !== 'word' || canFollow(behind);
}

/** Whether a word may follow "claims" or "reports" as verbs. */
function canFollow(unit: Unit): boolean {
  const isVerb = auxiliaries.has(unit.norm) || isPlainVerb(unit) || speechVerbs().get(unit.norm)?.tense === 'past';
  return !isVerb && unit.norm !== 'of';
}

/** "the shopkeeper" at the start of a clause: no table has every calling. */
function isAnybody(clause: Clause, { first }: NounPhrase): boolean {
  return determiners.has(clause[first]?.norm ?? '') && startsClause(clause, first);
}

/** "what police called …" */
function isWhat(clause: Clause, { first }: NounPhrase): boolean {
  return clause[first - 1]?.norm === 'what';
}

function isPlural(clause: Clause, { head, headNext, noun, several }: NounPhrase): boolean {
  const norm = clause[headNext - 1]?.norm ?? '';
  if (several) return true;
  if (head === 'pronoun') return norm !== 'he' && norm !== 'she' && norm !== 'it';
  return noun === 'people' || (norm.endsWith('s') && head === 'noun' && noun !== 'person') || norm === 'data';
}
