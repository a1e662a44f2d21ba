import {
  CodeLens,
  Disposable,
  EventEmitter,
  l10n,
  languages,
  Range,
  type CodeLensProvider,
  type TextDocument,
} from 'vscode';
import { linkedParagraphs, type ParagraphSummary } from '../../core/report/paragraphSummary';
import { suggestionsInParagraph, type SuggestionFrom } from '../../core/report/suggested';
import type { StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import type { ArticlePlace } from '../../core/service/storyService';
import type { ArticleStructure } from '../../core/text/article';
import { soon } from '../adapters/pacing';
import { articleSelector } from '../adapters/selector';
import { plain, shortened } from '../ui/plain';
import { suggestedByText, suggestionIcon, suggestionText } from '../ui/suggestionWording';
import { withIcon } from '../ui/tell';
import { rowLinks, type RowLink } from './lensRow';
import type { PassagePorts } from './ports';

/** What each link of a row does, called on the article's key and the index of the paragraph. */
const commandOf: Readonly<Record<RowLink['kind'], string>> = {
  difference: 'crossread.showDifference',
  versions: 'crossread.showMatches',
  best: 'crossread.openBestMatch',
  // an empty command shows plain words: there is nowhere to go
  alone: '',
};

type LensPorts = PassagePorts<'service' | 'settings' | 'summaries' | 'suggestions'>;

/** A row that keeps its place and says nothing. */
const emptyRow = (range: Range): readonly CodeLens[] => [new CodeLens(range, { title: ' ', command: '' })];

function rowOf(
  range: Range,
  story: StoryAnalysis,
  summary: ParagraphSummary,
  labels: readonly string[],
  suggested: readonly SuggestionFrom[],
): readonly CodeLens[] {
  const args = [story.articles[summary.article]?.key, summary.paragraph];
  const links = rowLinks(summary, labels).map(({ kind, title, tooltip }) => {
    const command = commandOf[kind];
    const shown = { title: plain(title, 'label'), tooltip: plain(tooltip, 'tooltip') };
    return new CodeLens(range, { ...shown, command, ...(command !== '' && { arguments: args }) });
  });
  return [...links, ...suggestedLens(range, args, suggested, labels)];
}

/** Of a row, letters of a version's name. */
const longestName = 18;

/** What second readers suggest of a paragraph, apart from what was found, with a sign of its own. */
function suggestedLens(
  range: Range,
  args: readonly unknown[],
  suggested: readonly SuggestionFrom[],
  labels: readonly string[],
): readonly CodeLens[] {
  const [first] = suggested;
  if (first === undefined) return [];
  const { suggestion, there } = first;
  const models = [...new Set(suggested.map(one => one.suggestion.proposal.model))].join(', ');
  const words =
    suggested.length === 1
      ? l10n.t(
          '{0} in {1}, {2}',
          suggestionText(suggestion),
          shortened(labels[there.article] ?? '', longestName),
          suggestedByText(models),
        )
      : l10n.t('{0} {1}', suggested.length, suggestedByText(models));
  const tooltip = l10n.t('Look at what is suggested, and confirm or reject it');
  const command = { command: 'crossread.reviewSuggestions', arguments: [...args], tooltip };
  return [new CodeLens(range, { ...command, title: withIcon(suggestionIcon, words) })];
}

/**
 * Links above the paragraphs of an article. Always the same paragraphs have one, whatever they match, so that the text
 * does not jump: before the first comparison the row says so, and where a person wants to see differences only, a paragraph
 * without one keeps an empty row.
 */
async function lensesOf(ports: LensPorts, document: TextDocument): Promise<readonly CodeLens[]> {
  const key = document.uri.toString();
  const { links, lowestTier } = ports.settings.current();
  if (links === 'none') return [];
  const summaries: (readonly ParagraphSummary[])[] = [];
  for (const asked of ports.service.placesIn(key)) summaries.push(await ports.summaries.of(asked, lowestTier));
  // spans as they are by now
  const places = ports.service.placesIn(key);
  const lines = new Set<number>();
  return ports.service
    .outlinesOf(key)
    .flatMap((structure, at) =>
      rowsOf(ports, { document, structure, place: places[at], summaries: summaries[at], lines }),
    );
}

/** An article as its rows are made. */
interface Lensed {
  readonly document: TextDocument;
  readonly structure: ArticleStructure;
  readonly place: ArticlePlace | undefined;
  readonly summaries: readonly ParagraphSummary[] | undefined;
  /** Lines that have a row; those of this article are added. */
  readonly lines: Set<number>;
}

function rowsOf(ports: LensPorts, { document, structure, place, summaries, lines }: Lensed): readonly CodeLens[] {
  const { links } = ports.settings.current();
  const labels = versionLabels(place?.analysis.articles ?? []);
  const suggestions = place === undefined ? [] : ports.suggestions.of(place.story.id);
  return linkedParagraphs(structure).flatMap(paragraph => {
    const line = document.positionAt(structure.paragraphs[paragraph]?.start ?? 0).line;
    // glued paragraphs can stand in one line, which has room for one row
    if (lines.has(line)) return [];
    lines.add(line);
    const range = new Range(line, 0, line, 0);
    const summary = summaries?.[paragraph];
    if (links === 'differences' && (summary === undefined || summary.differences.length === 0)) return emptyRow(range);
    if (place === undefined || summary === undefined)
      return [new CodeLens(range, { title: l10n.t('comparing the versions…'), command: '' })];
    const suggested = suggestionsInParagraph(place.analysis, suggestions, place.index, paragraph);
    return rowOf(range, place.analysis, summary, labels, suggested);
  });
}

/**
 * Milliseconds until the editor is told once more of rows that it has not asked for: it asks a moment after it was told (a quarter of
 * a second, on a busy machine a whole one), and never when the cursor leaves the text before that.
 */
const untilToldAgain = 1500;

/** Registers the links above paragraphs. */
export function registerLenses(ports: LensPorts): Disposable {
  const changed = new EventEmitter<void>();
  let isAsked = true;
  const again = soon(untilToldAgain, () => !isAsked && changed.fire());
  const tell = (): void => {
    isAsked = false;
    changed.fire();
    again.run();
  };
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async document => {
      isAsked = true;
      return [...(await lensesOf(ports, document))];
    },
  };
  return Disposable.from(
    changed,
    again,
    languages.registerCodeLensProvider(articleSelector, provider),
    ports.settings.onDidChange(tell),
    ports.suggestions.onDidChange(tell),
    // moved spans are asked for by the editor itself after each edit
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && tell()),
  );
}
