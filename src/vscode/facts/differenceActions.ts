import { CodeAction, CodeActionKind, Disposable, l10n, languages } from 'vscode';
import { articleSelector } from '../adapters/selector';
import type { Ports } from '../shell/ports';

/** The light bulb on a difference: start a note that quotes both wordings. */
export function registerDifferenceActions(ports: Ports<'settings'>): Disposable {
  return languages.registerCodeActionsProvider(
    articleSelector,
    {
      provideCodeActions: (document, _range, { diagnostics }) => {
        if (!ports.settings.current().enabled) return [];
        return diagnostics
          .filter(({ source }) => source === 'Crossread')
          .map(diagnostic => {
            const action = new CodeAction(l10n.t('Note this difference'), CodeActionKind.QuickFix);
            action.diagnostics = [diagnostic];
            const { start, end } = diagnostic.range;
            const span = { start: document.offsetAt(start), end: document.offsetAt(end) };
            const args = [{ article: document.uri.toString(), ...span }];
            action.command = { command: 'crossread.noteDifference', title: action.title, arguments: args };
            return action;
          });
      },
    },
    { providedCodeActionKinds: [CodeActionKind.QuickFix] },
  );
}
