import { creditWords } from '../language/en/attributionWords';
import { auxiliaries } from '../language/en/clauseWords';
import { clauseOpeners } from '../language/en/functionWords';
import { canSpeak, mayOpenClause, phraseOf, type NounPhrase } from './nounPhrase';
import { phraseAt } from './phraseAt';
import { phraseBefore } from './phraseBefore';
import { subjectStarts } from './sharedSubject';
import { setOff, type SourcePhrase } from './sourcePhrase';
import type { Clause, Unit } from './units';

/** "X: “…”", "X on Y: “…”": whoever opens the clause, or whose name stands before the colon. */
export function phraseOfColon(clause: Clause, quote: number): SourcePhrase | undefined {
  if (clause[quote - 1]?.text !== ':') return undefined;
  const opens = subjectStarts(clause, quote - 1)
    .map(from => phraseAt(clause, from))
    .find(first => first !== undefined && first.headNext <= quote - 1 && canSpeak(first));
  const last = phraseBefore(clause, quote - 1, 0);
  const isAlone = last?.head === 'name' && mayOpenClause(clause, last.first, 0);
  const subject = opens ?? (isAlone ? last : undefined);
  if (subject === undefined) return undefined;
  return { ...setOff(subject, subject.first, ''), next: subject.headNext, side: 'leads', quotesOnly: true };
}

/** A line "— X, mayor of Y" under a quotation, "‘We stay’: mayor": a name or source behind a dash or colon, and little more. */
export function phraseOfDash(clause: Clause, dash: number): SourcePhrase | undefined {
  const unit = clause[dash];
  if (unit === undefined || !/^[–—:-]$/.test(unit.text) || clause.length - dash > 12) return undefined;
  const from = clause[dash + 1]?.text === '-' ? dash + 2 : dash + 1;
  const subject = phraseAt(clause, from);
  if (subject === undefined || !canSpeak(subject) || subject.head === 'pronoun') return undefined;
  const after = clause[subject.next];
  const isLine = after === undefined || after.text === ',' || after.text === '.' || after.text === '(';
  const isNamed = subject.head === 'name' || subject.next - subject.first <= 4;
  return isLine && isNamed && !clause.slice(subject.next).some(isVerbLike) ? setOff(subject, dash, '') : undefined;
}

const isVerbLike = ({ norm }: Unit): boolean => auxiliaries.has(norm) || clauseOpeners.has(norm);

/** Headlines: "Mayor: we stay", "Ferry sank in minutes: witness", "Two held – police". */
export function phraseOfHeadline(clause: Clause): SourcePhrase | undefined {
  const at = clause.findIndex(
    ({ text, spaced }) => text === ':' || ((text === '–' || text === '—' || text === '-') && spaced),
  );
  const mark = clause[at];
  if (at < 1 || mark === undefined) return undefined;
  const before = clause.slice(0, at);
  const tail = phraseAt(clause, at + 1);
  const endsAt = (next: number): boolean =>
    next === clause.length || (next === clause.length - 1 && clause[next]?.kind === 'mark');
  if (tail !== undefined && endsAt(tail.next) && isSourceAlone(clause, tail) && before.length > 2 && !isCredit(before))
    return setOff(tail, at, '');
  if (mark.text !== ':') return undefined;
  const head = phraseOf(clause, 0, at);
  const isShort = at <= 5 && phraseAt(clause, 0)?.next === at;
  return isShort && isSourceAlone(clause, head) ? { ...setOff(head, 0, ''), side: 'leads' } : undefined;
}

/** "Source: Acme", "Photograph: Ada Byron" */
function isCredit(before: Clause): boolean {
  return creditWords.has(before.at(-1)?.norm ?? '');
}

function isSourceAlone(clause: Clause, phrase: NounPhrase): boolean {
  if (phrase.head === 'pronoun' || /^an?$/.test(clause[phrase.first]?.norm ?? '')) return false;
  return canSpeak(phrase) && clause.slice(phrase.first, phrase.next).every(({ kind }) => kind !== 'quote');
}
