import { ConfigurationTarget, l10n, workspace } from 'vscode';
import type { CommandHandlers } from '../shell/commands';
import { tellBriefly, tellWarning } from '../ui/tell';

/** Languages that articles are written in. */
const languages = ['plaintext', 'markdown'] as const;

/** How a book is set: letters of their own widths, lines of about 75 letters, and room between them. */
const layout: Readonly<Record<string, string | number>> = {
  fontFamily: ['Georgia', 'Charter', 'serif'].join(', '),
  lineHeight: 1.8,
  wordWrap: 'bounded',
  wordWrapColumn: 75,
  // counting letters finds no end of a line where they differ in width
  wrappingStrategy: 'advanced',
};

/** What the opened folder sets for texts of a language. */
function valueOf(languageId: string, name: string): unknown {
  return workspace.getConfiguration('editor', { languageId }).inspect(name)?.workspaceLanguageValue;
}

const isOn = (): boolean => languages.some(language => valueOf(language, 'fontFamily') === layout['fontFamily']);

/**
 * Sets articles as a book is set, and takes it back: as settings of the opened folder for plain text and Markdown, since an editor has
 * no look of a single file. What a person has set there stays.
 */
async function toggleReadingLayout(): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    void tellWarning(l10n.t('The reading layout is a setting of a folder: open the folder of the story.'));
    return;
  }
  const turnsOff = isOn();
  for (const languageId of languages) {
    const configuration = workspace.getConfiguration('editor', { languageId });
    for (const [name, value] of Object.entries(layout)) {
      const now = valueOf(languageId, name);
      if (turnsOff ? now !== value : now !== undefined) continue;
      await configuration.update(name, turnsOff ? undefined : value, ConfigurationTarget.Workspace, true);
    }
  }
  const sentence = turnsOff
    ? l10n.t('Reading layout off')
    : l10n.t('Reading layout on, for the texts of this folder; the same command takes it back');
  tellBriefly('book', sentence);
}

/** Showing articles as pages to read. */
export function readingLayoutCommands(): CommandHandlers {
  return { 'crossread.toggleReadingLayout': toggleReadingLayout };
}
