import { l10n } from 'vscode';
import type { RowsAnswer } from '../../../core/report/factTableMessages';
import { differingRows, type FactRow } from '../../../core/report/factTableModel';
import { isUnchecked } from '../../../core/report/factTableNotes';
import type { FactData } from '../../../core/report/factTableView';
import { rowWordings } from '../../../core/report/rowWordings';
import { versionLabels } from '../../../core/story/labels';
import { factKindText, rowRelationText } from '../../ui/factWording';
import { percentText } from '../../ui/percentText';
import { shortened } from '../../ui/plain';
import { differencesText } from '../../ui/wording';

/** What the head of the page says of a story. */
export type StoryStand = Pick<RowsAnswer, 'name' | 'summary' | 'same' | 'onlyHere' | 'noted'>;

/** The head of a page whose story is not there. */
export const noStory: StoryStand = { name: '', summary: '', same: 0, onlyHere: 0, noted: false };

/** A version that shares so much of its wording with another is told of as its copy: 000 and 001 of the measured stories share 73 %. */
const copied = 0.4;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** "british-paper and wire share 78% of their wording", the most alike first. */
function copiesText({ story }: FactData): string {
  const labels = versionLabels(story.articles);
  const [most] = story.matches.pairs.filter(({ shared }) => shared >= copied).sort((a, b) => b.shared - a.shared);
  if (most === undefined) return '';
  const [one = '', other = ''] = [labels[most.a], labels[most.b]];
  return l10n.t('{0} and {1} share {2} of their wording', one, other, percentText(most.shared));
}

/** How a story stands: what differs, what is left to check, who has whose wording. */
export function storyStand(data: FactData): StoryStand {
  const { story, table, marks } = data;
  const title = story.articles.find(({ structure }) => structure.title !== null)?.structure.title;
  const left = table.rows.filter(({ key }) => isUnchecked(marks.get(key))).length;
  const summary = [
    l10n.t('{0} versions, {1} origins', story.articles.length, story.matches.origins.length),
    differencesText(differingRows(table).length),
    l10n.t('{0} of {1} facts unchecked', left, table.rows.length),
    copiesText(data),
  ];
  const count = (relation: FactRow['relation']): number => table.rows.filter(row => row.relation === relation).length;
  return {
    name: oneLine(title ?? story.articles[0]?.name ?? ''),
    summary: summary.filter(part => part !== '').join(' · '),
    same: count('same'),
    onlyHere: count('onlyHere'),
    noted: marks.size > 0,
  };
}

/** Words of a version in a line of text. */
const longestWords = 160;

/** "differs · people killed: “at least 16 people” (ferry2, ferry3); “14 people” (ferry1)". */
export function rowAsText({ story }: FactData, row: FactRow): string {
  const labels = versionLabels(story.articles);
  const about = row.about === '' ? factKindText(row.kind) : row.about;
  const parts = rowWordings(story, row).map(
    ({ words, articles }) =>
      `“${shortened(words, longestWords)}” (${articles.map(one => labels[one] ?? '').join(', ')})`,
  );
  return `${rowRelationText(row.relation)} · ${oneLine(about)}: ${parts.join('; ')}`;
}

/** The story in a few lines: its name, how it stands, and a line for each difference. */
export function storyAsText(data: FactData, { name, summary }: StoryStand): string {
  return [name, summary, '', ...differingRows(data.table).map(row => `- ${rowAsText(data, row)}`)].join('\n');
}
