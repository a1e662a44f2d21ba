import {
  Disposable,
  Uri,
  workspace,
  WorkspaceEdit,
  type FileRenameEvent,
  type FileWillDeleteEvent,
  type FileWillRenameEvent,
} from 'vscode';
import { isBroken, maxSidecarBytes, parseSidecar } from '../../../core/annotations/parseSidecar';
import { copiedSidecar } from '../../../core/annotations/relocate';
import { serialiseSidecar } from '../../../core/annotations/sidecar';
import { exists, fileName, mayBeArticle, readArticles, sidecarOf } from '../../adapters/articleFiles';
import type { App } from '../../app';
import { articlesWithNotes, articleText } from '../../openNotes';

/** Renames and moves of articles, with their sidecars: those that are there and do not move by themselves. */
async function renames({ files }: FileWillRenameEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const moving = new Set(files.map(({ oldUri }) => oldUri.toString()));
  for (const { oldUri, newUri } of files) {
    const sidecar = sidecarOf(oldUri);
    if (!mayBeArticle(oldUri) || moving.has(sidecar.toString()) || !(await exists(sidecar))) continue;
    edit.renameFile(sidecar, sidecarOf(newUri), { overwrite: false, ignoreIfExists: true });
  }
  return edit;
}

async function deletions({ files }: FileWillDeleteEvent): Promise<WorkspaceEdit> {
  const edit = new WorkspaceEdit();
  const going = new Set(files.map(String));
  for (const uri of files) {
    const sidecar = sidecarOf(uri);
    if (!mayBeArticle(uri) || going.has(sidecar.toString()) || !(await exists(sidecar))) continue;
    edit.deleteFile(sidecar, { ignoreIfNotExists: true });
  }
  return edit;
}

/** Keeps the notes open across a rename, so that their last changes can still be undone. */
async function renamed(app: App, { files }: FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) {
    if (app.notes.notes(oldUri.toString()) === null) continue;
    const [from, to] = [oldUri.toString(), { key: newUri.toString(), name: fileName(newUri) }];
    if (app.notes.notes(to.key) === null) await app.notes.rename(from, to);
    else app.notes.close(from);
  }
}

/** The notes of a copy: those of the article whose text it has, each with a name of its own. */
async function copied(app: App, uri: Uri): Promise<void> {
  if (!mayBeArticle(uri) || (await exists(sidecarOf(uri)))) return;
  const [copy] = (await readArticles([uri])).articles;
  if (copy === undefined || copy.text.trim() === '') return;
  const isOriginal = (key: string): boolean =>
    key !== copy.key && articleText(app, key) === copy.text && (app.notes.notes(key)?.notes.length ?? 0) > 0;
  const path = app.notes.notes(articlesWithNotes(app).find(isOriginal) ?? '')?.path;
  const read = path === undefined ? undefined : await app.files.read(path, maxSidecarBytes);
  const sidecar = read?.ok === true && read.value !== null ? parseSidecar(read.value) : undefined;
  if (sidecar === undefined || isBroken(sidecar)) return;
  const bytes = new TextEncoder().encode(serialiseSidecar(copiedSidecar(sidecar, copy.name)));
  const target = sidecarOf(uri).toString();
  await app.files.update(target, current => (current === null ? bytes : 'keep'));
  await app.notes.fileChanged(target);
}

/** Sidecars follow their articles inside the editor: renamed, moved and deleted in one step with them, copied after them. */
export function registerFollowFiles(app: App): Disposable {
  return Disposable.from(
    workspace.onWillRenameFiles(event => event.waitUntil(renames(event))),
    workspace.onWillDeleteFiles(event => event.waitUntil(deletions(event))),
    workspace.onDidRenameFiles(event => void renamed(app, event)),
    workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) void copied(app, uri);
    }),
  );
}
