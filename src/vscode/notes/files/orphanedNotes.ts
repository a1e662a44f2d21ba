import { Uri } from 'vscode';
import { isBroken, maxSidecarBytes, readSidecar } from '../../../core/annotations/parseSidecar';
import { findArticle, type FoundArticle } from '../../../core/annotations/relocate';
import { sidecarSuffix, type Sidecar } from '../../../core/annotations/sidecar';
import type { Result } from '../../../core/annotations/sidecarFiles';
import { runInSlices, runWhole } from '../../../core/util/sliced';
import { articleFilesIn, exists, readArticles, sidecarOf } from '../../adapters/articleFiles';
import { hostPacer } from '../../adapters/pacing';
import type { NotePorts } from '../ports';

/** A sidecar whose article is not beside it any more. */
export interface OrphanedNotes {
  readonly uri: Uri;
  readonly sidecar: Sidecar;
  /** Articles of its folder that have no notes. */
  readonly candidates: readonly Uri[];
}

/** The sidecars of a folder whose articles are gone. */
export async function orphanedNotesIn(ports: NotePorts<'files'>, folder: Uri): Promise<readonly OrphanedNotes[]> {
  const listed = await ports.files.list(folder.toString());
  const sidecars = listed.ok ? listed.value : [];
  const lost: Uri[] = [];
  for (const path of sidecars)
    if (!(await exists(Uri.parse(path.slice(0, -sidecarSuffix.length), true)))) lost.push(Uri.parse(path, true));
  if (lost.length === 0) return [];
  const taken = new Set(sidecars.map(path => Uri.parse(path, true).toString()));
  const candidates = (await articleFilesIn(folder)).filter(uri => !taken.has(sidecarOf(uri).toString()));
  const orphaned: OrphanedNotes[] = [];
  for (const uri of lost) {
    const read = await ports.files.read(uri.toString(), maxSidecarBytes);
    const sidecar = read.ok && read.value !== null ? await runWhole(readSidecar(read.value), hostPacer) : undefined;
    if (sidecar !== undefined && !isBroken(sidecar)) orphaned.push({ uri, sidecar, candidates });
  }
  return orphaned;
}

/** The article that orphaned notes belong to, by its text; nothing when it could be several or none. */
export async function articleOf({ sidecar, candidates }: OrphanedNotes): Promise<FoundArticle | undefined> {
  const { articles } = await readArticles(candidates);
  return (await runInSlices(findArticle(sidecar, articles), hostPacer)) ?? undefined;
}

/** Puts orphaned notes beside an article; never over notes that it has. */
export async function giveNotes(
  ports: NotePorts<'files' | 'notes' | 'noteKeeper'>,
  { uri }: OrphanedNotes,
  article: Uri,
): Promise<Result<string>> {
  const target = sidecarOf(article).toString();
  const moved = await ports.files.rename(uri.toString(), target);
  if (moved.ok) {
    await ports.noteKeeper.openArticle(article);
    await ports.notes.fileChanged(target);
  }
  return moved;
}
