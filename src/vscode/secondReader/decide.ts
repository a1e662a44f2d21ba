import { l10n, ViewColumn } from 'vscode';
import { liveSpan, suggestionsInParagraph } from '../../core/report/suggested';
import { confirmed, rejected } from '../../core/secondReader/decide';
import type { SuggestedPlace, Suggestion } from '../../core/secondReader/suggestion';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { fileOf } from '../../core/story/fileParts';
import { versionLabels } from '../../core/story/labels';
import { proposalKey } from '../../core/story/proposals';
import { textOf } from '../../core/text/span';
import type { CommandHandlers } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { reportDecision } from '../shell/outcomes';
import { pickOne, type Choice } from '../ui/ask';
import { reveal } from '../ui/places';
import { suggestedByText, suggestionText } from '../ui/suggestionWording';
import { tell, tellBriefly } from '../ui/tell';
import type { SecondReaderPorts } from './ports';

type DecidePorts = SecondReaderPorts<'service' | 'finder' | 'decisions' | 'suggestions'>;

interface InStory {
  readonly story: Story;
  readonly analysis: StoryAnalysis;
}

/** Looking through suggestions, and what a person says of them. */
export function decideCommands(ports: DecidePorts): CommandHandlers {
  return {
    'crossread.reviewSuggestions': (article, paragraph) => review(ports, article, paragraph),
    'crossread.confirmSuggestion': row => decideRow(ports, row, 'confirm'),
    'crossread.rejectSuggestion': row => decideRow(ports, row, 'reject'),
  };
}

/** Suggestions of a paragraph, as a link above it asks, or else of the whole story. */
async function review(ports: DecidePorts, article: unknown, paragraph: unknown): Promise<void> {
  const place = typeof article === 'string' ? ports.service.placeOf(article) : undefined;
  const reading = place ?? (await needReading(ports));
  if (reading === undefined) return;
  const { story, analysis } = reading;
  const all = ports.suggestions.of(story.id);
  const suggestions =
    place !== undefined && typeof paragraph === 'number'
      ? suggestionsInParagraph(analysis, all, place.index, paragraph).map(({ suggestion }) => suggestion)
      : all;
  if (suggestions.length === 0) {
    void tell(l10n.t('Nothing is suggested here. “Crossread: Ask a Second Reader…” asks for suggestions.'));
    return;
  }
  const picked = await pickOne(
    suggestions.map(suggestion => ({ ...suggestionChoice(analysis, suggestion), suggestion })),
    { placeHolder: l10n.t('Which suggestion?'), matchOnDetail: true },
  );
  if (picked) await choose(ports, { story, analysis }, picked.suggestion);
}

function suggestionChoice(analysis: StoryAnalysis, suggestion: Suggestion): Choice {
  const { a, b, proposal } = suggestion;
  const labels = versionLabels(analysis.articles);
  const words = (place: SuggestedPlace): string =>
    `${labels[place.article] ?? ''} “${textOf(analysis.articles[place.article]?.text ?? '', liveSpan(analysis, place))}”`;
  return {
    label: suggestionText(suggestion),
    description: suggestedByText(proposal.model),
    detail: `${words(a)} ↔ ${words(b)}`,
  };
}

async function choose(ports: DecidePorts, { story, analysis }: InStory, suggestion: Suggestion): Promise<void> {
  const labels = versionLabels(analysis.articles);
  const go = (place: SuggestedPlace) => ({
    icon: 'go-to-file',
    label: l10n.t('Go There: {0}', labels[place.article] ?? ''),
    run: (): Promise<unknown> => show(analysis, place),
  });
  const picked = await pickOne(
    [
      { icon: 'check', label: l10n.t('Confirm Suggestion'), run: () => decide(ports, story.id, suggestion, 'confirm') },
      { icon: 'close', label: l10n.t('Reject Suggestion'), run: () => decide(ports, story.id, suggestion, 'reject') },
      go(suggestion.a),
      go(suggestion.b),
    ],
    { title: suggestionText(suggestion), placeHolder: suggestionChoice(analysis, suggestion).detail ?? '' },
  );
  await picked?.run();
}

async function show(analysis: StoryAnalysis, place: SuggestedPlace): Promise<void> {
  const article = analysis.articles[place.article];
  if (article !== undefined)
    await reveal({ article: fileOf(article), ...liveSpan(analysis, place) }, ViewColumn.Active);
}

type Verdict = 'confirm' | 'reject';

async function decideRow(ports: DecidePorts, row: unknown, verdict: Verdict): Promise<void> {
  const found = suggestionOfRow(ports, row);
  if (found !== undefined) await decide(ports, found.story, found.suggestion, verdict);
  else await review(ports, undefined, undefined);
}

/** The suggestion of a row of the Story view. */
function suggestionOfRow(
  ports: DecidePorts,
  row: unknown,
): { readonly story: string; readonly suggestion: Suggestion } | undefined {
  if (typeof row !== 'object' || row === null || !('suggestion' in row)) return undefined;
  const { suggestion: named } = row;
  if (typeof named !== 'object' || named === null || !('story' in named) || !('key' in named)) return undefined;
  const { story, key } = named;
  if (typeof story !== 'string') return undefined;
  const suggestion = ports.suggestions.of(story).find(({ proposal }) => proposalKey(proposal) === key);
  return suggestion && { story, suggestion };
}

async function decide(ports: DecidePorts, story: string, { proposal }: Suggestion, verdict: Verdict): Promise<void> {
  const change = verdict === 'confirm' ? confirmed : rejected;
  if (!reportDecision(await ports.decisions.change(story, now => change(now, proposal)))) return;
  const key = proposalKey(proposal);
  ports.suggestions.set(
    story,
    ports.suggestions.of(story).filter(one => proposalKey(one.proposal) !== key),
  );
  tellBriefly('check', verdict === 'confirm' ? l10n.t('Suggestion confirmed') : l10n.t('Suggestion rejected'));
}
