import { l10n } from 'vscode';
import type { Entity, Mention } from '../../../core/entities/entity';
import { fullestNames, othersNamed, titleConflictsOf, titlesOf } from '../../../core/report/entityIndex';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { textOf } from '../../../core/text/span';
import { byVersionText, entityTypeText } from '../../ui/wording';
import { reasonText } from '../entityWording';
import type { StoryMarkdown } from './page';

/** Titles that do not fit each other, and other names, as the versions have them. */
function describeDifferences(page: StoryMarkdown, story: StoryAnalysis, article: number, entity: Entity): void {
  for (const { a, b } of titleConflictsOf(story, entity)) {
    const other = a.article === article ? b : b.article === article ? a : undefined;
    if (other) page.version(other.article, other, l10n.t('another title'));
  }
  const names = fullestNames(story, entity);
  if (names.size > 1) page.line(l10n.t('Named differently: {0}', byVersionText(names, page.labels)));
}

/** Why the words were marked, and who else could be meant. */
function describeReason(page: StoryMarkdown, story: StoryAnalysis, words: string, mention: Mention): void {
  page.aside(l10n.t('Marked as {0}: {1}.', entityTypeText(mention.type), reasonText(mention.reason)));
  if (mention.ambiguous !== true) return;
  const others = othersNamed(story, mention, words).map(({ name }) => name);
  page.line(
    others.length > 0
      ? l10n.t('Could also be {0}; the one named last is taken.', others.join(', '))
      : l10n.t('Could also be another one of that name; the one named last is taken.'),
  );
}

/** A name: its type, other names, titles, what differs between the versions, how often each has it, and why it was marked. */
export function describeEntity(page: StoryMarkdown, story: StoryAnalysis, article: number, mention: Mention): void {
  const here = story.articles[article];
  const entity = story.entities.find(({ id }) => id === mention.entity);
  if (here === undefined) return;
  const words = textOf(here.text, mention);
  page.title(entity?.name ?? words, entityTypeText(mention.type));
  if (entity !== undefined) {
    describeDifferences(page, story, article, entity);
    if (entity.aliases.length > 0) page.line(l10n.t('Also: {0}', entity.aliases.join(', ')));
    const titles = titlesOf(entity);
    if (titles.size > 0) page.line(l10n.t('Called: {0}', byVersionText(titles, page.labels)));
    const counts = entity.counts.map((count, index) => `${page.labels[index] ?? ''} ${count}×`).join(' · ');
    page.line(l10n.t('Named: {0}', counts));
  }
  describeReason(page, story, words, mention);
}
