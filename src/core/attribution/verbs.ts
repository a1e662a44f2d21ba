import { makingVerbs } from '../language/en/attributionWords';
import { determinersOfParticiples, determiners } from '../language/en/clauseWords';
import { clauseOpeners, prepositions } from '../language/en/functionWords';
import { nounlikeForms, speechTurns, type SpeechVerb } from '../language/en/speechVerbs';
import { fits } from './fits';
import { canSpeak, type NounPhrase } from './nounPhrase';
import { phraseAt } from './phraseAt';
import { endsAt, isSetOff } from './setOff';
import { sharedSubject } from './sharedSubject';
import { isQuotesOnly, type SourcePhrase } from './sourcePhrase';
import { subjectBefore } from './subjects';
import { isJoined, isParting, verbAt, type Clause, type Unit } from './units';

/** The source that the verb of speech at a unit gives; undefined when it gives none. `before` is what the clause gave so far. */
export function phraseOfVerb(clause: Clause, at: number, before: SourcePhrase | undefined): SourcePhrase | undefined {
  const verb = verbAt(clause, at) ?? turnAt(clause, at);
  if (verb === undefined || verb.tense === 'participle') return byAgent(clause, at, verb);
  if (determinersOfParticiples.has(clause[at - 1]?.norm ?? '')) return undefined;
  if (nounlikeForms.has(clause[at]?.norm ?? '') && isNoun(clause, at)) return undefined;
  const subject = subjectBefore(clause, at, verb);
  if (subject === 'unsaid') return undefined;
  if (subject === 'passive') return byAgent(clause, at, verb);

  const turned = clause[at - 1]?.text === ',' ? inverted(clause, at, verb) : undefined;
  if (turned !== undefined && clause[turned.next]?.text !== ':' && endsAt(clause, turned.next)) return turned;
  if (subject === 'shared') return shared(clause, at, verb, before);
  if (subject !== 'none') {
    const found = bySubject(clause, at, verb, subject);
    if (found !== undefined) return found;
  }
  return inverted(clause, at, verb) ?? byAgent(clause, at, verb);
}

/** "in protest", "the reports" */
function isNoun(clause: Clause, at: number): boolean {
  const before = clause[at - 1]?.norm ?? '';
  return prepositions.has(before) || determiners.has(before);
}

/** "pointed out", "put it", "spoke of": a verb of speech only with its second word. */
function turnAt(clause: Clause, at: number): SpeechVerb | undefined {
  const [unit, next] = [clause[at], clause[at + 1]];
  if (unit?.kind !== 'word' || next?.kind !== 'word' || isJoined(clause, at)) return undefined;
  return speechTurns.get(`${unit.norm} ${next.norm}`);
}

/** "X said", "X, the mayor, told reporters" */
function bySubject(clause: Clause, at: number, verb: SpeechVerb, subject: NounPhrase): SourcePhrase | undefined {
  if (!fits(clause, at, verb, subject)) return undefined;
  const side = isSetOff(clause, at, verb, subject) ? 'setOff' : 'leads';
  return sourcePhrase(clause, at, verb, subject, side);
}

function sourcePhrase(
  clause: Clause,
  at: number,
  verb: SpeechVerb,
  subject: NounPhrase,
  side: SourcePhrase['side'],
): SourcePhrase {
  const next = Math.max(at + 1, subject.next);
  const first = Math.min(at, subject.first);
  const means = verb.kind === 'aver' && clause[at + 1]?.norm === 'to';
  const states =
    !isQuotesOnly(verb) && !means && (verb.kind !== 'aver' || side === 'setOff' || introduces(clause, at + 1));
  return {
    subject,
    first,
    next,
    verb: verb.base,
    denies: verb.denies,
    doubtful: verb.doubtful,
    side,
    quotesOnly: !states,
  };
}

/** Whether a statement or a quotation is sure to follow: "that …", ": …", "“…”". */
function introduces(clause: Clause, at: number): boolean {
  let next = at;
  // "admitted to reporters on Monday that"
  for (let count = 0; count < 6; count++, next++) {
    const unit = clause[next];
    if (unit === undefined) return false;
    if (unit.norm === 'that' || unit.text === ':' || unit.kind === 'quote') return true;
    if (unit.kind === 'mark' && unit.text !== ',') return false;
  }
  return false;
}

/** "“…,” said X", "It rains, said X." */
function inverted(clause: Clause, at: number, verb: SpeechVerb): SourcePhrase | undefined {
  const before = clause[at - 1];
  const isQuoted = before?.kind === 'quote' || (before?.text === ',' && clause[at - 2]?.kind === 'quote');
  if (!(isQuoted || isParting(before)) || verb.kind === 'tell' || verb.tense === 'ing' || verb.tense === 'base')
    return undefined;
  if (!isQuoted && isQuotesOnly(verb)) return undefined;
  const subject = subjectBehind(clause, verb.base.includes(' ') ? at + 2 : at + 1, isQuoted);
  if (subject === undefined || (!isQuoted && !endsAt(clause, subject.next))) return undefined;
  return sourcePhrase(clause, at, verb, subject, 'setOff');
}

/** The phrase behind a verb that may be its subject. */
export function subjectBehind(clause: Clause, from: number, isQuoted: boolean): NounPhrase | undefined {
  const subject = phraseAt(clause, from);
  if (subject === undefined) return undefined;
  if (subject.head === 'pronoun') return clause[from]?.norm === 'it' ? undefined : subject;
  if (subject.head === 'name' || subject.noun !== undefined) return subject;
  return isQuoted && determiners.has(clause[from]?.norm ?? '') ? subject : undefined;
}

const agentless: ReadonlySet<SpeechVerb['kind']> = new Set(['ask', 'voice', 'show']);

/** "as reported by X", "was told by X", "dubbed “…” by X" */
function byAgent(clause: Clause, at: number, verb: SpeechVerb | undefined): SourcePhrase | undefined {
  if (verb === undefined || makingVerbs.has(verb.base) || agentless.has(verb.kind)) return undefined;
  if (verb.tense !== 'past' && verb.tense !== 'participle') return undefined;
  let by = at + 1;
  while (by < at + 6 && clause[by] !== undefined && clause[by]?.norm !== 'by') by++;
  const between = clause.slice(at + 1, by);
  if (
    clause[by]?.norm !== 'by' ||
    between.some(({ text, norm }) => text === ',' || text === '.' || clauseOpeners.has(norm))
  )
    return undefined;
  const subject = phraseAt(clause, by + 1);
  if (subject === undefined || !canSpeak(subject) || subject.head === 'pronoun') return undefined;
  const phrase = sourcePhrase(clause, at, verb, subject, 'setOff');
  return { ...phrase, first: at };
}

/** "…, adding that", "he stood up and said": the subject is the one before, else the one that opens the clause. */
function shared(
  clause: Clause,
  at: number,
  verb: SpeechVerb,
  before: SourcePhrase | undefined,
): SourcePhrase | undefined {
  const subject = sharedSubject(clause, at) ?? before?.subject;
  if (subject === undefined || (before === undefined && !fits(clause, at, verb, subject))) return undefined;
  // "is recovering and expected to …"
  if (verb.kind === 'think' && verb.tense === 'past' && clause[at + 1]?.norm === 'to') return undefined;
  const side =
    verb.tense === 'ing' || before === undefined
      ? 'leads'
      : before.side === 'setOff' && isEnd(clause[at + 1])
        ? 'setOff'
        : 'leads';
  const phrase = sourcePhrase(clause, at, verb, subject, side);
  return { ...phrase, first: at, next: at + 1 };
}

const isEnd = (unit: Unit | undefined): boolean => unit === undefined || unit.kind === 'mark';
