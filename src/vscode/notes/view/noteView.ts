import { commands, EventEmitter, type Event, type Memento } from 'vscode';
import { noteGroupings, type NoteGrouping } from '../../../core/report/noteList';
import type { Disposable } from '../../../core/util/event';

const groupingKey = 'crossread.noteGrouping';

/** How the Notes view shows the notes. The grouping is remembered, the filter lasts as long as the window. */
export class NoteView implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private text = '';

  readonly onDidChange: Event<void> = this.changes.event;

  constructor(private readonly memory: Memento) {}

  get grouping(): NoteGrouping {
    const kept = this.memory.get(groupingKey);
    return noteGroupings.find(one => one === kept) ?? 'file';
  }

  get filter(): string {
    return this.text;
  }

  async groupBy(grouping: NoteGrouping): Promise<void> {
    await this.memory.update(groupingKey, grouping);
    this.changes.fire();
  }

  /** Shows only the notes with these words; an empty text shows all. */
  async filterBy(text: string): Promise<void> {
    this.text = text.trim();
    await commands.executeCommand('setContext', 'crossread.notesFiltered', this.text !== '');
    this.changes.fire();
  }

  dispose(): void {
    this.changes.dispose();
  }
}
