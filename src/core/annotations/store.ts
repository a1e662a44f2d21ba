import { createEmitter } from '../util/event';
import {
  change,
  createEntry,
  inTurn,
  load,
  notesIn,
  rename,
  repair,
  shiftPlaces,
  place,
  targetIn,
  undo,
  warm,
} from './articleEntry';
import type { ArticleEntry, EntryContext } from './articleEntry';
import type { Person } from './annotation';
import * as operations from './operations';
import type { Operation } from './operations';
import { isBroken, parseSidecar } from './parseSidecar';
import { sidecarSuffix } from './sidecar';
import { refused } from './sidecarFiles';
import type { NoteStore, NoteStorePorts, Outcome, ProblemEvent } from './storeTypes';

type Entries = Map<string, ArticleEntry>;

/** Makes a store. It holds no file open and watches nothing; the host tells it of changes. */
export function createNoteStore(ports: NoteStorePorts): NoteStore {
  const changed = createEmitter<string>();
  const problems = createEmitter<ProblemEvent>();
  const entries: Entries = new Map();
  const context: EntryContext = { ports, changed: key => changed.fire(key), problem: event => problems.fire(event) };
  return {
    onDidChange: changed.event,
    onProblem: problems.event,
    ...reading(entries, context),
    ...changing(entries, context),
    dispose: () => {
      entries.clear();
      changed.dispose();
      problems.dispose();
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
      return notesIn(entry);
    },
    close: article => void entries.delete(article),
    notes: article => {
      const entry = entries.get(article);
      return entry === undefined ? null : notesIn(entry);
    },
    shift: (article, edits, text) => {
      const entry = entries.get(article);
      if (entry !== undefined) shiftPlaces(entry, edits, text);
    },
    setText: async (article, text) => {
      const entry = entries.get(article);
      if (entry === undefined) return;
      entry.text = text;
      await inTurn(entry, () => place(entry, context));
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

type Changing = Omit<NoteStore, keyof Reading | 'onDidChange' | 'onProblem' | 'dispose'>;

function changing(entries: Entries, context: EntryContext): Changing {
  const { ports } = context;
  const now = (): string => ports.clock();
  const author = (): Person => ports.author();
  const newIri = (): string => `urn:uuid:${ports.newId()}`;
  const on = async <T>(article: string, run: (entry: ArticleEntry) => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    const entry = entries.get(article);
    return entry === undefined ? refused('notOpen') : run(entry);
  };
  const apply = <T>(article: string, operation: (entry: ArticleEntry) => Operation<T>): Promise<Outcome<T>> =>
    on(article, entry => {
      // places and words are those that the person sees now, not those of when its turn comes
      const [text, run] = [entry.text, operation(entry)];
      return inTurn(entry, () => change(entry, context, text, run));
    });
  return {
    add: (article, span, input = {}) =>
      apply(article, entry => operations.add(targetIn(entry, span), input, newIri(), author(), now())),
    edit: (article, id, made) => apply(article, () => operations.edit(id, made, now())),
    reply: (article, id, comment) => apply(article, () => operations.reply(id, comment, newIri(), author(), now())),
    editReply: (article, id, reply, comment) => apply(article, () => operations.editReply(id, reply, comment, now())),
    removeReply: (article, id, reply) => apply(article, () => operations.removeReply(id, reply, now())),
    reattach: (article, id, span) => apply(article, entry => operations.reattach(id, targetIn(entry, span), now())),
    remove: (article, id) => apply(article, () => operations.remove(id)),
    importNotes: async (article, file) => {
      const imported = parseSidecar(file);
      return isBroken(imported) ? refused(imported.problem) : apply(article, () => operations.importNotes(imported));
    },
    setDetails: (article, details) => apply(article, () => operations.setDetails(details, author(), now())),
    undo: article => on(article, entry => inTurn(entry, () => undo(entry, context))),
    repair: article => on(article, entry => inTurn(entry, () => repair(entry, context))),
  };
}
