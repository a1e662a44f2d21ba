import { commands, l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Disposable, type Uri } from 'vscode';
import type { Story } from '../../../core/service/storyService';
import { mayBeArticle } from '../../adapters/articleFiles';
import { createStoryView } from '../../ui/listViews';
import { suggestionIcon } from '../../ui/suggestionWording';
import { storyText, storyTitle } from '../../ui/wording';
import type { StoryPorts } from '../ports';
import { configuredName } from '../storyIds';
import { entryRows, factsItem, relationRows } from './facts';
import { leftOutItem, leftOutRows } from './leftOutRows';
import type { ListRow, PassageRow, AnyStoryRow } from './rows';
import { suggestionList } from './suggestions';
import { listsOf, versionItem, rowsOfVersions, versionTooltip } from './versions';

function storyItem(story: Story): TreeItem {
  const name = configuredName(story.id) ?? storyTitle(story);
  const item = new TreeItem(name, TreeItemCollapsibleState.Expanded);
  item.id = story.id;
  item.description = storyText(story);
  item.iconPath = new ThemeIcon(story.busy ? 'loading~spin' : 'library');
  item.contextValue = 'story';
  return item;
}

function listItem({ id, label, rows }: ListRow): TreeItem {
  const some = rows.length > 0;
  const item = new TreeItem(label, some ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.id = id;
  item.description = String(rows.length);
  return item;
}

function passageItem({ words, description, tooltip, place, suggestion }: PassageRow): TreeItem {
  const item = new TreeItem(words);
  item.description = description;
  item.tooltip = tooltip;
  item.command = { command: 'crossread.goTo', title: l10n.t('Go There'), arguments: [place] };
  item.contextValue = suggestion === undefined ? 'passage' : 'suggestion';
  if (suggestion !== undefined) item.iconPath = new ThemeIcon(suggestionIcon);
  return item;
}

function itemOf(row: AnyStoryRow): TreeItem {
  if (row.kind === 'story') return storyItem(row.story);
  if (row.kind === 'version') return versionItem(row);
  if (row.kind === 'list') return listItem(row);
  if (row.kind === 'leftOut' || row.kind === 'leftOutFile') return leftOutItem(row);
  return row.kind === 'passage' ? passageItem(row) : factsItem(row);
}

function storyRows({ suggestions }: StoryPorts<'suggestions'>, story: Story): readonly AnyStoryRow[] {
  const versions = rowsOfVersions(story);
  const { analysis } = story;
  return analysis === undefined
    ? versions
    : [
        ...versions,
        { kind: 'facts', story, analysis },
        ...suggestionList(story.id, analysis, suggestions.of(story.id)),
      ];
}

/** What stands under a row; the facts are looked for when a person wants to see them. */
async function rowsUnder(
  ports: StoryPorts<'service' | 'finder' | 'facts' | 'suggestions'>,
  row: AnyStoryRow | undefined,
): Promise<readonly AnyStoryRow[]> {
  if (row === undefined)
    return [...ports.service.stories().map(story => ({ kind: 'story', story }) as const), ...leftOutRows(ports)];
  switch (row.kind) {
    case 'story':
      return storyRows(ports, row.story);
    case 'version':
      return listsOf(row);
    case 'list':
      return row.rows;
    case 'facts':
      return relationRows(row.story, row.analysis, await ports.facts.tableOf(row.analysis));
    case 'relation':
      return row.facts.map(fact => ({
        kind: 'fact',
        id: `${row.id}\n${fact.key}`,
        analysis: row.analysis,
        fact,
      }));
    case 'fact':
      return entryRows(row.analysis, row.fact);
    case 'leftOut':
      return row.files.map(file => ({ kind: 'leftOutFile', file }));
    case 'leftOutFile':
    case 'passage':
      return [];
  }
}

/** Articles join the story; files of other kinds are imported. */
async function takeDropped(files: readonly Uri[]): Promise<void> {
  const sources = files.filter(file => !mayBeArticle(file));
  for (const file of files.filter(mayBeArticle)) await commands.executeCommand('crossread.addFile', file);
  if (sources.length > 0) await commands.executeCommand('crossread.importArticles', sources[0], sources);
}

/**
 * The Story view: the stories that are open, each with its versions, what each of those has alone or lacks, and the facts by
 * how the versions stand to each other.
 */
export function registerStoryTree(ports: StoryPorts<'service' | 'finder' | 'facts' | 'suggestions'>): Disposable {
  return createStoryView<AnyStoryRow>(ports.service, 'crossread.story', {
    getTreeItem: itemOf,
    // only when it is hovered: a large story has thousands of pairs
    tooltipOf: row => (row.kind === 'version' ? versionTooltip(row) : undefined),
    getChildren: async row => [...(await rowsUnder(ports, row))],
    dropped: files => void takeDropped(files),
    changed: ports.suggestions.onDidChange,
  });
}
