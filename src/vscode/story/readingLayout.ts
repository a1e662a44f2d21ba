import { ConfigurationTarget, l10n, Uri, workspace, WorkspaceEdit } from 'vscode';
import type { CommandHandlers } from '../shell/commands';
import { tellBriefly, tellWarning } from '../ui/tell';

/** Languages that articles are written in. */
const languages = ['plaintext', 'markdown'] as const;

/** How a book is set: letters of their own widths, lines of about 75 letters, and room between them. */
const layout: Readonly<Record<string, string | number>> = {
  'editor.fontFamily': ['Georgia', 'Charter', 'serif'].join(', '),
  'editor.lineHeight': 1.8,
  'editor.wordWrap': 'bounded',
  'editor.wordWrapColumn': 75,
  // counting letters finds no end of a line where they differ in width
  'editor.wrappingStrategy': 'advanced',
};

type Settings = Readonly<Record<string, unknown>>;

const sectionOf = (language: string): string => `[${language}]`;

/** What the opened folder sets for texts of a language. */
function settingsOf(language: string): Settings {
  return workspace.getConfiguration().inspect<Settings>(sectionOf(language))?.workspaceValue ?? {};
}

const isOurs = ([name, value]: readonly [string, unknown]): boolean => layout[name] === value;

/** Removes the opened folder's settings when nothing is left in them, and their folder with them: the editor leaves "{ }" behind. */
async function removeEmptySettings(): Promise<void> {
  const [first, ...others] = workspace.workspaceFolders ?? [];
  if (first === undefined || others.length > 0 || workspace.workspaceFile !== undefined) return;
  const folder = Uri.joinPath(first.uri, '.vscode');
  const settings = Uri.joinPath(folder, 'settings.json');
  try {
    const text = new TextDecoder().decode(await workspace.fs.readFile(settings));
    if (!/^\s*\{\s*\}\s*$/.test(text)) return;
    // as an edit, so that the editor lets go of what it holds of the file: else it would refuse to write these settings again
    const edit = new WorkspaceEdit();
    edit.deleteFile(settings, { ignoreIfNotExists: true });
    await workspace.applyEdit(edit);
    if ((await workspace.fs.readDirectory(folder)).length === 0) await workspace.fs.delete(folder, { recursive: true });
  } catch {
    // there is no such file, or it may not be changed: then it stays as it is
  }
}

/**
 * Sets articles as a book is set, and takes it back: as settings of the opened folder for plain text and Markdown, since an editor has
 * no look of a single file. What a person has set there stays.
 */
async function toggleReadingLayout(): Promise<void> {
  if (workspace.workspaceFolders === undefined) {
    void tellWarning(l10n.t('The reading layout is a setting of a folder: open the folder of the story.'));
    return;
  }
  const turnsOff = languages.some(language => Object.entries(settingsOf(language)).some(isOurs));
  for (const language of languages) {
    const now = settingsOf(language);
    const kept = Object.fromEntries(Object.entries(now).filter(entry => !isOurs(entry)));
    const next = turnsOff ? kept : { ...layout, ...now };
    const value = Object.keys(next).length > 0 ? next : undefined;
    await workspace.getConfiguration().update(sectionOf(language), value, ConfigurationTarget.Workspace);
  }
  if (turnsOff) await removeEmptySettings();
  const sentence = turnsOff
    ? l10n.t('Reading layout off')
    : l10n.t('Reading layout on, for the texts of this folder; the same command takes it back');
  tellBriefly('book', sentence);
}

/** Showing articles as pages to read. */
export function readingLayoutCommands(): CommandHandlers {
  return { 'crossread.toggleReadingLayout': toggleReadingLayout };
}
