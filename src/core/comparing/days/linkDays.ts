import type { ClaimLink, ClaimRef, NumericClaim } from '../../claims/claim';
import type { MatchTier, PassageMatch } from '../../matching/match';
import type { Span } from '../../text/span';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { compareClaimLinks } from '../pairs/pairLinks';
import { nearTerms, wordsAround } from '../topic/around';
import type { LinkableArticle } from '../topic/topic';
import type { TermBag } from '../topic/weighting';
import { topicWords } from '../topic/words';

import { daySymbol, sameDay, type DaySymbol } from './daySymbol';

/** A claim of a day, in a sentence. */
interface Day {
  readonly ref: ClaimRef;
  readonly claim: NumericClaim;
  readonly symbol: DaySymbol | null;
  /** Content words around it, 0-1 by nearness. */
  readonly near: TermBag;
}

/** How sure it is that days in sentences of a tier are days of one event. Right of those asserted on 36 labelled stories: 35 of 37. */
const confidenceOf: Readonly<Record<MatchTier, number>> = { copied: 0.98, edited: 0.97, reworded: 0.95, related: 0.78 };

/** More days in one sentence are a list, which says nothing of what happened when. */
const mostDays = 6;

/** Links the days of one story, again and again as it is edited; the words of a claim are read once. */
export type DayLinker = (
  articles: readonly LinkableArticle[],
  matches: readonly PassageMatch[],
  known: readonly ClaimLink[],
) => Sliced<readonly ClaimLink[]>;

/** Makes the linker of days of one story. */
export function createDayLinker(): DayLinker {
  const known = new WeakMap<NumericClaim, DayWords>();
  const read: DayWordsReader = (claim, text, sentence) => {
    const words = known.get(claim) ?? dayWords(claim, text, sentence);
    known.set(claim, words);
    return words;
  };
  return function* (articles, matches, links) {
    const days = yield* linkDays(articles, matches, links, read);
    return days.length === 0 ? links : yield* merged(links, days);
  };
}

type DayWords = Pick<Day, 'symbol' | 'near'>;
type DayWordsReader = (claim: NumericClaim, text: string, sentence: Span) => DayWords;

function dayWords(claim: NumericClaim, text: string, sentence: Span): DayWords {
  // names tell who and where, not what: a bishop and a ferry may be of one island
  const isName = ({ start }: Span): boolean => start > sentence.start && /^\p{Lu}/u.test(text.slice(start, start + 2));
  const isOwn = ({ start }: Span): boolean => claim.core.start <= start && start < claim.core.end;
  const words = topicWords(text, sentence).filter(word => !isName(word) || isOwn(word));
  return { symbol: daySymbol(text.slice(claim.start, claim.end)), near: nearTerms(wordsAround(claim, words)) };
}

/** Two sorted lists as one. */
function* merged(xs: readonly ClaimLink[], ys: readonly ClaimLink[]): Sliced<readonly ClaimLink[]> {
  const all: ClaimLink[] = [];
  const due = pauseEvery(1024);
  let at = 0;
  for (const x of xs) {
    for (let y = ys[at]; y !== undefined && compareClaimLinks(y, x) < 0; y = ys[++at]) all.push(y);
    if (due(1)) yield;
    all.push(x);
  }
  return [...all, ...ys.slice(at)];
}

/**
 * Links the days of matched sentences: a day is no fact of its own but of what is told. Sentences that are merely related share a day only
 * when neither has a better partner with one in the other version.
 * @param known links that were found before; the same two claims are not linked again
 * @returns links sorted by `a`, then `b`
 */
function* linkDays(
  articles: readonly LinkableArticle[],
  matches: readonly PassageMatch[],
  known: readonly ClaimLink[],
  read: DayWordsReader,
): Sliced<readonly ClaimLink[]> {
  const days = yield* daysBySentence(articles, read);
  const linked = new Set<string>();
  const due = pauseEvery(256);
  for (const link of known) {
    if (due(1)) yield;
    if (articles[link.a.article]?.claims[link.a.claim]?.kind === 'date') linked.add(keyOf(link.a, link.b));
  }
  const pairs: { readonly x: Day; readonly y: Day; readonly match: PassageMatch }[] = [];
  const best = new Map<string, number>();
  for (const match of matches) {
    const [xs, ys] = [daysIn(days, match.a), daysIn(days, match.b)];
    if (due(1 + xs.length * ys.length)) yield;
    for (const x of xs)
      for (const y of ys) {
        if (linked.has(keyOf(x.ref, y.ref)) || !isOneDay(x, y) || !tellOneEvent(x, y, match.kind)) continue;
        pairs.push({ x, y, match });
        for (const key of [sideKey(x, y), sideKey(y, x)]) best.set(key, Math.max(best.get(key) ?? 0, match.score));
      }
  }
  const links: ClaimLink[] = [];
  for (const { x, y, match } of pairs) {
    if (due(1)) yield;
    const isBest = [sideKey(x, y), sideKey(y, x)].every(key => best.get(key) === match.score);
    if (match.kind === 'related' && !isBest) continue;
    const why = `both say ${wordsOf(articles, x)}`;
    links.push({ a: x.ref, b: y.ref, relation: 'same', why, assumes: [], confidence: confidenceOf[match.kind] });
  }
  return links.sort(compareClaimLinks);
}

type DaysBySentence = readonly ReadonlyMap<number, readonly Day[]>[];

function* daysBySentence(articles: readonly LinkableArticle[], read: DayWordsReader): Sliced<DaysBySentence> {
  const all: Map<number, Day[]>[] = [];
  const due = pauseEvery(256);
  for (const [article, { claims, text, structure }] of articles.entries()) {
    const own = new Map<number, Day[]>();
    for (const [index, claim] of claims.entries()) {
      if (due(1)) yield;
      const sentence = structure.sentences[claim.sentence];
      const before = own.get(claim.sentence) ?? [];
      if (claim.kind !== 'date' || sentence === undefined || before.length === mostDays) continue;
      const day = { ref: { article, claim: index }, claim, ...read(claim, text, sentence) };
      own.set(claim.sentence, [...before, day]);
    }
    all.push(own);
  }
  return all;
}

const daysIn = (days: DaysBySentence, { article, sentence }: PassageMatch['a']): readonly Day[] =>
  days[article]?.get(sentence) ?? [];

/** By the calendar when both are fixed to a day of it, else by the words. */
function isOneDay({ claim: x, symbol: a }: Day, { claim: y, symbol: b }: Day): boolean {
  const [from, to] = [x.time?.from, y.time?.from];
  if (x.time?.grain === 'day' && y.time?.grain === 'day' && from != null && to != null) return from === to;
  return a !== null && b !== null && sameDay(a, b);
}

/** Whether it is one day, or a time of it. */
function isExact({ claim, symbol }: Day): boolean {
  if (claim.time?.grain === 'day') return true;
  return (symbol?.weekday ?? symbol?.dayOfMonth ?? symbol?.clock) !== undefined;
}

/** Words so near that they tell what happened on the day: those of its clause, and the first of the next. */
const nearby = 0.3;

/**
 * Whether the words around two days tell of one event. Sentences with several clauses have days of several events; copied ones have them
 * in the same order.
 */
function tellOneEvent(x: Day, y: Day, tier: MatchTier): boolean {
  if (tier === 'copied' || tier === 'edited') return true;
  // a month or a year is of many things
  if (tier === 'related' && !(isExact(x) && isExact(y))) return false;
  for (const [term, weight] of x.near) if (weight >= nearby && (y.near.get(term) ?? 0) >= nearby) return true;
  return false;
}

const keyOf = (a: ClaimRef, b: ClaimRef): string => `${a.article} ${a.claim} ${b.article} ${b.claim}`;

/** One side of a pair, against an article. */
const sideKey = ({ ref }: Day, other: Day): string => `${ref.article} ${ref.claim} ${other.ref.article}`;

function wordsOf(articles: readonly LinkableArticle[], { ref, claim }: Day): string {
  return (articles[ref.article]?.text.slice(claim.core.start, claim.core.end) ?? '').replace(/\s+/g, ' ');
}
