import { Disposable, l10n, Uri } from 'vscode';
import type { FoundArticle } from '../../../core/annotations/relocate';
import { sidecarSuffix } from '../../../core/annotations/sidecar';
import { fileName, folderOf } from '../../adapters/articleFiles';
import { after } from '../../adapters/pacing';
import { problemSentence } from '../../ui/fileProblems';
import { tell, tellError } from '../../ui/tell';
import type { NotePorts } from '../ports';
import { articleOf, giveNotes, orphanedNotesIn, type OrphanedNotes } from './orphanedNotes';

async function offer(
  ports: NotePorts<'files' | 'notes' | 'noteKeeper'>,
  orphaned: OrphanedNotes,
  found: FoundArticle,
): Promise<void> {
  const article = Uri.parse(found.key, true);
  const was = fileName(orphaned.uri).slice(0, -sidecarSuffix.length);
  const take = l10n.t('Take Over');
  const sentence = l10n.t('There are notes on {0}, which is gone. {1} has its text.', was, fileName(article));
  if ((await tell(sentence, take)) !== take) return;
  const given = await giveNotes(ports, orphaned, article);
  if (!given.ok) void tellError(problemSentence(given.problem, fileName(orphaned.uri)));
}

/** A sidecar follows its article a moment after that was renamed in the editor: it is no orphan then. */
const followingPause = 2000;

/**
 * Offers notes whose article was renamed outside the editor to the article with its text: when a story has been read, and
 * when its articles come and go; each sidecar once a window.
 */
export function registerOfferArticles(ports: NotePorts<'service' | 'files' | 'notes' | 'noteKeeper'>): Disposable {
  const read = new Set<string>();
  const offered = new Set<string>();
  const pauses = new Map<string, { dispose(): void }>();
  const look = async (folder: Uri): Promise<void> => {
    for (const orphaned of await orphanedNotesIn(ports, folder)) {
      const key = orphaned.uri.toString();
      const found = offered.has(key) ? undefined : await articleOf(orphaned);
      if (found === undefined || offered.has(key)) continue;
      offered.add(key);
      await offer(ports, orphaned, found);
    }
  };
  const lookSoon = (folder: Uri): void => {
    const key = folder.toString();
    pauses.get(key)?.dispose();
    pauses.set(
      key,
      after(followingPause, () => void look(folder)),
    );
  };
  return Disposable.from(
    { dispose: () => pauses.forEach(pause => pause.dispose()) },
    ports.service.onDidChange(({ story, kind }) => {
      const first = kind === 'analysed' || kind === 'members' ? ports.service.story(story)?.members[0] : undefined;
      const folder = first && folderOf(Uri.parse(first.key, true));
      if (folder === undefined) return;
      if (kind === 'members' && read.has(folder.toString())) lookSoon(folder);
      if (kind !== 'analysed' || read.has(folder.toString())) return;
      read.add(folder.toString());
      void look(folder);
    }),
  );
}
