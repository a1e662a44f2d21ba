import { Disposable, l10n, Uri, window } from 'vscode';
import { sidecarSuffix } from '../../../core/annotations/sidecar';
import { fileName, folderOf } from '../../adapters/articleFiles';
import type { App } from '../../app';
import { problemSentence } from '../../noteWording';
import { articleOf, giveNotes, orphanedNotesIn, type OrphanedNotes } from '../../orphanedNotes';

async function offer(app: App, orphaned: OrphanedNotes): Promise<void> {
  const found = await articleOf(orphaned);
  if (found === undefined) return;
  const article = Uri.parse(found.key, true);
  const was = fileName(orphaned.uri).slice(0, -sidecarSuffix.length);
  const take = l10n.t('Take Over');
  const sentence = l10n.t('There are notes on {0}, which is gone. {1} has its text.', was, fileName(article));
  if ((await window.showInformationMessage(sentence, take)) !== take) return;
  const given = await giveNotes(app, orphaned, article);
  if (!given.ok) void window.showErrorMessage(problemSentence(given.problem, fileName(orphaned.uri)));
}

/** Offers notes whose article was renamed outside the editor to the article with its text; once a folder and window. */
export function registerOfferArticles(app: App): Disposable {
  const seen = new Set<string>();
  const look = async (folder: Uri): Promise<void> => {
    for (const orphaned of await orphanedNotesIn(app, folder)) await offer(app, orphaned);
  };
  return Disposable.from(
    app.service.onDidChange(({ story, kind }) => {
      const first = kind === 'analysed' ? app.service.story(story)?.members[0] : undefined;
      const folder = first && folderOf(Uri.parse(first.key, true));
      if (folder === undefined || seen.has(folder.toString())) return;
      seen.add(folder.toString());
      void look(folder);
    }),
  );
}
