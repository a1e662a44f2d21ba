import { l10n } from 'vscode';
import type { Status } from '../../core/annotations/annotation';

/** The user's words for a status. */
export function statusText(status: Status): string {
  const texts: Readonly<Record<Status, string>> = {
    unchecked: l10n.t('unchecked'),
    verified: l10n.t('verified'),
    disputed: l10n.t('disputed'),
    'needs-source': l10n.t('needs source'),
    error: l10n.t('error'),
    unverifiable: l10n.t('unverifiable'),
    'not-a-fact': l10n.t('not a fact'),
  };
  return texts[status];
}

/** An icon of the editor for a status that was given to another text. */
export const staleIcon = 'history';

/** An icon of the editor for a status. */
export function statusIcon(status: Status): string {
  const icons: Readonly<Record<Status, string>> = {
    unchecked: 'circle-large-outline',
    verified: 'pass-filled',
    disputed: 'warning',
    'needs-source': 'question',
    error: 'error',
    unverifiable: 'circle-slash',
    'not-a-fact': 'dash',
  };
  return icons[status];
}
