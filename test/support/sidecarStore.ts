import type {
  NoteStore,
  NoteStorePorts,
  Outcome,
  ProblemEvent,
  QuestionEvent,
} from '../../src/core/annotations/storeTypes';
import { createNoteStore } from '../../src/core/annotations/store';
import type { Pacer } from '../../src/core/util/sliced';
import { memoryFiles } from './sidecarMemory';
import type { MemoryFiles } from './sidecarMemory';

/** Lets the host breathe, as an editor would. */
export const testPacer: Pacer = {
  now: () => performance.now(),
  breathe: () => new Promise(resolve => setImmediate(resolve)),
};

/** A window with a store over shared files; its problem events are collected. */
export interface TestWindow {
  readonly store: NoteStore;
  readonly files: MemoryFiles;
  readonly problems: ProblemEvent[];
  readonly changes: string[];
  readonly questions: QuestionEvent[];
}

/** Opens a window. Ids count up from the window's name, the clock a second per look. */
export function openWindow(name = 'a', files = memoryFiles(), ports: Partial<NoteStorePorts> = {}): TestWindow {
  let count = 0;
  let seconds = 0;
  const store = createNoteStore({
    files,
    pacer: testPacer,
    clock: () => new Date(Date.UTC(2024, 6, 9, 12, 0, seconds++)).toISOString(),
    newId: () => `00000000-0000-4000-8000-${name.charCodeAt(0).toString(16)}${String(count++).padStart(10, '0')}`,
    author: () => ({ name: `Reporter ${name}`, id: `mailto:${name}@example.org` }),
    ...ports,
  });
  const problems: ProblemEvent[] = [];
  const changes: string[] = [];
  store.onProblem(event => problems.push(event));
  store.onDidChange(article => changes.push(article));
  const questions: QuestionEvent[] = [];
  store.onQuestions(event => questions.push(event));
  return { store, files, problems, changes, questions };
}

/** The value of an outcome that must be one. */
export function must<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new Error(`refused: ${outcome.problem} ${outcome.detail}`);
  return outcome.value;
}

/** What a file holds, as text. */
export function fileText(files: MemoryFiles, path: string): string {
  return new TextDecoder().decode(files.contents.get(path) ?? new Uint8Array());
}
