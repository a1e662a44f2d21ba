import { Disposable, l10n, StatusBarAlignment, window } from 'vscode';
import { factsLeft } from '../../core/report/factsLeft';
import type { App } from '../app';

/** "12 facts left" in the status bar: what nobody has checked in the active article. */
export function registerFactsLeft(app: App): Disposable {
  const item = window.createStatusBarItem('crossread.factsLeft', StatusBarAlignment.Left, 1);
  item.name = l10n.t('Facts Left to Check');
  item.command = 'crossread.nextUncheckedFact';
  const show = (): void => {
    const key = app.editor.current?.document.uri.toString();
    const place = key === undefined ? undefined : app.service.placeOf(key);
    const claims = place?.analysis.articles[place.index]?.claims ?? [];
    const notes = key === undefined ? undefined : app.notes.notes(key)?.notes;
    const { all, left } = factsLeft(claims, notes ?? []);
    if (all === 0 || !app.settings.current().enabled) {
      item.hide();
      return;
    }
    item.text =
      left.length === 0 ? l10n.t('$(check-all) no facts left') : l10n.t('$(checklist) {0} facts left', left.length);
    item.tooltip = l10n.t(
      '{0} of {1} figures and dates in this article have no note with a status (verified, disputed …) on them. Click to go to the next one.',
      left.length,
      all,
    );
    item.show();
  };
  show();
  return Disposable.from(
    item,
    app.service.onDidChange(({ kind }) => {
      if (kind !== 'edited') show();
    }),
    app.notes.onDidChange(show),
    app.settings.onDidChange(show),
    app.editor.onDidChange(show),
  );
}
