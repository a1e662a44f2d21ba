import { coordinators, handingPrepositions, relativePronouns } from '../language/en/attributionWords';
import { beForms } from '../language/en/clauseWords';
import { prepositions } from '../language/en/functionWords';
import { pauseEvery, type Sliced } from '../util/sliced';
import { phraseBesideQuote, readPhrases, unitsPerSlice } from './clausePhrases';
import { isMentioned, isPartial, isParted, isSpoken, isTitle } from './quotedUnit';
import type { SourcePhrase } from './sourcePhrase';
import type { Clause } from './units';

/** Units of a clause, half-open. */
export interface UnitRange {
  readonly first: number;
  readonly next: number;
}

/** A clause with the phrases in it that give a source, in order, and what each speaks for. */
export interface ReadClause {
  readonly clause: Clause;
  readonly phrases: readonly SourcePhrase[];
  readonly scopes: readonly UnitRange[];
}

/** Reads the phrases of a clause and their scopes: a statement that follows up to the next one beside it, or the whole clause. Linear. */
export function* readClause(clause: Clause): Sliced<ReadClause> {
  const phrases = yield* readPhrases(clause);
  yield;
  const semicolons = [-1, ...clause.flatMap(({ text }, at) => (text === ';' ? [at] : [])), clause.length];
  const scopes: UnitRange[] = [];
  let beside = clause.length;
  let behind = semicolons.length - 1;
  const due = pauseEvery(unitsPerSlice);
  for (const phrase of [...phrases].reverse()) {
    if (due(1)) yield;
    while ((semicolons[behind - 1] ?? -1) >= phrase.first) behind--;
    const end = semicolons[behind] ?? clause.length;
    const isLeading = phrase.side === 'leads';
    const first = isLeading ? phrase.next : Math.max((semicolons[behind - 1] ?? -1) + 1, asideStart(clause, phrase));
    scopes.push({ first, next: Math.max(first, isLeading ? Math.min(beside, end) : end) });
    if (isLeading && isCoordinate(clause, phrase)) beside = phrase.first;
  }
  return { clause, phrases, scopes: scopes.reverse() };
}

/** How far before an attribution in an aside the aside may begin. */
const longestAside = 16;

/** "…, which nobody, Aas said, had foreseen": an attribution within a relative clause speaks for that clause. */
function asideStart(clause: Clause, { first, next }: SourcePhrase): number {
  if (clause[next]?.text !== ',' || clause[next + 1]?.kind !== 'word') return 0;
  for (let at = first - 1; at >= Math.max(0, first - longestAside); at--)
    if (relativePronouns.has(clause[at]?.norm ?? '') && clause[at]?.norm !== 'that') return at;
  return 0;
}

/** Whether a phrase begins a statement beside the one before, not within it: "…, while Tim Cole warned of chaos". */
function isCoordinate(clause: Clause, { first, subject }: SourcePhrase): boolean {
  const before = clause[first - 1];
  const shares = subject.first < first && subject.next <= first;
  return before !== undefined && !shares && (coordinators.has(before.norm) || /^(?:;|–|—|,)$/.test(before.text));
}

/** A verb that names or utters a thing stands at most so many units before the quotation that does it. */
const quotingReach = 10;

/** Phrases looked at to either side of a quotation; more stand only in walls of them. */
const mostPhrases = 6;

/** Which phrase gives the speaker of the quotation at a unit: one of the clause, or one that no verb of the table makes. */
export function phraseOfQuote(read: ReadClause, quote: number): SourcePhrase | undefined {
  const { clause } = read;
  if (isMentioned(clause, quote)) return undefined;
  const { before, after } = phrasesAround(read, quote);
  const adjacent = behindQuote(clause, quote);
  const behind = after.find(
    ({ phrase: { side, first, subject } }) =>
      side === 'setOff' && first === adjacent && (subject.first > first || isParted(clause, quote)),
  )?.phrase;
  const leading = before.find(
    ({ phrase: { side, next, quotesOnly }, scope }) =>
      side === 'leads' && quote < scope.next && (!quotesOnly || isInReach(clause, next, quote)),
  )?.phrase;
  if (isTitle(clause, quote) && !isSpoken(clause, quote)) return undefined;
  if (leading !== undefined && (behind === undefined || isPartial(clause, quote))) return leading;
  const agent = before.find(({ phrase }) => isOfAgent(phrase, quote))?.phrase;
  if (agent !== undefined) return agent;
  const beside = behind ?? phraseBesideQuote(clause, quote);
  if (beside !== undefined) return beside;
  // one word is a scare quote, unless it is what the sentence says of its subject: "it was “disastrous”"
  const isWord = !/\p{L}[^\p{L}'’-]+\p{L}/u.test(clause[quote]?.text ?? '');
  if (isWord && !beForms.has(clause[quote - 1]?.norm ?? '')) return undefined;
  return [...after, ...before].find(
    ({ phrase: { side, quotesOnly }, scope }) =>
      side === 'setOff' && !quotesOnly && scope.first <= quote && quote < scope.next,
  )?.phrase;
}

/** "praised as “…” by X", "described by X as “…”": the quotation stands between the verb and whose it is, or right behind that. */
function isOfAgent({ side, quotesOnly, first, next, subject }: SourcePhrase, quote: number): boolean {
  const isAgent = side === 'setOff' && quotesOnly && subject.first > first;
  return isAgent && first < quote && quote <= next + 1;
}

/** Whether a verb that only gives quotations reaches one: near, and not past a preposition that leads elsewhere. */
function isInReach(clause: Clause, next: number, quote: number): boolean {
  const before = clause[quote - 1];
  if (quote - next > quotingReach) return false;
  return (
    quote - next <= 2 ||
    before?.kind === 'mark' ||
    !prepositions.has(before?.norm ?? '') ||
    handingPrepositions.has(before?.norm ?? '')
  );
}

interface ScopedPhrase {
  readonly phrase: SourcePhrase;
  readonly scope: UnitRange;
}

/** The phrases around a quotation, nearest first. */
function phrasesAround(
  { phrases, scopes }: ReadClause,
  quote: number,
): { readonly before: readonly ScopedPhrase[]; readonly after: readonly ScopedPhrase[] } {
  const split = firstFrom(phrases, quote);
  const at = (index: number): readonly ScopedPhrase[] => {
    const [phrase, scope] = [phrases[index], scopes[index]];
    return phrase && scope ? [{ phrase, scope }] : [];
  };
  const steps = Array.from({ length: mostPhrases }, (_, step) => step);
  return { before: steps.flatMap(step => at(split - 1 - step)), after: steps.flatMap(step => at(split + step)) };
}

/** Index of the first phrase that begins behind a unit; binary search. */
function firstFrom(phrases: readonly SourcePhrase[], unit: number): number {
  let [low, high] = [0, phrases.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((phrases[middle]?.first ?? 0) < unit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The unit behind a quotation, past a comma or dash, and "as". */
function behindQuote(clause: Clause, quote: number): number {
  const next = clause[quote + 1];
  const behind = next !== undefined && /^[,–—-]$/.test(next.text) ? quote + 2 : quote + 1;
  return clause[behind]?.norm === 'as' ? behind + 1 : behind;
}
