import { l10n } from 'vscode';
import type { SuggestedPlace, Suggestion } from '../../../core/secondReader/suggestion';
import type { StoryAnalysis } from '../../../core/story/analysis';
import { fileOf } from '../../../core/story/fileParts';
import { versionLabels } from '../../../core/story/labels';
import { proposalKey } from '../../../core/story/proposals';
import { liveSpan } from '../../../core/report/suggested';
import { suggestedByText, suggestionText } from '../../ui/suggestionWording';
import type { ListRow, PassageRow } from './rows';

/** What second readers suggest of a story, in a list apart from its facts; none where nothing is suggested. */
export function suggestionList(
  story: string,
  analysis: StoryAnalysis,
  suggestions: readonly Suggestion[],
): readonly ListRow[] {
  if (suggestions.length === 0) return [];
  const labels = versionLabels(analysis.articles);
  const rows = suggestions.map(one => suggestionRow(story, analysis, labels, one));
  return [{ kind: 'list', id: `${story}\nsuggested`, label: l10n.t('Suggested by second readers'), rows }];
}

function suggestionRow(
  story: string,
  analysis: StoryAnalysis,
  labels: readonly string[],
  suggestion: Suggestion,
): PassageRow {
  const { a, b, proposal } = suggestion;
  const side = (place: SuggestedPlace, exact: string): string =>
    `${labels[place.article] ?? ''} “${exact.replace(/\s+/g, ' ')}”`;
  const said = [side(a, proposal.a.exact), side(b, proposal.b.exact)];
  return {
    kind: 'passage',
    words: said.join(' ↔ '),
    description: `${suggestionText(suggestion)} · ${suggestedByText(proposal.model)}`,
    tooltip: [...said, `${suggestionText(suggestion)}, ${suggestedByText(proposal.model)}, ${proposal.date}`].join(
      '\n',
    ),
    place: { article: fileOf(analysis.articles[a.article]), ...liveSpan(analysis, a) },
    suggestion: { story, key: proposalKey(proposal) },
  };
}
