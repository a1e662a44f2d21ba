import type { ClaimLink, NumericClaim } from '../../claims/claim';
import type { ClaimReason } from '../../claims/reason';
import type { PassageMatch } from '../../matching/match';
import { createPairwise, none, type ByPair, type PairGiven } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { compareClaimLinks, sameLink } from '../pairs/pairLinks';
import type { LinkableArticle } from '../topic/topic';
import { byThird, createPartnerFinder, lessSure, type Partners } from './byThird';
import { createPairedVotes, ownVotes } from './calendarVotes';
import { createCandidateFinder } from './candidates';
import { createDayKeeper } from './dayKeys';
import { pairDays, sameDayPair, sideKey, sidesOf, type Candidate, type DayPair } from './dayPair';
import { bothExact } from './dayScore';
import { daysByTerm, differingDays, type DaysByTerm } from './differingDays';
import { createDayReader, type Day } from './readDays';
import { calendarBy, latestYear, votedShift } from './storyCalendar';

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
  const pairedVotes = createPairedVotes();
  const compare = createPairwise(comparedDays, sameDayPair);
  const findSure = createPairwise(({ lists: [pairs] }: PairGiven<readonly [], [DayPair]>) => bestOf(pairs));
  const findLessSure = createPairwise(({ lists: [pairs, sure] }: PairGiven<readonly [], [DayPair, DayPair]>) =>
    lessSure(pairs, sure),
  );
  const findPartners = createPartnerFinder();
  const findByThird = createPairwise(({ first, second, lists: [pairs] }: PairGiven<readonly [Partners], [DayPair]>) =>
    byThird(pairs, first[0], second[0]),
  );
  const besideOf = new WeakMap<readonly Day[], DaysByTerm>();
  const link = createPairwise((given: Compared) => linksOf(given, besideOf), sameLink);
  return function* (articles, matches, known) {
    const days = yield* keepDays(yield* read(articles));
    const claims = articles.map(own => [own.claims] as const);
    const linked = yield* linkedDays(claims, [known]);
    const candidates = yield* findCandidates(days, { matches, linked });
    const shift = yield* votedShift([...(yield* ownVotes(days)), ...(yield* pairedVotes(candidates))]);
    yield;
    const latest = latestYear(days.flatMap(own => own.map(({ symbol }) => symbol)));
    const pairs = yield* compare(
      days.map(() => [shift, latest] as const),
      [candidates],
    );
    const apart = days.map((): readonly [] => []);
    const sure = yield* findSure(apart, [pairs]);
    const partners = yield* findPartners(sure, days.length);
    const third = yield* findByThird(
      partners.map(own => [own] as const),
      [yield* findLessSure(apart, [pairs, sure])],
    );
    return yield* link(
      days.map(own => [own] as const),
      [pairs, sure, third, linked],
    );
  };
}

/** The links of two articles that are of days. */
function* daysAmong({
  first: [claims],
  lists: [links],
}: PairGiven<readonly [readonly NumericClaim[]], [ClaimLink]>): Sliced<readonly ClaimLink[]> {
  return links.filter(({ a }) => claims[a.claim]?.kind === 'date');
}

/** Compares the days of two versions by the calendar of the story. */
function* comparedDays({
  first: [shift, latest],
  lists: [candidates],
}: PairGiven<readonly [shift: number | undefined, latest: number | undefined], [Candidate]>): Sliced<
  readonly DayPair[]
> {
  const calendar = calendarBy(shift, latest);
  const pairs: DayPair[] = [];
  const due = pauseEvery(64);
  for (const candidate of candidates) {
    if (due(1)) yield;
    const pair = pairDays(candidate, calendar);
    if (pair !== undefined) pairs.push(pair);
  }
  return pairs;
}

/** What links of the days of two versions follow from: their pairs, those that are sure, by themselves or by others, and days linked already. */
type Compared = PairGiven<readonly [days: readonly Day[]], [DayPair, DayPair, DayPair, ClaimLink]>;

/** Links the days of two versions that are of one event. */
function* linksOf(
  { first, second, lists: [pairs, sure, third, linked] }: Compared,
  known: WeakMap<readonly Day[], DaysByTerm>,
): Sliced<readonly ClaimLink[]> {
  if (pairs.length === 0) return none;
  const agreeing = [...sure, ...third];
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

/** Log-odds from which a pair is linked: on 18 labelled events half of all pairs of days are found, and one in twelve is of two events. */
const leastScore = -0.5;
/** Times of the calendar were compared as claims before: what is left of days, and what is left of stretches and of times within them. */
const leastDated = -0.1;
const leastDatedStretch = 0.9;
/** Where no sentences match, more: below it half of the days that the labels know are of two events. */
const leastApart = -0.2;

function isSureEnough({ x, score, dated, tier, relation }: DayPair): boolean {
  const { weekday, dayOfMonth, clock } = x.symbol;
  const isOfStretch = relation === 'finer' || (weekday ?? dayOfMonth ?? clock) === undefined;
  if (dated) return score >= (isOfStretch ? leastDatedStretch : leastDated);
  return score >= (tier === undefined ? leastApart : leastScore);
}

/** How much weaker than the best of a day a pair may be: one day of one happening is told in several places. */
const withinBest = 0.5;

/** Pairs that are sure enough; days that agree by chance easily are linked to their best partners alone, and to those that are nearly as good. */
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
    // several figures are of one stretch, and each names it
    const slack = x.symbol.range === undefined ? withinBest : 0;
    if (isSure || sidesOf(pair).every(key => score >= (best.get(key) ?? score) - slack)) kept.push(pair);
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
