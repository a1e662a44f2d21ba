import { Disposable, l10n, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import { storyMap } from '../../core/report/storyMap';
import { fromMapPage, type FromMapPage, type ToMapPage } from '../../core/report/storyMapMessages';
import { fileOfKey } from '../../core/story/fileParts';
import { runInSlices } from '../../core/util/sliced';
import { hostPacer, soon } from '../adapters/pacing';
import { registerCommands } from '../shell/commands';
import type { Ports } from '../shell/ports';
import type { ArticleSpan } from '../ui/placeLinks';
import { columnBeside, reveal } from '../ui/places';
import { shortened } from '../ui/plain';
import { storyTitle } from '../ui/wording';
import { longestTab, storyPages, tabTitle } from '../webviews/pages';
import { mapTexts } from './texts';
import { pageMap } from './words';

/** Readings of a story may end shortly after each other; the page is drawn once. */
const changePause = 60;

/** What the page is to show now. */
async function pictureOf(
  ports: Ports<'service' | 'settings' | 'facts'>,
  article: string,
  pinned: readonly string[],
): Promise<ToMapPage | undefined> {
  const story = ports.service.storyOf(article);
  const analysis = story?.analysis;
  if (analysis === undefined) return { type: 'state', state: story === undefined ? 'gone' : 'reading' };
  const indices = pinned.map(key => analysis.articles.findIndex(one => one.key === key)).filter(index => index >= 0);
  const wishes = { lowest: ports.settings.current().lowestTier, pinned: indices };
  const map = await runInSlices(storyMap(analysis, await ports.facts.tableOf(analysis), wishes), hostPacer);
  return map && { type: 'map', map: pageMap(map, analysis) };
}

/** Opens one place beside the map, or two beside each other; never over the map itself. */
async function openPlaces(panel: WebviewPanel, [first, second]: readonly ArticleSpan[]): Promise<void> {
  if (first === undefined) return;
  const { viewColumn } = await reveal(first, columnBeside(panel.viewColumn));
  if (second !== undefined) await reveal(second, columnBeside(panel.viewColumn, viewColumn));
}

/** Draws the map of the story that an article belongs to, and again when the story was read again. */
function connect(
  ports: Ports<'service' | 'settings' | 'log' | 'facts'>,
  panel: WebviewPanel,
  article: string,
): Disposable {
  let pinned: readonly string[] = [];
  let told: ReadonlySet<string> = new Set();
  const draw = async (): Promise<void> => {
    const picture = await pictureOf(ports, article, pinned);
    // a story whose articles were closed stays in the picture: a click opens one, and it is read again
    if (picture === undefined || (picture.type === 'state' && told.size > 0)) return;
    if (picture.type === 'map') told = new Set(picture.map.columns.map(({ key }) => key));
    const story = ports.service.storyOf(article);
    if (story?.analysis !== undefined)
      panel.title = tabTitle(l10n.t('Map: {0}', shortened(storyTitle(story), longestTab)));
    await panel.webview.postMessage(picture);
  };
  const obey = async (message: FromMapPage): Promise<void> => {
    if (message.type === 'open') {
      // a page opens nothing but what it was told of
      await openPlaces(
        panel,
        message.places
          .filter(({ article: key }) => told.has(key))
          .map(place => ({ ...place, article: fileOfKey(place.article) })),
      );
      return;
    }
    pinned = message.pinned;
    await draw();
  };
  const fail = (error: unknown): void => ports.log.error('story map', error);
  const drawSoon = soon(changePause, () => void draw().catch(fail));
  return Disposable.from(
    panel.webview.onDidReceiveMessage(value => {
      const message = v.safeParse(fromMapPage, value);
      if (message.success) obey(message.output).catch(fail);
      else ports.log.warn('the story map sent what is no message of it');
    }),
    // between typing and the next reading nothing new is known
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && drawSoon.run()),
    ports.settings.onDidChange(drawSoon.run),
    drawSoon,
  );
}

/** The picture of a story: its versions side by side, what they share, where they differ, and the dates they name. */
export function registerMap(
  ports: Ports<'service' | 'settings' | 'log' | 'finder' | 'facts' | 'extensionUri'>,
): Disposable {
  const pages = storyPages(ports, {
    type: 'crossread.storyMap',
    name: 'map',
    title: () => l10n.t('Story Map'),
    texts: mapTexts,
    connect: (panel, article) => connect(ports, panel, article),
  });
  return Disposable.from(pages, registerCommands(ports, { 'crossread.showStoryMap': pages.show }));
}
