import { l10n, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { isStatus, type Status } from '../../../core/annotations/annotation';
import { isLost, isStale, type NoteGroup, type NoteGrouping } from '../../../core/report/noteList';
import { fileName } from '../../adapters/articleFiles';
import { staleIcon, statusIcon, statusText } from '../../ui/statusWording';
import { noteContext, notedWords, noteSourceText, noteSummary, placeText } from '../noteWording';
import type { CandidateRow, NoteTreeRow, AnyNoteRow, NoteVersionRow } from './noteRows';

/** A row as the editor shows it. */
export function itemOf(row: AnyNoteRow, grouping: NoteGrouping): TreeItem {
  switch (row.kind) {
    case 'lost':
      return lostItem(row.notes.length);
    case 'group':
      return groupItem(row.group, grouping);
    case 'note':
      return noteItem(row, grouping);
    case 'candidate':
      return candidateItem(row);
    case 'version':
      return versionItem(row);
  }
}

function lostItem(count: number): TreeItem {
  const state = count > 0 ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.None;
  const item = new TreeItem(l10n.t('Lost notes'), state);
  item.id = 'lost';
  item.iconPath =
    count > 0 ? new ThemeIcon('warning', new ThemeColor('list.warningForeground')) : new ThemeIcon('pass');
  item.description = count > 0 ? String(count) : l10n.t('none');
  item.tooltip =
    count > 0
      ? l10n.t(
          'The words of these notes are gone, or may be at several places. Put each where it belongs, or dismiss it.',
        )
      : l10n.t('All notes are on the words they were made on.');
  return item;
}

function groupItem({ key, notes }: NoteGroup, grouping: NoteGrouping): TreeItem {
  const item = new TreeItem(groupLabel(key, grouping), TreeItemCollapsibleState.Expanded);
  if (grouping === 'file') {
    item.resourceUri = Uri.parse(key, true);
    item.contextValue = 'article';
  } else item.iconPath = groupIcon(key, grouping);
  item.id = `${grouping} ${key}`;
  item.description = String(notes.length);
  return item;
}

const status = (key: string): Status => (isStatus(key) ? key : 'unchecked');

function groupLabel(key: string, grouping: NoteGrouping): string {
  const labels: Readonly<Record<NoteGrouping, () => string>> = {
    file: () => fileName(Uri.parse(key, true)),
    status: () => statusText(status(key)),
    tag: () => (key === '' ? l10n.t('no tag') : key),
    author: () => (key === '' ? l10n.t('unknown') : key),
    code: () => (key === '' ? l10n.t('no code') : key),
  };
  return labels[grouping]();
}

function groupIcon(key: string, grouping: Exclude<NoteGrouping, 'file'>): ThemeIcon {
  if (grouping === 'status') return new ThemeIcon(statusIcon(status(key)));
  const icons = { tag: 'tag', author: 'account', code: 'symbol-color' } as const;
  return new ThemeIcon(icons[grouping]);
}

function noteItem({ listed, inLost, article, note }: NoteTreeRow, grouping: NoteGrouping): TreeItem {
  const hasPlaces = inLost && (listed.anchor?.candidates.length ?? 0) > 0;
  const { None, Collapsed, Expanded } = TreeItemCollapsibleState;
  const state = hasPlaces ? Expanded : listed.note.links.length > 0 ? Collapsed : None;
  const item = new TreeItem(notedWords(listed), state);
  const file = inLost || grouping !== 'file' ? listed.name : '';
  const place = inLost && !hasPlaces ? l10n.t('not found') : inLost ? '' : (placeText(listed) ?? '');
  const parts = [file, place, noteSummary(listed.note, listed.codes), listed.note.comment.replace(/\s+/g, ' ')];
  item.description = parts.filter(part => part !== '').join(' — ');
  item.tooltip = [
    listed.name,
    noteSourceText(listed.note),
    placeText(listed),
    noteSummary(listed.note, listed.codes),
    listed.note.comment,
  ]
    .filter(Boolean)
    .join('\n');
  item.iconPath = noteIcon(listed);
  item.contextValue = noteContext(listed);
  item.command = { command: 'crossread.goToNote', title: l10n.t('Go to Note'), arguments: [{ article, note }] };
  return item;
}

function noteIcon(listed: NoteTreeRow['listed']): ThemeIcon {
  if (isLost(listed)) return new ThemeIcon('debug-disconnect');
  if (isStale(listed)) return new ThemeIcon(staleIcon, new ThemeColor('list.warningForeground'));
  return new ThemeIcon(statusIcon(listed.note.status));
}

function candidateItem(row: CandidateRow): TreeItem {
  const { article, start, end, before, words, after, score } = row;
  const label = `…${before}${words}${after}…`;
  const item = new TreeItem({ label, highlights: [[before.length + 1, before.length + 1 + words.length]] });
  item.iconPath = new ThemeIcon('location');
  item.tooltip = l10n.t(
    '{0} % alike. Click to look at it; “Re-attach Here” puts the note on it.',
    Math.round(score * 100),
  );
  item.contextValue = 'candidate';
  item.command = {
    command: 'crossread.showCandidate',
    title: l10n.t('Show Place'),
    arguments: [{ article, start, end }],
  };
  return item;
}

function versionItem({ article, note, version }: NoteVersionRow): TreeItem {
  const item = new TreeItem(version.name);
  const words = version.link?.quote?.exact.replace(/\s+/g, ' ');
  item.description = version.link === null ? l10n.t('missing here') : (words ?? '');
  item.iconPath = new ThemeIcon(version.link === null ? 'circle-slash' : 'link');
  item.tooltip = item.description;
  if (version.link !== null) item.contextValue = 'link';
  if (version.link !== null)
    item.command = {
      command: 'crossread.goToLinkedPassage',
      title: l10n.t('Go to Passage'),
      arguments: [{ article, note, version: version.article }],
    };
  return item;
}
