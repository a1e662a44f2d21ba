import { Disposable, l10n, Uri, ViewColumn, window, workspace, type WebviewPanel } from 'vscode';
import * as v from 'valibot';
import { fromPage, readMessage, type FromPage, type ToPage } from '../../../core/report/factTableMessages';
import { after } from '../../adapters/pacing';
import type { App } from '../../app';
import { factTableCommands } from '../../commands/factTable';
import { reveal } from '../../commands/places';
import { registerCommands } from '../../commands/register';
import { pageHtml, pageRoots } from './page';
import { FactSession } from './session';
import { pageTexts } from './texts';

const viewType = 'crossread.factTable';

/** Readings and notes of many articles end within a moment; the page is told once. */
const changePause = 60;

const savedState = v.object({ article: v.string() });

/** The group of editors beside the table: one that is there already, else a new one. */
function columnBeside(panel: WebviewPanel): ViewColumn {
  const others = window.tabGroups.all.filter(({ viewColumn }) => viewColumn !== panel.viewColumn);
  return others[0]?.viewColumn ?? ViewColumn.Beside;
}

async function obey(message: FromPage, session: FactSession, panel: WebviewPanel): Promise<void> {
  const post = (answer: ToPage): Thenable<boolean> => panel.webview.postMessage(answer);
  switch (message.type) {
    case 'show':
      await post(await session.answer(message));
      return;
    case 'open': {
      const span = await session.placeOf(message.row, message.article);
      if (span !== undefined) await reveal(span, columnBeside(panel));
      return;
    }
    case 'status':
      await session.setStatus(message.row, message.status);
      await post({ type: 'changed' });
      return;
    case 'note':
      await session.setComment(message.row, message.comment);
      await post({ type: 'changed' });
  }
}

/** Gives a panel its page and keeps it up to date until it is closed. */
function connect(app: App, panel: WebviewPanel, article: string): Disposable {
  const session = new FactSession(app, article);
  let pause: { dispose(): void } | undefined;
  const changed = (): void => {
    pause?.dispose();
    pause = after(changePause, () => void panel.webview.postMessage({ type: 'changed' } satisfies ToPage));
  };
  const subscriptions = Disposable.from(
    panel.webview.onDidReceiveMessage(value => {
      const message = readMessage(fromPage, value);
      if (message === undefined) app.log.warn('the fact table sent what is no message of it');
      else obey(message, session, panel).catch((error: unknown) => app.log.error('fact table', error));
    }),
    // between typing and the next reading nothing new is known
    app.service.onDidChange(({ kind }) => kind !== 'edited' && changed()),
    app.notes.onDidChange(key => app.service.storyOf(article)?.members.some(member => member.key === key) && changed()),
    { dispose: () => pause?.dispose() },
  );
  panel.iconPath = Uri.joinPath(app.extensionUri, 'media', 'crossread.svg');
  panel.webview.options = { enableScripts: true, localResourceRoots: pageRoots(app.extensionUri) };
  panel.webview.html = pageHtml(panel.webview, app.extensionUri, { article, texts: pageTexts() });
  return subscriptions;
}

/** The fact table: claims × versions, a page beside the editors, which comes back when the window is loaded again. */
export function registerFactTable(app: App): Disposable {
  const panels = new Map<WebviewPanel, { readonly article: string; readonly connection: Disposable }>();
  const adopt = (panel: WebviewPanel, article: string): void => {
    panels.set(panel, { article, connection: connect(app, panel, article) });
    panel.onDidDispose(() => {
      panels.get(panel)?.connection.dispose();
      panels.delete(panel);
    });
  };
  const open = (article: string): void => {
    const story = app.service.storyOf(article)?.id;
    const known = [...panels].find(([, page]) => app.service.storyOf(page.article)?.id === story)?.[0];
    if (known !== undefined) known.reveal();
    else adopt(window.createWebviewPanel(viewType, l10n.t('Fact Table'), ViewColumn.Active), article);
  };
  return Disposable.from(
    registerCommands(app, factTableCommands(app, open)),
    window.registerWebviewPanelSerializer(viewType, {
      deserializeWebviewPanel: async (panel, state) => {
        const saved = readMessage(savedState, state);
        if (saved === undefined) {
          panel.dispose();
          return;
        }
        adopt(panel, saved.article);
        // an open article is what makes its story known
        await workspace.openTextDocument(Uri.parse(saved.article, true)).then(undefined, () => undefined);
      },
    }),
    // the panels themselves stay: the window brings them back
    { dispose: () => panels.forEach(({ connection }) => void connection.dispose()) },
  );
}
