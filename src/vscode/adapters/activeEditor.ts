import { EventEmitter, window, type Event, type TextEditor } from 'vscode';
import type { Disposable } from '../../core/util/event';

/** The boxes that comments are written in are documents of this scheme. */
export const commentScheme = 'comment';

/** The editor that a person works in. While they write in the box of a comment thread, it is the one around the box. */
export class ActiveEditor implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly watcher: Disposable;
  private editor = window.activeTextEditor;

  readonly onDidChange: Event<void> = this.changes.event;

  constructor() {
    this.watcher = window.onDidChangeActiveTextEditor(editor => {
      if (editor?.document.uri.scheme === commentScheme) return;
      this.editor = editor;
      this.changes.fire();
    });
  }

  get current(): TextEditor | undefined {
    return this.editor;
  }

  dispose(): void {
    this.watcher.dispose();
    this.changes.dispose();
  }
}
