import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode';
import { saidLines } from '../../../core/report/export/said';
import { rowRelations, type FactEntry, type FactRow, type FactTable } from '../../../core/report/factTableModel';
import type { Story } from '../../../core/service/storyService';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { fileOf } from '../../../core/story/fileParts';
import { versionLabels } from '../../../core/story/labels';
import { textOf } from '../../../core/text/span';
import { factKindText, rowRelationText } from '../../ui/factWording';
import type { FactsRow, PassageRow } from './rows';

/** Wordings that a row shows; the others are under it. */
const mostWordings = 3;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The relations that facts of a story have, the one to look at first before all others. */
export function relationRows(story: Story, analysis: StoryAnalysis, { rows }: FactTable): readonly FactsRow[] {
  return rowRelations
    .map(relation => ({ relation, facts: rows.filter(row => row.relation === relation) }))
    .filter(({ facts }) => facts.length > 0)
    .map(group => ({ kind: 'relation', id: `${story.id}\n${group.relation}`, analysis, ...group }));
}

/** What each version says of a fact. */
export function entryRows(analysis: StoryAnalysis, { entries }: FactRow): readonly PassageRow[] {
  const labels = versionLabels(analysis.articles);
  return entries.map((entry: FactEntry): PassageRow => {
    const article = analysis.articles[entry.article];
    const words = oneLine(textOf(article?.text ?? '', entry));
    const { start, end } = entry;
    return {
      kind: 'passage',
      words: labels[entry.article] ?? '',
      description: words,
      tooltip: words,
      place: { article: fileOf(article), start, end },
    };
  });
}

function factItem(analysis: StoryAnalysis, id: string, fact: FactRow): TreeItem {
  const lines = saidLines(analysis, fact.entries);
  const shown = lines.slice(0, mostWordings).map(({ words }) => words);
  const item = new TreeItem(
    [...shown, ...(lines.length > mostWordings ? ['…'] : [])].join(' / '),
    TreeItemCollapsibleState.Collapsed,
  );
  item.id = id;
  const about = fact.about === '' ? factKindText(fact.kind) : fact.about;
  const versions = new Set(fact.entries.map(({ article }) => article)).size;
  item.description = `${about} · ${versions === 1 ? l10n.t('1 version') : l10n.t('{0} versions', versions)}`;
  item.tooltip = lines.map(({ words, read }) => [words, read].filter(part => part !== '').join(' · ')).join('\n');
  return item;
}

/** The row of a fact, of all facts of a relation, or of all facts. */
export function factsItem(row: FactsRow): TreeItem {
  if (row.kind === 'fact') return factItem(row.analysis, row.id, row.fact);
  if (row.kind === 'facts') {
    const item = new TreeItem(l10n.t('Facts by relation'), TreeItemCollapsibleState.Collapsed);
    item.id = `${row.story.id}\nfacts`;
    item.iconPath = new ThemeIcon('list-tree');
    item.contextValue = 'facts';
    return item;
  }
  const item = new TreeItem(rowRelationText(row.relation), TreeItemCollapsibleState.Collapsed);
  item.id = row.id;
  item.description = String(row.facts.length);
  return item;
}
