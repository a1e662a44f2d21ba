import type { MatchTier, SentenceRef } from '../matching/match';
import { atLeast } from '../matching/passages';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, textOf, type Span } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { bothSides } from './differences';
import type { FactColumn, FactTable } from './factTableModel';
import { closer, columnsOf, placesOf, type Places } from './storyMapColumns';
import type { MapDifference, MapEnd, MapOrigin, MapRibbon, MapWishes, StoryMap } from './storyMapModel';
import { mapTimes } from './storyMapTimes';

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
