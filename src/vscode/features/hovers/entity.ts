import { l10n } from 'vscode';
import type { Entity, Mention } from '../../../core/entities/entity';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { indexAt, textOf } from '../../../core/text/span';
import { entityTypeText } from '../../wording';
import { describeMatches } from './matches';
import type { StoryMarkdown } from './page';

/** The titles that the versions give, each with those that do: "President (001, 003) · Russian leader (000)". */
function titlesOf({ roles }: Entity, labels: readonly string[]): string {
  const byTitle = new Map<string, Set<string>>();
  for (const { role, article } of roles) byTitle.set(role, (byTitle.get(role) ?? new Set()).add(labels[article] ?? ''));
  return [...byTitle].map(([title, names]) => `${title} (${[...names].join(', ')})`).join(' · ');
}

/** A name: its type, other names, titles and how often each version has it; then how the others word the sentence. */
export function describeEntity(page: StoryMarkdown, story: StoryAnalysis, article: number, mention: Mention): void {
  const here = story.articles[article];
  const entity: Entity | undefined = story.entities.find(({ id }) => id === mention.entity);
  if (here === undefined) return;
  page.title(entity?.name ?? textOf(here.text, mention), entityTypeText(mention.type));
  if (entity === undefined) return;
  if (entity.aliases.length > 0) page.line(l10n.t('Also: {0}', entity.aliases.join(', ')));
  const counts = entity.counts.map((count, index) => `${page.labels[index] ?? ''} ${count}×`).join(' · ');
  page.line(l10n.t('Named: {0}', counts));
  const titles = titlesOf(entity, page.labels);
  if (titles !== '') page.line(l10n.t('Called: {0}', titles));
  const sentence = indexAt(here.structure.sentences, mention.start);
  if (sentence >= 0) describeMatches(page, story, { article, sentence });
}
