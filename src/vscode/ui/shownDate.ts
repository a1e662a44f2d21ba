import { l10n } from 'vscode';
import type { DateSource } from '../../core/text/article';

/**
 * The day of a version where there is little room: one that was taken from the other versions is marked by a sign, which
 * whatever is hovered over it explains.
 * @param date `YYYY-MM-DD`; null when none is known
 */
export function shownDate(date: string | null, source: DateSource | null): string {
  if (date === null) return l10n.t('no date');
  return source === 'inferred' ? `~${date}` : date;
}
