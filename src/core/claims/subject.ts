import type { ClaimSubject, NumericClaim } from './claim';
import { textAt, wordAt, type Tokens } from '../numerals/cursor';
import type { Draft } from '../quantities/draft';
import { auxiliariesAndModals, contrastingConjunctions, functionWords } from '../language/en/functionWords';
import { verbBase } from '../language/en/verbs';
import { singularOf } from '../language/en/countNouns';
import { findRole } from './role';
import { denialWords, estimateWords, hearsayWords, planWords } from '../language/en/modality';
import { statingVerbs } from '../language/en/speechVerbs';
import { isPlan } from '../times/verbLean';
import type { SentenceRange } from '../numerals/sentences';

/** How far a clause's words can tell on a figure, in tokens; more costs time and brings other figures' words. */
const reachBack = 24;
const reachAhead = 14;
/** Content words kept for linking. */
const mostContext = 12;

/** The part of the sentence around a figure that tells on it: cut at semicolons and contrasting conjunctions. */
export function clauseAround(tokens: Tokens, draft: Draft, sentence: SentenceRange): SentenceRange {
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

function findVerb(tokens: Tokens, draft: Draft, clause: SentenceRange): string {
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
  return word === '' || auxiliariesAndModals.has(word) || statingVerbs().has(word) ? null : verbBase(word);
}

function contextOf(tokens: Tokens, draft: Draft, clause: SentenceRange, head: string, verb: string): readonly string[] {
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
export function readSubject(tokens: Tokens, draft: Draft, clause: SentenceRange): ClaimSubject {
  const role = findRole(tokens, draft, clause);
  const roleWord = role === null || role.at < 0 ? '' : singularOf(wordAt(tokens, role.at));
  const head = draft.head ?? roleWord;
  const verb = findVerb(tokens, draft, clause);
  const context = contextOf(tokens, draft, clause, head, verb);
  return { head, modifiers: draft.modifiers ?? [], verb, context, ...(role !== null && { role: role.value }) };
}

/** How the figure is told: denied before planned before estimated before reported. */
export function readModality(tokens: Tokens, draft: Draft, clause: SentenceRange): NumericClaim['modality'] {
  let planned = false;
  let estimated = false;
  let reported = false;
  for (let i = Math.max(clause.first, draft.first - 14); i < Math.min(clause.next, draft.next + 6); i++) {
    const word = wordAt(tokens, i);
    if (word === '') continue;
    if (denialWords.has(word)) return 'denied';
    planned ||= isPlan(tokens, i);
    estimated ||= estimateWords.has(word) && !isMonth(tokens, i);
    reported ||= hearsayWords.has(word);
  }
  if (planned) return 'planned';
  if (estimated) return 'estimated';
  return reported ? 'reported' : undefined;
}

/** "In May 9 people were hurt" estimates nothing. */
function isMonth(tokens: Tokens, at: number): boolean {
  return wordAt(tokens, at) === 'may' && tokens[at]?.capital === true;
}
