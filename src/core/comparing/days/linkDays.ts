import type { ClaimLink, ClaimRef } from '../../claims/claim';
import type { ClaimReason } from '../../claims/reason';
import type { PassageMatch, SentenceRef } from '../../matching/match';
import { matchOf } from '../../matching/matchOf';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { articlePair } from '../pairs/articlePair';
import { changedPairs } from '../pairs/changedPairs';
import { createPairFinder, type PairFinder } from '../pairs/finder';
import { compareClaimLinks, mergedLinks } from '../pairs/pairLinks';
import type { LinkableArticle } from '../topic/topic';
import { createDayKeys } from './dayKeys';
import { pairDays, pairedVote, rarityIn, sideKey, sidesOf, type Candidate, type DayPair } from './dayPair';
import { bothExact, eventInCommon } from './dayScore';
import { differingDays } from './differingDays';
import { createDayReader, type Day } from './readDays';
import { statedVote, storyCalendar } from './storyCalendar';

/** Links the days of one story, again and again as it is edited; the words of a claim are read once. */
export type DayLinker = (
  articles: readonly LinkableArticle[],
  matches: readonly PassageMatch[],
  known: readonly ClaimLink[],
) => Sliced<readonly ClaimLink[]>;

/** Makes the linker of days of one story. */
export function createDayLinker(): DayLinker {
  const read = createDayReader();
  const finder = createPairFinder();
  const keyOf = createDayKeys();
  // taken while days are linked: where that is broken off none is left
  let kept: LinkedStory | undefined;
  return function* (articles, matches, known) {
    const last = kept;
    kept = undefined;
    const days = yield* read(articles);
    yield* finder.update(days.map(own => own.map(({ keys }) => keys)));
    const linked = yield* linkedDays(articles, known);
    const told = { key: [yield* keyOf(days), ...linked.pairs, ...linked.agreed].join(), matches, linked };
    const isSame = finder.takeChanged().size === 0 && last !== undefined && (yield* tellSame(last, told));
    const found = isSame ? last : yield* linkDays(days, finder, told);
    kept = { ...found, ...told };
    return found.links.length === 0 ? known : yield* mergedLinks(known, found.links);
  };
}

/** What links of days follow from, beside the finder's pairs. */
interface ToldDays {
  /** All that is compared of the days, and which are linked. */
  readonly key: string;
  readonly matches: readonly PassageMatch[];
  readonly linked: LinkedDays;
}

interface FoundDays {
  readonly candidates: readonly Candidate[];
  /** Sorted by `a`, then `b`. */
  readonly links: readonly ClaimLink[];
}

interface LinkedStory extends ToldDays, FoundDays {}

/** Whether the same days stand in sentences that match as before: most of what is typed is about no day. */
function* tellSame({ key, matches, candidates }: LinkedStory, now: ToldDays): Sliced<boolean> {
  if (key !== now.key) return false;
  const changed = changedPairs(matches, now.matches);
  const due = pauseEvery(4096);
  for (const { x, y, tier } of candidates) {
    if (due(1)) yield;
    if (changed.has(articlePair(x.ref.article, y.ref.article)) && tierOf(now.matches, x, y) !== tier) return false;
  }
  return true;
}

/** Links the days of one event over all versions: a day is no fact of its own but of what happened on it. */
function* linkDays(
  days: readonly (readonly Day[])[],
  finder: PairFinder,
  { matches, linked }: ToldDays,
): Sliced<FoundDays> {
  const { candidates, pairs } = yield* comparedDays(days, candidatePairs(days, finder), matches, linked.pairs);
  const agreeing = yield* bestOf(pairs);
  const differing = yield* differingDays({ pairs, agreeing, agreed: linked.agreed, days });
  const byArticle: ClaimLink[][] = days.map(() => []);
  const due = pauseEvery(256);
  for (const pair of agreeing) {
    if (due(1)) yield;
    byArticle[pair.x.ref.article]?.push(agreement(pair));
  }
  for (const link of differing) byArticle[link.a.article]?.push(link);
  const links: ClaimLink[] = [];
  for (const own of byArticle) {
    yield;
    for (const link of own.sort(compareClaimLinks)) links.push(link);
  }
  return { candidates, links };
}

/** Compares days by their words and by the calendar that the pairs themselves vote for. */
function* comparedDays(
  days: readonly (readonly Day[])[],
  found: Iterable<readonly [Day, Day]>,
  matches: readonly PassageMatch[],
  linked: ReadonlySet<string>,
): Sliced<{ readonly candidates: readonly Candidate[]; readonly pairs: readonly DayPair[] }> {
  const rarity = yield* rarityIn(days);
  const candidates: Candidate[] = [];
  const votes = days.flat().flatMap(({ symbol }) => statedVote(symbol));
  const due = pauseEvery(64);
  for (const [x, y] of found) {
    if (due(1)) yield;
    if (linked.has(keyOf(x.ref, y.ref))) continue;
    const event = eventInCommon(x.event.terms, y.event.terms, rarity);
    const candidate = { x, y, tier: tierOf(matches, x, y), event };
    candidates.push(candidate);
    votes.push(...pairedVote(candidate));
  }
  const calendar = yield* storyCalendar(votes);
  const pairs: DayPair[] = [];
  for (const candidate of candidates) {
    if (due(1)) yield;
    const pair = pairDays(candidate, calendar);
    if (pair !== undefined) pairs.push(pair);
  }
  return { candidates, pairs };
}

function tierOf(matches: readonly PassageMatch[], x: Day, y: Day): Candidate['tier'] {
  return matchOf(matches, sentenceOf(x), sentenceOf(y))?.kind;
}

/** Days that were linked before, as claims. */
interface LinkedDays {
  /** Both claims of each link. */
  readonly pairs: ReadonlySet<string>;
  /** Days that some day of another version agrees with; see {@link sideKey}. */
  readonly agreed: ReadonlySet<number>;
}

function* linkedDays(articles: readonly LinkableArticle[], known: readonly ClaimLink[]): Sliced<LinkedDays> {
  const pairs = new Set<string>();
  const agreed = new Set<number>();
  const due = pauseEvery(256);
  for (const { a, b, relation } of known) {
    if (due(1)) yield;
    if (articles[a.article]?.claims[a.claim]?.kind !== 'date') continue;
    pairs.add(keyOf(a, b));
    if (relation === 'same') agreed.add(sideKey(a, b.article)).add(sideKey(b, a.article));
  }
  return { pairs, agreed };
}

const sentenceOf = ({ ref, claim }: Day): SentenceRef => ({ article: ref.article, sentence: claim.sentence });

function* candidatePairs(days: readonly (readonly Day[])[], finder: PairFinder): Generator<readonly [Day, Day]> {
  for (const first of days.keys())
    for (let second = first + 1; second < days.length; second++)
      for (const [at, other] of finder.pairsOf(articlePair(first, second))) {
        const [x, y] = [days[first]?.[at], days[second]?.[other]];
        if (x !== undefined && y !== undefined) yield [x, y];
      }
}

/** Log-odds from which a pair is linked: 50 of 100 pairs are found at a precision of 91. */
const leastScore = -0.3;
const leastDated = 0.9;
/** Where no sentences match, more: below it a third of the days that 36 unlabelled stories have in common were of two events. */
const leastApart = 0.1;

function isSureEnough({ score, dated, tier }: DayPair): boolean {
  return score >= (dated ? leastDated : tier === undefined ? leastApart : leastScore);
}

/** Pairs that are sure enough; days that agree by chance easily are linked to their best partners alone. */
function* bestOf(pairs: readonly DayPair[]): Sliced<readonly DayPair[]> {
  const best = new Map<number, number>();
  const due = pauseEvery(256);
  for (const pair of pairs) {
    if (due(1)) yield;
    if (pair.relation === 'differs') continue;
    for (const key of sidesOf(pair)) best.set(key, Math.max(best.get(key) ?? -Infinity, pair.score));
  }
  const kept: DayPair[] = [];
  for (const pair of pairs) {
    if (due(1)) yield;
    const { x, y, score, tier, relation } = pair;
    if (relation === 'differs' || !isSureEnough(pair)) continue;
    const isSure = bothExact(x.symbol, y.symbol) || tier === 'copied' || tier === 'edited';
    if (isSure || sidesOf(pair).every(key => best.get(key) === score)) kept.push(pair);
  }
  return kept;
}

const keyOf = (a: ClaimRef, b: ClaimRef): string => `${a.article} ${a.claim} ${b.article} ${b.claim}`;

function agreement({ x, y, relation, score }: DayPair): ClaimLink {
  const reason: ClaimReason =
    x.words === y.words ? { kind: 'sameWords', words: x.words } : { kind: 'oneDay', words: [x.words, y.words] };
  const confidence = 1 / (1 + Math.exp(-score - 1));
  return {
    a: x.ref,
    b: y.ref,
    relation: relation === 'finer' ? 'morePrecise' : 'same',
    reason,
    assumes: [],
    confidence,
  };
}
