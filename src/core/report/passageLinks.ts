import type { MatchTier, SentenceRef, StoryMatches } from '../matching/match';
import { atLeast, tiers } from '../matching/passages';
import type { StoryAnalysis } from '../story/analysis';

/** A match seen from one of its two sides. */
export interface LinkFrom {
  readonly here: SentenceRef;
  readonly there: SentenceRef;
  readonly score: number;
  readonly tier: MatchTier;
  /** A person confirmed it or made it by hand. */
  readonly decided: boolean;
}

/** Closest wording first, then the higher score; the order of the text decides between equals. */
export function compareLinks(x: LinkFrom, y: LinkFrom): number {
  return (
    tiers.indexOf(x.tier) - tiers.indexOf(y.tier) ||
    y.score - x.score ||
    x.there.article - y.there.article ||
    x.there.sentence - y.there.sentence
  );
}

/**
 * All links of an article to other versions, in the order of the matches; linear in them.
 * @param lowest looser links are left out
 */
export function linksFrom(
  { matches }: { readonly matches: Pick<StoryMatches, 'matches'> },
  article: number,
  lowest: MatchTier,
): readonly LinkFrom[] {
  const links: LinkFrom[] = [];
  for (const { a, b, kind, score, decided = false } of matches.matches) {
    if (!atLeast(kind, lowest)) continue;
    if (a.article === article) links.push({ here: a, there: b, score, tier: kind, decided });
    else if (b.article === article) links.push({ here: b, there: a, score, tier: kind, decided });
  }
  return links;
}

/** The links of one sentence, best first. */
export function linksOfSentence(story: StoryAnalysis, ref: SentenceRef, lowest: MatchTier): readonly LinkFrom[] {
  return linksFrom(story, ref.article, lowest)
    .filter(({ here }) => here.sentence === ref.sentence)
    .sort(compareLinks);
}

/** Of links with the best first, the best to each other version. */
export function bestOfEachVersion(links: readonly LinkFrom[]): readonly LinkFrom[] {
  const best = new Map<number, LinkFrom>();
  for (const link of links) if (!best.has(link.there.article)) best.set(link.there.article, link);
  return [...best.values()];
}
