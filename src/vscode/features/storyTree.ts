import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  Uri,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { Story } from '../../core/service/storyService';
import type { ArticleAnalysis, ArticleInput } from '../../core/story/analysis';
import type { App } from '../app';
import { storyText } from '../wording';

/** A row of the tree: a story, or a version of it. */
type Row =
  { readonly story: Story; readonly member?: undefined } | { readonly story: Story; readonly member: ArticleInput };

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** What is known of a version, in a line: "2024-07-09 · 610 words · shares wording with 000". */
function detailsOf(story: Story, member: ArticleInput): string {
  const index = story.analysis?.articles.findIndex(({ key }) => key === member.key) ?? -1;
  const article: ArticleAnalysis | undefined = story.analysis?.articles[index];
  const parts = [l10n.t('{0} words', countWords(member.text))];
  if (article?.date)
    parts.unshift(article.date.source === 'inferred' ? l10n.t('{0} (assumed)', article.date.date) : article.date.date);
  const kin =
    story.analysis?.matches.origins.find(group => group.includes(index))?.filter(other => other !== index) ?? [];
  const names = kin.map(other => story.analysis?.articles[other]?.name ?? '');
  if (names.length > 0) parts.push(l10n.t('same origin as {0}', names.join(', ')));
  return parts.join(' · ');
}

function itemOf({ story, member }: Row): TreeItem {
  if (member === undefined) {
    const first = story.analysis?.articles.find(({ structure }) => structure.title !== null);
    const item = new TreeItem(
      first?.structure.title ?? story.members[0]?.name ?? '',
      TreeItemCollapsibleState.Expanded,
    );
    item.id = story.id;
    item.description = storyText(story);
    item.iconPath = new ThemeIcon(story.busy ? 'loading~spin' : 'library');
    item.contextValue = 'story';
    return item;
  }
  const uri = Uri.parse(member.key, true);
  const item = new TreeItem(uri, TreeItemCollapsibleState.None);
  item.id = `${story.id}\n${member.key}`;
  item.label = member.name;
  item.description = detailsOf(story, member);
  item.tooltip = `${member.name}\n${item.description}`;
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  item.contextValue = 'version';
  return item;
}

/** The Story view: the stories that are open, each with its versions. */
export function registerStoryTree(app: App): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: row => {
      if (row === undefined) return app.service.stories().map(story => ({ story }));
      return row.member === undefined ? row.story.members.map(member => ({ story: row.story, member })) : [];
    },
  };
  const view = window.createTreeView('crossread.story', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    app.service.onDidChange(({ kind }) => kind !== 'edited' && changed.fire()),
  );
}
