import { l10n, Uri } from 'vscode';
import { sidecarSuffix } from '../../../core/annotations/sidecar';
import { fileName, folderOf } from '../../adapters/articleFiles';
import type { CommandHandlers } from '../../shell/commands';
import { pickOne } from '../../ui/ask';
import { problemSentence } from '../../ui/fileProblems';
import { tell, tellBriefly, tellError } from '../../ui/tell';
import { articlesWithNotes } from '../openNotes';
import type { NotePorts } from '../ports';
import { articleOf, giveNotes, orphanedNotesIn, type OrphanedNotes } from './orphanedNotes';

/** Orphaned notes beside the articles that are open. */
async function orphanedNotes(ports: NotePorts<'service' | 'files'>): Promise<readonly OrphanedNotes[]> {
  const folders = new Set(articlesWithNotes(ports).map(article => folderOf(Uri.parse(article, true)).toString()));
  const found = await Promise.all([...folders].map(folder => orphanedNotesIn(ports, Uri.parse(folder, true))));
  return found.flat();
}

const oldName = ({ uri }: OrphanedNotes): string => fileName(uri).slice(0, -sidecarSuffix.length);

/** Asks which article the notes belong to, the one with their text first. */
async function pickArticle(orphaned: OrphanedNotes): Promise<Uri | undefined> {
  const found = await articleOf(orphaned);
  const items = orphaned.candidates.map(uri => {
    const isFound = uri.toString() === found?.key;
    const how =
      found?.how === 'same' ? l10n.t('same text') : l10n.t('{0} % of the text', Math.round((found?.share ?? 0) * 100));
    return { label: fileName(uri), ...(isFound && { description: how }), uri, isFound };
  });
  items.sort((a, b) => Number(b.isFound) - Number(a.isFound));
  const placeHolder = l10n.t('Which article do the notes on {0} belong to?', oldName(orphaned));
  return (await pickOne(items, { placeHolder }))?.uri;
}

async function find(ports: NotePorts<'service' | 'files' | 'notes' | 'noteKeeper'>): Promise<void> {
  const all = await orphanedNotes(ports);
  const [first] = all;
  if (first === undefined) {
    void tell(l10n.t('All notes in the folders of the open articles have their articles.'));
    return;
  }
  const items = all.map(one => ({ label: oldName(one), one }));
  const picked =
    all.length === 1 ? first : (await pickOne(items, { placeHolder: l10n.t('Which article is gone?') }))?.one;
  const article = picked && (await pickArticle(picked));
  if (picked === undefined || article === undefined) return;
  const given = await giveNotes(ports, picked, article);
  if (given.ok) tellBriefly('check', l10n.t('The notes are beside {0} now.', fileName(article)));
  else void tellError(problemSentence(given.problem, fileName(picked.uri)));
}

/** Notes whose article was renamed or moved outside the editor. */
export function orphanedNoteCommands(ports: NotePorts<'service' | 'files' | 'notes' | 'noteKeeper'>): CommandHandlers {
  return { 'crossread.findArticleOfNotes': () => find(ports) };
}
