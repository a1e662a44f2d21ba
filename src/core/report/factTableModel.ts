import type { NumericClaim } from '../claims/claim';
import type { Suggestion } from '../secondReader/suggestion';
import type { StoryAnalysis } from '../story/analysis';
import { versionLabels } from '../story/labels';
import type { DateSource } from '../text/article';
import type { PlaceInStory, StoryNoteRelation } from '../text/storyNote';

/** What a row is about, in the order in which rows of one relation stand. */
export const factKinds = ['figure', 'date', 'quote', 'role', 'name', 'fact'] as const;

/** One of {@link factKinds}. */
export type FactKind = (typeof factKinds)[number];

/** How the versions of a row stand to each other, the one to look at first before all others. */
export const rowRelations = [
  'differs',
  'status',
  'titleConflict',
  'spelling',
  'quoteVariant',
  'wording',
  'differentSpeaker',
  'attributionDropped',
  'possible',
  'bound',
  'morePrecise',
  'rounding',
  'arithmetic',
  'same',
  'onlyHere',
  'suggested',
] as const;

/** One of {@link rowRelations}: a relation of figures, of speakers or words, `onlyHere`, or `suggested` by a second reader and by nobody else. */
export type RowRelation = (typeof rowRelations)[number];

/** What one version says of a row's fact: its words, UTF-16 into that version. */
export interface FactEntry extends PlaceInStory {
  /** Index of the sentence that the words begin in. */
  readonly sentence: number;
  readonly claim?: NumericClaim;
  /** Who is given as the source, as named in the text. */
  readonly speaker: string | null;
}

/** A calculation that leads to a figure of the row. */
export interface RowSum {
  /** `61.44 − 4.26 = 57.18` */
  readonly formula: string;
  readonly operands: readonly PlaceInStory[];
}

/** One fact, with what each version says of it. */
export interface FactRow {
  /** Names the row from one reading of the story to the next, as long as the words of its first version stay. */
  readonly key: string;
  readonly kind: FactKind;
  readonly relation: RowRelation;
  /** In order of the columns, then of the text; a version that says it twice has two. At least one. */
  readonly entries: readonly FactEntry[];
  readonly sums: readonly RowSum[];
  /** What the row is about: what a figure or day is of, the speaker of a quotation, the holder of an office, the name that is written otherwise; `''` where that is not known. */
  readonly about: string;
  /** Of a suggestion: what is suggested, and by whom. */
  readonly suggestion?: Pick<Suggestion, 'kind' | 'relation'> & { readonly model: string };
}

/** One version. */
export interface FactColumn {
  /** Index of the article. */
  readonly article: number;
  readonly key: string;
  readonly name: string;
  /** Short, and unique in the story. */
  readonly label: string;
  readonly date: string | null;
  readonly dateSource: DateSource | null;
  readonly outlet: string | null;
  /** Index of the group of versions that share their wording. */
  readonly origin: number;
}

/** Claims × versions. */
export interface FactTable {
  /** In order of date, undated versions last. */
  readonly columns: readonly FactColumn[];
  /** The relation to look at first before all others, then by kind and by the order of the text. */
  readonly rows: readonly FactRow[];
}

/** A row before it has its key. */
export type RowDraft = Omit<FactRow, 'key'>;

/** What the makers of rows share. */
export interface RowContext {
  readonly story: StoryAnalysis;
  /** Place of each article among the columns. */
  readonly rank: readonly number[];
}

const severity = new Map(rowRelations.map((relation, index) => [relation, index]));

/** The one of two relations that is to be looked at first. */
export function worse(a: RowRelation, b: RowRelation): RowRelation {
  return severityOf(a) <= severityOf(b) ? a : b;
}

/** Whether a relation says that versions differ: in a figure, a title, a name, the words quoted or who says it. */
export function isDifference(relation: RowRelation): relation is 'differs' | StoryNoteRelation {
  return severityOf(relation) <= severityOf('attributionDropped');
}

/**
 * The differences of a story, wherever they are counted: facts that its versions give differently. However many versions
 * give a fact one way or another, and wherever each says so, it is one difference.
 */
export function differingRows({ rows }: Pick<FactTable, 'rows'>): readonly FactRow[] {
  return rows.filter(({ relation }) => isDifference(relation));
}

/** The versions in order of date; those of one day, and those without one, in order of their names. */
export function factColumns(story: StoryAnalysis): readonly FactColumn[] {
  const labels = versionLabels(story.articles);
  const origins = new Map(story.matches.origins.flatMap((group, origin) => group.map(article => [article, origin])));
  const columns = story.articles.map(({ key, name, date, details, structure }, article) => ({
    article,
    key,
    name,
    label: labels[article] ?? name,
    date: date?.date ?? null,
    dateSource: date?.source ?? null,
    outlet: details?.outlet ?? structure.stated.outlet ?? null,
    origin: origins.get(article) ?? article,
  }));
  const byDate = (day: string | null): string => day ?? '~';
  return columns.sort((a, b) =>
    byDate(a.date) < byDate(b.date) ? -1 : byDate(a.date) > byDate(b.date) ? 1 : a.article - b.article,
  );
}

/** Order of the columns, then of the text. */
export function compareEntries({ rank }: RowContext, a: FactEntry, b: FactEntry): number {
  return (rank[a.article] ?? 0) - (rank[b.article] ?? 0) || a.start - b.start;
}

/** A place of the first of two relations before that of the second; 0 is to be looked at first. */
export function severityOf(relation: RowRelation): number {
  return severity.get(relation) ?? rowRelations.length;
}
