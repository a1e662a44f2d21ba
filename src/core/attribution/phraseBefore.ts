import { clausePrepositions, followingAdjectives, quantities } from '../language/en/attributionWords';
import { calendarNames, determiners, joiningPrepositions } from '../language/en/clauseWords';
import { prepositions } from '../language/en/functionWords';
import { speakingPronouns } from '../language/en/sourceNouns';
import { nounlikeForms, speechVerbs } from '../language/en/speechVerbs';
import { wordTag } from '../language/tags';
import {
  canSpeak,
  deepestPhrase,
  isInside,
  joinsNames,
  longestPhrase,
  mayOpenClause,
  phraseOf,
  pronoun,
  type NounPhrase,
} from './nounPhrase';
import { isFunctionWord, isJoined, isPlainVerb, type Clause, type Unit } from './units';

/** The noun phrase that ends right before the unit `end`; undefined when none does. Nothing before `least` is looked at. */
export function phraseBefore(clause: Clause, end: number, least: number, depth = 0): NounPhrase | undefined {
  const last = clause[end - 1];
  if (end - 1 < least || last === undefined || last.kind === 'mark' || last.kind === 'quote') return undefined;
  if (speakingPronouns.has(last.norm)) return pronoun(end - 1);
  const first = startOf(clause, end, least);
  if (first >= end) return undefined;
  const own = phraseOf(clause, first, end);
  const joined = joinedBefore(clause, own, least, depth);
  if (joined !== undefined) return joined;
  return owned(clause, own, least, depth);
}

/** Where the words of a phrase that ends at `end` begin. */
function startOf(clause: Clause, end: number, least: number): number {
  let at = end;
  const low = Math.max(least, end - longestPhrase);
  while (at > low) {
    const unit = clause[at - 1];
    if (unit === undefined) break;
    if (determiners.has(unit.norm) && unit.norm !== 'that' && !joinsNames(clause, at - 1)) return at - 1;
    if (!belongs(clause, at - 1, end)) break;
    at--;
  }
  while (at < end && clause[at]?.kind === 'mark') at++;
  return at;
}

/** Whether a unit may be part of the phrase whose later words were taken already. */
function belongs(clause: Clause, at: number, end: number): boolean {
  const unit = clause[at];
  if (unit === undefined) return false;
  // "the “Northern Lights” star"
  if (unit.kind === 'quote') return at < end - 1 && unit.end - unit.start < 40 && !/[,.!?]\P{L}*$/u.test(unit.text);
  if (unit.kind === 'mark') return isInside(clause, at);
  if (unit.kind === 'number') return true;
  if (unit.norm === "'s" || unit.norm === '’s') return true;
  if (joinsNames(clause, at)) return true;
  // "an August 24 report"
  if (calendarNames.has(unit.norm) && at < end - 1) return determiners.has(clause[at - 1]?.norm ?? '');
  if (isFunctionWord(unit.norm)) return unit.named && (unit.norm === 'us' || unit.norm === 'it');
  if (unit.named || isJoined(clause, at)) return true;
  const verb = speechVerbs().get(unit.norm);
  if (verb !== undefined && at < end - 1 && !nounlikeForms.has(unit.norm)) return false;
  return at === end - 1 || !isPlainVerb(unit);
}

/** "Aas and Brekke", "Aas, Brekke and Lund": names or speaking nouns in a row, at the start of their clause. */
function joinedBefore(clause: Clause, own: NounPhrase, least: number, depth: number): NounPhrase | undefined {
  const before = clause[own.first - 1];
  if (depth >= deepestPhrase || before?.norm !== 'and' || own.first - 2 < least) return undefined;
  let first = own.first;
  let end = own.first - 1;
  for (let count = 0; count < 6; count++) {
    const other = clause[end - 1]?.text === ',' ? end - 1 : end;
    const one = phraseOf(clause, startOf(clause, other, least), other);
    if (one.first >= other || (count > 0 && one.head !== own.head) || !canSpeak(one)) break;
    first = one.first;
    if (clause[first - 1]?.text !== ',') break;
    end = first - 1;
  }
  if (first === own.first || !canSpeak(own)) return undefined;
  const joined = { ...own, first, headFirst: first, several: true };
  if (mayOpenClause(clause, first, least)) return joined;
  // "officials in Halm and Sest"
  const owner = prepositions.has(clause[first - 1]?.norm ?? '') ? owned(clause, joined, least, depth) : undefined;
  return owner !== undefined && owner.first < first ? owner : undefined;
}

/**
 * A phrase behind a preposition belongs to the one before it: "a spokesman for the ministry". Without one it is no subject ("In Oslo
 * said"), unless it is a known source or a longer name that other words precede ("on Monday in Oslo Jon Aas said").
 */
function owned(clause: Clause, own: NounPhrase, least: number, depth: number): NounPhrase | undefined {
  const at = own.first - 1;
  const before = clause[at];
  if (at < least || before?.kind !== 'word' || !prepositions.has(before.norm) || clausePrepositions.has(before.norm))
    return own;
  if (joiningPrepositions.has(before.norm) && depth < deepestPhrase) {
    // "familiar with", "close to"
    const end = followingAdjectives.has(clause[at - 1]?.norm ?? '') ? at - 1 : at;
    const owner = phraseBefore(clause, end, least, depth + 1);
    if (owner !== undefined && before.norm === 'of' && isQuantity(clause[at - 1])) {
      const some = { ...own, first: owner.first };
      return joinedBefore(clause, some, least, depth + 1) ?? owned(clause, some, least, depth + 1);
    }
    if (owner !== undefined && owner.head !== 'pronoun' && canSpeak(owner)) return { ...owner, next: own.next };
    // "the timing of the account" is no account
    if (owner !== undefined && before.norm === 'of') return undefined;
  }
  if (own.head === 'noun') return own.noun === undefined ? undefined : own;
  return own.headNext - own.headFirst > 1 ? own : undefined;
}

/** "two of the men", "some of them" */
function isQuantity(unit: Unit | undefined): boolean {
  return (
    unit !== undefined && (unit.kind === 'number' || (unit.tags & wordTag.number) !== 0 || quantities.has(unit.norm))
  );
}
