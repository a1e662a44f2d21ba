import { l10n } from 'vscode';
import type { SentenceRef } from '../../../core/matching/match';
import { bestOfEachVersion, linksOfSentence } from '../../../core/report/passageLinks';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { tierText } from '../../ui/wording';
import type { StoryMarkdown } from './page';

/** How the other versions word the sentence, the best match of each version. */
export function describeMatches(page: StoryMarkdown, story: StoryAnalysis, ref: SentenceRef): void {
  const best = bestOfEachVersion(linksOfSentence(story, ref, page.lowestTier));
  if (best.length === 0) page.line(l10n.t('No other version has this sentence.'));
  for (const { there, tier } of [...best].sort((x, y) => x.there.article - y.there.article)) {
    const span = story.articles[there.article]?.structure.sentences[there.sentence];
    if (span) page.version(there.article, span, tierText(tier));
  }
}
