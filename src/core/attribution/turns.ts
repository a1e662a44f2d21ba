import { alternatives } from '../language/words';
import { callingEnds, notCallings } from '../language/en/attributionWords';
import { beForms, closingPrepositions, determiners } from '../language/en/clauseWords';
import { speechVerbs } from '../language/en/speechVerbs';
import { canSpeak } from './nounPhrase';
import { phraseAt } from './phraseAt';
import { phraseBefore } from './phraseBefore';
import { setOff, type SourcePhrase } from './sourcePhrase';
import { subjectBefore } from './subjects';
import { isJoined, type Clause } from './units';

/** Ways to give a source without a verb of speech: "according to X", "X is quoted as saying", "in the words of X". */
export function phraseOfTurn(clause: Clause, at: number): SourcePhrase | undefined {
  const unit = clause[at];
  if (unit?.kind !== 'word' || isJoined(clause, at)) return undefined;
  switch (unit.norm) {
    case 'according':
      return clause[at + 1]?.norm === 'to' ? behind(clause, at, at + 2, 'according to') : undefined;
    case 'quoted':
    case 'cited':
    case 'quoting':
    case 'citing':
      return asSaying(clause, at);
    case 'words':
    case 'view':
    case 'opinion':
    case 'account':
      return inWords(clause, at);
    default:
      return undefined;
  }
}

/** Callings that no table knows: "according to the shopkeeper". */
const calling = new RegExp(`(?:${alternatives(callingEnds)})$`);

/** A source behind fixed words. */
function behind(clause: Clause, first: number, from: number, verb: string): SourcePhrase | undefined {
  const subject = phraseAt(clause, from);
  if (subject === undefined || subject.head === 'pronoun') return undefined;
  const head = clause[subject.headNext - 1]?.norm ?? '';
  const isCalling = determiners.has(clause[from]?.norm ?? '') && calling.test(head) && !notCallings.has(head);
  return canSpeak(subject) || isCalling ? setOff(subject, first, verb) : undefined;
}

/** "X is quoted as saying", "Reuters quoted X as saying", "was quoted by Reuters as saying" */
function asSaying(clause: Clause, at: number): SourcePhrase | undefined {
  const isPassive = passiveBefore(clause, at);
  const to = Math.min(clause.length, at + 14);
  let as = at + 1;
  while (as < to && !(clause[as]?.norm === 'as' && speechVerbs().get(clause[as + 1]?.norm ?? '')?.tense === 'ing'))
    as++;
  if (as < to) {
    const subject = isPassive ? subjectBefore(clause, at, { tense: 'ing' }) : phraseAt(clause, at + 1);
    if (typeof subject !== 'object' || !canSpeak(subject)) return undefined;
    // "Reuters quoted X as saying"
    const quoter = isPassive ? undefined : phraseBefore(clause, at, 0);
    const first = Math.min(subject.first, quoter?.first ?? at);
    return { ...setOff(subject, first, 'say', as + 2), side: isSetOffAt(clause, first, as + 2) ? 'setOff' : 'leads' };
  }
  if (isPassive || clause[at]?.norm.endsWith('ing') === false) return undefined;
  return behind(clause, at, at + 1, clause[at]?.norm === 'citing' ? 'cite' : 'quote');
}

function isSetOffAt(clause: Clause, first: number, next: number): boolean {
  const [before, after] = [clause[first - 1], clause[next]];
  return (
    (before?.text === ',' || before?.kind === 'quote') &&
    (after === undefined || after.kind === 'mark' || closingPrepositions.has(after.norm))
  );
}

function passiveBefore(clause: Clause, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 3); before--) {
    const norm = clause[before]?.norm ?? '';
    if (beForms.has(norm)) return true;
    if (norm === "'s") return true;
    if (!norm.endsWith('ly') && norm !== 'later' && norm !== 'also') return false;
  }
  return false;
}

/** "in X’s words", "in the words of X", "in X’s view" */
function inWords(clause: Clause, at: number): SourcePhrase | undefined {
  const isOf = clause[at + 1]?.norm === 'of' && (clause[at - 1]?.norm === 'the' || clause[at - 1]?.norm === 'in');
  if (isOf) return behind(clause, at, at + 2, 'in the words of');
  if (clause[at - 1]?.norm !== "'s") return undefined;
  const subject = phraseBefore(clause, at - 1, 0);
  const lead = subject === undefined ? undefined : clause[subject.first - 1]?.norm;
  const isLed = lead === 'in' || lead === 'by';
  if (subject === undefined || !isLed || !canSpeak(subject)) return undefined;
  return setOff(subject, subject.first, 'in the words of', at + 1);
}
