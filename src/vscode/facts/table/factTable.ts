import { Disposable, env, l10n, type WebviewPanel } from 'vscode';
import {
  firstRequest,
  fromPage,
  readMessage,
  type FromPage,
  type ToPage,
} from '../../../core/report/factTableMessages';
import { soon } from '../../adapters/pacing';
import { registerCommands } from '../../shell/commands';
import type { Ports } from '../../shell/ports';
import { columnBeside, reveal } from '../../ui/places';
import { shortened } from '../../ui/plain';
import { tellBriefly } from '../../ui/tell';
import { longestTab, storyPages, tabTitle, type PageConnection } from '../../webviews/pages';
import { FactSession } from './session';
import { pageTexts } from './texts';

/** Readings and notes of many articles end within a moment; the page is told once. */
const changePause = 60;

/** Names the tab after its story, once that is known. */
function nameTab(panel: WebviewPanel, story: string): void {
  if (story !== '') panel.title = tabTitle(l10n.t('Facts: {0}', shortened(story, longestTab)));
}

async function obey(message: FromPage, session: FactSession, panel: WebviewPanel): Promise<void> {
  const post = (answer: ToPage): Thenable<boolean> => panel.webview.postMessage(answer);
  switch (message.type) {
    case 'show': {
      const answer = await session.answer(message);
      nameTab(panel, answer.name);
      await post(answer);
      return;
    }
    case 'open': {
      const span = await session.placeOf(message.row, message.article);
      if (span !== undefined) await reveal(span, columnBeside(panel.viewColumn));
      return;
    }
    case 'copy':
      await env.clipboard.writeText(await session.text(message.row));
      tellBriefly(
        'copy',
        message.row === null ? l10n.t('The story is in the clipboard') : l10n.t('The row is in the clipboard'),
      );
      return;
    case 'status':
      await session.setStatus(message.row, message.status);
      await post({ type: 'changed' });
      return;
    case 'note':
      await session.setComment(message.row, message.comment);
      await post({ type: 'changed' });
  }
}

/** Answers a page and tells it of every change until it is closed. */
function connect(
  ports: Ports<'service' | 'log' | 'facts' | 'notes' | 'noteKeeper' | 'suggestions'>,
  panel: WebviewPanel,
  article: string,
): PageConnection {
  const session = new FactSession(ports, article);
  const changed = soon(changePause, () => void panel.webview.postMessage({ type: 'changed' } satisfies ToPage));
  const subscriptions = Disposable.from(
    changed,
    panel.webview.onDidReceiveMessage(value => {
      const message = readMessage(fromPage, value);
      if (message === undefined) ports.log.warn('the fact table sent what is no message of it');
      else obey(message, session, panel).catch((error: unknown) => ports.log.error('fact table', error));
    }),
    // between typing and the next reading nothing new is known
    ports.service.onDidChange(({ kind }) => kind !== 'edited' && changed.run()),
    ports.suggestions.onDidChange(() => changed.run()),
    ports.notes.onDidChange(
      key => ports.service.storyOf(article)?.members.some(member => member.key === key) && changed.run(),
    ),
  );
  return {
    first: async () => {
      const answer = await session.answer(firstRequest);
      nameTab(panel, answer.name);
      return answer;
    },
    dispose: () => void subscriptions.dispose(),
  };
}

/** The fact table: claims × versions, a page beside the editors, which comes back when the window is loaded again. */
export function registerFactTable(
  ports: Ports<'service' | 'log' | 'finder' | 'facts' | 'notes' | 'noteKeeper' | 'suggestions' | 'extensionUri'>,
): Disposable {
  const pages = storyPages(ports, {
    type: 'crossread.factTable',
    name: 'table',
    title: () => l10n.t('Fact Table'),
    texts: pageTexts,
    connect: (panel, article) => connect(ports, panel, article),
  });
  return Disposable.from(pages, registerCommands(ports, { 'crossread.showFactTable': pages.show }));
}
