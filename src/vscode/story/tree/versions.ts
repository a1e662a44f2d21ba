import { l10n, TreeItem, TreeItemCollapsibleState, Uri } from 'vscode';
import { detailOf } from '../../../core/report/articleDetails';
import { missingPassages, onlyInVersion, type ListedSentence } from '../../../core/report/missingPassages';
import { wordCount } from '../../../core/report/wordCount';
import { sharedBetween } from '../../../core/matching/sharedBetween';
import type { Story } from '../../../core/service/storyService';
import type { ArticleAnalysis, VersionInput } from '../../../core/story/analysis';
import { fileOf } from '../../../core/story/fileParts';
import { versionLabels } from '../../../core/story/labels';
import type { ListRow, PassageRow, StoryVersionRow } from './rows';
import { tellsStory } from '../../../core/text/article';
import { percentText } from '../../ui/percentText';
import type { ArticleSpan } from '../../ui/placeLinks';
import { shownDate } from '../../ui/shownDate';
import { dateSourceText, otherLanguageNote, otherLanguageText } from '../../ui/wording';

/** Versions of the same origin that a row names; the rest is counted. */
const mostNames = 3;

function indexOf({ analysis }: Story, member: VersionInput): number {
  return analysis?.articles.findIndex(({ key }) => key === member.key) ?? -1;
}

/** What is known of a version, in a line: "The Courier · 2024-07-09 · same origin as 000 (73 %) · 610 words". */
function detailsOf(story: Story, member: VersionInput): string {
  const index = indexOf(story, member);
  const article: ArticleAnalysis | undefined = story.analysis?.articles[index];
  const parts: string[] = [];
  if (article?.date) parts.unshift(shownDate(article.date.date, article.date.source));
  const outlet = article && detailOf(article, 'outlet');
  if (outlet !== undefined) parts.unshift(outlet.value);
  const language = article?.structure.language;
  if (language !== undefined) parts.push(otherLanguageText(language));
  const kin =
    story.analysis?.matches.origins.find(group => group.includes(index))?.filter(other => other !== index) ?? [];
  const names = kin
    .slice(0, mostNames)
    .map(
      other =>
        `${story.analysis?.articles[other]?.name ?? ''} (${percentText(sharedBetween(story.analysis?.matches.pairs ?? [], index, other))})`,
    );
  if (kin.length > mostNames) names.push(l10n.t('{0} more', kin.length - mostNames));
  if (names.length > 0) parts.push(l10n.t('same origin as {0}', names.join(', ')));
  // a narrow side bar cuts the end: how long it is matters least
  if (article !== undefined) parts.push(l10n.t('{0} words', wordCount(article)));
  return parts.join(' · ');
}

/** What is known of a version, and its common wording with every other, most first. */
export function versionTooltip({ story, member }: StoryVersionRow): string {
  const index = indexOf(story, member);
  const labels = versionLabels(story.analysis?.articles ?? []);
  const others = (story.analysis?.matches.pairs ?? [])
    .filter(({ a, b }) => a === index || b === index)
    .sort((x, y) => y.shared - x.shared)
    .map(({ a, b, shared }) => `${labels[a === index ? b : a] ?? ''}: ${percentText(shared)}`);
  const { date, structure } = story.analysis?.articles[index] ?? {};
  const lines = [member.name, detailsOf(story, member), ...(date?.source === 'inferred' ? [dateSourceText(date)] : [])];
  if (structure?.language !== undefined) lines.push(otherLanguageNote(structure.language));
  if (others.length > 0) lines.push('', l10n.t('Common wording'), ...others);
  return lines.join('\n');
}

/** The lists under a version: what only it has, and what it lacks. Empty ones show, so that one knows. */
export function listsOf({ story, member }: StoryVersionRow): readonly ListRow[] {
  const { analysis } = story;
  const index = indexOf(story, member);
  if (analysis === undefined || index < 0) return [];
  const labels = versionLabels(analysis.articles);
  const rowOf = ({ ref, start, end, words }: ListedSentence, description: string): PassageRow => ({
    kind: 'passage',
    words,
    description,
    tooltip: description === '' ? words : `${words}\n\n${l10n.t('Told by {0}', description)}`,
    place: { article: fileOf(analysis.articles[ref.article]), start, end },
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

/** Where an article of a file with several begins: its headline, as the last reading has it. */
export function beginningOf({ analysis }: Story, member: VersionInput): ArticleSpan {
  const structure = analysis?.articles.find(({ key }) => key === member.key)?.structure;
  const { start, end } = structure?.paragraphs.find(tellsStory) ?? member.part ?? { start: 0, end: 0 };
  return { article: fileOf(member), start, end };
}

/** The rows of the versions of a story; before the first reading those of its files. */
export function rowsOfVersions(story: Story): readonly StoryVersionRow[] {
  const { members, analysis } = story;
  const versionsIn = (file: VersionInput): readonly VersionInput[] => {
    const parts = analysis?.articles.filter(({ part }) => part?.file === file.key) ?? [];
    return parts.length > 0 ? parts : [file];
  };
  return members.flatMap(versionsIn).map(member => ({ kind: 'version', story, member }));
}

/** The row of a version, with a file's icon and colours. */
export function versionItem({ story, member }: StoryVersionRow): TreeItem {
  const uri = Uri.parse(fileOf(member), true);
  const item = new TreeItem(uri, TreeItemCollapsibleState.Collapsed);
  item.id = `${story.id}\n${member.key}`;
  item.label = member.name;
  item.description = detailsOf(story, member);
  item.command =
    member.part === undefined
      ? { command: 'vscode.open', title: l10n.t('Open'), arguments: [uri] }
      : { command: 'crossread.goTo', title: l10n.t('Open'), arguments: [beginningOf(story, member)] };
  item.contextValue = 'version';
  return item;
}
