import { RelativePattern, Uri, workspace, type FileSystemWatcher, type TextDocument } from 'vscode';
import { sidecarSuffix } from '../../../core/annotations/sidecar';
import type { NoteStore } from '../../../core/annotations/storeTypes';
import type { StoryService } from '../../../core/service/storyService';
import type { Disposable } from '../../../core/util/event';
import { fileName, folderOf, mayBeArticle } from '../../adapters/articleFiles';
import type { DocumentEdit, DocumentEvents } from '../../adapters/documentEvents';

/** Opens the notes of all articles that matter — members of stories and open documents — and keeps them on their words. */
export class NoteKeeper implements Disposable {
  private readonly watchers = new Map<string, FileSystemWatcher>();
  private readonly subscriptions: Disposable[];

  constructor(
    private readonly store: NoteStore,
    private readonly service: StoryService,
    documents: DocumentEvents,
  ) {
    this.subscriptions = [
      workspace.onDidOpenTextDocument(document => void this.openDocument(document)),
      workspace.onDidCloseTextDocument(document => this.close(document)),
      documents.onDidEdit(edit => this.edited(edit)),
      documents.onDidRest(document => void this.rested(document)),
      store.onDidChange(article => {
        const details = store.notes(article)?.details;
        if (details !== undefined) service.setDetails(article, details);
      }),
      service.onDidChange(({ story, kind }) => kind === 'members' && void this.openStory(story)),
    ];
    for (const document of workspace.textDocuments) void this.openDocument(document);
  }

  /** Makes sure that the notes of an article are open. */
  async openArticle(uri: Uri): Promise<void> {
    if (this.store.notes(uri.toString()) === null) await this.openDocument(await workspace.openTextDocument(uri));
  }

  /** Makes sure that the notes of a document are open. */
  async openDocument(document: TextDocument): Promise<void> {
    if (document.isClosed || !mayBeArticle(document.uri)) return;
    await this.open(document.uri, document.getText());
  }

  dispose(): void {
    for (const one of [...this.subscriptions, ...this.watchers.values()]) one.dispose();
  }

  private async open(uri: Uri, text: string): Promise<void> {
    this.watch(folderOf(uri));
    await this.store.open({ key: uri.toString(), name: fileName(uri) }, text);
  }

  private async openStory(id: string): Promise<void> {
    for (const { key, text } of this.service.story(id)?.members ?? []) {
      const known = this.store.notes(key);
      if (known === null) await this.open(Uri.parse(key, true), text);
    }
  }

  private close(document: TextDocument): void {
    const key = document.uri.toString();
    if (this.service.storyOf(key) === undefined) this.store.close(key);
  }

  private edited({ document, edits }: DocumentEdit): void {
    const key = document.uri.toString();
    if (this.store.notes(key) !== null) this.store.shift(key, edits, document.getText());
  }

  /** Finding notes again may move them: not while somebody types. */
  private async rested(document: TextDocument): Promise<void> {
    const key = document.uri.toString();
    if (!document.isClosed && this.store.notes(key) !== null) await this.store.setText(key, document.getText());
  }

  private watch(folder: Uri): void {
    if (this.watchers.has(folder.toString())) return;
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, `*${sidecarSuffix}`));
    for (const event of [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete])
      event(uri => void this.store.fileChanged(uri.toString()));
    this.watchers.set(folder.toString(), watcher);
  }
}
