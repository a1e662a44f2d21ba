import type { TextDocumentContentChangeEvent } from 'vscode';
import type { TextEdit } from '../../core/text/liveEdits';

/** The editor's changes of one event as the core's edits. */
export function editsOf(changes: readonly TextDocumentContentChangeEvent[]): readonly TextEdit[] {
  return changes.map(({ rangeOffset, rangeLength, text }) => ({
    start: rangeOffset,
    end: rangeOffset + rangeLength,
    text,
  }));
}
