import type { ClaimRef, ClaimRelation } from '../claims/claim';
import type { MatchTier, PassageMatch, SentenceRef } from '../matching/match';
import { paragraphLinks, type VersionLinks } from '../matching/passages';
import type { StoryAnalysis } from '../story/analysis';
import { tellsStory, type ArticleStructure } from '../text/article';
import { indexAt, textOf } from '../text/span';
import { comparePlaces, type PlaceInStory } from '../text/storyNote';
import { pauseEvery, type Sliced } from '../util/sliced';
import { bothSides, type Difference } from './differences';
import { severityOf } from './factTableModel';
import { compareLinks, linksFrom, type LinkFrom } from './passageLinks';
import { toldRelation } from './tellsApart';

/** A figure of a paragraph that another version gives too. */
interface FigureOfParagraph {
  readonly there: ClaimRef;
  readonly relation: ClaimRelation;
}

/** Words of a paragraph that another version gives otherwise. Both are as they were printed when the story was read. */
export interface ParagraphDifference extends Difference {
  readonly here: PlaceInStory;
  readonly hereWords: string;
  readonly thereWords: string;
}

/** Versions that give the figures of a paragraph alike, by article index. */
export interface AgreeingVersions {
  /** At least one is the same, perhaps rounded. */
  readonly same: readonly number[];
  /** They fit: more precise, or within a bound. */
  readonly compatible: readonly number[];
}

/** What the other versions have of a paragraph; what the row of links above it says. */
export interface ParagraphSummary {
  readonly article: number;
  readonly paragraph: number;
  /** How many other versions there are. */
  readonly others: number;
  /** Those that have the passage, in order of the articles. */
  readonly versions: readonly VersionLinks[];
  /** The best match of all. */
  readonly best: SentenceRef | undefined;
  /** Figures, titles, names, sources and words that another version gives otherwise, what matters most first. */
  readonly differences: readonly ParagraphDifference[];
  /** Versions with figures of the paragraph of which none differs, in order of the articles. */
  readonly agreeing: AgreeingVersions;
}

/** Index of the paragraph at an offset, else of the one before it; -1 in a text without paragraphs. */
export function paragraphAt({ paragraphs }: ArticleStructure, offset: number): number {
  const inside = indexAt(paragraphs, offset, true);
  return inside >= 0 ? inside : paragraphs.findLastIndex(({ start }) => start <= offset);
}

/**
 * The paragraph that a person at an offset looks at: as {@link paragraphAt}, but behind a date or a byline the text that goes on in its
 * line, above which the row of both stands.
 */
export function paragraphLookedAt(structure: ArticleStructure, text: string, offset: number): number {
  const at = paragraphAt(structure, offset);
  const { paragraphs } = structure;
  const here = paragraphs[at];
  if (here === undefined || tellsStory(here)) return at;
  const next = paragraphs.findIndex((paragraph, index) => index > at && tellsStory(paragraph));
  const goesOn = !/[\n\r]/.test(text.slice(here.start, paragraphs[next]?.start));
  return next >= 0 && goesOn ? next : at;
}

/** Links or matches that are looked at between two pauses: under a millisecond. */
const linksAtOnce = 20_000;

/** Figures of an article that another version certainly gives too, by paragraph. */
function* figuresByParagraph(story: StoryAnalysis, article: number): Sliced<ReadonlyMap<number, FigureOfParagraph[]>> {
  const here = story.articles[article];
  const byParagraph = new Map<number, FigureOfParagraph[]>();
  const isPauseDue = pauseEvery(linksAtOnce);
  for (const link of story.claimLinks) {
    const { a, b } = link;
    if (isPauseDue(1)) yield;
    const relation = toldRelation(story, link);
    if (relation === 'possible' || relation === 'arithmetic') continue;
    if (a.article !== article && b.article !== article) continue;
    const [own, there] = a.article === article ? [a, b] : [b, a];
    const sentence = here?.claims[own.claim]?.sentence ?? -1;
    addTo(byParagraph, here?.structure.sentences[sentence]?.paragraph ?? -1, { there, relation });
  }
  return byParagraph;
}

function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [value]);
  else known.push(value);
}

/** What other versions give otherwise in each paragraph of an article, what matters most first. */
function* differencesByParagraph(
  story: StoryAnalysis,
  article: number,
): Sliced<ReadonlyMap<number, readonly ParagraphDifference[]>> {
  const { paragraphs = [] } = story.articles[article]?.structure ?? {};
  const wordsAt = (place: PlaceInStory): string =>
    textOf(story.articles[place.article]?.text ?? '', place).replace(/\s+/g, ' ');
  const byParagraph = new Map<number, ParagraphDifference[]>();
  const isPauseDue = pauseEvery(linksAtOnce);
  for (const { here, difference } of bothSides(story)) {
    if (isPauseDue(1)) yield;
    if (here.article !== article) continue;
    const told = { ...difference, here, hereWords: wordsAt(here), thereWords: wordsAt(difference.there) };
    addTo(byParagraph, indexAt(paragraphs, here.start, true), told);
  }
  for (const list of byParagraph.values())
    list.sort(
      (x, y) =>
        severityOf(x.kind) - severityOf(y.kind) || comparePlaces(x.here, y.here) || comparePlaces(x.there, y.there),
    );
  return byParagraph;
}

function agreeingVersions(figures: readonly FigureOfParagraph[]): AgreeingVersions {
  const withRelation = (...relations: readonly ClaimRelation[]): ReadonlySet<number> =>
    new Set(figures.flatMap(({ there, relation }) => (relations.includes(relation) ? [there.article] : [])));
  const differing = withRelation('differs');
  const same = withRelation('same', 'rounding');
  const compatible = withRelation('morePrecise', 'bound');
  const sorted = (articles: ReadonlySet<number>, without: ReadonlySet<number>): readonly number[] =>
    [...articles].filter(one => !differing.has(one) && !without.has(one)).sort((a, b) => a - b);
  return { same: sorted(same, new Set()), compatible: sorted(compatible, same) };
}

/** The matches of an article, on either side. */
function* matchesOf({ matches }: StoryAnalysis, article: number): Sliced<readonly PassageMatch[]> {
  const found: PassageMatch[] = [];
  const isPauseDue = pauseEvery(linksAtOnce);
  for (const match of matches.matches) {
    if (isPauseDue(1)) yield;
    if (match.a.article === article || match.b.article === article) found.push(match);
  }
  return found;
}

/** The best link of each paragraph of an article. */
function bestLinks(links: readonly LinkFrom[], { sentences }: ArticleStructure): ReadonlyMap<number, LinkFrom> {
  const best = new Map<number, LinkFrom>();
  for (const link of links) {
    const paragraph = sentences[link.here.sentence]?.paragraph ?? -1;
    const known = best.get(paragraph);
    if (known === undefined || compareLinks(link, known) < 0) best.set(paragraph, link);
  }
  return best;
}

/**
 * Rolls up what the other versions have of each paragraph of an article, in the order of its paragraphs; linear in the
 * matches of the story.
 * @param lowest looser links do not count
 */
export function* paragraphSummaries(
  story: StoryAnalysis,
  article: number,
  lowest: MatchTier = 'reworded',
): Sliced<readonly ParagraphSummary[]> {
  const structures = story.articles.map(({ structure }) => structure);
  const own = structures[article];
  if (own === undefined) return [];
  const matches = yield* matchesOf(story, article);
  const versions = (yield* paragraphLinks(matches, structures, lowest))[article];
  yield;
  const best = bestLinks(linksFrom({ matches: { matches } }, article, lowest), own);
  const figures = yield* figuresByParagraph(story, article);
  const differences = yield* differencesByParagraph(story, article);
  return own.paragraphs.map((_, paragraph) => ({
    article,
    paragraph,
    others: story.articles.length - 1,
    versions: versions?.get(paragraph) ?? [],
    best: best.get(paragraph)?.there,
    differences: differences.get(paragraph) ?? [],
    agreeing: agreeingVersions(figures.get(paragraph) ?? []),
  }));
}

/** Indices of the paragraphs that tell the story and so have a row of links; cross-heads have none. */
export function linkedParagraphs({ paragraphs }: ArticleStructure): readonly number[] {
  return paragraphs.flatMap((paragraph, index) =>
    tellsStory(paragraph) && paragraph.kind !== 'crosshead' ? [index] : [],
  );
}
