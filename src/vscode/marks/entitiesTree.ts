import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState, type Disposable } from 'vscode';
import type { Entity, EntityType, Mention } from '../../core/entities/entity';
import {
  entitiesOfType,
  entityTypes,
  fullestNames,
  mentionsByVersion,
  titleConflictsOf,
  titlesOf,
  excerptAround,
} from '../../core/report/entityIndex';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import type { PlaceInStory } from '../../core/text/storyNote';
import type { Ports } from '../shell/ports';
import { createStoryView } from '../ui/listViews';
import { byVersionText, entityTypePluralText } from '../ui/wording';
import type { EntityRow } from './entityRow';

/** Titles or names that differ between the versions. */
interface EntityDifference {
  readonly label: string;
  readonly words: string;
  /** Where the other words stand. */
  readonly place: PlaceInStory;
}

/** A row of the tree: a type, an entity, a difference between versions, a version of the story, or a mention. */
type Row =
  | { readonly kind: 'type'; readonly story: string; readonly analysis: StoryAnalysis; readonly type: EntityType }
  | (EntityRow & { readonly kind: 'entity'; readonly analysis: StoryAnalysis; readonly entity: Entity })
  | (EntityDifference & { readonly kind: 'difference'; readonly analysis: StoryAnalysis })
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

const labelsOf = ({ articles }: StoryAnalysis): readonly string[] => versionLabels(articles);

/** What the versions call an entity differently: titles that do not fit each other, and names. */
function differencesOf(analysis: StoryAnalysis, entity: Entity): readonly EntityDifference[] {
  const labels = labelsOf(analysis);
  const [conflict] = titleConflictsOf(analysis, entity);
  const names = fullestNames(analysis, entity);
  const [, other] = names.values();
  const article = other?.[0] ?? -1;
  const named = analysis.articles[article]?.mentions.find(mention => mention.entity === entity.id);
  return [
    ...(conflict
      ? [{ label: l10n.t('Titles differ'), words: byVersionText(titlesOf(entity), labels), place: conflict.b }]
      : []),
    ...(named
      ? [{ label: l10n.t('Named differently'), words: byVersionText(names, labels), place: { ...named, article } }]
      : []),
  ];
}

function typesOf(ports: Ports<'service'>): readonly Row[] {
  return ports.service
    .stories()
    .flatMap(({ id, analysis }) =>
      analysis === undefined
        ? []
        : entityTypes
            .filter(type => analysis.entities.some(entity => entity.type === type))
            .map(type => ({ kind: 'type', story: id, analysis, type }) as const),
    );
}

function childrenOf(ports: Ports<'service'>, row: Row | undefined): readonly Row[] {
  if (row === undefined) return typesOf(ports);
  const { analysis } = row;
  if (row.kind === 'type')
    return entitiesOfType(analysis, row.type).map(
      entity => ({ kind: 'entity', story: row.story, name: entity.name, analysis, entity }) as const,
    );
  if (row.kind === 'entity')
    return [
      ...differencesOf(analysis, row.entity).map(one => ({ kind: 'difference', analysis, ...one }) as const),
      ...mentionsByVersion(analysis, row.entity.id).map(one => ({ kind: 'version', analysis, ...one }) as const),
    ];
  if (row.kind === 'version')
    return row.mentions.map(mention => ({ kind: 'mention', analysis, article: row.article, mention }) as const);
  return [];
}

/** "17× · titles differ · also Modi, Mr Modi · President (001), Russian leader (000) · not in 003". */
function describe({ analysis, entity }: Extract<Row, { readonly kind: 'entity' }>): string {
  const labels = labelsOf(analysis);
  const missing = entity.counts.flatMap((count, article) => (count === 0 ? [labels[article] ?? ''] : []));
  return [
    `${entity.counts.reduce((sum, count) => sum + count, 0)}×`,
    ...differencesOf(analysis, entity).map(({ label }) => label.toLocaleLowerCase()),
    entity.aliases.length > 0 ? l10n.t('also {0}', entity.aliases.join(', ')) : '',
    byVersionText(titlesOf(entity), labels),
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

function typeItem({ story, analysis, type }: Extract<Row, { readonly kind: 'type' }>): TreeItem {
  const item = new TreeItem(entityTypePluralText(type), TreeItemCollapsibleState.Collapsed);
  item.id = `${story} ${type}`;
  item.description = String(analysis.entities.filter(entity => entity.type === type).length);
  item.iconPath = new ThemeIcon(icons[type]);
  return item;
}

function versionItem({ analysis, article, mentions }: Extract<Row, { readonly kind: 'version' }>): TreeItem {
  const count = mentions.length;
  const label = labelsOf(analysis)[article] ?? '';
  const item = new TreeItem(label, count > 0 ? TreeItemCollapsibleState.Collapsed : TreeItemCollapsibleState.None);
  item.description = count > 0 ? `${count}×` : l10n.t('not in this version');
  return item;
}

/** A row that leads to words of an article. */
function placeItem({ articles }: StoryAnalysis, label: string, { article, start, end }: PlaceInStory): TreeItem {
  const item = new TreeItem(label);
  const span = { article: fileOf(articles[article]), start, end };
  item.command = { command: 'crossread.goTo', title: l10n.t('Go to Mention'), arguments: [span] };
  return item;
}

function itemOf(row: Row): TreeItem {
  if (row.kind === 'entity') return entityItem(row);
  if (row.kind === 'type') return typeItem(row);
  if (row.kind === 'version') return versionItem(row);
  const { analysis } = row;
  if (row.kind === 'mention') {
    const words = excerptAround(analysis.articles[row.article]?.text ?? '', row.mention);
    return placeItem(analysis, words, { ...row.mention, article: row.article });
  }
  const item = placeItem(analysis, row.label, row.place);
  item.description = row.words;
  item.tooltip = `${row.label}: ${row.words}`;
  item.iconPath = new ThemeIcon('diff');
  return item;
}

/** The Entities view: types, entities with their other names and titles, and their mentions per version. */
export function registerEntitiesTree(ports: Ports<'service'>): Disposable {
  return createStoryView<Row>(ports.service, 'crossread.entities', {
    getTreeItem: itemOf,
    getChildren: row => [...childrenOf(ports, row)],
  });
}
