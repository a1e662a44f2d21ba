import type { ClaimSubject, NumericClaim } from './claim';
import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Draft } from '../quantities/draft';
import { auxiliaries, contrastingConjunctions, functionWords } from '../language/en/functionWords';
import { verbBase } from '../language/en/verbs';
import { singularOf } from '../language/en/countNouns';
import { changeWords, figureRoles, notOfMoney, personRoles, timeRoles } from '../language/en/roles';
import { denialWords, estimateWords, hearsayWords, planWords, speechVerbs } from '../language/en/speech';
import { isPlan } from '../times/lean';
import type { TokenRange } from '../numerals/sentences';
import { levelPrepositions } from '../language/en/change';
import { betweenSumAndNoun } from '../language/en/moneyWords';

/** How far a clause's words can tell on a figure, in tokens; more costs time and brings other figures' words. */
const reachBack = 24;
const reachAhead = 14;
/** Content words kept for linking. */
const mostContext = 12;

/** The part of the sentence around a figure that tells on it: cut at semicolons and contrasting conjunctions. */
export function clauseAround(tokens: Tokens, draft: Draft, sentence: TokenRange): TokenRange {
  let first = draft.first;
  const low = Math.max(sentence.first, draft.first - reachBack);
  while (first > low && !isClauseEnd(tokens, first - 1)) first--;
  let next = draft.next;
  const high = Math.min(sentence.next, draft.next + reachAhead);
  while (next < high && !isClauseEnd(tokens, next)) next++;
  return { first, next: Math.max(next, draft.next) };
}

function isClauseEnd(tokens: Tokens, at: number): boolean {
  const text = textAt(tokens, at);
  return text === ';' || contrastingConjunctions.has(text);
}

/** A word of a table near a figure: its entry and how far it stands. */
interface Near {
  readonly value: string;
  readonly at: number;
  readonly distance: number;
}

function nearest(tokens: Tokens, draft: Draft, clause: TokenRange, table: ReadonlyMap<string, string>): Near | null {
  let back: Near | null = null;
  for (let i = (draft.phraseFirst ?? draft.first) - 1; i >= clause.first && back === null; i--) {
    const value = table.get(wordAt(tokens, i));
    if (value !== undefined) back = { value, at: i, distance: draft.first - i };
  }
  const limit = back === null ? clause.next : Math.min(clause.next, draft.coreNext + back.distance);
  for (let i = draft.coreNext; i < limit; i++) {
    const value = table.get(wordAt(tokens, i));
    const distance = i - draft.coreNext + 1 + (textAt(tokens, i - 1) === ',' ? 2 : 0);
    if (value !== undefined && (back === null || distance < back.distance)) return { value, at: i, distance };
  }
  return back;
}

/** "rose by 33 %", "up 5 %": growth or decline when the change word stands close before a percentage. */
function changeRole(tokens: Tokens, draft: Draft, clause: TokenRange): string | undefined {
  for (let i = draft.first - 1; i >= Math.max(clause.first, draft.first - 7); i--) {
    const change = changeWords.get(wordAt(tokens, i));
    if (change !== undefined) return changesTo(tokens, draft, i) ? undefined : change;
    if (textAt(tokens, i) === ',' || tokens[i]?.kind === 'number') break;
  }
  const behind = wordAt(tokens, draft.coreNext);
  const noun = changeWords.get(behind) ?? changeWords.get(wordAt(tokens, draft.coreNext + 1));
  return behind === 'of' || behind === 'to' ? undefined : noun;
}

/** "rose to 7 %": the figure is the level reached, not the change. */
function changesTo(tokens: Tokens, draft: Draft, change: number): boolean {
  for (let i = change + 1; i < draft.first; i++) if (levelPrepositions.has(wordAt(tokens, i))) return true;
  return false;
}

function roleOf(tokens: Tokens, draft: Draft, clause: TokenRange): Near | { value: string; at: number } | null {
  const { kind } = draft;
  if (kind === 'percent' || kind === 'points' || (kind === 'ratio' && draft.head !== 'score')) {
    const change = changeRole(tokens, draft, clause);
    if (change !== undefined) return { value: change, at: -1 };
    const role = nearest(tokens, draft, clause, figureRoles);
    return wordAt(tokens, draft.coreNext) === 'of' && role?.value !== 'turnout'
      ? { value: 'share', at: role?.at ?? -1 }
      : role;
  }
  if (draft.salience === 'light' || draft.when?.type === 'fiscalYear') return null;
  if (kind === 'date' || kind === 'period' || kind === 'duration' || kind === 'ordinal') {
    const own =
      timeRoles.get(draft.head ?? '') ??
      (kind === 'duration' ? timeRoles.get(wordAt(tokens, draft.coreNext)) : undefined);
    return own === undefined ? nearest(tokens, draft, clause, timeRoles) : { value: own, at: -1 };
  }
  if (kind === 'money' && wordAt(tokens, draft.first - 1) === 'by') {
    const change = changeRole(tokens, draft, clause);
    if (change !== undefined) return { value: change, at: -1 };
  }
  return kind === 'money' || kind === 'rate'
    ? moneyRole(tokens, draft, clause)
    : nearest(tokens, draft, clause, figureRoles);
}

/** A role that a sum of money can play, at a token; null for the fates of people and for shares. */
function moneyRoleAt(tokens: Tokens, at: number): Near | null {
  const value = figureRoles.get(wordAt(tokens, at));
  if (value === undefined || personRoles.has(value) || notOfMoney.has(value)) return null;
  return { value, at, distance: 0 };
}

/** What a sum is of: the noun it stands right before ("a $5m fine", "$2bn in loans"), else the last one told before it. */
function moneyRole(tokens: Tokens, draft: Draft, clause: TokenRange): Near | null {
  for (let i = draft.coreNext; i < Math.min(clause.next, draft.coreNext + 4); i++) {
    const role = moneyRoleAt(tokens, i);
    if (role !== null) return role;
    if (!betweenSumAndNoun.has(textAt(tokens, i))) break;
  }
  for (let i = draft.first - 1; i >= clause.first; i--) {
    const role = moneyRoleAt(tokens, i);
    if (role !== null) return role;
  }
  for (let i = draft.coreNext; i < Math.min(clause.next, draft.coreNext + 8); i++) {
    if (textAt(tokens, i) === ',' || textAt(tokens, i) === 'and') break;
    const role = moneyRoleAt(tokens, i);
    if (role !== null) return role;
  }
  return null;
}

function findVerb(tokens: Tokens, draft: Draft, clause: TokenRange): string {
  for (let i = draft.first - 1; i >= clause.first; i--) {
    const verb = verbOf(wordAt(tokens, i));
    if (verb !== null) return verb;
  }
  for (let i = draft.next; i < clause.next; i++) {
    const verb = verbOf(wordAt(tokens, i));
    if (verb !== null) return verb;
  }
  return '';
}

function verbOf(word: string): string | null {
  return word === '' || auxiliaries.has(word) || speechVerbs.has(word) ? null : verbBase(word);
}

function contextOf(tokens: Tokens, draft: Draft, clause: TokenRange, head: string, verb: string): readonly string[] {
  const words = new Set<string>();
  const take = (i: number): void => {
    const word = wordAt(tokens, i);
    if (word.length < 3 || functionWords.has(word) || planWords.has(word)) return;
    const lemma = singularOf(word);
    if (lemma !== head && (verbBase(word) ?? lemma) !== verb) words.add(lemma);
  };
  // nearest first, both ways in turn
  for (let step = 1; words.size < mostContext && step <= reachBack; step++) {
    if (draft.first - step >= clause.first) take(draft.first - step);
    if (draft.coreNext - 1 + step < clause.next) take(draft.coreNext - 1 + step);
  }
  return [...words];
}

/** What the figure is about, from the words of its clause. */
export function readSubject(tokens: Tokens, draft: Draft, clause: TokenRange): ClaimSubject {
  const role = roleOf(tokens, draft, clause);
  const roleWord = role === null || role.at < 0 ? '' : singularOf(wordAt(tokens, role.at));
  const head = draft.head ?? roleWord;
  const verb = findVerb(tokens, draft, clause);
  const context = contextOf(tokens, draft, clause, head, verb);
  return { head, modifiers: draft.modifiers ?? [], verb, context, ...(role !== null && { role: role.value }) };
}

/** How the figure is told: denied before planned before estimated before reported. */
export function readModality(
  tokens: Tokens,
  draft: Draft,
  clause: TokenRange,
  hasSource: boolean,
): NumericClaim['modality'] {
  let planned = false;
  let estimated = false;
  let reported = hasSource;
  for (let i = Math.max(clause.first, draft.first - 14); i < Math.min(clause.next, draft.next + 6); i++) {
    const word = wordAt(tokens, i);
    if (word === '') continue;
    if (denialWords.has(word)) return 'denied';
    planned ||= isPlan(tokens, i);
    estimated ||= estimateWords.has(word);
    reported ||= hearsayWords.has(word);
  }
  if (planned) return 'planned';
  if (estimated) return 'estimated';
  return reported ? 'reported' : undefined;
}
