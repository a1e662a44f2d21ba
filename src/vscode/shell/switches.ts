import { l10n } from 'vscode';
import { flip, linkLevels, setLinkLevel, type LinkLevel, type Switch } from '../adapters/settings';
import { pickFrom } from '../ui/ask';
import { tellBriefly } from '../ui/tell';
import type { CommandHandlers } from './commands';
import type { Ports, Shared } from './ports';

/** How long a confirmation stays in the status bar. */
const confirmationMilliseconds = 4000;

/** Asks above which paragraphs links are to be shown. */
async function chooseLinks(settings: Shared['settings']): Promise<void> {
  const texts: Readonly<Record<LinkLevel, string>> = {
    all: l10n.t('Above all paragraphs'),
    differences: l10n.t('Only where versions differ'),
    none: l10n.t('Nowhere'),
  };
  const now = settings.current().links;
  const items = linkLevels.map(level => ({
    label: texts[level],
    ...(level === now && { description: l10n.t('now') }),
    level,
  }));
  const placeHolder = l10n.t('Where are links to other versions shown?');
  const picked = await pickFrom(items, { placeHolder, first: items.find(({ level }) => level === now) });
  if (picked !== undefined) await setLinkLevel(picked.level);
}

/** What is shown: everything, highlights, links above paragraphs, note marks. */
export function switchCommands({ settings }: Ports<'settings'>): CommandHandlers {
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
    'crossread.chooseLinks': () => chooseLinks(settings),
  };
}
