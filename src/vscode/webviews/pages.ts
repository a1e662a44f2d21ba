import { Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import { after } from '../adapters/pacing';
import { needStory } from '../shell/currentStory';
import type { Ports } from '../shell/ports';
import { plain } from '../ui/plain';
import { pageHtml, partsOnce, type PageData, type PageName } from './page';

/** What keeps a page up to date. */
export interface PageConnection {
  dispose(): void;
  /** What the page is given with its document, see {@link PageData}, when it is there soon: the document waits for it. */
  readonly first?: () => Promise<unknown>;
}

/** A kind of page about one story. */
interface PageKind {
  /** Names the kind to the editor; `onWebviewPanel:TYPE` stands among the manifest's activation events. */
  readonly type: string;
  readonly name: PageName;
  readonly title: () => string;
  readonly texts: () => PageData['texts'];
  /**
   * Answers the page's messages and keeps it up to date. What it returns is disposed with the page.
   * @param article key of an article of the story: ids of stories change when files are added
   */
  readonly connect: (panel: WebviewPanel, article: string) => PageConnection;
}

/** The pages of one kind that are open. */
interface StoryPages {
  /**
   * Shows the page of a story: the one that is open, else a new one.
   * @param clicked what a command was called on: a row of the story, or nothing for the current one
   */
  readonly show: (clicked: unknown) => Promise<void>;
  readonly dispose: () => void;
}

/** Letters of a story's name that a tab has room for. */
export const longestTab = 36;

/** The title of a page's tab; articles' words mean nothing but themselves in it. */
export const tabTitle = (words: string): string => plain(words, 'text');

/** What every page keeps, with or without more, and is brought back by. */
const savedState = v.looseObject({ article: v.string() });

/** A story is read when one of its articles is open. */
async function readStoryOf(ports: Ports<'service' | 'log'>, article: string): Promise<void> {
  if (ports.service.storyOf(article) !== undefined) return;
  try {
    await workspace.openTextDocument(Uri.parse(article, true));
  } catch {
    ports.log.info('the article of a page that came back is not there any more', article);
  }
}

/** A page without its first words says that the story is being read; so long it is not worth saying so. */
const patience = 100;

const nothingSoon = (): Promise<undefined> =>
  new Promise(resolve => {
    after(patience, () => resolve(undefined));
  });

/** What a page is told first, when it is there soon. The window makes a frame for the page meanwhile. */
async function firstWords(ports: Ports<'log'>, kind: PageKind, connection: PageConnection): Promise<unknown> {
  const told = connection.first?.().catch((error: unknown) => ports.log.error(`first words of ${kind.name}`, error));
  return Promise.race([told, nothingSoon()]);
}

function setUp(panel: WebviewPanel, extension: Uri, page: PageName): void {
  const icon = (theme: string): Uri => Uri.joinPath(extension, 'media', `${page}-${theme}.svg`);
  // a tab's icon takes no colour of the theme: one for light themes, one for dark
  panel.iconPath = { light: icon('light'), dark: icon('dark') };
  panel.webview.options = { enableScripts: true, localResourceRoots: [] };
}

function newPanel({ type, title }: PageKind): WebviewPanel {
  // a page in the background keeps what is typed in it, and is there at once when a person comes back to it
  return window.createWebviewPanel(type, title(), ViewColumn.Active, { retainContextWhenHidden: true });
}

/** Opens pages of a kind, one a story, and brings them back when the window is loaded again. */
export function storyPages(ports: Ports<'service' | 'log' | 'finder' | 'extensionUri'>, kind: PageKind): StoryPages {
  const panels = new Map<WebviewPanel, string>();
  const parts = partsOnce(ports.extensionUri, kind.name);
  // reading files takes longer than all else: where there is a story, a page of it may be asked for
  const ahead = ports.service.onDidChange(change => change.kind === 'analysed' && void parts().catch(() => undefined));
  const adopt = (panel: WebviewPanel, article: string): void => {
    panels.set(panel, article);
    const connection = kind.connect(panel, article);
    panel.onDidDispose(() => {
      panels.delete(panel);
      connection.dispose();
    });
    setUp(panel, ports.extensionUri, kind.name);
    Promise.all([parts(), firstWords(ports, kind, connection)])
      .then(([files, first]) => {
        if (panels.has(panel)) panel.webview.html = pageHtml(files, { article, texts: kind.texts(), first });
      })
      .catch((error: unknown) => ports.log.error(`the page ${kind.name}`, error));
  };
  const serializer = window.registerWebviewPanelSerializer(kind.type, {
    deserializeWebviewPanel: async (panel, state: unknown) => {
      const saved = v.safeParse(savedState, state);
      if (!saved.success) {
        panel.dispose();
        return;
      }
      adopt(panel, saved.output.article);
      await readStoryOf(ports, saved.output.article);
    },
  });
  const open = (article: string): void => {
    const story = ports.service.storyOf(article)?.id;
    const known = [...panels].find(([, of]) => ports.service.storyOf(of)?.id === story)?.[0];
    if (known === undefined) adopt(newPanel(kind), article);
    else known.reveal();
  };
  return {
    show: async clicked => {
      const first = (await needStory(ports, clicked))?.members[0];
      if (first !== undefined) open(first.key);
    },
    dispose: () => {
      serializer.dispose();
      ahead.dispose();
      // pages stay: the extension ends when the window is loaded again, too, and a closed page could not be brought back
    },
  };
}
