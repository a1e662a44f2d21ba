import { l10n } from 'vscode';
import type { PassageMatch, SentenceRef } from '../../../core/matching/match';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { tierText } from '../../wording';
import type { StoryMarkdown } from './page';

/** How the other versions word the sentence, best match of each version first. */
export function describeMatches(page: StoryMarkdown, story: StoryAnalysis, { article, sentence }: SentenceRef): void {
  const best = new Map<number, PassageMatch>();
  for (const match of story.matches.matches) {
    const here = match.a.article === article ? match.a : match.b;
    if (here.article !== article || here.sentence !== sentence || match.kind === 'related') continue;
    const other = match[match.a.article === article ? 'b' : 'a'].article;
    if ((best.get(other)?.score ?? -1) < match.score) best.set(other, match);
  }
  if (best.size === 0) page.line(l10n.t('No other version has this sentence.'));
  for (const [other, match] of [...best].sort(([a], [b]) => a - b)) {
    const span = story.articles[other]?.structure.sentences[match[match.a.article === article ? 'b' : 'a'].sentence];
    if (span) page.version(other, span, tierText(match.kind));
  }
}
