import { Disposable, l10n } from 'vscode';
import { factsLeft } from '../../core/report/factsLeft';
import type { Ports } from '../shell/ports';
import { createStatusEntry } from '../ui/status';

/** "12 facts left" in the status bar: what nobody has checked in the active article. */
export function registerFactsLeft(ports: Ports<'service' | 'settings' | 'editor' | 'notes'>): Disposable {
  const entry = createStatusEntry('crossread.factsLeft', l10n.t('Facts Left to Check'), 'crossread.nextUncheckedFact');
  const show = (): void => {
    const key = ports.editor.current?.document.uri.toString();
    const claims = key === undefined ? [] : ports.service.versionsIn(key).flatMap(version => version.claims);
    const notes = key === undefined ? undefined : ports.notes.notes(key)?.notes;
    const { all, left } = factsLeft(claims, notes ?? []);
    if (all === 0 || !ports.settings.current().enabled) {
      entry.show(undefined);
      return;
    }
    entry.show({
      icon: left.length === 0 ? 'check-all' : 'checklist',
      text: left.length === 0 ? l10n.t('no facts left here') : l10n.t('{0} facts left here', left.length),
      tooltip: l10n.t(
        '{0} of {1} figures and dates in this article have no note with a status (verified, disputed …) on them. Click to go to the next one.',
        left.length,
        all,
      ),
    });
  };
  show();
  return Disposable.from(
    entry,
    ports.service.onDidChange(({ kind }) => {
      if (kind !== 'edited') show();
    }),
    ports.notes.onDidChange(show),
    ports.settings.onDidChange(show),
    ports.editor.onDidChange(show),
  );
}
