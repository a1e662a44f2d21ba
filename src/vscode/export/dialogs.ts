import { commands, env, l10n, UIKind, Uri, workspace, type CancellationToken } from 'vscode';
import { exportFormats, type ExportFormat } from '../../core/report/export/formats';
import type { Story } from '../../core/service/storyService';
import { fileName, folderOf } from '../adapters/articleFiles';
import { pickOne, pickSavePlace } from '../ui/ask';
import { askYes, tell, tellError, tellWarning, whileTellingAloud } from '../ui/tell';

/** What is offered: the formats of the core, and Word documents, which need a library of their own. */
export type HandoverFormat = ExportFormat | 'docx';

const endings: Readonly<Record<HandoverFormat, string>> = { ...exportFormats, docx: '.docx' };

/** What a format is to a person, and the name that is offered for its file. */
interface FormatText {
  readonly label: string;
  readonly detail: string;
  readonly fileName: string;
}

function formatText(format: HandoverFormat): FormatText {
  const texts: Readonly<Record<HandoverFormat, FormatText>> = {
    html: {
      label: l10n.t('Annotated copy (HTML)'),
      detail: l10n.t('Every version with its facts numbered, the other versions’ words and your notes beside them'),
      fileName: 'annotated-copy',
    },
    docx: {
      label: l10n.t('Annotated copy (Word)'),
      detail: l10n.t('Every version with its facts numbered, and comments on them'),
      fileName: 'annotated-copy',
    },
    markdown: {
      label: l10n.t('Report (Markdown)'),
      detail: l10n.t('Versions, origins, differences, the table of facts and your notes'),
      fileName: 'report',
    },
    csv: {
      label: l10n.t('Fact table (CSV)'),
      detail: l10n.t('A row for each fact, a column for each version'),
      fileName: 'facts',
    },
    'csv-long': {
      label: l10n.t('List of facts (CSV)'),
      detail: l10n.t('A row for each fact of each version, with sentence, value, unit, source and status'),
      fileName: 'facts-list',
    },
    jsonld: {
      label: l10n.t('Notes (W3C Web Annotation, JSON-LD)'),
      detail: l10n.t('All notes of the story for other annotation tools'),
      fileName: 'notes',
    },
  };
  return texts[format];
}

/** What a person wants to hand over. */
export interface PickedFormat {
  readonly format: HandoverFormat;
  /** What second readers suggest goes into it, too. */
  readonly suggestions: boolean;
}

/**
 * @param hasDocx whether Word documents can be written here
 * @param hasSuggestions whether second readers suggest something of the story
 */
export async function pickFormat(hasDocx: boolean, hasSuggestions: boolean): Promise<PickedFormat | undefined> {
  const order = ['html', 'docx', 'markdown', 'csv', 'csv-long', 'jsonld'] as const satisfies readonly HandoverFormat[];
  const offered = order.filter(format => format !== 'docx' || hasDocx);
  const items = offered.map(format => ({ ...formatText(format), format, suggestions: false }));
  if (hasSuggestions) {
    const text = {
      label: l10n.t('Report with suggestions (Markdown)'),
      detail: l10n.t('The report, and apart from its facts what second readers suggest and nobody has confirmed'),
    };
    const behind = items.findIndex(({ format }) => format === 'markdown') + 1;
    items.splice(behind, 0, { ...formatText('markdown'), ...text, format: 'markdown', suggestions: true });
  }
  const picked = await pickOne(items, { placeHolder: l10n.t('What do you want to hand over?') });
  return picked && { format: picked.format, suggestions: picked.suggestions };
}

/** A folder that can be written to, near the story; what is only looked at or not saved yet has none. */
function nearestFolder({ members: [first] }: Story): Uri | undefined {
  const uri = first && Uri.parse(first.key, true);
  if (uri !== undefined && workspace.fs.isWritableFileSystem(uri.scheme) === true) return folderOf(uri);
  return workspace.workspaceFolders?.find(({ uri: { scheme } }) => workspace.fs.isWritableFileSystem(scheme))?.uri;
}

export async function pickTarget(story: Story, format: HandoverFormat): Promise<Uri | undefined> {
  const ending = endings[format];
  const { fileName: stem, label } = formatText(format);
  const folder = nearestFolder(story);
  return pickSavePlace({
    title: label,
    saveLabel: l10n.t('Export'),
    filters: { [label]: [ending.slice(1)] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${stem}.crossread${ending}`) }),
  });
}

/** Whether a file that is there already is to be replaced. */
export function mayReplace(target: Uri): Promise<boolean> {
  const replace = l10n.t('Replace');
  const question = l10n.t('{0} is there already. Replace it?', fileName(target));
  return askYes(question, replace);
}

/** Shows that an export is being made, with a button that calls it off. */
export function withExportProgress<T>(
  format: HandoverFormat,
  make: (token: CancellationToken) => Promise<T>,
): Thenable<T> {
  const title = l10n.t('Exporting: {0}', formatText(format).label);
  return whileTellingAloud(title, make);
}

/**
 * Says that a file was written, with buttons to open it.
 * @param problems what is missing in it, in sentences
 */
export async function sayWritten(target: Uri, format: HandoverFormat, problems: readonly string[]): Promise<void> {
  const open = l10n.t('Open');
  const browse = l10n.t('Open in Browser');
  // a browser elsewhere cannot reach the file
  const canBrowse = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const actions = format === 'html' && canBrowse ? [browse, open] : [open];
  const written = l10n.t('{0} was written.', fileName(target));
  const answer =
    problems.length === 0
      ? await tell(written, ...actions)
      : await tellWarning([written, l10n.t('Notes may be missing in it:'), ...problems].join(' '), ...actions);
  // what the editor cannot show goes to the program for it
  if (answer === browse || (answer === open && format === 'docx' && canBrowse)) await env.openExternal(target);
  else if (answer === open) await commands.executeCommand('vscode.open', target);
}

/** Says why a file could not be written. @returns whether to choose another place */
export async function sayNotWritten(target: Uri, reason: string): Promise<boolean> {
  const again = l10n.t('Choose Another Place…');
  const sentence = l10n.t('{0} could not be written: {1}', fileName(target), reason);
  return (await tellError(sentence, again)) === again;
}
