import { nameEnds, tailPrepositions } from '../language/en/attributionWords';
import { calendarNames, determiners } from '../language/en/clauseWords';
import { accusedPeople, speakingPronouns } from '../language/en/sourceNouns';
import { nounlikeForms, speechVerbs } from '../language/en/speechVerbs';
import { wordTag } from '../language/tags';
import { roleHeads } from '../entities/gazetteer/titles';
import {
  deepestPhrase,
  isInside,
  isOfName,
  joinsNames,
  longestPhrase,
  phraseOf,
  pronoun,
  type NounPhrase,
} from './nounPhrase';
import { isFunctionWord, isJoined, isPlainVerb, nounKind, type Clause } from './units';

/** How far behind a verb or "according to" its source may reach. */
const farthest = 16;

/** The noun phrase that begins at a unit, behind "said", "by" or "according to"; undefined when none does. */
export function phraseAt(clause: Clause, from: number): NounPhrase | undefined {
  const first = clause[from];
  if (first === undefined || first.kind === 'mark' || first.kind === 'quote') return undefined;
  if (speakingPronouns.has(first.norm)) return pronoun(from);
  const core = cutAtVerb(clause, from, coreEnd(clause, from));
  if (core <= from) return undefined;
  const phrase = phraseOf(clause, from, core);
  const next = withTail(clause, core, from);
  const titled = phrase.head === 'name' ? titledTail(clause, core, next) : undefined;
  if (titled !== undefined) return { ...titled, first: from };
  const apposed = canBeApposed(clause, phrase) ? nameBehindComma(clause, next) : undefined;
  if (apposed !== undefined) return { ...apposed, first: from };
  const all = severalBehind(clause, core, from);
  return all === undefined ? { ...phrase, next } : { ...phrase, next: all, headNext: all, several: true };
}

/** "Thomas runs tours": behind a name that opens a phrase, a word that may be a verb is one. */
function cutAtVerb(clause: Clause, from: number, end: number): number {
  if (clause[from]?.named !== true) return end;
  let at = from + 1;
  while (at < end && isOfName(clause, at)) at++;
  if (clause[at]?.norm === "'s") return end;
  for (let behind = at; behind < end; behind++) {
    const unit = clause[behind];
    if (unit === undefined || unit.named || nounKind(unit.norm) !== undefined) continue;
    if ((unit.tags & wordTag.verb) !== 0 || unit.norm.endsWith('ed')) return at;
  }
  return end;
}

/** Where the first words of a phrase end, before any preposition. */
function coreEnd(clause: Clause, from: number): number {
  let at = from;
  while (at < clause.length && at < from + longestPhrase) {
    const unit = clause[at];
    if (unit === undefined || unit.kind === 'quote') break;
    if (unit.kind === 'mark' && !isInside(clause, at)) break;
    if (unit.kind === 'word' && !isCore(clause, at, from)) break;
    at++;
  }
  return at;
}

function isCore(clause: Clause, at: number, from: number): boolean {
  const unit = clause[at];
  if (unit === undefined) return false;
  if (determiners.has(unit.norm)) return at === from || clause[at - 1]?.norm === 'all' || joinsNames(clause, at);
  if (joinsNames(clause, at)) return true;
  if (calendarNames.has(unit.norm)) return at - 1 === from && determiners.has(clause[from]?.norm ?? '');
  if (isFunctionWord(unit.norm)) return unit.named;
  if (unit.named || isJoined(clause, at)) return true;
  // "Aas’s closely guarded memos"
  const isOwned = clause[at - 1]?.norm === "'s" || (at - 1 === from && determiners.has(clause[from]?.norm ?? ''));
  if (at - 1 === from && accusedPeople.has(unit.norm) && determiners.has(clause[from]?.norm ?? '')) return true;
  if (nameEnds.has(unit.norm) || (unit.norm.endsWith('ly') && !isOwned)) return false;
  // "the mayor deadpanned"
  if (unit.norm.endsWith('ed') && at > from && nounKind(clause[at - 1]?.norm ?? '') !== undefined) return false;
  const verb = speechVerbs().get(unit.norm);
  if (verb !== undefined && !nounlikeForms.has(unit.norm)) return false;
  return !isPlainVerb(unit) || (clause[at - 1]?.norm.endsWith('ly') === true && at - 1 > from);
}

/** "of Happy Camp", "for the ministry", "with the Red Cross" behind the core. */
function withTail(clause: Clause, core: number, from: number): number {
  let next = core;
  for (let count = 0; count < deepestPhrase; count++) {
    const unit = clause[next];
    const isPlace = unit?.norm === 'in' && clause[core - 1]?.named === false && clause[next + 1]?.named === true;
    if (unit === undefined || !(tailPrepositions.has(unit.norm) || isPlace) || next > from + farthest) break;
    const end = coreEnd(clause, next + 1);
    if (end <= next + 1) break;
    next = end;
  }
  return next;
}

/** "said University of Halm at Sest law professor Tim Cole": the name behind an office in what follows a preposition. */
function titledTail(clause: Clause, core: number, next: number): NounPhrase | undefined {
  for (let at = next - 2; at > core; at--) {
    if (roleHeads.has(clause[at]?.norm ?? '')) return phraseOf(clause, at + 1, next);
    if (!isOfName(clause, at)) return undefined;
  }
  return undefined;
}

/** Whether a name behind a comma may name whom the phrase speaks of: "Acme’s chief executive, Ada Byron". */
function canBeApposed(clause: Clause, { head, headFirst, headNext, noun }: NounPhrase): boolean {
  if (head === 'noun') return noun === 'office' || noun === 'person';
  return head === 'name' && roleHeads.has(clause[headNext - 1]?.norm ?? '') && headNext - headFirst > 0;
}

function nameBehindComma(clause: Clause, comma: number): NounPhrase | undefined {
  if (clause[comma]?.text !== ',' || clause[comma + 1]?.named !== true) return undefined;
  const end = coreEnd(clause, comma + 1);
  const phrase = phraseOf(clause, comma + 1, end);
  const closes = clause[end];
  const isClosed = closes === undefined || closes.kind === 'mark' || closes.kind === 'quote' || closes.norm === 'who';
  return phrase.head === 'name' && isClosed ? phrase : undefined;
}

/** "said Aas and Brekke": where the joined names end, or undefined when there is one alone. */
function severalBehind(clause: Clause, core: number, from: number): number | undefined {
  let next = core;
  for (let count = 0; count < 6; count++) {
    const comma = clause[next]?.text === ',' ? 1 : 0;
    const isAnd = clause[next + comma]?.norm === 'and' ? 1 : 0;
    if (comma + isAnd === 0) return undefined;
    const start = next + comma + isAnd;
    if (clause[start]?.named !== true) return undefined;
    const end = coreEnd(clause, start);
    if (end <= start || end > from + farthest) return undefined;
    next = end;
    if (isAnd === 1) return next;
  }
  return undefined;
}
