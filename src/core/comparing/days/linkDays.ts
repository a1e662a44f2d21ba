import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { ClaimReason } from '../../claims/reason';
import type { PassageMatch } from '../../matching/match';
import { createPairwise, none, type ByPair, type PairGiven } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { compareClaimLinks, sameLink } from '../pairs/pairLinks';
import type { LinkableArticle } from '../topic/topic';
import { createCandidateFinder } from './candidates';
import { createDayKeeper } from './dayKeys';
import { pairDays, pairedVote, sideKey, sidesOf, type Candidate, type DayPair } from './dayPair';
import { bothExact } from './dayScore';
import { daysByTerm, differingDays, type DaysByTerm } from './differingDays';
import { createDayReader, type Day } from './readDays';
import { calendarBy, statedVote, votedShift, type CalendarVote } from './storyCalendar';

/** Links the days of one story, again and again as it is edited; the words of a claim are read once. */
export type DayLinker = (
  articles: readonly LinkableArticle[],
  matches: ByPair<PassageMatch>,
  known: ByPair<ClaimLink>,
) => Sliced<ByPair<ClaimLink>>;

/** Makes the linker of days of one story: a day is no fact of its own but of what happened on it. */
export function createDayLinker(): DayLinker {
  const read = createDayReader();
  const keepDays = createDayKeeper();
  const linkedDays = createPairwise(daysAmong);
  const findCandidates = createCandidateFinder();
  const besideOf = new WeakMap<readonly Day[], DaysByTerm>();
  const link = createPairwise((given: Compared) => linksOf(given, besideOf), sameLink);
  return function* (articles, matches, known) {
    const days = yield* keepDays(yield* read(articles));
    const claims = articles.map(own => [own.claims] as const);
    const linked = yield* linkedDays(claims, [known]);
    const candidates = yield* findCandidates(days, { matches, linked });
    const shift = yield* votedShift(votesOf(days, candidates));
    const versions = days.map(own => [own, shift] as const);
    return yield* link(versions, [candidates, linked]);
  };
}

/** The links of two articles that are of days. */
function* daysAmong({
  first: [claims],
  lists: [links],
}: PairGiven<readonly [readonly NumericClaim[]], [ClaimLink]>): Sliced<readonly ClaimLink[]> {
  return links.filter(({ a }) => claims[a.claim]?.kind === 'date');
}

/** What the days of a story say of its calendar, alone and in pairs. */
function* votesOf(days: readonly (readonly Day[])[], candidates: ByPair<Candidate>): Generator<CalendarVote> {
  for (const own of days) for (const { symbol } of own) yield* statedVote(symbol);
  for (const row of candidates) for (const list of row) for (const candidate of list) yield* pairedVote(candidate);
}

/** What links of the days of two versions follow from: the days, the shift of the story's calendar, and days that are linked already. */
type Compared = PairGiven<readonly [days: readonly Day[], shift: number | undefined], [Candidate, ClaimLink]>;

/** Links the days of two versions that are of one event. */
function* linksOf(
  { first, second, lists: [candidates, linked] }: Compared,
  known: WeakMap<readonly Day[], DaysByTerm>,
): Sliced<readonly ClaimLink[]> {
  if (candidates.length === 0) return none;
  const calendar = calendarBy(first[1]);
  const pairs: DayPair[] = [];
  const due = pauseEvery(64);
  for (const candidate of candidates) {
    if (due(1)) yield;
    const pair = pairDays(candidate, calendar);
    if (pair !== undefined) pairs.push(pair);
  }
  const agreeing = yield* bestOf(pairs);
  const agreed = new Set<number>();
  for (const { a, b, relation } of linked)
    if (relation === 'same') agreed.add(sideKey(a, b.article)).add(sideKey(b, a.article));
  const besideOf = ({ ref }: Day): DaysByTerm => {
    const own = first[0][0]?.ref.article === ref.article ? first[0] : second[0];
    const beside = known.get(own) ?? daysByTerm(own);
    known.set(own, beside);
    return beside;
  };
  const differing = yield* differingDays({ pairs, agreeing, agreed, besideOf });
  return [...agreeing.map(agreement), ...differing].sort(compareClaimLinks);
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
