import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  workspace,
  type TreeDataProvider,
} from 'vscode';
import type { PlacedNote } from '../../../core/annotations/placing';
import type { App } from '../../app';
import type { NoteRow } from '../../noteRow';
import { fileName, mayBeArticle } from '../../adapters/articleFiles';
import { notedWords, noteSummary, placeText, statusIcon } from '../../noteWording';

/** A row of the tree: lost notes, an article, or a note. */
type Row =
  | { readonly kind: 'lost' }
  | { readonly kind: 'article'; readonly article: string }
  | (NoteRow & { readonly kind: 'note'; readonly placed: PlacedNote });

/** Keys of the articles whose notes are open: members of stories, then other open documents. */
function articlesOf(app: App): readonly string[] {
  const members = app.service.stories().flatMap(story => story.members.map(({ key }) => key));
  const open = workspace.textDocuments.filter(({ uri }) => mayBeArticle(uri)).map(({ uri }) => uri.toString());
  return [...new Set([...members, ...open])];
}

const isLost = ({ note, anchor }: PlacedNote): boolean =>
  note.target !== null && (anchor === null || anchor.state === 'orphan' || anchor.state === 'review');

function notesIn(app: App, article: string): readonly PlacedNote[] {
  const notes = app.notes.notes(article)?.notes ?? [];
  return [...notes].sort((a, b) => (a.anchor?.start ?? -1) - (b.anchor?.start ?? -1));
}

function noteRow(article: string, placed: PlacedNote): Row {
  return { kind: 'note', article, note: placed.note.id, placed };
}

function childrenOf(app: App, row: Row | undefined): readonly Row[] {
  if (row?.kind === 'note') return [];
  if (row?.kind === 'article') return notesIn(app, row.article).map(placed => noteRow(row.article, placed));
  const articles = articlesOf(app);
  const lost = articles.flatMap(article =>
    notesIn(app, article)
      .filter(isLost)
      .map(placed => noteRow(article, placed)),
  );
  if (row?.kind === 'lost') return lost;
  const withNotes = articles.filter(article => notesIn(app, article).length > 0);
  return [
    ...(lost.length > 0 ? [{ kind: 'lost' } as const] : []),
    ...withNotes.map(article => ({ kind: 'article', article }) as const),
  ];
}

function noteItem(row: Extract<Row, { readonly kind: 'note' }>): TreeItem {
  const { placed, article } = row;
  const item = new TreeItem(notedWords(placed), TreeItemCollapsibleState.None);
  item.description = [noteSummary(placed.note), placed.note.comment.replace(/\s+/g, ' ')]
    .filter(part => part !== '')
    .join(' — ');
  item.tooltip = [fileName(Uri.parse(article, true)), placeText(placed), placed.note.comment]
    .filter(Boolean)
    .join('\n');
  item.iconPath = new ThemeIcon(isLost(placed) ? 'debug-disconnect' : statusIcon(placed.note.status));
  item.contextValue = placed.note.resolved ? 'note.resolved' : 'note.open';
  item.command = { command: 'crossread.goToNote', title: l10n.t('Go to Note'), arguments: [row] };
  return item;
}

function itemOf(app: App, row: Row): TreeItem {
  if (row.kind === 'note') return noteItem(row);
  if (row.kind === 'lost') {
    const item = new TreeItem(l10n.t('Lost notes'), TreeItemCollapsibleState.Expanded);
    item.iconPath = new ThemeIcon('warning');
    item.description = l10n.t('their words changed or are gone');
    return item;
  }
  const uri = Uri.parse(row.article, true);
  const item = new TreeItem(uri, TreeItemCollapsibleState.Expanded);
  item.label = fileName(uri);
  item.description = String(notesIn(app, row.article).length);
  item.contextValue = 'article';
  return item;
}

/** The Notes view: all notes by article, lost ones first. */
export function registerNotesTree(app: App): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: row => itemOf(app, row),
    getChildren: row => [...childrenOf(app, row)],
  };
  const view = window.createTreeView('crossread.notes', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    app.notes.onDidChange(() => changed.fire()),
  );
}
