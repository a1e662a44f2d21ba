import { Disposable, EventEmitter, workspace, type Event, type TextDocument } from 'vscode';
import type { TextEdit } from '../../core/text/liveEdits';
import { soon, type Soon } from './pacing';

/** What was typed into a document, in one event of the editor. */
export interface DocumentEdit {
  readonly document: TextDocument;
  /** Their offsets are those before all of them. */
  readonly edits: readonly TextEdit[];
}

/** What happens to the texts of the documents that are open. */
export interface DocumentEvents {
  /** At once, with every key that is typed. */
  readonly onDidEdit: Event<DocumentEdit>;
  /** When the typing in a document rests, or when it is closed before that. */
  readonly onDidRest: Event<TextDocument>;
  readonly dispose: () => void;
}

/** Long enough for a burst of typing to end, short enough to feel live. */
const typingPause = 250;

/**
 * The one place where keystrokes come in: all who hear of them hear of them in the order in which they asked to, and of their
 * rest at the same moment.
 */
export function watchDocuments(): DocumentEvents {
  const edited = new EventEmitter<DocumentEdit>();
  const rested = new EventEmitter<TextDocument>();
  const rests = new Map<TextDocument, Soon>();
  const rest = (document: TextDocument): void => {
    const waiting = rests.get(document);
    if (waiting === undefined) return;
    waiting.dispose();
    rests.delete(document);
    rested.fire(document);
  };
  const watching = Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      // a document that is saved changes too, but not its text
      if (contentChanges.length === 0) return;
      const edits = contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
        start: rangeOffset,
        end: rangeOffset + rangeLength,
        text,
      }));
      const waiting = rests.get(document) ?? soon(typingPause, () => rest(document));
      rests.set(document, waiting);
      waiting.run();
      edited.fire({ document, edits });
    }),
    workspace.onDidCloseTextDocument(rest),
    edited,
    rested,
  );
  return {
    onDidEdit: edited.event,
    onDidRest: rested.event,
    dispose: () => {
      watching.dispose();
      for (const waiting of rests.values()) waiting.dispose();
    },
  };
}
