import { runWhole } from '../util/sliced';
import type { Sliced } from '../util/sliced';
import { iriIn, load, placeEntry } from './articleEntry';
import type { ArticleEntry, EntryContext, Step } from './articleEntry';
import { takeSnapshot } from './articleRecord';
import { noFile, writeFile } from './fileState';
import { mergeInSlices } from './merge';
import type { Merged, Question } from './mergeItems';
import { keptForDetails } from './operations';
import type { Operation } from './operations';
import { isRepairable, maxSalvageBytes } from './parseSidecar';
import { rebaseNotes } from './placing';
import { createSidecar, sidecarSuffix, withText } from './sidecar';
import type { Sidecar } from './sidecar';
import { done, refused } from './sidecarFiles';
import type { ArticleRef, Outcome } from './storeTypes';

/** Enough to take back a slip; each step holds two sidecars that share nearly everything. */
const maxUndo = 20;

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
  const seen = entry.file.sidecar ?? createSidecar(entry.article.name, text, iriIn(entry, text));
  const before = await rebased(entry, context, seen, text);
  const result = await runWhole(operation(before), context.ports.pacer);
  if (result === null) return refused('noSuchNote');
  let step: Step = { before, after: result.sidecar, action };
  const outcome = await write(entry, context, function* (present) {
    const { questions = [] } = result;
    if (present === null || present === entry.file.sidecar) return { value: step.after, questions };
    // others wrote since: what is taken back later is only what this change added to theirs
    const merged = yield* mergeInSlices(seen, result.sidecar, present);
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
    mergeInSlices(after, before, present ?? { ...after, items: [] }),
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
    const outcome = await write(entry, context, function* (present) {
      return present === null ? { value: sidecar, questions } : yield* mergeInSlices(null, sidecar, present);
    });
    if (!outcome.ok) return outcome;
  } else await placeEntry(entry, context);
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
  next: (present: Sidecar | null) => Sliced<Merged<Sidecar>>,
): Promise<Outcome<null>> {
  const { author, clock } = context.ports;
  let questions: readonly Question[] = [];
  const last = function* (present: Sidecar | null): Sliced<Sidecar> {
    const merged = yield* next(present);
    questions = merged.questions;
    return keptForDetails(merged.value, author(), clock());
  };
  const result = await writeFile(context.ports, entry.path, entry.file, last, entry.texts);
  if (!result.ok) {
    // the file may have become another one in the meantime; what is on the disk is what is shown
    await load(entry, context);
    return result;
  }
  entry.file = result.value;
  await placeEntry(entry, context);
  tellMerged(entry, context, questions);
  return done(null);
}

async function rebased(entry: ArticleEntry, context: EntryContext, seen: Sidecar, text: string): Promise<Sidecar> {
  const placed = entry.placedIn === text ? entry.placed : [];
  const snapshot = takeSnapshot(text);
  const search = rebaseNotes(seen, text, snapshot.sha256, placed, context.ports.clock());
  const notes = await runWhole(search, context.ports.pacer);
  return withText(notes, entry.article.name, snapshot);
}

/** Tells what a merge left: notes that were given other ids need nobody, what two people changed does. */
function tellMerged({ article, path }: ArticleEntry, context: EntryContext, questions: readonly Question[]): void {
  const given = questions.filter(({ field }) => field === 'id').map(({ id }) => id);
  const named = { article: article.key, path };
  if (given.length > 0) context.problem({ ...named, problem: 'sharedIds', detail: '', salvaged: 0, questions: given });
  const others = questions.filter(({ field }) => field !== 'id');
  if (others.length > 0) context.questioned({ ...named, questions: others });
}
