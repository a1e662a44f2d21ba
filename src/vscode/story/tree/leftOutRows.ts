import { l10n, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { fileName } from '../../adapters/articleFiles';
import type { LeftOutFile } from '../leftOut';
import type { StoryPorts } from '../ports';
import type { LeftOutRow } from './rows';

/** Why a file is in no story, in few words. */
function whyText(why: LeftOutFile['why']): string {
  switch (why) {
    case 'takenOut':
      return l10n.t('you took it out');
    case 'noArticle':
      return l10n.t('reads like no article');
    case 'otherEvent':
      return l10n.t('tells of something else');
    case 'empty':
      return l10n.t('empty');
    case 'tooLarge':
      return l10n.t('over 5 MB');
    case 'unreadable':
      return l10n.t('cannot be read');
    case 'binary':
      return l10n.t('no text');
    default:
      return l10n.t('to be imported first');
  }
}

/** Whether adding can help: a file that is empty or cannot be read must be mended first. */
const canBeAdded = ({ why }: LeftOutFile): boolean => !['empty', 'tooLarge', 'unreadable', 'binary'].includes(why);

/** A row for each folder of a story that has files in none. */
export function leftOutRows({ finder }: StoryPorts<'finder'>): readonly LeftOutRow[] {
  return finder
    .folderStates()
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ folder, leftOut }) => ({ kind: 'leftOut', folder, files: leftOut }));
}

/** The row of one of these files, or of all. */
export function leftOutItem(row: LeftOutRow): TreeItem {
  if (row.kind === 'leftOut') {
    const item = new TreeItem(l10n.t('Not in this story'), TreeItemCollapsibleState.Collapsed);
    item.id = `${row.folder.toString()}\nleft out`;
    item.description = String(row.files.length);
    return item;
  }
  const { file } = row;
  const item = new TreeItem(file.uri, TreeItemCollapsibleState.None);
  item.label = fileName(file.uri);
  item.description = whyText(file.why);
  item.tooltip = `${fileName(file.uri)}: ${whyText(file.why)}`;
  const isToImport = file.why === 'source';
  item.command = isToImport
    ? { command: 'crossread.importArticles', title: l10n.t('Import Articles…'), arguments: [file.uri] }
    : { command: 'vscode.open', title: l10n.t('Open'), arguments: [file.uri] };
  item.contextValue = isToImport ? 'leftOut.source' : canBeAdded(file) ? 'leftOut.addable' : 'leftOut';
  return item;
}
