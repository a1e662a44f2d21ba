import type { ClaimLink } from '../../claims/claim';
import type { PassageMatch, SentenceRef } from '../../matching/match';
import { matchOf } from '../../matching/matchOf';
import { createPairwise, type ByPair, type PairGiven } from '../../util/byPair';
import { pauseEvery, type Sliced } from '../../util/sliced';
import { articlePair, articlesOfPair } from '../pairs/articlePair';
import { createPairFinder } from '../pairs/finder';
import { mostInArticle } from '../pairs/pairCounts';
import { addPairsThatShare, changedTerms } from '../pairs/sharedTerms';
import { countEvents, rarityIn, type Candidate, type EventTerms } from './dayPair';
import { eventInCommon } from './dayScore';
import type { Day } from './readDays';

/** What days are looked up with. */
interface Told {
  readonly matches: ByPair<PassageMatch>;
  /** Days that were linked before, as claims. */
  readonly linked: ByPair<ClaimLink>;
}

/** Finds the days of two versions that may be of one event; asked again and again as a story is edited. */
export type CandidateFinder = (days: readonly (readonly Day[])[], told: Told) => Sliced<ByPair<Candidate>>;

/** Days of an article, and how many there are in all: with another number every event counts otherwise. */
type Counted = readonly [days: readonly Day[], total: number];

/** Makes the finder of one story. The work goes with what changed: articles, matches, and words that tell more or less now. */
export function createCandidateFinder(): CandidateFinder {
  const finder = createPairFinder();
  let events: EventTerms = { counts: new Map(), total: 0 };
  let rarity = rarityIn(events);
  const find = createPairwise(function* ({
    first,
    second,
    lists,
    a,
    b,
  }: PairGiven<Counted, [PassageMatch, ClaimLink]>) {
    const [matches, linked] = lists;
    const known = new Set(linked.map(link => link.a.claim * mostInArticle + link.b.claim));
    const candidates: Candidate[] = [];
    const due = pauseEvery(candidatesPerSlice);
    for (const [at, other] of finder.pairsOf(articlePair(a, b))) {
      if (due(1)) yield;
      const [x, y] = [first[0][at], second[0][other]];
      if (x === undefined || y === undefined || known.has(x.ref.claim * mostInArticle + y.ref.claim)) continue;
      const event = eventInCommon(x.event.terms, y.event.terms, rarity);
      candidates.push({ x, y, tier: matchOf(matches, sentenceOf(x), sentenceOf(y))?.kind, event });
    }
    return candidates;
  }, sameCandidate);
  return function* (days, { matches, linked }) {
    yield* finder.update(days.map(own => own.map(({ keys }) => keys)));
    const now = yield* countEvents(days);
    const again = new Set(finder.takeChanged());
    if (now.total === events.total) {
      const changed = changedTerms(events.counts, now.counts);
      yield* addPairsThatShare(again, days, changed, ({ event }, term) => event.terms.has(term));
    }
    rarity = rarityIn(now);
    const versions = days.map((own): Counted => [own, now.total]);
    const found = yield* find(versions, [matches, linked], [...again].map(articlesOfPair));
    events = now;
    return found;
  };
}

/** Days looked at between two offers to pause. */
const candidatesPerSlice = 64;

const sentenceOf = ({ ref, claim }: Day): SentenceRef => ({ article: ref.article, sentence: claim.sentence });

const sameCandidate = (one: Candidate, other: Candidate): boolean =>
  one.x === other.x && one.y === other.y && one.tier === other.tier && one.event === other.event;
