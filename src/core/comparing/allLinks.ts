import type { ClaimLink } from '../claims/claim';
import type { PassageMatch } from '../matching/match';
import type { ByPair } from '../util/byPair';
import type { Sliced } from '../util/sliced';
import { createConsequenceFinder } from './consequences';
import { createDayLinker } from './days/linkDays';
import { createLinkFlattener, createLinkGrouper, createLinkMerger } from './pairs/pairLinks';
import type { LinkableArticle } from './topic/topic';
import { createVagueLinker } from './vague/linkVague';

/** Links that are known before others are looked for. */
interface KnownLinks {
  readonly links: ByPair<ClaimLink>;
  /** What a person linked; wins over all others. */
  readonly byHand: readonly ClaimLink[];
}

/** Completes the links of a story's figures with those of days, of numbers without figures, and with what follows from all of them. */
export type LinkCompleter = (
  articles: readonly LinkableArticle[],
  matches: ByPair<PassageMatch>,
  known: KnownLinks,
) => Sliced<readonly ClaimLink[]>;

/** Makes the completer of one story's links, which are sorted by `a`, then `b`. */
export function createLinkCompleter(): LinkCompleter {
  const [linkDays, linkVague, findConsequences] = [createDayLinker(), createVagueLinker(), createConsequenceFinder()];
  const [withDays, withVague] = [createLinkMerger(), createLinkMerger()];
  // what was only possible is said then
  const [withConsequences, withDecided] = [createLinkMerger(), createLinkMerger()];
  const [groupVague, groupDecided, flatten] = [createLinkGrouper(), createLinkGrouper(), createLinkFlattener()];
  return function* (articles, matches, { links, byHand }) {
    const dated = yield* withDays(links, yield* linkDays(articles, matches, links));
    const vague = yield* groupVague(articles.length, yield* linkVague(articles, dated));
    const counted = yield* withVague(dated, vague);
    const followed = yield* withConsequences(counted, yield* findConsequences(articles, counted));
    return yield* flatten(yield* withDecided(followed, yield* groupDecided(articles.length, byHand)));
  };
}
