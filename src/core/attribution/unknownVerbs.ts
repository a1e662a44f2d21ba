import { silentVerbs, verbParticles } from '../language/en/attributionWords';
import { closingPrepositions } from '../language/en/clauseWords';
import { nounlikeForms, speechVerbs } from '../language/en/speechVerbs';
import { canSpeak, mayOpenClause } from './nounPhrase';
import { phraseAt } from './phraseAt';
import { phraseBefore } from './phraseBefore';
import { isParted } from './quotedUnit';
import { setOff, type SourcePhrase } from './sourcePhrase';
import { isFunctionWord, isJoined, type Clause } from './units';
import { subjectBehind } from './verbs';

/** A verb that no table knows beside a quotation: "“No,” grumbled X", "“No,” X texted", "X thundered: “No.”" */
export function phraseOfUnknownVerb(clause: Clause, quote: number): SourcePhrase | undefined {
  return behindQuote(clause, quote) ?? beforeQuote(clause, quote);
}

function behindQuote(clause: Clause, quote: number): SourcePhrase | undefined {
  const comma = clause[quote + 1]?.text === ',' ? 1 : 0;
  if (!isParted(clause, quote)) return undefined;
  const from = quote + 1 + comma;
  if (isPastForm(clause, from)) {
    const particle = verbParticles.has(clause[from + 1]?.norm ?? '') ? 1 : 0;
    const subject = subjectBehind(clause, from + 1 + particle, false);
    return subject && setOff(subject, from, clause[from]?.norm ?? '');
  }
  const subject = phraseAt(clause, from);
  if (subject === undefined || !canSpeak(subject)) return undefined;
  let at = subject.next;
  if (clause[at]?.norm.endsWith('ly') === true) at++;
  return isPastForm(clause, at) && isClosed(clause, at + 1)
    ? setOff(subject, from, clause[at]?.norm ?? '', at + 1)
    : undefined;
}

function beforeQuote(clause: Clause, quote: number): SourcePhrase | undefined {
  const mark = clause[quote - 1];
  if (mark?.text !== ':' && mark?.text !== ',') return undefined;
  const at = quote - 2;
  if (!isPastForm(clause, at)) return undefined;
  const subject = phraseBefore(clause, at, 0);
  if (subject === undefined || !canSpeak(subject) || !mayOpenClause(clause, subject.first, 0)) return undefined;
  return { ...setOff(subject, subject.first, clause[at]?.norm ?? '', at + 1), side: 'leads' };
}

/** A word in the past tense that may be a verb of speech. */
function isPastForm(clause: Clause, at: number): boolean {
  const unit = clause[at];
  if (unit?.kind !== 'word' || unit.named || isJoined(clause, at) || isFunctionWord(unit.norm)) return false;
  if (silentVerbs.has(unit.norm) || nounlikeForms.has(unit.norm)) return false;
  const verb = speechVerbs().get(unit.norm);
  if (verb !== undefined) return verb.tense === 'past' && verb.kind !== 'tell';
  return unit.norm.endsWith('ed') && unit.norm.length > 4;
}

function isClosed(clause: Clause, at: number): boolean {
  const unit = clause[at];
  if (unit?.kind !== 'word') return true;
  return (
    verbParticles.has(unit.norm) ||
    closingPrepositions.has(unit.norm) ||
    unit.norm.endsWith('ly') ||
    unit.norm === 'and'
  );
}
