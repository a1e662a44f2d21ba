import type { MatchTier, PassageMatch, SentenceRef } from '../matching/match';
import { atLeast, tiers } from '../matching/passages';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { tellsStory } from '../text/article';
import type { Span } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { differingRows, type FactTable } from './factTableModel';
import type { CellPartner, MapCell, MapColumn, MapWishes } from './storyMapModel';
import { wordCount } from './wordCount';

/** Where things of the story stand in the picture. */
export interface Places {
  readonly story: StoryAnalysis;
  /** Column of each article. */
  readonly columnOf: readonly number[];
  /** Cell of each paragraph of each article; none for those that do not tell the story. */
  readonly cellOf: readonly ReadonlyMap<number, number>[];
}

function storyParagraphs({ structure }: ArticleAnalysis): readonly number[] {
  return structure.paragraphs.flatMap((paragraph, index) => (tellsStory(paragraph) ? [index] : []));
}

/** @param order the articles by their columns */
export function placesOf(story: StoryAnalysis, order: readonly number[]): Places {
  const columnOf: number[] = [];
  for (const [column, article] of order.entries()) columnOf[article] = column;
  const cellOf = story.articles.map(article => new Map(storyParagraphs(article).map((one, cell) => [one, cell])));
  return { story, columnOf, cellOf };
}

/** What is known of each article, by its index, in the order in which it was given. */
function byArticle<T>(story: StoryAnalysis): T[][] {
  return story.articles.map(() => []);
}

/** Sentences that only this version has, by paragraph; neighbours as one stretch. */
function onlyHereSpans(
  { structure: { sentences } }: ArticleAnalysis,
  only: readonly SentenceRef[],
): ReadonlyMap<number, readonly Span[]> {
  const byParagraph = new Map<number, { start: number; end: number; last: number }[]>();
  for (const { sentence } of only) {
    const found = sentences[sentence];
    if (found === undefined) continue;
    const spans = byParagraph.get(found.paragraph) ?? [];
    const before = spans.at(-1);
    if (before?.last === sentence - 1) Object.assign(before, { end: found.end, last: sentence });
    else spans.push({ start: found.start, end: found.end, last: sentence });
    byParagraph.set(found.paragraph, spans);
  }
  return byParagraph;
}

/** The tighter of two tiers. */
export const closer = (a: MatchTier, b: MatchTier): MatchTier => (tiers.indexOf(a) <= tiers.indexOf(b) ? a : b);

/** What other versions have of a cell, by article. */
type Partners = Map<number, Partner>;

interface Partner {
  readonly cells: Set<number>;
  tier: MatchTier;
}

/** The cells of other versions that tell what the paragraphs of an article tell, by paragraph. */
function partnersByParagraph(
  { story, cellOf }: Places,
  article: number,
  matches: readonly PassageMatch[],
): ReadonlyMap<number, Partners> {
  const paragraphOf = (ref: SentenceRef): number =>
    story.articles[ref.article]?.structure.sentences[ref.sentence]?.paragraph ?? -1;
  const byParagraph = new Map<number, Partners>();
  for (const { a, b, kind } of matches) {
    const [here, there] = a.article === article ? [a, b] : [b, a];
    const cell = cellOf[there.article]?.get(paragraphOf(there));
    if (cell === undefined) continue;
    const paragraph = paragraphOf(here);
    const partners: Partners = byParagraph.get(paragraph) ?? new Map<number, Partner>();
    const known = partners.get(there.article) ?? { cells: new Set(), tier: kind };
    known.cells.add(cell);
    known.tier = closer(known.tier, kind);
    byParagraph.set(paragraph, partners.set(there.article, known));
  }
  return byParagraph;
}

function inColumns({ columnOf }: Places, partners: Partners | undefined): readonly CellPartner[] {
  return [...(partners ?? [])]
    .map(([article, { cells, tier }]) => ({
      column: columnOf[article] ?? 0,
      cells: [...cells].sort((a, b) => a - b),
      tier,
    }))
    .sort((a, b) => a.column - b.column);
}

/** How many of the story's differences each paragraph of each article has a part in. */
function* differencesByParagraph(
  { articles }: StoryAnalysis,
  table: FactTable,
): Sliced<readonly ReadonlyMap<number, number>[]> {
  const counts = articles.map(() => new Map<number, number>());
  const due = pauseEvery(4096);
  for (const { entries } of differingRows(table)) {
    if (due(entries.length)) yield;
    const places = new Map(
      entries.map(({ article, sentence }) => {
        const paragraph = articles[article]?.structure.sentences[sentence]?.paragraph ?? -1;
        return [`${article} ${paragraph}`, { article, paragraph }];
      }),
    );
    for (const { article, paragraph } of places.values()) {
      const known = counts[article];
      known?.set(paragraph, (known.get(paragraph) ?? 0) + 1);
    }
  }
  return counts;
}

/** The matches that each article has a part in, those looser than wished left out. */
function* matchesByArticle(story: StoryAnalysis, lowest: MatchTier): Sliced<readonly (readonly PassageMatch[])[]> {
  const matches = byArticle<PassageMatch>(story);
  const due = pauseEvery(8192);
  for (const match of story.matches.matches) {
    if (due(1)) yield;
    if (!atLeast(match.kind, lowest)) continue;
    matches[match.a.article]?.push(match);
    matches[match.b.article]?.push(match);
  }
  return matches;
}

/** The versions with their paragraphs, in order. */
export function* columnsOf(
  places: Places,
  table: FactTable,
  order: readonly number[],
  { lowest, pinned }: MapWishes,
): Sliced<MapColumn[]> {
  const { story } = places;
  const facts = new Map(table.columns.map(column => [column.article, column]));
  const matches = yield* matchesByArticle(story, lowest);
  const onlyHere = byArticle<SentenceRef>(story);
  for (const ref of story.matches.onlyHere) onlyHere[ref.article]?.push(ref);
  const differences = yield* differencesByParagraph(story, table);
  const columns: MapColumn[] = [];
  for (const index of order) {
    yield;
    const [article, fact] = [story.articles[index], facts.get(index)];
    if (article === undefined || fact === undefined) continue;
    const only = onlyHereSpans(article, onlyHere[index] ?? []);
    const partners = partnersByParagraph(places, index, matches[index] ?? []);
    const cells = storyParagraphs(article).map((paragraph): MapCell => {
      const { start, end } = article.structure.paragraphs[paragraph] ?? { start: 0, end: 0 };
      return {
        start,
        end,
        paragraph,
        onlyHere: (only.get(paragraph) ?? []).map(span => ({ start: span.start, end: span.end })),
        differences: differences[index]?.get(paragraph) ?? 0,
        partners: inColumns(places, partners.get(paragraph)),
      };
    });
    columns.push({ ...fact, words: wordCount(article), pinned: pinned.includes(index), cells });
  }
  return columns;
}
