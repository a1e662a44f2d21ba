import { l10n } from 'vscode';
import { flip, type Switch } from '../adapters/settings';
import { tellBriefly } from '../ui/tell';
import type { CommandHandlers } from './commands';

/** How long a confirmation stays in the status bar. */
const confirmationMilliseconds = 4000;

/** The toggles: everything, highlights, links above paragraphs. */
export function switchCommands(): CommandHandlers {
  const toggle = (name: Switch, on: string, off: string) => async (): Promise<void> => {
    tellBriefly('', (await flip(name)) ? on : off, confirmationMilliseconds);
  };
  return {
    'crossread.toggle': toggle('enabled', l10n.t('Crossread is on'), l10n.t('Crossread is off')),
    'crossread.toggleHighlights': toggle(
      'highlights.enabled',
      l10n.t('Highlights are shown'),
      l10n.t('Highlights are hidden'),
    ),
    'crossread.toggleNoteMarks': toggle(
      'noteMarks.enabled',
      l10n.t('Note marks are shown'),
      l10n.t('Note marks are hidden'),
    ),
    'crossread.toggleCompareStyle': toggle(
      'compare.ignoreStyle',
      l10n.t('Quote style and spelling are ignored'),
      l10n.t('Quote style and spelling are shown'),
    ),
    'crossread.toggleStep': toggle(
      'keepInStep',
      l10n.t('Versions are kept in step'),
      l10n.t('Versions move on their own'),
    ),
    'crossread.toggleLinks': toggle(
      'links.enabled',
      l10n.t('Links above paragraphs are shown'),
      l10n.t('Links above paragraphs are hidden'),
    ),
  };
}
