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
import { detailOf } from '../../core/report/articleDetails';
import { missingPassages, onlyInVersion, type ListedSentence } from '../../core/report/missingPassages';
import type { Story } from '../../core/service/storyService';
import type { ArticleAnalysis, ArticleInput } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import type { App } from '../app';
import type { ArticleSpan } from '../placeLinks';
import { configuredName } from '../storyFinder';
import { storyText } from '../wording';

/** A row of the tree: a story, a version of it, a list of the version's passages, or a passage. */
type Row =
  | { readonly kind: 'story'; readonly story: Story }
  | { readonly kind: 'version'; readonly story: Story; readonly member: ArticleInput }
  | { readonly kind: 'list'; readonly id: string; readonly label: string; readonly rows: readonly PassageRow[] }
  | PassageRow;

interface PassageRow {
  readonly kind: 'passage';
  readonly words: string;
  readonly description: string;
  readonly place: ArticleSpan;
}

/** Versions of the same origin that a row names; the rest is counted. */
const mostNames = 3;

function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

function indexOf({ analysis }: Story, member: ArticleInput): number {
  return analysis?.articles.findIndex(({ key }) => key === member.key) ?? -1;
}

/** What is known of a version, in a line: "The Courier · 2024-07-09 · 610 words · same origin as 000 (73 %)". */
function detailsOf(story: Story, member: ArticleInput): string {
  const index = indexOf(story, member);
  const article: ArticleAnalysis | undefined = story.analysis?.articles[index];
  const parts = [l10n.t('{0} words', countWords(member.text))];
  if (article?.date)
    parts.unshift(article.date.source === 'inferred' ? l10n.t('{0} (assumed)', article.date.date) : article.date.date);
  const outlet = article && detailOf(article, 'outlet');
  if (outlet !== undefined) parts.unshift(outlet.value);
  const kin =
    story.analysis?.matches.origins.find(group => group.includes(index))?.filter(other => other !== index) ?? [];
  const names = kin
    .slice(0, mostNames)
    .map(other => `${story.analysis?.articles[other]?.name ?? ''} (${sharedWith(story, index, other)})`);
  if (kin.length > mostNames) names.push(l10n.t('{0} more', kin.length - mostNames));
  if (names.length > 0) parts.push(l10n.t('same origin as {0}', names.join(', ')));
  return parts.join(' · ');
}

const percent = new Intl.NumberFormat('en', { style: 'percent' });

/** "73%": part of the smaller version's five-word sequences that stand in the other too. */
function sharedWith({ analysis }: Story, one: number, other: number): string {
  const pair = analysis?.matches.pairs.find(({ a, b }) => (a === one && b === other) || (a === other && b === one));
  return percent.format(pair?.shared ?? 0);
}

/** What is known of a version, and its common wording with every other, most first. */
function versionTooltip(story: Story, member: ArticleInput): string {
  const index = indexOf(story, member);
  const labels = versionLabels(story.analysis?.articles.map(({ name }) => name) ?? []);
  const others = (story.analysis?.matches.pairs ?? [])
    .filter(({ a, b }) => a === index || b === index)
    .sort((x, y) => y.shared - x.shared)
    .map(({ a, b, shared }) => `${labels[a === index ? b : a] ?? ''}: ${percent.format(shared)}`);
  const lines = [member.name, detailsOf(story, member)];
  if (others.length > 0) lines.push('', l10n.t('Common wording'), ...others);
  return lines.join('\n');
}

/** The lists under a version: what only it has, and what it lacks. Empty ones show, so that one knows. */
function listsOf(story: Story, member: ArticleInput): readonly Row[] {
  const { analysis } = story;
  const index = indexOf(story, member);
  if (analysis === undefined || index < 0) return [];
  const labels = versionLabels(analysis.articles.map(({ name }) => name));
  const rowOf = ({ ref, start, end, words }: ListedSentence, description: string): PassageRow => ({
    kind: 'passage',
    words,
    description,
    place: { article: analysis.articles[ref.article]?.key ?? '', start, end },
  });
  const id = (list: string): string => `${story.id}\n${member.key}\n${list}`;
  return [
    {
      kind: 'list',
      id: id('only'),
      label: l10n.t('Only in this version'),
      rows: onlyInVersion(analysis, index).map(sentence => rowOf(sentence, '')),
    },
    {
      kind: 'list',
      id: id('missing'),
      label: l10n.t('Missing here'),
      rows: missingPassages(analysis, index).map(one =>
        rowOf(one, one.toldBy.map(article => labels[article] ?? '').join(', ')),
      ),
    },
  ];
}

function storyItem(story: Story): TreeItem {
  const first = story.analysis?.articles.find(({ structure }) => structure.title !== null);
  const name = configuredName(story.id) ?? first?.structure.title ?? story.members[0]?.name ?? '';
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = story.id;
  item.description = storyText(story);
  item.iconPath = new ThemeIcon(story.busy ? 'loading~spin' : 'library');
  item.contextValue = 'story';
  return item;
}

function versionItem(story: Story, member: ArticleInput): TreeItem {
  const uri = Uri.parse(member.key, true);
  const item = new TreeItem(uri, TreeItemCollapsibleState.Collapsed);
  item.id = `${story.id}\n${member.key}`;
  item.label = member.name;
  item.description = detailsOf(story, member);
  item.command = { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] };
  item.contextValue = 'version';
  return item;
}

function itemOf(row: Row): TreeItem {
  if (row.kind === 'story') return storyItem(row.story);
  if (row.kind === 'version') return versionItem(row.story, row.member);
  if (row.kind === 'list') {
    const some = row.rows.length > 0;
    const item = new TreeItem(row.label, some ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.id = row.id;
    item.description = String(row.rows.length);
    return item;
  }
  const item = new TreeItem(row.words);
  item.description = row.description;
  item.tooltip = row.description === '' ? row.words : `${row.words}\n\n${l10n.t('Told by {0}', row.description)}`;
  item.command = { command: 'crossread.goTo', title: l10n.t('Go There'), arguments: [row.place] };
  item.contextValue = 'passage';
  return item;
}

/** The Story view: the stories that are open, each with its versions, and what each of those has alone or lacks. */
export function registerStoryTree(app: App): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    // only when it is hovered: a large story has thousands of pairs
    resolveTreeItem: (item, row) => {
      if (row.kind === 'version') item.tooltip = versionTooltip(row.story, row.member);
      return item;
    },
    getChildren: (row): Row[] => {
      if (row === undefined) return app.service.stories().map(story => ({ kind: 'story', story }));
      if (row.kind === 'story') return row.story.members.map(member => ({ kind: 'version', story: row.story, member }));
      if (row.kind === 'version') return [...listsOf(row.story, row.member)];
      return row.kind === 'list' ? [...row.rows] : [];
    },
  };
  const view = window.createTreeView('crossread.story', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    app.service.onDidChange(({ kind }) => kind !== 'edited' && changed.fire()),
  );
}
