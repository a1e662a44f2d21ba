import { withName } from '../../annotations/articleRecord';
import { stringProperty } from '../../annotations/json';
import type { PlacedNote } from '../../annotations/placedNote';
import type { Sidecar } from '../../annotations/sidecar';
import type { Suggestion } from '../../secondReader/suggestion';
import type { StoryAnalysis } from '../../story/analysis';
import { filesOf } from '../../story/fileParts';
import { overlap, type Span } from '../../text/span';
import { visible } from '../../text/visible';
import type { Sliced } from '../../util/sliced';
import { factTable } from '../factTable';
import type { FactEntry, FactRow, FactTable } from '../factTableModel';
import { notesByVersion } from '../notesByVersion';
import { visibleArticle, visibleNote } from './visibleWords';

/** What a file's sidecar holds. */
export interface HandedNotes {
  readonly sidecar: Sidecar | null;
  readonly notes: readonly PlacedNote[];
}

/** A fact as one version has it, with what people noted on its words. */
export interface NumberedFact {
  /** 1, 2, … in order of the rows: the same fact has the same number in every version and every format. */
  readonly number: number;
  readonly row: FactRow;
  readonly entry: FactEntry;
  readonly notes: readonly PlacedNote[];
}

/** A story with its table and its notes: what every export is made of. */
export interface Handover {
  readonly title: string;
  readonly story: StoryAnalysis;
  readonly table: FactTable;
  /** Facts of each article, by its index, in order of the text. */
  readonly facts: readonly (readonly NumberedFact[])[];
  /** Notes of each article, by its index, that stand on no fact: on other words, on the whole article, or lost. */
  readonly otherNotes: readonly (readonly PlacedNote[])[];
  readonly sidecars: readonly Sidecar[];
  /** What second readers suggest; none unless it was asked for. */
  readonly suggestions: readonly Suggestion[];
}

const byPlace = (a: Span, b: Span): number => a.start - b.start || b.end - a.end;

/** How much of two spans together both have; 1 for the same span. */
function likeness(a: Span, b: Span): number {
  const both = overlap(a, b);
  return both === 0 ? 0 : both / (a.end - a.start + b.end - b.start - both);
}

/** Facts of an article in order of the text, with how far those up to each reach: a note looks only at those it touches. */
interface SortedFacts {
  readonly entries: readonly FactEntry[];
  readonly reach: readonly number[];
}

function sortedFacts(entries: readonly FactEntry[]): SortedFacts {
  let reach = 0;
  return { entries, reach: entries.map(({ end }) => (reach = Math.max(reach, end))) };
}

/** The first fact that may reach beyond an offset. */
function firstBeyond({ reach }: SortedFacts, offset: number): number {
  let [low, high] = [0, reach.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((reach[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The facts that a note is about: those whose words are most like its own. */
function factsOfNote({ anchor }: PlacedNote, facts: SortedFacts): readonly FactEntry[] {
  const { state, start = null, end = null } = anchor ?? {};
  if (start === null || end === null || state === 'orphan') return [];
  const span = { start, end };
  let best = 0;
  let found: FactEntry[] = [];
  for (let index = firstBeyond(facts, start); index < facts.entries.length; index++) {
    const entry = facts.entries[index];
    if (entry === undefined || entry.start >= span.end) break;
    const like = likeness(span, entry);
    if (like > best) [best, found] = [like, [entry]];
    else if (like > 0 && like === best) found.push(entry);
  }
  return found;
}

interface OfArticle {
  readonly facts: readonly NumberedFact[];
  readonly otherNotes: readonly PlacedNote[];
}

function factsOf(
  rows: readonly { number: number; row: FactRow; entry: FactEntry }[],
  notes: readonly PlacedNote[],
): OfArticle {
  const sorted = [...rows].sort((a, b) => byPlace(a.entry, b.entry) || a.number - b.number);
  const entries = sortedFacts(sorted.map(({ entry }) => entry));
  const notesOf = new Map<FactEntry, PlacedNote[]>();
  const otherNotes: PlacedNote[] = [];
  for (const note of notes) {
    const about = factsOfNote(note, entries);
    for (const entry of about) {
      const others = notesOf.get(entry) ?? [];
      others.push(note);
      notesOf.set(entry, others);
    }
    if (about.length === 0) otherNotes.push(note);
  }
  return { facts: sorted.map(fact => ({ ...fact, notes: notesOf.get(fact.entry) ?? [] })), otherNotes };
}

/** The sidecar with the name that its article has now: it may have been renamed, or copied, outside the editor. */
function named(sidecar: Sidecar, path: string): Sidecar {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const isKnown = sidecar.about === null || name === '' || stringProperty(sidecar.about, 'schema:name') === name;
  return isKnown ? sidecar : { ...sidecar, about: withName(sidecar.about, name) };
}

/**
 * Puts together what is handed over of a story.
 * @param held what the sidecar of each file holds, by the file's key; files without one may be left out
 * @param suggestions handed over only when a person asks for them
 */
export function* prepareHandover(
  story: StoryAnalysis,
  held: ReadonlyMap<string, HandedNotes>,
  suggestions: readonly Suggestion[] = [],
): Sliced<Handover> {
  const shown = { ...story, articles: story.articles.map(visibleArticle) };
  const table = yield* factTable(shown);
  const rows: { number: number; row: FactRow; entry: FactEntry }[][] = story.articles.map(() => []);
  for (const [index, row] of table.rows.entries()) {
    for (const entry of row.entries) rows[entry.article]?.push({ number: index + 1, row, entry });
    if (index % 256 === 0) yield;
  }
  const notes = notesByVersion(story, file => held.get(file)?.notes ?? []);
  const articles: OfArticle[] = [];
  for (const [article, facts] of rows.entries()) {
    articles.push(factsOf(facts, (notes[article] ?? []).map(visibleNote)));
    yield;
  }
  const titled = shown.articles.find(({ structure }) => structure.title !== null) ?? shown.articles[0];
  return {
    title: visible(titled?.structure.title ?? titled?.name ?? ''),
    story: shown,
    table,
    facts: articles.map(({ facts }) => facts),
    otherNotes: articles.map(({ otherNotes }) => otherNotes),
    suggestions,
    sidecars: filesOf(story.articles).flatMap(({ key, name }) => {
      const sidecar = held.get(key)?.sidecar ?? null;
      return sidecar === null ? [] : named(sidecar, name);
    }),
  };
}
