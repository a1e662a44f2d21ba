import type { Span } from '../text/span';
import { finish, runWhole } from '../util/sliced';
import type { Anchor } from './anchoring/anchorTypes';
import { foldNewlines } from './anchoring/codePoints';
import { shiftRange } from '../text/liveEdits';
import type { TextEdit } from '../text/liveEdits';
import type { NoteTarget } from './annotation';
import { readDetails, snapshotsOf } from './articleRecord';
import { articleIri, articlePlace } from './digest';
import { loadFile, noFile } from './fileState';
import type { FileState } from './fileState';
import { createItemTexts, warmTexts } from './itemTexts';
import type { ItemTexts } from './itemTexts';
import { changedPassages, withFactChanges } from './noteFacts';
import { unplacedNotes, placeNotes, targetAt } from './placing';
import type { PlacedNote } from './placedNote';
import { articleIdOf, sidecarSuffix } from './sidecar';
import type { Sidecar } from './sidecar';
import { createNoteMemory } from './w3c';
import type { NoteMemory } from './w3c';
import type { ArticleNotes, ArticleRef, NoteStorePorts, ProblemEvent, QuestionEvent } from './storeTypes';

/** One open article: its text, its sidecar as last read or written, and where its notes are. */
export interface ArticleEntry {
  article: ArticleRef;
  path: string;
  /** The raw text as it is now. */
  text: string;
  file: FileState;
  placed: readonly PlacedNote[];
  /** The text that the notes were looked for in; behind `text` while the person types. */
  placedIn: string;
  /** Live edits since the last search for the notes began; it does not know of them. */
  shifts: readonly (readonly TextEdit[])[];
  /** The article's IRI. */
  articleId: string;
  /** Changes that can be taken back, the last one at the end. */
  steps: readonly Step[];
  /** What the person was told last, so that it is told once. */
  told: string;
  readonly memory: NoteMemory;
  readonly texts: ItemTexts;
  /** Everything that reads or writes the file waits for what was asked before. */
  queue: Promise<unknown>;
}

/** A change of this window: the sidecar before and after it. */
export interface Step {
  readonly before: Sidecar;
  readonly after: Sidecar;
  /** Changes of one action have one number, also across articles; later ones have higher ones. */
  readonly action: number;
}

/** What an entry works with. */
export interface EntryContext {
  readonly ports: NoteStorePorts;
  readonly changed: (article: string) => void;
  readonly problem: (event: ProblemEvent) => void;
  readonly questioned: (event: QuestionEvent) => void;
}

/** Makes the entry of an article that has not been read yet. */
export function createEntry(article: ArticleRef): ArticleEntry {
  return {
    article,
    path: article.key + sidecarSuffix,
    text: '',
    file: noFile,
    placed: [],
    placedIn: '',
    shifts: [],
    articleId: '',
    steps: [],
    told: '',
    memory: createNoteMemory(),
    texts: createItemTexts(),
    queue: Promise.resolve(),
  };
}

/** Runs something when everything asked before is done; what fails does not stop what comes after. */
export function inTurn<T>(entry: ArticleEntry, run: () => Promise<T>): Promise<T> {
  const turn = entry.queue.then(run);
  entry.queue = turn.catch(() => undefined);
  return turn;
}

/** The entry's state for those outside. */
export function articleNotesOf(entry: ArticleEntry): ArticleNotes {
  const { article, path, placed, articleId, file } = entry;
  const details = readDetails(file.sidecar?.about ?? null);
  return { article: article.key, path, notes: placed, details, articleId, problem: file.problem };
}

/** Reads the file and finds its notes in the entry's text, as far as either is new. */
export async function load(entry: ArticleEntry, context: EntryContext): Promise<void> {
  const { files, pacer } = context.ports;
  const file = await loadFile(files, entry.path, entry.file, pacer);
  const isKnown = file === entry.file && file !== noFile && entry.placedIn === entry.text;
  entry.file = file;
  if (!isKnown) await placeEntry(entry, context);
}

/** Finds the notes in the entry's text as it is when this starts. */
export async function placeEntry(entry: ArticleEntry, context: EntryContext): Promise<void> {
  const { text } = entry;
  entry.shifts = [];
  const known = entry.placedIn === text ? entry.placed : [];
  const { sidecar } = entry.file;
  const isWanted = sidecar !== null && !(context.ports.skipsKnownPlaces === true && isOnItsText(entry));
  const found = isWanted ? await placed(entry, sidecar, known, context) : [];
  entry.placed = entry.shifts.reduce(shiftedAll, found);
  entry.placedIn = text;
  entry.articleId = (sidecar === null ? null : articleIdOf(sidecar)) ?? iriIn(entry, text);
  tellProblem(entry, context);
  context.changed(entry.article.key);
}

/** The notes with their places; without them, as lost ones, when looking for them fails. Nothing is written then. */
async function placed(
  entry: ArticleEntry,
  sidecar: Sidecar,
  known: readonly PlacedNote[],
  { ports }: EntryContext,
): Promise<readonly PlacedNote[]> {
  try {
    const { text } = entry;
    const found = await runWhole(placeNotes(sidecar, text, known, entry.memory), ports.pacer);
    const passages = await runWhole(changedPassages(sidecar, text, found), ports.pacer);
    if (passages.length === 0 || ports.loadFacts === undefined) return found;
    return await runWhole(withFactChanges(found, passages, await ports.loadFacts()), ports.pacer);
  } catch (error) {
    entry.file = { ...entry.file, problem: 'unreadable', detail: String(error) };
    return finish(unplacedNotes(sidecar));
  }
}

/** Prepares the first save, so that it takes no longer than the others. After an edit outside it writes every note anew. */
export async function warm(entry: ArticleEntry, context: EntryContext): Promise<void> {
  const { sidecar } = entry.file;
  if (sidecar !== null && isOnItsText(entry)) await runWhole(warmTexts(sidecar, entry.texts), context.ports.pacer);
}

/** Whether the file is whole, and its notes were last looked for in the text as it is now. */
function isOnItsText({ file: { sidecar, problem }, text }: ArticleEntry): boolean {
  return problem === null && snapshotsOf(sidecar?.about ?? null)[0]?.text === foldNewlines(text);
}

/** The article's IRI where its sidecar does not tell one. */
export function iriIn({ article }: ArticleEntry, text: string): string {
  return articleIri(articlePlace(article), text);
}

/** Where a note on a stretch of the entry's text would stand. */
export function targetIn(entry: ArticleEntry, span: Span | null): NoteTarget | null {
  return span === null ? null : targetAt(entry.text, span);
}

/** Shifts the places with live edits that led to `text`. */
export function shiftPlaces(entry: ArticleEntry, edits: readonly TextEdit[], text: string): void {
  entry.text = text;
  entry.shifts = [...entry.shifts, edits];
  entry.placed = shiftedAll(entry.placed, edits);
}

/** Tells once what a person has to know about the file. */
function tellProblem(entry: ArticleEntry, context: EntryContext): void {
  const { file, article, path, placed } = entry;
  const problem = file.problem ?? (file.givenIds.length > 0 ? 'sharedIds' : null);
  const questions = file.problem === null ? file.givenIds : [...new Set(file.questions.map(question => question.id))];
  const told = problem === null ? '' : `${problem} ${file.bytes?.length ?? 0}`;
  const salvaged = file.problem === null ? 0 : placed.length;
  if (problem !== null && told !== entry.told)
    context.problem({ article: article.key, path, problem, detail: file.detail, salvaged, questions });
  entry.told = told;
}

function shiftedAll(placed: readonly PlacedNote[], edits: readonly TextEdit[]): readonly PlacedNote[] {
  return placed.map(one => (one.anchor === null ? one : { ...one, anchor: shifted(one.anchor, edits) }));
}

function shifted(anchor: Anchor, edits: readonly TextEdit[]): Anchor {
  if (anchor.start === null || anchor.end === null) return anchor;
  return { ...anchor, ...shiftRange({ start: anchor.start, end: anchor.end }, edits) };
}
