import { Disposable, l10n, workspace, type FileRenameEvent, type Uri } from 'vscode';
import { articlePlace } from '../../../core/annotations/digest';
import { isBroken, maxSidecarBytes, readSidecar } from '../../../core/annotations/parseSidecar';
import { copiedSidecar } from '../../../core/annotations/relocate';
import { serialiseSidecar } from '../../../core/annotations/sidecar';
import { runWhole } from '../../../core/util/sliced';
import { exists, fileName, mayBeArticle, readArticles, sidecarOf } from '../../adapters/articleFiles';
import { hostPacer } from '../../adapters/pacing';
import { problemSentence } from '../../ui/fileProblems';
import { tellError, tellWarning } from '../../ui/tell';
import { articlesWithNotes, articleText } from '../openNotes';
import type { NotePorts } from '../ports';

// The sidecars follow after the event. Joining in it (`onWillRenameFiles`) would make the editor ask at every rename
// whether an extension may "make refactoring changes", and what it undoes comes as an event of its own anyway.

/** Moves the sidecar of an article that was renamed or moved; one that moved along already is left where it is. */
async function follow(ports: NotePorts<'files' | 'notes'>, from: Uri, to: Uri): Promise<void> {
  const [sidecar, target] = [sidecarOf(from), sidecarOf(to)];
  const isOpen = ports.notes.notes(from.toString()) !== null;
  if (isOpen && ports.notes.notes(to.toString()) === null) {
    // keeps the notes open, so that their last changes can still be undone
    const renamed = await ports.notes.rename(from.toString(), { key: to.toString(), name: fileName(to) });
    if (renamed.ok) return;
  }
  ports.notes.close(from.toString());
  if (!(await exists(sidecar))) return;
  const moved = (await exists(target)) ? undefined : await ports.files.rename(sidecar.toString(), target.toString());
  if (moved?.ok === true) await ports.notes.fileChanged(target.toString());
  else if (moved === undefined)
    void tellWarning(
      l10n.t('{0} has notes of its own. Those on {1} stay in {2}.', fileName(to), fileName(from), fileName(sidecar)),
    );
  else void tellError(problemSentence(moved.problem, fileName(sidecar)));
}

async function renamed(ports: NotePorts<'files' | 'notes'>, { files }: FileRenameEvent): Promise<void> {
  for (const { oldUri, newUri } of files) if (mayBeArticle(oldUri)) await follow(ports, oldUri, newUri);
}

/** Sidecars of articles that were deleted in this window, for when that is undone. */
type Deleted = Map<string, Uint8Array>;

async function deleted(ports: NotePorts<'log' | 'files' | 'notes'>, uri: Uri, kept: Deleted): Promise<void> {
  const sidecar = sidecarOf(uri);
  if (!mayBeArticle(uri) || !(await exists(sidecar))) return;
  const read = await ports.files.read(sidecar.toString(), maxSidecarBytes);
  if (!read.ok || read.value === null) return;
  kept.set(uri.toString(), read.value);
  // where there is no trash, the person has just agreed that the article goes for good
  await workspace.fs
    .delete(sidecar, { useTrash: true })
    .then(undefined, () => workspace.fs.delete(sidecar))
    .then(undefined, (error: unknown) => ports.log.warn(sidecar.toString(), error));
  await ports.notes.fileChanged(sidecar.toString());
}

/** Gives an article its notes that is there again. */
async function restored(ports: NotePorts<'files' | 'notes'>, uri: Uri, bytes: Uint8Array): Promise<void> {
  const sidecar = sidecarOf(uri).toString();
  await ports.files.update(sidecar, current => (current === null ? bytes : 'keep'));
  await ports.notes.fileChanged(sidecar);
}

/** The notes of a copy: those of the article whose text it has, each with a name of its own. */
async function copied(ports: NotePorts<'service' | 'files' | 'notes'>, uri: Uri): Promise<void> {
  if (!mayBeArticle(uri) || (await exists(sidecarOf(uri)))) return;
  const [copy] = (await readArticles([uri])).articles;
  if (copy === undefined || copy.text.trim() === '') return;
  const isOriginal = (key: string): boolean =>
    key !== copy.key && articleText(ports, key) === copy.text && (ports.notes.notes(key)?.notes.length ?? 0) > 0;
  const path = ports.notes.notes(articlesWithNotes(ports).find(isOriginal) ?? '')?.path;
  const read = path === undefined ? undefined : await ports.files.read(path, maxSidecarBytes);
  const sidecar =
    read?.ok === true && read.value !== null ? await runWhole(readSidecar(read.value), hostPacer) : undefined;
  if (sidecar === undefined || isBroken(sidecar)) return;
  const bytes = new TextEncoder().encode(serialiseSidecar(copiedSidecar(sidecar, copy.name, articlePlace(copy))));
  const target = sidecarOf(uri).toString();
  await ports.files.update(target, current => (current === null ? bytes : 'keep'));
  await ports.notes.fileChanged(target);
}

/** An article that is there again gets its own notes back, a copy those of its original. */
async function created(ports: NotePorts<'service' | 'files' | 'notes'>, uri: Uri, kept: Deleted): Promise<void> {
  const bytes = kept.get(uri.toString());
  kept.delete(uri.toString());
  await (bytes === undefined ? copied(ports, uri) : restored(ports, uri, bytes));
}

/** Sidecars follow their articles inside the editor: renamed, moved, copied and deleted after them, and back when that is undone. */
export function registerFollowFiles(ports: NotePorts<'service' | 'log' | 'files' | 'notes'>): Disposable {
  const kept: Deleted = new Map();
  return Disposable.from(
    workspace.onDidRenameFiles(event => void renamed(ports, event)),
    workspace.onDidDeleteFiles(({ files }) => {
      for (const uri of files) void deleted(ports, uri, kept);
    }),
    workspace.onDidCreateFiles(({ files }) => {
      for (const uri of files) void created(ports, uri, kept);
    }),
  );
}
