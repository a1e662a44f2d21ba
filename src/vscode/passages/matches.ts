import { commands, l10n, Location, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import { paragraphLookedAt, type ParagraphSummary } from '../../core/report/paragraphSummary';
import type { ArticlePlace } from '../../core/service/storyService';
import { fileOf } from '../../core/story/fileParts';
import type { Span } from '../../core/text/span';
import type { PlaceInStory } from '../../core/text/storyNote';
import { rangeOf } from '../adapters/ranges';
import type { CommandHandlers } from '../shell/commands';
import { needArticle } from '../shell/currentStory';
import type { ArticleSpan } from '../ui/placeLinks';
import { reveal, revealBoth } from '../ui/places';
import { tell } from '../ui/tell';
import { tellingVersions } from './lensRow';
import type { PassagePorts } from './ports';

type MatchPorts = PassagePorts<'service' | 'finder' | 'settings' | 'summaries'>;

/** The paragraph that a command is about. */
interface Target {
  readonly document: TextDocument;
  readonly place: ArticlePlace;
  readonly paragraph: Span;
  readonly summary: ParagraphSummary;
}

/** A paragraph of an article by its index, when the article was read. */
async function paragraphOf(
  ports: MatchPorts,
  place: ArticlePlace | undefined,
  index: number,
): Promise<Target | undefined> {
  const span = place?.analysis.articles[place.index]?.structure.paragraphs[index];
  if (place === undefined || span === undefined) return undefined;
  const summary = (await ports.summaries.of(place, ports.settings.current().lowestTier))[index];
  const document = await workspace.openTextDocument(Uri.parse(fileOf(place.analysis.articles[place.index]), true));
  return summary && { document, place, paragraph: span, summary };
}

/**
 * The paragraph named by a lens (article key and paragraph index), else the one at the cursor; in an article that was not looked at,
 * the first that another version tells.
 */
async function targetOf(ports: MatchPorts, article: unknown, paragraph: unknown): Promise<Target | undefined> {
  if (typeof article === 'string' && typeof paragraph === 'number')
    return paragraphOf(ports, ports.service.placeOf(article), paragraph);
  const before = window.activeTextEditor;
  const found = await needArticle(ports);
  if (found === undefined) return undefined;
  const { editor, place } = found;
  const here = place.analysis.articles[place.index];
  if (here === undefined) return undefined;
  const summaries = await ports.summaries.of(place, ports.settings.current().lowestTier);
  const offset = editor.document.offsetAt(editor.selection.active);
  const atCursor = paragraphLookedAt(here.structure, here.text, offset);
  const first = summaries.findIndex(summary => tellingVersions(summary).length > 0);
  // above the first paragraph stands a date or a byline of it
  return paragraphOf(ports, place, before === editor || first < 0 ? Math.max(0, atCursor) : first);
}

/** Says that a paragraph stands alone; where there is no story, that was said before. */
function sayNoMatch(target: Target | undefined): void {
  if (target !== undefined) void tell(l10n.t('No other version has this paragraph.'));
}

/** Where versions tell the paragraph, closest first: their matching sentences, else the words that they give otherwise. */
async function locationsOf({ place, summary }: Target): Promise<readonly Location[]> {
  const locations: Location[] = [];
  for (const article of tellingVersions(summary)) {
    const input = place.analysis.articles[article];
    if (input === undefined) continue;
    const document = await workspace.openTextDocument(Uri.parse(fileOf(input), true));
    const matching = summary.versions.find(version => version.article === article)?.candidates ?? [];
    const spans: readonly Span[] =
      matching.length > 0
        ? matching.flatMap(({ sentence }) => input.structure.sentences[sentence] ?? [])
        : summary.differences.filter(({ there }) => there.article === article).map(({ there }) => there);
    for (const span of spans) locations.push(new Location(document.uri, rangeOf(document, span)));
  }
  return locations;
}

async function peek(target: Target | undefined): Promise<void> {
  const locations = target ? await locationsOf(target) : [];
  if (target === undefined || locations.length === 0) {
    sayNoMatch(target);
    return;
  }
  // below the paragraph, which stays whole
  const position = target.document.positionAt(target.paragraph.end);
  await commands.executeCommand('editor.action.peekLocations', target.document.uri, position, locations, 'peek');
}

async function openBest(target: Target | undefined): Promise<void> {
  const best = target?.summary.best;
  const article = best && target.place.analysis.articles[best.article];
  const span = best && article?.structure.sentences[best.sentence];
  // a row that names no passage may still name a version that gives a fact otherwise
  if (article !== undefined && span !== undefined)
    await reveal({ article: fileOf(article), start: span.start, end: span.end }, ViewColumn.Beside);
  else await showDifference(target);
}

/** Opens both versions at the words in which they differ most. */
async function showDifference(target: Target | undefined): Promise<void> {
  const [first] = target?.summary.differences ?? [];
  const articles = target?.place.analysis.articles ?? [];
  const spanOf = ({ article, start, end }: PlaceInStory): ArticleSpan => ({
    article: fileOf(articles[article]),
    start,
    end,
  });
  if (first === undefined) sayNoMatch(target);
  else await revealBoth(spanOf(first.here), spanOf(first.there));
}

/** From a paragraph to the same passage in the other versions. */
export function matchCommands(ports: MatchPorts): CommandHandlers {
  return {
    'crossread.showMatches': async (article, paragraph) => peek(await targetOf(ports, article, paragraph)),
    'crossread.showDifference': async (article, paragraph) => showDifference(await targetOf(ports, article, paragraph)),
    'crossread.openBestMatch': async (article, paragraph) => openBest(await targetOf(ports, article, paragraph)),
  };
}
