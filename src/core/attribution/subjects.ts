import { alternatives } from '../language/words';
import {
  followingAdjectives,
  gerundDenials,
  insertOpeners,
  intensifiers,
  irregularParticiples,
  listedVerbs,
  participleEnds,
  relativePronouns,
  sharingWords,
} from '../language/en/attributionWords';
import { asides, auxiliaries, beForms, determiners, unsaid } from '../language/en/clauseWords';
import { clauseOpeners, prepositions } from '../language/en/functionWords';
import { speechTurns, type SpeechVerb } from '../language/en/speechVerbs';
import { canSpeak, mayOpenClause, phraseOf, type NounPhrase } from './nounPhrase';
import { phraseBefore } from './phraseBefore';
import { wordTag } from '../language/tags';
import { nounKind, type Clause, type Unit } from './units';

/**
 * How the subject of a verb stands before it: a phrase; `shared` with the verb before ("he stood up and said"); `passive`: what stands
 * there was told, asked or quoted; `unsaid`: the verb is denied or lies ahead ("would not say"); `none`.
 */
export type Subject = NounPhrase | 'shared' | 'passive' | 'unsaid' | 'none';

/** The subject of the verb at a unit, by what stands before it. Looks at a bounded number of units. */
export function subjectBefore(clause: Clause, at: number, verb: Pick<SpeechVerb, 'tense'>): Subject {
  const from = behindSubject(clause, at, verb);
  if (typeof from === 'string') return from;
  const before = clause[from - 1];
  if (before === undefined || before.kind === 'quote') return verb.tense === 'ing' ? 'shared' : 'none';
  if (before.norm === 'who') return relative(clause, from - 1) ?? 'none';
  if (before.kind === 'mark') {
    if (verb.tense === 'ing') return 'shared';
    const listed = before.text === ',' && (verb.tense === 'past' || verb.tense === 'present') && isSaying(clause[from]);
    return isBreak(before) ? (apposed(clause, from - 1) ?? (listed ? 'shared' : 'none')) : 'none';
  }
  if (sharingWords.has(before.norm)) return 'shared';
  if (verb.tense === 'ing' && from === at) return gerund(clause, at);
  const phrase = phraseBefore(clause, from, 0);
  if (phrase !== undefined && canSpeak(phrase)) return phrase;
  return ahead(clause, from) ?? phrase ?? 'none';
}

/** "by saying", "a letter saying"; "most revealing" and "the writing" are no verbs. */
function gerund(clause: Clause, at: number): Subject {
  const before = clause[at - 1]?.norm ?? '';
  if (determiners.has(before) || intensifiers.has(before)) return 'none';
  if (gerundDenials.has(before)) return 'unsaid';
  if (clauseOpeners.has(before) || prepositions.has(before)) return 'shared';
  const phrase = phraseBefore(clause, at, 0);
  return phrase?.noun === 'document' || phrase?.noun === 'data' ? phrase : 'none';
}

/** "He sat down, said little and left": verbs in a row. */
const isSaying = (unit: Unit | undefined): boolean => listedVerbs.has(unit?.norm ?? '');

const isBreak = ({ text, spaced }: Unit): boolean =>
  text === ',' || text === ')' || /^[–—]$/.test(text) || (text === '-' && spaced);

/** Skips what may stand between a subject and its verb: "also", "on Friday", "has". */
function behindSubject(clause: Clause, verbAt: number, verb: Pick<SpeechVerb, 'tense'>): number | 'passive' | 'unsaid' {
  let at = verbAt;
  for (let count = 0; count < 10 && at > 0; count++) {
    const unit = clause[at - 1];
    if (unit === undefined || unit.kind === 'quote') break;
    // "went on to say"
    if (
      unit.norm === 'to' &&
      speechTurns.get(`${clause[at - 3]?.norm ?? ''} ${clause[at - 2]?.norm ?? ''}`)?.base === 'go on'
    )
      at -= 2;
    else if (unsaid.has(unit.norm)) return 'unsaid';
    else if (beForms.has(unit.norm)) {
      if (verb.tense !== 'ing') return 'passive';
    } else if (unit.norm === "'s" && verb.tense === 'ing') return at - 1;
    else if (unit.text === ')') {
      const open = openingBracket(clause, at - 1);
      if (open < 0) break;
      at = open + 1;
    } else if (
      !asides.has(unit.norm) &&
      !auxiliaries.has(unit.norm) &&
      !isAdverb(unit) &&
      !isDayOfMonth(clause, at - 1)
    )
      break;
    at--;
  }
  return at;
}

function isAdverb({ norm, named, kind }: Unit): boolean {
  return kind === 'word' && !named && norm.length > 4 && norm.endsWith('ly') && nounKind(norm) === undefined;
}

function isDayOfMonth(clause: Clause, at: number): boolean {
  return clause[at]?.kind === 'number' && asides.has(clause[at - 1]?.norm ?? '');
}

function openingBracket(clause: Clause, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - farthest); at--) if (clause[at]?.text === '(') return at;
  return -1;
}

/** Words between a subject and its verb at most. */
const farthest = 34;

/** "residents who fled said": whom the relative clause hangs on. */
function relative(clause: Clause, who: number): NounPhrase | undefined {
  const end = pastBrackets(clause, clause[who - 1]?.text === ',' ? who - 1 : who);
  const phrase = phraseBefore(clause, end, 0);
  return phrase === undefined ? undefined : named(clause, phrase);
}

/** Before what stands in brackets: "Ada Byron (D-Halm), who said". */
function pastBrackets(clause: Clause, end: number): number {
  const open = clause[end - 1]?.text === ')' ? openingBracket(clause, end - 1) : -1;
  return open < 0 ? end : open;
}

/** "a mother of two" or "of the Green Institute" behind "Kayla Brown,": the name before the comma says more. */
function named(clause: Clause, phrase: NounPhrase): NounPhrase {
  const isOwner = phrase.head === 'name' && prepositions.has(clause[phrase.first - 1]?.norm ?? '');
  const comma = isOwner ? phrase.first - 2 : phrase.first - 1;
  if ((phrase.head !== 'noun' && !isOwner) || clause[comma]?.text !== ',') return phrase;
  const name = phraseBefore(clause, comma, 0);
  return name?.head === 'name' ? name : phrase;
}

/** "Aas, the mayor of Halm, said": the subject before a stretch between two commas, dashes or brackets that ends at `close`. */
function apposed(clause: Clause, close: number): NounPhrase | undefined {
  const mark = clause[close]?.text === ',' ? [','] : ['–', '—', '-', ','];
  const low = Math.max(0, close - farthest);
  for (let at = close - 1, tried = 0; at > low && tried < 4; at--) {
    const unit = clause[at];
    if (unit === undefined || unit.text === ';') return undefined;
    if (unit.kind !== 'mark' || !mark.includes(unit.text)) continue;
    tried++;
    if (at + 1 >= close || !mayInsert(clause, at + 1)) continue;
    const phrase = phraseBefore(clause, pastBrackets(clause, at), 0);
    const inner = phraseOf(clause, at + 1, close);
    // "the president’s first pick, Neil Aas, said"
    if (phrase?.head === 'noun' && phrase.noun === undefined && isWholeName(inner, at + 1)) return inner;
    if (phrase === undefined || !canSpeak(phrase)) continue;
    // "who married her partner, Beth, said": the partner opens no clause
    if (phrase.head === 'noun' && !startsClause(clause, phrase.first)) continue;
    const isName = phrase.head === 'noun' && phrase.next === at && isWholeName(inner, at + 1);
    return isName ? inner : named(clause, phrase);
  }
  return undefined;
}

/** Whether a phrase is a name of two words or more, and nothing else. */
function isWholeName({ head, headFirst, headNext }: NounPhrase, first: number): boolean {
  return head === 'name' && headFirst === first && headNext - headFirst > 1;
}

/** Whether a subject may begin at a unit: a clause opens there, or only a time stands before it. */
export function startsClause(clause: Clause, at: number): boolean {
  const before = clause[at - 1]?.norm ?? '';
  return (mayOpenClause(clause, at, 0) && before !== 'and' && before !== 'or') || asides.has(before);
}

/** Whether what begins at a unit may stand between a subject and its verb: an apposition, a relative clause, a phrase of time or place. */
function mayInsert(clause: Clause, at: number): boolean {
  const unit = clause[at];
  if (unit === undefined) return false;
  if (unit.kind === 'number' || unit.named || determiners.has(unit.norm) || prepositions.has(unit.norm)) return true;
  if (insertOpeners.has(unit.norm)) return true;
  const isAdjective = (unit.tags & wordTag.adjective) !== 0;
  return (
    asides.has(unit.norm) || isAdverb(unit) || nounKind(unit.norm) !== undefined || isParticiple(unit) || isAdjective
  );
}

const participle = new RegExp(`(?:${alternatives(participleEnds)})$`);

const isParticiple = ({ norm, kind }: Unit): boolean =>
  kind === 'word' && ((participle.test(norm) && norm.length > 4) || irregularParticiples.has(norm));

/** "People in the town hit by the flood said": the phrase that opens the clause, when more words about it follow. */
function ahead(clause: Clause, verbAt: number): NounPhrase | undefined {
  const low = Math.max(0, verbAt - 20);
  let start = verbAt - 1;
  while (start > low && (!mayOpenClause(clause, start, low) || relativePronouns.has(clause[start - 1]?.norm ?? '')))
    start--;
  if (!mayOpenClause(clause, start, 0)) return undefined;
  let next = start;
  while (next < verbAt && isPlain(clause, next, start)) next++;
  const phrase = next > start ? phraseOf(clause, start, next) : undefined;
  const behind = clause[next];
  if (phrase === undefined || behind === undefined || next >= verbAt || !canSpeak(phrase)) return undefined;
  const goesOn =
    prepositions.has(behind.norm) ||
    isParticiple(behind) ||
    relativePronouns.has(behind.norm) ||
    followingAdjectives.has(behind.norm);
  return goesOn && phrase.head === 'noun' ? { ...phrase, next: verbAt } : undefined;
}

function isPlain(clause: Clause, at: number, start: number): boolean {
  const unit = clause[at];
  if (unit?.kind !== 'word' && unit?.kind !== 'number') return false;
  if (determiners.has(unit.norm)) return at === start;
  return (
    !prepositions.has(unit.norm) && !auxiliaries.has(unit.norm) && !clauseOpeners.has(unit.norm) && !isParticiple(unit)
  );
}
