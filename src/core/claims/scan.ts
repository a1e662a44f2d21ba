import { pauseEvery, type Sliced } from '../util/sliced';
import type { Bound } from '../language/bound';
import { isMark, textAt, wordAt, type Tokens } from '../numerals/cursor';
import { boundedQuantity, type Draft } from '../quantities/draft';
import { hedgeAfter, hedgeBefore } from '../numerals/hedges';
import { readAt } from './readers';
import type { ParagraphClaims, ScannedClaim } from './scannedClaim';
import { sentenceRanges, type SentenceRange } from '../numerals/sentences';
import { isLender, isStop, withSharedUnit } from '../quantities/sharedUnits';
import { canStart } from '../numerals/starters';
import { clauseAround, readModality, readSubject } from './subject';
import { outerEnd, tokensOf } from '../numerals/tokens';
import { withTwins } from './twins';
import { changeWords } from '../language/en/change';
import { beforeLength, spreadVerbs } from '../language/en/timeWords';
import { timeBoundOf } from '../times/timeBound';

/** What is known of the paragraph while its claims are completed. */
interface Paragraph {
  readonly text: string;
  readonly tokens: Tokens;
}

interface Hedged {
  readonly bound: Bound;
  readonly words: string;
  readonly first: number;
  readonly next: number;
}

/** "spread over two days": over a short time means during it. */
const longestDuring = 10;
/** "rose 4 per cent over 24 months": what came about during a longer time stands at most so many tokens before. */
const resultReach = 8;

/** The hedge that applies to a draft, before it or behind it. */
function hedgeOf({ tokens, text }: Paragraph, draft: Draft): Hedged {
  const first = draft.phraseFirst ?? draft.first;
  const none = { bound: draft.quantity?.bound ?? ('=' as const), words: '', first, next: draft.next };
  if (draft.noHedge === true || draft.quantity === undefined) return none;
  const words = (from: number, to: number): string => text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0);
  // "under the age of five"
  const isOfAge = draft.kind === 'age' && wordAt(tokens, first - 1) === 'the';
  const before = hedgeBefore(tokens, isOfAge ? first - 1 : first);
  if (before !== null && !isDuring(tokens, draft, before.first))
    return { bound: before.bound, words: words(before.first, before.next), first: before.first, next: draft.next };
  for (const at of [draft.coreNext, draft.next]) {
    const after = hedgeAfter(tokens, at);
    if (after !== null)
      return {
        bound: after.bound,
        words: words(after.first, after.next),
        first,
        next: Math.max(draft.next, after.next),
      };
  }
  return none;
}

function isDuring(tokens: Tokens, draft: Draft, hedge: number): boolean {
  if (draft.kind !== 'duration' || wordAt(tokens, hedge) !== 'over' || hedge !== (draft.phraseFirst ?? draft.first) - 1)
    return false;
  const lead = wordAt(tokens, hedge - 1);
  if (beforeLength.has(lead)) return false;
  return (draft.quantity?.value ?? 0) <= longestDuring || spreadVerbs.has(lead) || hasResultBefore(tokens, hedge);
}

/** A figure, or a change, that came about in the time behind "over". */
function hasResultBefore(tokens: Tokens, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - resultReach); i--) {
    const word = wordAt(tokens, i);
    if (textAt(tokens, i) === '.') return false;
    if (tokens[i]?.kind === 'number' || changeWords.has(word)) return true;
  }
  return false;
}

/** "more than a decade ago" lies before that year, "more than two years later" behind it; the nearly and about of distances are about. */
function distanceBound(count: number, bound: Bound): { timeBound: Bound } {
  if (bound === '~' || bound === '<~' || bound === '>~') return { timeBound: '~' };
  const isBack = count < 0;
  const isMore = bound === '>' || bound === '>=';
  const sign = isMore === isBack ? '<' : '>';
  return { timeBound: bound.endsWith('=') ? `${sign}=` : sign };
}

function boundOfTime(tokens: Tokens, draft: Draft, bound: Bound): { timeBound?: Bound } {
  const { when, first, phraseFirst = first, coreNext } = draft;
  if (when === undefined) return {};
  if (when.type === 'shifted' && draft.quantity !== undefined && bound !== '=') return distanceBound(when.count, bound);
  const timeBound = timeBoundOf(tokens, when, phraseFirst, coreNext);
  return timeBound === undefined ? {} : { timeBound };
}

function complete(paragraph: Paragraph, draft: Draft, sentence: SentenceRange): ScannedClaim {
  const { tokens } = paragraph;
  const hedge = hedgeOf(paragraph, draft);
  const clause = clauseAround(tokens, draft, sentence);
  const modality = readModality(tokens, draft, clause);
  const last = tokens[hedge.next - 1];
  return {
    start: tokens[hedge.first]?.start ?? 0,
    end: last === undefined ? 0 : outerEnd(last),
    core: { start: tokens[draft.first]?.start ?? 0, end: tokens[draft.coreNext - 1]?.end ?? 0 },
    kind: draft.kind,
    subject: readSubject(tokens, draft, clause),
    salience: draft.salience,
    ...(draft.quantity && { quantity: boundedQuantity(draft.quantity, draft.kind, hedge.bound, hedge.words) }),
    ...(draft.when && { when: draft.when, ...boundOfTime(tokens, draft, hedge.bound) }),

    ...(modality && { modality }),
  };
}

/** Keeps whole phrases apart: a claim's phrase ends where the next one begins. */
function trimmed(claims: readonly ScannedClaim[]): readonly ScannedClaim[] {
  const result: ScannedClaim[] = [];
  for (const claim of claims) {
    const last = result.at(-1);
    if (last !== undefined && claim.start < last.end) {
      const start = Math.min(Math.max(claim.start, last.core.end), claim.core.start);
      result[result.length - 1] = { ...last, end: Math.max(last.core.end, Math.min(last.end, start)) };
      result.push({ ...claim, start });
    } else result.push(claim);
  }
  return result;
}

/** Tokens passed between two offers to pause: a token that a claim begins with takes as long as many others, ten microseconds. */
const tokensPerSlice = 64;
const ofClaim = 16;

/**
 * Reads every claim of a paragraph from its text alone, so that the result can be cached by the text. Linear in the text.
 * @returns claims sorted, with disjoint spans and cores, UTF-16 relative to the paragraph; times are not resolved yet
 */
export function* scanParagraph(paragraph: string): Sliced<ParagraphClaims> {
  const tokens = yield* tokensOf(paragraph);
  const sentences = sentenceRanges(tokens);
  const context = { text: paragraph, tokens };
  const claims: ScannedClaim[] = [];
  const due = pauseEvery(tokensPerSlice);
  let at = 0;
  for (const sentence of sentences) {
    at = Math.max(at, sentence.first);
    let lender: Draft | null = null;
    while (at < sentence.next) {
      if (due(1)) yield;
      const token = tokens[at];
      const read = token !== undefined && canStart(token, tokens[at + 1]) ? readAt(tokens, at, paragraph) : null;
      const draft: Draft | null = read && withSharedUnit(tokens, read, lender);
      if (read !== null && due(ofClaim)) yield;
      if (draft === null || isMark(tokens, at, '')) {
        at++;
        continue;
      }

      if (isStop(draft)) lender = isLender(draft) ? draft : null;
      claims.push(complete(context, draft, sentence));
      at = Math.max(at + 1, draft.resume ?? draft.next);
    }
  }
  return { claims: withTwins(paragraph, trimmed(claims)) };
}
