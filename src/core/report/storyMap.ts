import type { MatchTier, PassageMatch, SentenceRef } from '../matching/match';
import { atLeast, tiers } from '../matching/passages';
import type { ArticleAnalysis, StoryAnalysis } from '../story/analysis';
import { tellsStory } from '../text/article';
import { indexAt, textOf, type Span } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { bothSides } from './differences';
import { differingFacts, type FactColumn, type FactTable } from './factTableModel';
import { wordCount } from './wordCount';
import { mapTimes } from './storyMapTimes';
import type {
  CellPartner,
  MapCell,
  MapColumn,
  MapDifference,
  MapEnd,
  MapOrigin,
  MapRibbon,
  MapWishes,
  StoryMap,
} from './storyMapModel';

/** Where things of the story stand in the picture. */
interface Places {
  readonly story: StoryAnalysis;
  /** Column of each article. */
  readonly columnOf: readonly number[];
  /** Cell of each paragraph of each article; none for those that do not tell the story. */
  readonly cellOf: readonly ReadonlyMap<number, number>[];
}

function storyParagraphs({ structure }: ArticleAnalysis): readonly number[] {
  return structure.paragraphs.flatMap((paragraph, index) => (tellsStory(paragraph) ? [index] : []));
}

function placesOf(story: StoryAnalysis, order: readonly number[]): Places {
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
  for (const { entries } of differingFacts(table)) {
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

function* columnsOf(
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

/** The end of a ribbon at a stretch of a version; undefined where there is no cell. */
function endAt({ story, columnOf, cellOf }: Places, article: number, span: Span): MapEnd | undefined {
  const paragraphs = story.articles[article]?.structure.paragraphs ?? [];
  const cell = cellOf[article]?.get(indexAt(paragraphs, span.start, true));
  return cell === undefined ? undefined : { column: columnOf[article] ?? 0, cell, start: span.start, end: span.end };
}

function sentenceEnd(places: Places, { article, sentence }: SentenceRef): MapEnd | undefined {
  const span = places.story.articles[article]?.structure.sentences[sentence];
  return span && endAt(places, article, span);
}

const beside = (a: MapEnd, b: MapEnd): boolean => Math.abs(a.column - b.column) === 1;

const joined = (a: MapEnd, b: MapEnd): MapEnd => ({
  ...a,
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

const closer = (a: MatchTier, b: MatchTier): MatchTier => (tiers.indexOf(a) <= tiers.indexOf(b) ? a : b);

/** One ribbon for each two cells that tell the same, over all the sentences that are linked. */
function* ribbonsOf(places: Places, lowest: MatchTier): Sliced<readonly MapRibbon[]> {
  const ribbons = new Map<string, MapRibbon>();
  for (const [index, { a, b, kind }] of places.story.matches.matches.entries()) {
    if (index % 1024 === 1023) yield;
    if (!atLeast(kind, lowest)) continue;
    const [x, y] = [sentenceEnd(places, a), sentenceEnd(places, b)];
    if (x === undefined || y === undefined || !beside(x, y)) continue;
    const [left, right] = x.column < y.column ? [x, y] : [y, x];
    const key = `${left.column} ${left.cell} ${right.cell}`;
    const known = ribbons.get(key);
    ribbons.set(
      key,
      known
        ? { a: joined(known.a, left), b: joined(known.b, right), tier: closer(known.tier, kind) }
        : { a: left, b: right, tier: kind },
    );
  }
  return [...ribbons.values()].sort(byPlace);
}

const byPlace = (x: MapRibbon | MapDifference, y: MapRibbon | MapDifference): number =>
  x.a.column - y.a.column || x.a.start - y.a.start || x.b.start - y.b.start;

function* differencesOf(places: Places): Sliced<readonly MapDifference[]> {
  const found: MapDifference[] = [];
  const due = pauseEvery(2048);
  for (const { here, difference } of bothSides(places.story)) {
    if (due(1)) yield;
    const [a, b] = [endAt(places, here.article, here), endAt(places, difference.there.article, difference.there)];
    // each comes from both of its sides
    if (a && b && b.column - a.column === 1) found.push({ a, b, kind: difference.kind });
  }
  return found.sort(byPlace);
}

function originsOf({ story, columnOf }: Places): readonly MapOrigin[] {
  return story.matches.origins
    .filter(group => group.length > 1)
    .map(group => {
      const within = new Set(group);
      const shares = story.matches.pairs.filter(({ a, b }) => within.has(a) && within.has(b)).map(pair => pair.shared);
      return {
        columns: group.map(article => columnOf[article] ?? 0).sort((a, b) => a - b),
        least: shares.reduce((least, share) => Math.min(least, share), shares[0] ?? 0),
        most: shares.reduce((most, share) => Math.max(most, share), 0),
      };
    })
    .sort((a, b) => (a.columns[0] ?? 0) - (b.columns[0] ?? 0));
}

/** Versions in order of date; those of one day that share their wording stand beside each other. */
function inOrder({ matches }: StoryAnalysis, byDate: readonly FactColumn[]): readonly number[] {
  const firstOf = new Map(matches.origins.flatMap(group => group.map(article => [article, group[0] ?? article])));
  const days = new Map<string | null, number[]>();
  for (const { article, date } of byDate) days.set(date, [...(days.get(date) ?? []), article]);
  return [...days.values()].flatMap(articles =>
    articles.sort((a, b) => (firstOf.get(a) ?? a) - (firstOf.get(b) ?? b) || a - b),
  );
}

/**
 * Makes the picture of a story; linear in its paragraphs, matches, claims and facts.
 * @param table the story's own
 */
export function* storyMap(story: StoryAnalysis, table: FactTable, wishes: MapWishes): Sliced<StoryMap> {
  const pinned = wishes.pinned.filter(article => story.articles[article] !== undefined);
  const order = [...pinned, ...inOrder(story, table.columns).filter(article => !pinned.includes(article))];
  const places = placesOf(story, order);
  const columns = yield* columnsOf(places, table, order, wishes);
  const ribbons = yield* ribbonsOf(places, wishes.lowest);
  const times = yield* mapTimes(story, places.columnOf);
  return { columns, ribbons, differences: yield* differencesOf(places), origins: originsOf(places), times };
}

/** The words of a stretch in one line, as long as the stretch, so that offsets stay. */
export function lineOf(text: string, span: Span): string {
  return textOf(text, span).replace(/\s/g, ' ');
}
