import type { StoryAnalysis } from '../story/analysis';
import { pauseEvery, type Sliced } from '../util/sliced';
import {
  factKinds,
  isDifference,
  type FactEntry,
  type FactKind,
  type FactRow,
  type FactTable,
  type RowRelation,
} from './factTableModel';
import { isUnchecked, statusRank, statusRanks, type RowMark } from './factTableNotes';

/**
 * Which relations are shown: what is to be looked at (not what all give alike, nor what only one version has), all, versions that
 * differ, compatible figures, the same, what only one version has, or what a second reader suggests.
 */
export const relationFilters = ['notable', 'all', 'differs', 'compatible', 'same', 'onlyHere', 'suggested'] as const;

/** One of {@link relationFilters}. */
export type RelationFilter = (typeof relationFilters)[number];

/** In which order rows stand, apart from the order of a version's text. */
export const rowOrders = ['relation', 'text', 'kind', 'status'] as const;

/** One of {@link rowOrders}, or the place of an article: its rows in the order of its text, then the others. */
export type RowOrder = (typeof rowOrders)[number] | number;

/** What a person wants to see of a table. */
export interface FactQuery {
  readonly relation: RelationFilter;
  readonly kind: FactKind | 'all';
  /** Only rows that nobody has given a status. */
  readonly unchecked: boolean;
  /** Part of the words, speakers or names of a row, in any case; `''` for all. */
  readonly search: string;
  readonly order: RowOrder;
  /** Articles whose columns are hidden; rows that only they have are hidden, too. */
  readonly hidden: ReadonlySet<number>;
}

/** What {@link factView} reads. */
export interface FactData {
  readonly story: StoryAnalysis;
  readonly table: FactTable;
  readonly marks: ReadonlyMap<string, RowMark>;
}

function relationFits(relation: RowRelation, filter: RelationFilter): boolean {
  if (filter === 'all') return true;
  if (filter === 'notable') return relation !== 'same' && relation !== 'onlyHere';
  if (filter === 'differs') return isDifference(relation);
  if (filter !== 'compatible') return relation === filter;
  return !isDifference(relation) && relation !== 'same' && relation !== 'onlyHere' && relation !== 'suggested';
}

function textFits({ about, entries }: FactRow, search: string, { articles }: StoryAnalysis): boolean {
  const holds = (text: string): boolean => text.toLowerCase().includes(search);
  const saidIn = ({ article, start, end, speaker }: FactEntry): boolean =>
    holds(articles[article]?.text.slice(start, end) ?? '') || (speaker !== null && holds(speaker));
  return holds(about) || entries.some(saidIn);
}

/** The rows that a person wants to see, in the order wanted; linear in the words of the rows. */
export function* factView({ story, table, marks }: FactData, query: FactQuery): Sliced<readonly FactRow[]> {
  const search = query.search.trim().toLowerCase();
  // who searches wants to find
  const relation = query.relation === 'notable' && search !== '' ? 'all' : query.relation;
  const rows: FactRow[] = [];
  const due = pauseEvery(2048);
  for (const row of table.rows) {
    if (due(row.entries.length)) yield;
    if (!relationFits(row.relation, relation)) continue;
    if (query.kind !== 'all' && row.kind !== query.kind) continue;
    if (query.unchecked && !isUnchecked(marks.get(row.key))) continue;
    if (query.hidden.size > 0 && row.entries.every(({ article }) => query.hidden.has(article))) continue;
    if (search === '' || textFits(row, search, story)) rows.push(row);
  }
  return yield* ordered(rows, query.order, table, marks);
}

function* ordered(
  rows: readonly FactRow[],
  order: RowOrder,
  table: FactTable,
  marks: ReadonlyMap<string, RowMark>,
): Sliced<readonly FactRow[]> {
  if (order === 'relation') return rows;
  if (order === 'kind') return inBuckets(rows, factKinds.length, row => factKinds.indexOf(row.kind));
  if (order === 'status') return inBuckets(rows, statusRanks, row => statusRank(marks.get(row.key)));
  if (typeof order === 'number') return yield* byTextOf(rows, order);
  const rank = new Map(table.columns.map(({ article }, index) => [article, index]));
  const byVersion = inBuckets(rows, table.columns.length, row => rank.get(row.entries[0]?.article ?? 0) ?? 0);
  const groups = groupsOf(byVersion, row => row.entries[0]?.article);
  const inText: (readonly FactRow[])[] = [];
  for (const group of groups) inText.push(yield* byTextOf(group, group[0]?.entries[0]?.article ?? 0));
  return inText.flat();
}

/** A stable sort by a small number. */
function inBuckets(rows: readonly FactRow[], count: number, bucketOf: (row: FactRow) => number): readonly FactRow[] {
  const buckets = Array.from({ length: count }, (): FactRow[] => []);
  for (const row of rows) buckets[bucketOf(row)]?.push(row);
  return buckets.flat();
}

/** Runs of rows with the same key. */
function groupsOf(rows: readonly FactRow[], keyOf: (row: FactRow) => unknown): readonly (readonly FactRow[])[] {
  const groups: FactRow[][] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if (last?.[0] !== undefined && keyOf(last[0]) === keyOf(row)) last.push(row);
    else groups.push([row]);
  }
  return groups;
}

/** Rows of an article in the order of its text, then those it has no part in. */
function* byTextOf(rows: readonly FactRow[], article: number): Sliced<readonly FactRow[]> {
  const inText: { readonly row: FactRow; readonly start: number }[] = [];
  const others: FactRow[] = [];
  const due = pauseEvery(4096);
  for (const row of rows) {
    if (due(row.entries.length)) yield;
    const start = row.entries.find(entry => entry.article === article)?.start;
    if (start === undefined) others.push(row);
    else inText.push({ row, start });
  }
  return [...inText.sort((a, b) => a.start - b.start).map(({ row }) => row), ...others];
}
