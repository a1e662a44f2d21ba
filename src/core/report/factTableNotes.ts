import type { Status } from '../annotations/annotation';
import type { FactChange, PlacedNote } from '../annotations/placedNote';
import type { StoryAnalysis } from '../story/analysis';
import { indexAt, overlap } from '../text/span';
import { pauseEvery, type Sliced } from '../util/sliced';
import { changeOf, isStale } from './noteList';
import type { FactEntry, FactTable } from './factTableModel';

/** A note on the words of a row. */
export interface RowNote {
  /** Index of the article. */
  readonly article: number;
  readonly id: string;
  readonly status: Status;
  readonly comment: string;
  /** The words, or what they say, changed since a person set the status. */
  readonly stale: boolean;
  /** What changed, old and new, where both are known. */
  readonly change: FactChange | null;
}

/** What people said of a row's fact. */
export interface RowMark {
  /** Of several statuses, the one that asks for the most work. */
  readonly status: Status;
  readonly stale: boolean;
  /** In order of the row's entries. At least one. */
  readonly notes: readonly RowNote[];
}

/** What asks for the most work comes first. */
const demanding: readonly Status[] = [
  'error',
  'disputed',
  'needs-source',
  'unverifiable',
  'unchecked',
  'verified',
  'not-a-fact',
];

const mostDemanding = (given: readonly Status[]): Status => demanding.find(one => given.includes(one)) ?? 'unchecked';

interface PlacedSpan extends RowNote {
  readonly start: number;
  readonly end: number;
}

/** Notes of an article by the sentence they begin in; longer ones are on more than one fact. */
function* bySentence(
  story: StoryAnalysis,
  article: number,
  notes: readonly PlacedNote[],
): Sliced<ReadonlyMap<number, readonly PlacedSpan[]>> {
  const sentences = story.articles[article]?.structure.sentences ?? [];
  const found = new Map<number, PlacedSpan[]>();
  const due = pauseEvery(512);
  for (const one of notes) {
    const { note, anchor } = one;
    if (due(1)) yield;
    if (anchor?.start == null || anchor.end === null || anchor.state === 'review') continue;
    const { start, end } = anchor;
    const sentence = indexAt(sentences, start);
    if (end > (sentences[sentence]?.end ?? 0)) continue;
    const { id, comment } = note;
    const status = mostDemanding([note.status, ...note.otherStatuses]);
    const placed = { article, id, status, comment, stale: isStale(one), change: changeOf(one), start, end };
    const known = found.get(sentence);
    if (known === undefined) found.set(sentence, [placed]);
    else known.push(placed);
  }
  return found;
}

/**
 * What people said of the rows: their notes inside the sentences that touch the words of an entry.
 * @param notes those of each article, by its index
 * @returns row key → mark, for rows that have a note; linear in entries and notes
 */
export function* rowMarks(
  table: FactTable,
  story: StoryAnalysis,
  notes: readonly (readonly PlacedNote[])[],
): Sliced<ReadonlyMap<string, RowMark>> {
  const marks = new Map<string, RowMark>();
  if (notes.every(list => list.length === 0)) return marks;
  const bySentenceOf: ReadonlyMap<number, readonly PlacedSpan[]>[] = [];
  for (const [article, list] of notes.entries()) {
    bySentenceOf.push(yield* bySentence(story, article, list));
    yield;
  }
  const due = pauseEvery(4096);
  for (const { key, entries } of table.rows) {
    if (due(entries.length)) yield;
    const found = new Map(entries.flatMap(entry => notesOn(entry, bySentenceOf)).map(note => [note.id, note]));
    if (found.size > 0) marks.set(key, markOf([...found.values()]));
  }
  return marks;
}

function notesOn(
  entry: FactEntry,
  bySentenceOf: readonly ReadonlyMap<number, readonly PlacedSpan[]>[],
): readonly RowNote[] {
  const notes = bySentenceOf[entry.article]?.get(entry.sentence) ?? [];
  return notes.flatMap(({ start, end, ...note }) => (overlap(entry, { start, end }) > 0 ? [note] : []));
}

function markOf(notes: readonly RowNote[]): RowMark {
  const status = mostDemanding(notes.map(note => note.status));
  return { status, stale: notes.some(({ stale }) => stale), notes };
}

/** Whether nobody has said how a row's fact stands. */
export function isUnchecked(mark: RowMark | undefined): boolean {
  return mark === undefined || mark.status === 'unchecked';
}

/** Place of a row's status among all; rows without a note come with the unchecked ones. */
export function statusRank(mark: RowMark | undefined): number {
  return demanding.indexOf(mark?.status ?? 'unchecked');
}

/** How many ranks {@link statusRank} gives. */
export const statusRanks = demanding.length;
