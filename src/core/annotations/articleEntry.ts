import type { Span } from '../text/span';
import { runInSlices } from '../util/sliced';
import type { Anchor } from './anchoring/anchor';
import { foldNewlines } from './anchoring/codePoints';
import { shiftRange } from './anchoring/liveEdits';
import type { TextEdit } from './anchoring/liveEdits';
import type { NoteTarget } from './annotation';
import { readDetails, takeSnapshot } from './articleRecord';
import { articleIri } from './digest';
import { createItemTexts, loadFile, noFile, warmTexts, writeFile } from './fileState';
import type { FileState, ItemTexts } from './fileState';
import { mergeSidecars } from './merge';
import type { Merged, Question } from './mergeItems';
import { keptForDetails } from './operations';
import type { Operation } from './operations';
import { isRepairable, maxSalvageBytes } from './parseSidecar';
import { placeNotes, rebaseNotes, targetAt } from './placing';
import type { PlacedNote } from './placing';
import { articleIdOf, createSidecar, notesOf, sidecarSuffix, storedText, withText } from './sidecar';
import type { Sidecar } from './sidecar';
import { done, refused } from './sidecarFiles';
import { createNoteMemory } from './w3c';
import type { NoteMemory } from './w3c';
import type { ArticleNotes, ArticleRef, NoteStorePorts, Outcome, ProblemEvent, QuestionEvent } from './storeTypes';

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
interface Step {
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

/** Enough to take back a slip; each step holds two sidecars that share nearly everything. */
const maxUndo = 20;

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
export function notesIn(entry: ArticleEntry): ArticleNotes {
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
  tellProblem(entry, context);
  if (!isKnown) await place(entry, context);
}

/** Finds the notes in the entry's text as it is when this starts. */
export async function place(entry: ArticleEntry, context: EntryContext): Promise<void> {
  const { file, text } = entry;
  entry.shifts = [];
  const known = entry.placedIn === text ? entry.placed : [];
  const search = file.sidecar === null ? null : placeNotes(file.sidecar, text, known, entry.memory);
  const found = (search === null ? undefined : await runInSlices(search, context.ports.pacer)) ?? [];
  entry.placed = entry.shifts.reduce(shiftedAll, found);
  entry.placedIn = text;
  entry.articleId = (file.sidecar === null ? null : articleIdOf(file.sidecar)) ?? articleIri(text);
  context.changed(entry.article.key);
}

/** Prepares the first save, so that it takes no longer than the others. After an edit outside it writes every note anew. */
export async function warm(entry: ArticleEntry, context: EntryContext): Promise<void> {
  const { sidecar, problem } = entry.file;
  if (sidecar === null || problem !== null || storedText(sidecar, undefined) !== foldNewlines(entry.text)) return;
  await makeTexts(entry, context, sidecar);
}

/** Makes the texts of all annotations in slices: while the file is locked for writing, nothing can pause. */
async function makeTexts(entry: ArticleEntry, context: EntryContext, sidecar: Sidecar): Promise<void> {
  await runInSlices(warmTexts(sidecar, entry.texts), context.ports.pacer);
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

/** Carries out a change and writes it. `text` is the text that the change was made on, `action` the number of its step. */
export async function change<T>(
  entry: ArticleEntry,
  context: EntryContext,
  text: string,
  operation: Operation<T>,
  action = 0,
): Promise<Outcome<T>> {
  // it may have been put right since
  if (entry.file.problem !== null) await load(entry, context);
  if (entry.file.problem !== null) return refused(entry.file.problem);
  const seen = entry.file.sidecar ?? createSidecar(entry.article.name, text);
  const before = await rebased(entry, context, seen, text);
  const result = operation(before);
  if (result === null) return refused('noSuchNote');
  let step: Step = { before, after: result.sidecar, action };
  const outcome = await write(entry, context, present => {
    const { questions = [] } = result;
    if (present === null || present === entry.file.sidecar) return { value: step.after, questions };
    // others wrote since: what is taken back later is only what this change added to theirs
    const merged = mergeSidecars(seen, result.sidecar, present);
    step = { ...step, before: present, after: merged.value };
    return { value: merged.value, questions: [...questions, ...merged.questions] };
  });
  if (!outcome.ok) return outcome;
  entry.steps = [...entry.steps, step].slice(-maxUndo);
  return done(result.value);
}

/** Takes back the last change, and nothing that others did since: a merge whose base is the state after it. */
export async function undo(entry: ArticleEntry, context: EntryContext): Promise<Outcome<null>> {
  const step = entry.steps.at(-1);
  if (step === undefined) return refused('nothingToUndo');
  if (entry.file.problem !== null) return refused(entry.file.problem);
  const { before, after } = step;
  const outcome = await write(entry, context, present =>
    mergeSidecars(after, before, present ?? { ...after, items: [] }),
  );
  if (!outcome.ok) return outcome;
  entry.steps = entry.steps.slice(0, -1);
  return done(null);
}

/** Sets a broken file aside and writes what was saved of it. @returns the path that holds the broken file now */
export async function repair(entry: ArticleEntry, context: EntryContext): Promise<Outcome<string>> {
  const { problem, sidecar, questions } = entry.file;
  if (!isRepairable(problem)) return refused(problem ?? 'nothingToRepair');
  const time = context.ports
    .clock()
    .replaceAll(/[^0-9]/g, '')
    .slice(0, 14);
  const aside = await context.ports.files.setAside(entry.path, `corrupt-${time}`);
  if (!aside.ok) return aside;
  entry.file = noFile;
  if (sidecar !== null) {
    const outcome = await write(entry, context, present =>
      present === null ? { value: sidecar, questions } : mergeSidecars(null, sidecar, present),
    );
    if (!outcome.ok) return outcome;
  } else await place(entry, context);
  return aside;
}

/** Lets the sidecar follow its article to another name. */
export async function rename(entry: ArticleEntry, context: EntryContext, to: ArticleRef): Promise<Outcome<null>> {
  const { files } = context.ports;
  const path = to.key + sidecarSuffix;
  const here = await files.read(entry.path, maxSalvageBytes);
  // gone from the old place: the host moved it along with the article
  const moved = here.ok && here.value === null ? done(path) : await files.rename(entry.path, path);
  if (!moved.ok) return moved;
  entry.article = to;
  entry.path = path;
  await load(entry, context);
  context.changed(to.key);
  return done(null);
}

async function write(
  entry: ArticleEntry,
  context: EntryContext,
  next: (present: Sidecar | null) => Merged<Sidecar>,
): Promise<Outcome<null>> {
  const { files, author, clock } = context.ports;
  let questions: readonly Question[] = [];
  const last = (present: Sidecar | null): Sidecar => {
    const merged = next(present);
    questions = merged.questions;
    return keptForDetails(merged.value, author(), clock());
  };
  const result = await writeFile(files, entry.path, entry.file, last, entry.texts);
  if (!result.ok) {
    // the file may have become another one in the meantime; what is on the disk is what is shown
    await load(entry, context);
    return result;
  }
  entry.file = result.value;
  tellProblem(entry, context);
  await place(entry, context);
  if (questions.length > 0) context.questioned({ article: entry.article.key, path: entry.path, questions });
  return done(null);
}

async function rebased(entry: ArticleEntry, context: EntryContext, seen: Sidecar, text: string): Promise<Sidecar> {
  const placed = entry.placedIn === text ? entry.placed : [];
  const snapshot = takeSnapshot(text);
  const search = rebaseNotes(seen, text, snapshot.sha256, placed, context.ports.clock());
  const notes = (await runInSlices(search, context.ports.pacer)) ?? seen;
  if (notes !== seen) await makeTexts(entry, context, notes);
  return withText(notes, entry.article.name, snapshot);
}

function tellProblem(entry: ArticleEntry, context: EntryContext): void {
  const { problem, detail, bytes, sidecar, questions } = entry.file;
  const told = problem === null ? '' : `${problem} ${bytes?.length ?? 0}`;
  if (problem !== null && told !== entry.told) {
    const ids = [...new Set(questions.map(question => question.id))];
    const salvaged = sidecar === null ? 0 : notesOf(sidecar).length;
    context.problem({ article: entry.article.key, path: entry.path, problem, detail, salvaged, questions: ids });
  }
  entry.told = told;
}

function shiftedAll(placed: readonly PlacedNote[], edits: readonly TextEdit[]): readonly PlacedNote[] {
  return placed.map(one => (one.anchor === null ? one : { ...one, anchor: shifted(one.anchor, edits) }));
}

function shifted(anchor: Anchor, edits: readonly TextEdit[]): Anchor {
  if (anchor.start === null || anchor.end === null) return anchor;
  return { ...anchor, ...shiftRange({ start: anchor.start, end: anchor.end }, edits) };
}
