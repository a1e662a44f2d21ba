import type { ClaimLink, ClaimRef, ClaimRelation } from '../claims/claim';
import type { MatchTier, PassageMatch, SentenceRef } from '../matching/match';
import type { StoryAnalysis } from '../story/analysis';
import { tellsStory, type ArticleStructure } from '../text/article';
import { indexAt } from '../text/span';

/** What another version has of a paragraph. */
export interface VersionOfParagraph {
  readonly article: number;
  /** The closest wording that any sentence of the paragraph finds there. */
  readonly tier: MatchTier;
  /** Its sentences that match, best first, three at most. */
  readonly candidates: readonly SentenceRef[];
}

/** A figure of a paragraph that another version gives too. */
export interface FigureOfParagraph {
  readonly here: ClaimRef;
  readonly there: ClaimRef;
  readonly relation: ClaimRelation;
}

/** What the other versions have of a paragraph; what the row of links above it says. */
export interface ParagraphSummary {
  readonly article: number;
  readonly paragraph: number;
  /** How many other versions there are. */
  readonly others: number;
  /** Those that have the passage, in order of the articles. */
  readonly versions: readonly VersionOfParagraph[];
  /** The best match of all. */
  readonly best: SentenceRef | undefined;
  /** Figures that another version gives otherwise, one for each version and figure. */
  readonly differences: readonly FigureOfParagraph[];
}

/** Three candidates hold the right sentence in 98 % of the passages measured; one in 84 %. */
const mostCandidates = 3;

const rank: Readonly<Record<MatchTier, number>> = { copied: 0, edited: 1, reworded: 2, related: 3 };

/** A match seen from one article. */
interface Seen {
  readonly there: SentenceRef;
  readonly score: number;
  readonly tier: MatchTier;
}

function seenFrom(match: PassageMatch, article: number, holds: (sentence: number) => boolean): Seen | undefined {
  const { a, b, score, kind } = match;
  if (a.article === article && holds(a.sentence)) return { there: b, score, tier: kind };
  if (b.article === article && holds(b.sentence)) return { there: a, score, tier: kind };
  return undefined;
}

function candidatesOf(seen: readonly Seen[]): readonly SentenceRef[] {
  const best = new Map<number, Seen>();
  for (const one of seen)
    if ((best.get(one.there.sentence)?.score ?? -1) < one.score) best.set(one.there.sentence, one);
  return [...best.values()]
    .sort((a, b) => b.score - a.score || a.there.sentence - b.there.sentence)
    .slice(0, mostCandidates)
    .map(({ there }) => there);
}

function versionsOf(seen: readonly Seen[], count: number): readonly VersionOfParagraph[] {
  const versions: VersionOfParagraph[] = [];
  for (let article = 0; article < count; article++) {
    const there = seen.filter(one => one.there.article === article);
    const [closest] = [...there].sort((a, b) => rank[a.tier] - rank[b.tier]);
    if (closest) versions.push({ article, tier: closest.tier, candidates: candidatesOf(there) });
  }
  return versions;
}

function differenceFrom(
  link: ClaimLink,
  article: number,
  holds: (claim: number) => boolean,
): FigureOfParagraph | undefined {
  const { a, b, relation } = link;
  if (relation !== 'differs') return undefined;
  if (a.article === article && holds(a.claim)) return { here: a, there: b, relation };
  if (b.article === article && holds(b.claim)) return { here: b, there: a, relation };
  return undefined;
}

/** Index of the paragraph at an offset, else of the one before it; -1 in a text without paragraphs. */
export function paragraphAt({ paragraphs }: ArticleStructure, offset: number): number {
  const inside = indexAt(paragraphs, offset, true);
  return inside >= 0 ? inside : paragraphs.findLastIndex(({ start }) => start <= offset);
}

/**
 * Rolls up what the other versions have of one paragraph.
 * Matches of tier `related` share a fact only and do not count.
 */
export function summarise(story: StoryAnalysis, article: number, paragraph: number): ParagraphSummary {
  const here = story.articles[article];
  const inParagraph = (sentence: number): boolean => here?.structure.sentences[sentence]?.paragraph === paragraph;
  const seen = story.matches.matches
    .filter(({ kind }) => kind !== 'related')
    .flatMap(match => seenFrom(match, article, inParagraph) ?? []);
  const [best] = [...seen].sort((a, b) => rank[a.tier] - rank[b.tier] || b.score - a.score);
  return {
    article,
    paragraph,
    others: story.articles.length - 1,
    versions: versionsOf(seen, story.articles.length),
    best: best?.there,
    differences: story.claimLinks.flatMap(
      link => differenceFrom(link, article, claim => inParagraph(here?.claims[claim]?.sentence ?? -1)) ?? [],
    ),
  };
}

/** Indices of the paragraphs that tell the story and so have a row of links; cross-heads have none. */
export function linkedParagraphs({ paragraphs }: ArticleStructure): readonly number[] {
  return paragraphs.flatMap((paragraph, index) =>
    tellsStory(paragraph) && paragraph.kind !== 'crosshead' ? [index] : [],
  );
}
