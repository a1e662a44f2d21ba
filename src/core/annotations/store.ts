import { createEmitter } from '../util/event';
import { runWhole } from '../util/sliced';
import { createTurns, type Turns } from '../util/turns';
import { createEntry, inTurn, load, articleNotesOf, shiftPlaces, placeEntry, targetIn, warm } from './articleEntry';
import type { ArticleEntry, EntryContext } from './articleEntry';
import { change, rename, repair, undo } from './entryChanges';
import { createNote } from './annotation';
import type { Note, Person } from './annotation';
import * as operations from './operations';
import type { Operation } from './operations';
import { isBroken, readSidecar } from './parseSidecar';
import { sidecarSuffix } from './sidecar';
import { done, refused } from './sidecarFiles';
import type { AddedNote, NoteStore, NoteStorePorts, Outcome, ProblemEvent, QuestionEvent } from './storeTypes';

type Entries = Map<string, ArticleEntry>;

/** Makes a store. It holds no file open and watches nothing; the host tells it of changes. */
export function createNoteStore(ports: NoteStorePorts): NoteStore {
  const changed = createEmitter<string>();
  const problems = createEmitter<ProblemEvent>();
  const questions = createEmitter<QuestionEvent>();
  const entries: Entries = new Map();
  const context: EntryContext = {
    ports,
    changed: key => changed.fire(key),
    problem: event => problems.fire(event),
    questioned: event => questions.fire(event),
  };
  const turns = createTurns();
  return {
    onDidChange: changed.event,
    onProblem: problems.event,
    onQuestions: questions.event,
    ...reading(entries, context),
    ...changing(entries, context, turns),
    ...repairing(entries, context, turns),
    dispose: () => {
      entries.clear();
      changed.dispose();
      problems.dispose();
      questions.dispose();
    },
  };
}

type Reading = Pick<NoteStore, 'open' | 'close' | 'notes' | 'shift' | 'setText' | 'fileChanged' | 'rename'>;

function reading(entries: Entries, context: EntryContext): Reading {
  return {
    open: async (article, text) => {
      const entry = entries.get(article.key) ?? createEntry(article);
      entries.set(article.key, entry);
      entry.text = text;
      await inTurn(entry, () => load(entry, context));
      // after the answer: whoever opens an article waits for its notes, not for this
      void inTurn(entry, () => warm(entry, context));
      return articleNotesOf(entry);
    },
    close: article => void entries.delete(article),
    notes: article => {
      const entry = entries.get(article);
      return entry === undefined ? null : articleNotesOf(entry);
    },
    shift: (article, edits, text) => {
      const entry = entries.get(article);
      if (entry !== undefined) shiftPlaces(entry, edits, text);
    },
    setText: async (article, text) => {
      const entry = entries.get(article);
      if (entry === undefined) return;
      entry.text = text;
      await inTurn(entry, () => placeEntry(entry, context));
    },
    rename: async (article, to) => {
      const entry = entries.get(article);
      const moved =
        entry === undefined ? refused('notOpen' as const) : await inTurn(entry, () => rename(entry, context, to));
      if (moved.ok && entry !== undefined) {
        entries.delete(article);
        entries.set(to.key, entry);
      }
      return moved;
    },
    fileChanged: async path => {
      const entry = path.endsWith(sidecarSuffix) ? entries.get(path.slice(0, -sidecarSuffix.length)) : undefined;
      if (entry !== undefined) await inTurn(entry, () => load(entry, context));
    },
  };
}

/** Readies an operation on an article, to be run in its turn; `action` is given for one of several changes of one action. */
type Prepare = <T>(
  article: string,
  operation: (entry: ArticleEntry) => Operation<T>,
  action?: number,
) => () => Promise<Outcome<T>>;

function preparer(entries: Entries, context: EntryContext, newAction: () => number): Prepare {
  return (article, operation, action = newAction()) => {
    const entry = entries.get(article);
    if (entry === undefined) return () => Promise.resolve(refused('notOpen'));
    // places and words are those that the person sees now, not those of when its turn comes
    const [text, run] = [entry.text, operation(entry)];
    return () => answered(inTurn(entry, () => change(entry, context, text, run, action)));
  };
}

/** Whoever asked for a change gets an answer even where it fails for a reason that nobody thought of. */
async function answered<T>(outcome: Promise<Outcome<T>>): Promise<Outcome<T>> {
  return outcome.catch((error: unknown) => refused('failed', String(error)));
}

type Changing = Omit<
  NoteStore,
  keyof Reading | keyof Repairing | 'onDidChange' | 'onProblem' | 'onQuestions' | 'dispose'
>;

function changing(entries: Entries, context: EntryContext, turns: Turns): Changing {
  const { ports } = context;
  let actions = 0;
  const newAction = (): number => ++actions;
  const prepare = preparer(entries, context, newAction);
  const apply = <T>(article: string, operation: (entry: ArticleEntry) => Operation<T>): Promise<Outcome<T>> =>
    turns.together(prepare(article, operation));
  const now = (): string => ports.clock();
  const author = (): Person => ports.author();
  const newIri = (): string => `urn:uuid:${ports.newId()}`;
  const made = (entry: ArticleEntry, { span, input }: AddedNote): Note =>
    createNote({ ...input, target: targetIn(entry, span) }, newIri(), input.creator ?? author(), now());
  return {
    add: (article, span, input = {}) => apply(article, entry => operations.add(made(entry, { article, span, input }))),
    addAll: added => {
      const action = newAction();
      const changes = Array.from(byArticle(added), ([article, members]) =>
        prepare(article, entry => operations.addAll(members.map(one => made(entry, one))), action),
      );
      return turns.together(async () => {
        const notes: Note[] = [];
        for (const run of changes) {
          const outcome = await run();
          if (!outcome.ok) return outcome;
          notes.push(...outcome.value);
        }
        return done(notes);
      });
    },
    edit: (article, id, wanted, span) =>
      apply(article, entry =>
        operations.edit(id, wanted, now(), span === undefined ? undefined : targetIn(entry, span)),
      ),
    reply: (article, id, comment) => apply(article, () => operations.reply(id, comment, newIri(), author(), now())),
    rewrite: (article, id, rewriting) => apply(article, () => operations.rewrite(id, rewriting, now())),
    removeReply: (article, id, reply) => apply(article, () => operations.removeReply(id, reply, now())),
    reattach: (article, id, span) => apply(article, entry => operations.reattach(id, targetIn(entry, span), now())),
    remove: (article, id) => apply(article, () => operations.remove(id)),
    importNotes: async (article, file) => {
      const entry = entries.get(article);
      return entry === undefined ? refused('notOpen') : turns.together(importer(entry, context, file, newAction()));
    },
    setDetails: (article, details) => apply(article, () => operations.setDetails(details, author(), now())),
  };
}

/** Takes the notes of a file over. Its turn is taken before the file is read: what is asked for meanwhile comes after it. */
function importer(
  entry: ArticleEntry,
  context: EntryContext,
  file: Uint8Array,
  action: number,
): () => Promise<Outcome<number>> {
  const { text } = entry;
  const run = async (): Promise<Outcome<number>> => {
    const imported = await runWhole(readSidecar(file), context.ports.pacer);
    if (isBroken(imported)) return refused(imported.problem);
    return change(entry, context, text, operations.importNotes(imported), action);
  };
  return () => answered(inTurn(entry, run));
}

function byArticle(added: readonly AddedNote[]): ReadonlyMap<string, readonly AddedNote[]> {
  const articles = new Map<string, AddedNote[]>();
  for (const one of added) articles.set(one.article, [...(articles.get(one.article) ?? []), one]);
  return articles;
}

type Repairing = Pick<NoteStore, 'undo' | 'undoLast' | 'repair'>;

function repairing(entries: Entries, context: EntryContext, turns: Turns): Repairing {
  const on = async <T>(article: string, run: (entry: ArticleEntry) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const entry = entries.get(article);
    return entry === undefined ? refused('notOpen') : answered(inTurn(entry, () => run(entry)));
  };
  const lastAction = ({ steps }: ArticleEntry): number => steps.at(-1)?.action ?? 0;
  return {
    undo: article => turns.alone(() => on(article, entry => undo(entry, context))),
    // alone: a change that is made meanwhile would be the last of its article, and be taken back instead
    undoLast: () =>
      turns.alone(async () => {
        const last = Math.max(0, ...[...entries.values()].map(lastAction));
        const changed = [...entries.values()].filter(entry => last > 0 && lastAction(entry) === last);
        for (const entry of changed) {
          const outcome = await answered(inTurn(entry, () => undo(entry, context)));
          if (!outcome.ok) return outcome;
        }
        return changed.length === 0 ? refused('nothingToUndo') : done(changed.map(({ article }) => article.key));
      }),
    repair: article => on(article, entry => repair(entry, context)),
  };
}
