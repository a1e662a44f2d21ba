import {
  Disposable,
  EventEmitter,
  l10n,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  window,
  type TreeDataProvider,
} from 'vscode';
import type { Entity, EntityType, Mention } from '../../core/entities/entity';
import { entitiesOfType, entityTypes, mentionsByVersion, titlesOf, wordsAround } from '../../core/report/entityIndex';
import type { StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import type { App } from '../app';
import type { EntityRow } from '../entityRow';
import { entityTypePluralText } from '../wording';

/** A row of the tree: a type, an entity, a version of the story, or a mention. */
type Row =
  | { readonly kind: 'type'; readonly story: string; readonly analysis: StoryAnalysis; readonly type: EntityType }
  | (EntityRow & { readonly kind: 'entity'; readonly analysis: StoryAnalysis; readonly entity: Entity })
  | {
      readonly kind: 'version';
      readonly analysis: StoryAnalysis;
      readonly article: number;
      readonly mentions: readonly Mention[];
    }
  | { readonly kind: 'mention'; readonly analysis: StoryAnalysis; readonly article: number; readonly mention: Mention };

const icons: Readonly<Record<EntityType, string>> = {
  PERSON: 'person',
  ORG: 'organization',
  PLACE: 'location',
  GROUP: 'globe',
  EVENT: 'calendar',
  NAME: 'symbol-key',
};

const labelsOf = ({ articles }: StoryAnalysis): readonly string[] => versionLabels(articles.map(({ name }) => name));

function childrenOf(app: App, row: Row | undefined): readonly Row[] {
  if (row === undefined) {
    return app.service
      .stories()
      .flatMap(({ id, analysis }) =>
        analysis === undefined
          ? []
          : entityTypes
              .filter(type => analysis.entities.some(entity => entity.type === type))
              .map(type => ({ kind: 'type', story: id, analysis, type }) as const),
      );
  }
  const { analysis } = row;
  if (row.kind === 'type')
    return entitiesOfType(analysis, row.type).map(
      entity => ({ kind: 'entity', story: row.story, name: entity.name, analysis, entity }) as const,
    );
  if (row.kind === 'entity')
    return mentionsByVersion(analysis, row.entity.id).map(
      version => ({ kind: 'version', analysis, ...version }) as const,
    );
  if (row.kind === 'version')
    return row.mentions.map(mention => ({ kind: 'mention', analysis, article: row.article, mention }) as const);
  return [];
}

/** "Modi, Mr Modi · 17× · President (001) / Russian leader (000) · not in 003". */
function describe({ analysis, entity }: Extract<Row, { readonly kind: 'entity' }>): string {
  const labels = labelsOf(analysis);
  const missing = entity.counts.flatMap((count, article) => (count === 0 ? [labels[article] ?? ''] : []));
  const titles = [...titlesOf(entity)].map(
    ([title, articles]) => `${title} (${articles.map(one => labels[one] ?? '').join(', ')})`,
  );
  return [
    `${entity.counts.reduce((sum, count) => sum + count, 0)}×`,
    entity.aliases.length > 0 ? l10n.t('also {0}', entity.aliases.join(', ')) : '',
    titles.length > 0 ? titles.join(' / ') : '',
    missing.length > 0 ? l10n.t('not in {0}', missing.join(', ')) : '',
  ]
    .filter(part => part !== '')
    .join(' · ');
}

function entityItem(row: Extract<Row, { readonly kind: 'entity' }>): TreeItem {
  const item = new TreeItem(row.entity.name, TreeItemCollapsibleState.Collapsed);
  item.description = describe(row);
  item.tooltip = `${row.entity.name}\n${item.description.replaceAll(' · ', '\n')}`;
  item.iconPath = new ThemeIcon(icons[row.entity.type]);
  item.contextValue = 'entity';
  return item;
}

function itemOf(row: Row): TreeItem {
  if (row.kind === 'entity') return entityItem(row);
  if (row.kind === 'type') {
    const item = new TreeItem(entityTypePluralText(row.type), TreeItemCollapsibleState.Collapsed);
    item.id = `${row.story} ${row.type}`;
    item.description = String(row.analysis.entities.filter(({ type }) => type === row.type).length);
    item.iconPath = new ThemeIcon(icons[row.type]);
    return item;
  }
  const article = row.analysis.articles[row.article];
  if (row.kind === 'version') {
    const count = row.mentions.length;
    const label = labelsOf(row.analysis)[row.article] ?? '';
    const item = new TreeItem(label, count > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
    item.description = count > 0 ? `${count}×` : l10n.t('not in this version');
    return item;
  }
  const item = new TreeItem(article ? wordsAround(article.text, row.mention) : '');
  const span = { article: article?.key ?? '', start: row.mention.start, end: row.mention.end };
  item.command = { command: 'crossread.goTo', title: l10n.t('Go to Mention'), arguments: [span] };
  return item;
}

/** The Entities view: types, entities with their other names and titles, and their mentions per version. */
export function registerEntitiesTree(app: App): Disposable {
  const changed = new EventEmitter<void>();
  const provider: TreeDataProvider<Row> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: itemOf,
    getChildren: row => [...childrenOf(app, row)],
  };
  const view = window.createTreeView('crossread.entities', { treeDataProvider: provider, showCollapseAll: true });
  return Disposable.from(
    changed,
    view,
    app.service.onDidChange(({ kind }) => kind !== 'edited' && changed.fire()),
  );
}
