import { CodeAction, CodeActionKind, Disposable, l10n, languages } from 'vscode';
import { articleSelector } from '../adapters/selector';
import type { Ports } from '../shell/ports';
import { isDifferenceAt } from './differences';

/** The light bulb on a difference, in every version that has a side of it: start a note that quotes both wordings. */
export function registerDifferenceActions(ports: Ports<'service' | 'settings'>): Disposable {
  return languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions: (document, { start, end }, { diagnostics }) => {
        if (!ports.settings.current().enabled) return [];
        const article = document.uri.toString();
        const span = { article, start: document.offsetAt(start), end: document.offsetAt(end) };
        if (!isDifferenceAt(ports, span)) return [];
        const action = new CodeAction(l10n.t('Note this difference'), CodeActionKind.QuickFix);
        action.diagnostics = diagnostics.filter(({ source }) => source === 'Crossread');
        action.command = { command: 'crossread.noteDifference', title: action.title, arguments: [span] };
        return [action];
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}
