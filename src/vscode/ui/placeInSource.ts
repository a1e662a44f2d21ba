import { l10n } from 'vscode';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** A place in a source: "p. 3", "1:02". */
export function placeInSource(fragment: string): string {
  const number = fragment.slice(fragment.indexOf('=') + 1);
  if (fragment.startsWith('page='))
    return l10n.t({ message: 'p. {0}', args: [number], comment: ['a page of a document'] });
  const seconds = Math.floor(Number(number));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = twoDigits(seconds % 60);
  return hours > 0 ? `${hours}:${twoDigits(minutes)}:${rest}` : `${minutes}:${rest}`;
}
