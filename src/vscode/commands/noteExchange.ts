import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { maxSidecarBytes } from '../../core/annotations/parseSidecar';
import { fileName, folderOf, mayBeArticle } from '../adapters/articleFiles';
import type { App } from '../app';
import { problemSentence } from '../noteWording';
import type { CommandHandlers } from './handlers';

const filters = (): Record<string, string[]> => ({ [l10n.t('W3C Web Annotations')]: ['json', 'jsonld'] });

/** The active article with its notes open; otherwise tells what to do. */
async function activeArticle(app: App): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && mayBeArticle(document.uri)) {
    await app.keeper.openDocument(document);
    return document;
  }
  void window.showInformationMessage(l10n.t('Open an article (.txt or .md) first.'));
  return undefined;
}

/** Takes over the notes of files of this or another tool. */
async function importNotes(app: App): Promise<void> {
  const document = await activeArticle(app);
  if (document === undefined) return;
  const article = document.uri.toString();
  const title = l10n.t('Import Notes on {0}', fileName(document.uri));
  const files = await window.showOpenDialog({
    canSelectMany: true,
    filters: filters(),
    title,
    defaultUri: folderOf(document.uri),
  });
  for (const file of files ?? []) {
    const { size } = await workspace.fs.stat(file);
    const bytes = size > maxSidecarBytes ? undefined : await workspace.fs.readFile(file);
    const outcome = bytes === undefined ? undefined : await app.notes.importNotes(article, bytes);
    if (outcome?.ok === true) {
      void window.showInformationMessage(l10n.t('{0} notes were imported from {1}.', outcome.value, fileName(file)));
      continue;
    }
    // one problem of the imported file, another of the sidecar that is written: each is named by its file
    const name = outcome?.problem === 'notJson' || outcome === undefined ? fileName(file) : fileName(document.uri);
    void window.showErrorMessage(problemSentence(outcome?.problem ?? 'tooLarge', name));
  }
}

/** Writes the notes of the active article as they stand beside it, under another name. */
async function exportNotes(app: App): Promise<void> {
  const document = await activeArticle(app);
  if (document === undefined) return;
  const notes = app.notes.notes(document.uri.toString());
  if (notes === null || notes.notes.length === 0) {
    void window.showInformationMessage(l10n.t('There are no notes on this article.'));
    return;
  }
  const defaultUri = Uri.joinPath(folderOf(document.uri), `${fileName(document.uri)}.notes.jsonld`);
  const target = await window.showSaveDialog({ defaultUri, filters: filters(), title: l10n.t('Export Notes') });
  if (target === undefined) return;
  // the sidecar is a W3C page already, with the article's text that its positions count in
  await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.parse(notes.path, true)));
  window.setStatusBarMessage(l10n.t('$(check) {0} notes were exported.', notes.notes.length), 6000);
}

/** Notes from and to files of other tools. */
export function noteExchangeCommands(app: App): CommandHandlers {
  return {
    'crossread.importNotes': () => importNotes(app),
    'crossread.exportNotes': () => exportNotes(app),
  };
}
