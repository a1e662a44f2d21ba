import { commands, l10n, Location, Uri, ViewColumn, window, workspace, type TextDocument } from 'vscode';
import { paragraphAt, type ParagraphSummary } from '../../core/report/paragraphSummary';
import type { ArticlePlace } from '../../core/service/storyService';
import type { Span } from '../../core/text/span';
import { rangeOf } from '../adapters/ranges';
import type { CommandHandlers } from '../shell/commands';
import { reveal } from '../ui/places';
import { tell } from '../ui/tell';
import type { PassagePorts } from './ports';

/** The paragraph that a command is about. */
interface Target {
  readonly document: TextDocument;
  readonly place: ArticlePlace;
  readonly paragraph: Span;
  readonly summary: ParagraphSummary;
}

/** The paragraph named by a lens (article key and paragraph index), else the one at the cursor. */
async function targetOf(
  ports: PassagePorts<'service' | 'settings' | 'summaries'>,
  article: unknown,
  paragraph: unknown,
): Promise<Target | undefined> {
  const editor = window.activeTextEditor;
  const key = typeof article === 'string' ? article : editor?.document.uri.toString();
  const place = key === undefined ? undefined : ports.service.placeOf(key);
  const structure = place?.analysis.articles[place.index]?.structure;
  if (key === undefined || place === undefined || structure === undefined) return undefined;
  const index =
    typeof paragraph === 'number'
      ? paragraph
      : paragraphAt(structure, editor?.document.offsetAt(editor.selection.active) ?? 0);
  const span = structure.paragraphs[index];
  const summary = (await ports.summaries.of(place, ports.settings.current().lowestTier))[index];
  if (span === undefined || summary === undefined) return undefined;
  const document = await workspace.openTextDocument(Uri.parse(key, true));
  return { document, place, paragraph: span, summary };
}

function sayNoMatch(target: Target | undefined): void {
  void tell(
    target === undefined
      ? l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.')
      : l10n.t('No other version has this paragraph.'),
  );
}

/** The matching passages as locations, best first. */
async function locationsOf({ place, summary }: Target): Promise<readonly Location[]> {
  const locations: Location[] = [];
  for (const { article, candidates } of summary.versions) {
    const input = place.analysis.articles[article];
    if (input === undefined) continue;
    const document = await workspace.openTextDocument(Uri.parse(input.key, true));
    for (const { sentence } of candidates) {
      const span = input.structure.sentences[sentence];
      if (span) locations.push(new Location(document.uri, rangeOf(document, span)));
    }
  }
  return locations;
}

async function peek(target: Target | undefined): Promise<void> {
  const locations = target ? await locationsOf(target) : [];
  if (target === undefined || locations.length === 0) {
    sayNoMatch(target);
    return;
  }
  const position = target.document.positionAt(target.paragraph.start);
  await commands.executeCommand('editor.action.peekLocations', target.document.uri, position, locations, 'peek');
}

async function openBest(target: Target | undefined): Promise<void> {
  const best = target?.summary.best;
  const article = best && target.place.analysis.articles[best.article];
  const span = best && article?.structure.sentences[best.sentence];
  if (article === undefined || span === undefined) {
    sayNoMatch(target);
    return;
  }
  await reveal({ article: article.key, start: span.start, end: span.end }, ViewColumn.Beside);
}

/** From a paragraph to the same passage in the other versions. */
export function matchCommands(ports: PassagePorts<'service' | 'settings' | 'summaries'>): CommandHandlers {
  return {
    'crossread.showMatches': async (article, paragraph) => peek(await targetOf(ports, article, paragraph)),
    'crossread.openBestMatch': async (article, paragraph) => openBest(await targetOf(ports, article, paragraph)),
  };
}
