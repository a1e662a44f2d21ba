import { l10n, Uri, window, workspace, type TextDocument } from 'vscode';
import { maxSidecarBytes } from '../../../core/annotations/parseSidecar';
import { refused } from '../../../core/annotations/sidecarFiles';
import type { StoreProblem } from '../../../core/annotations/storeTypes';
import { fileName, folderOf, mayBeArticle, sidecarOf } from '../../adapters/articleFiles';
import type { CommandHandlers } from '../../shell/commands';
import { report } from '../../shell/outcomes';
import { pickPlaces, pickSavePlace } from '../../ui/ask';
import { problemSentence } from '../../ui/fileProblems';
import { tell, tellBriefly, tellError } from '../../ui/tell';
import type { NotePorts } from '../ports';

const filters = (): Record<string, string[]> => ({ [l10n.t('W3C Web Annotations')]: ['json', 'jsonld'] });

/** The active article with its notes open; otherwise tells what to do. */
async function activeArticle(ports: NotePorts<'noteKeeper'>): Promise<TextDocument | undefined> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && mayBeArticle(document.uri)) {
    await ports.noteKeeper.openDocument(document);
    return document;
  }
  void tell(l10n.t('Open an article (.txt or .md) first.'));
  return undefined;
}

function importedText(count: number, name: string): string {
  if (count === 0) return l10n.t('All notes of {0} are here already.', name);
  return count === 1
    ? l10n.t('1 note was imported from {0}.', name)
    : l10n.t('{0} notes were imported from {1}.', count, name);
}

/** Why nothing was imported: because of the sidecar that would be written, or of the file that was to be read. */
function importProblem(ports: NotePorts<'notes'>, article: Uri, problem: StoreProblem, name: string): string {
  const isOfSidecar = ports.notes.notes(article.toString())?.problem === problem;
  if (isOfSidecar) return problemSentence(problem, fileName(sidecarOf(article)));
  const isUnreadable = problem === 'notJson' || problem === 'doubledKey' || problem === 'notAnnotations';
  if (isUnreadable) return l10n.t('{0} holds no annotations that can be read. Nothing was imported.', name);
  return problemSentence(
    problem,
    problem === 'tooLarge' || problem === 'newerFormat' ? name : fileName(sidecarOf(article)),
  );
}

async function importFile(ports: NotePorts<'notes'>, article: Uri, file: Uri): Promise<void> {
  const { size } = await workspace.fs.stat(file);
  const outcome =
    size > maxSidecarBytes
      ? refused('tooLarge' as const)
      : await ports.notes.importNotes(article.toString(), await workspace.fs.readFile(file));
  if (!outcome.ok) {
    void tellError(importProblem(ports, article, outcome.problem, fileName(file)));
    return;
  }
  const undo = l10n.t('Undo');
  const buttons = outcome.value === 0 ? [] : [undo];
  const answer = await tell(importedText(outcome.value, fileName(file)), ...buttons);
  if (answer === undo) await report(await ports.notes.undo(article.toString()), article.toString());
}

/** Takes over the notes of files of this or another tool. */
async function importNotes(ports: NotePorts<'notes' | 'noteKeeper'>): Promise<void> {
  const document = await activeArticle(ports);
  if (document === undefined) return;
  const title = l10n.t('Import Notes on {0}', fileName(document.uri));
  const files = await pickPlaces({
    canSelectMany: true,
    filters: filters(),
    title,
    defaultUri: folderOf(document.uri),
  });
  // the messages are not waited for: they may stand for long
  await Promise.all((files ?? []).map(file => importFile(ports, document.uri, file)));
}

/** Writes the notes of the active article as they stand beside it, under another name. */
async function exportNotes(ports: NotePorts<'notes' | 'noteKeeper'>): Promise<void> {
  const document = await activeArticle(ports);
  if (document === undefined) return;
  const notes = ports.notes.notes(document.uri.toString());
  if (notes === null || notes.notes.length === 0) {
    void tell(l10n.t('There are no notes on this article.'));
    return;
  }
  const defaultUri = Uri.joinPath(folderOf(document.uri), `${fileName(document.uri)}.notes.jsonld`);
  const target = await pickSavePlace({ defaultUri, filters: filters(), title: l10n.t('Export Notes') });
  if (target === undefined) return;
  // the sidecar is a W3C page already, with the article's text that its positions count in
  await workspace.fs.writeFile(target, await workspace.fs.readFile(Uri.parse(notes.path, true)));
  const count = notes.notes.length;
  const sentence = count === 1 ? l10n.t('1 note was exported.') : l10n.t('{0} notes were exported.', count);
  tellBriefly('check', sentence);
}

/** Notes from and to files of other tools. */
export function noteExchangeCommands(ports: NotePorts<'notes' | 'noteKeeper'>): CommandHandlers {
  return {
    'crossread.importNotes': () => importNotes(ports),
    'crossread.exportNotes': () => exportNotes(ports),
  };
}
