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
import { tiers } from '../../core/matching/passages';
import { linkedParagraphs, type ParagraphSummary } from '../../core/report/paragraphSummary';
import type { StoryAnalysis } from '../../core/story/analysis';
import { versionLabels } from '../../core/story/labels';
import { textOf } from '../../core/text/span';
import { articleSelector } from '../adapters/selector';
import { plain } from '../ui/plain';
import { tierText } from '../ui/wording';
import type { PassagePorts } from './ports';

/** More than this and the row is longer than a line; the hover and the peek have the rest. */
const mostDifferences = 2;

/** How the figures of a paragraph agree: "same figures in 001 · differs in 004 ($61.44 bn)". */
function figuresText(story: StoryAnalysis, summary: ParagraphSummary, labels: readonly string[]): readonly string[] {
  const texts = summary.differences.slice(0, mostDifferences).map(({ there }) => {
    const article = story.articles[there.article];
    const claim = article?.claims[there.claim];
    const words = article && claim ? textOf(article.text, claim.core).replace(/\s+/g, ' ') : '';
    return l10n.t('differs in {0} ({1})', labels[there.article] ?? '', words);
  });
  const more = summary.differences.length - texts.length;
  const names = (articles: readonly number[]): string => articles.map(one => labels[one] ?? '').join(', ');
  const { same, compatible } = summary.agreeing;
  return [
    ...(same.length > 0 ? [l10n.t('same figures in {0}', names(same))] : []),
    ...(compatible.length > 0 ? [l10n.t('compatible figures in {0}', names(compatible))] : []),
    ...texts,
    ...(more > 0 ? [l10n.t('{0} more differ', more)] : []),
  ];
}

/** "word for word in 001 · reworded in 002, 004 · same figures in 001 · differs in 004 ($61.44 bn)"; "only in this version". */
function detailsText(story: StoryAnalysis, summary: ParagraphSummary, labels: readonly string[]): string {
  const figures = figuresText(story, summary, labels);
  if (summary.versions.length === 0) return [l10n.t('only in this version'), ...figures].join(' · ');
  const byTier = tiers.flatMap(tier => {
    const names = summary.versions.filter(version => version.tier === tier).map(({ article }) => labels[article] ?? '');
    return names.length > 0 ? [l10n.t('{0} in {1}', tierText(tier), names.join(', '))] : [];
  });
  return [...byTier, ...figures].join(' · ');
}

/**
 * The row above a paragraph: how many versions have it, the way to the best of them, and which they are. The action
 * stands before the details, which a narrow column cuts off.
 */
function rowOf(
  range: Range,
  story: StoryAnalysis,
  summary: ParagraphSummary,
  labels: readonly string[],
): readonly CodeLens[] {
  const args = [story.articles[summary.article]?.key, summary.paragraph];
  const details = plain(detailsText(story, summary, labels), 'label');
  // an empty command shows plain words: there is nowhere to go
  if (summary.best === undefined) return [new CodeLens(range, { title: details, command: '' })];
  const peek = { command: 'crossread.showMatches', arguments: args, tooltip: l10n.t('Peek at the matching passages') };
  const tooltip = l10n.t('Open the best match beside, with the passage selected');
  return [
    new CodeLens(range, {
      ...peek,
      title: l10n.t('{0} of {1} versions', summary.versions.length + 1, summary.others + 1),
    }),
    new CodeLens(range, { title: l10n.t('open beside'), command: 'crossread.openBestMatch', arguments: args, tooltip }),
    new CodeLens(range, { ...peek, title: details }),
  ];
}

/**
 * Links above the paragraphs of an article. Always the same paragraphs have one, whatever they match, so that the text
 * does not jump: before the first comparison the row says so.
 */
async function lensesOf(
  ports: PassagePorts<'service' | 'settings' | 'summaries'>,
  document: TextDocument,
): Promise<readonly CodeLens[]> {
  const key = document.uri.toString();
  const asked = ports.service.placeOf(key);
  const { links, lowestTier } = ports.settings.current();
  if (!links) return [];
  const summaries = asked && (await ports.summaries.of(asked, lowestTier));
  // spans as they are by now
  const place = ports.service.placeOf(key);
  const article = place?.analysis.articles[place.index];
  const structure = article?.structure ?? ports.service.outlineOf(key);
  if (structure === undefined) return [];
  const labels = versionLabels(place?.analysis.articles.map(({ name }) => name) ?? []);
  const lines = new Set<number>();
  return linkedParagraphs(structure).flatMap(paragraph => {
    const line = document.positionAt(structure.paragraphs[paragraph]?.start ?? 0).line;
    // glued paragraphs can stand in one line, which has room for one row
    if (lines.has(line)) return [];
    lines.add(line);
    const range = new Range(line, 0, line, 0);
    const summary = summaries?.[paragraph];
    if (place === undefined || summary === undefined)
      return [new CodeLens(range, { title: l10n.t('comparing the versions…'), command: '' })];
    return rowOf(range, place.analysis, summary, labels);
  });
}

/** Registers the links above paragraphs. */
export function registerLenses(ports: PassagePorts<'service' | 'settings' | 'summaries'>): Disposable {
  const changed = new EventEmitter<void>();
  const provider: CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses: async document => [...(await lensesOf(ports, document))],
  };
  return Disposable.from(
    changed,
    languages.registerCodeLensProvider(articleSelector, provider),
    ports.settings.onDidChange(() => changed.fire()),
    // moved spans are asked for by the editor itself after each edit
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && changed.fire()),
  );
}
