import { commands, env, l10n, ProgressLocation, UIKind, Uri, window, workspace, type CancellationToken } from 'vscode';
import { stateOf } from '../../core/annotations/fileState';
import { placeNotes } from '../../core/annotations/placing';
import { sidecarSuffix } from '../../core/annotations/sidecar';
import { exportFormats, exportText, isExportFormat, type ExportFormat } from '../../core/report/export/formats';
import { prepareHandover, type ArticleNotes, type Handover } from '../../core/report/export/handover';
import type { Story } from '../../core/service/storyService';
import type { ArticleAnalysis, StoryAnalysis } from '../../core/story/analysis';
import { runInSlices } from '../../core/util/sliced';
import { fileName, folderOf } from '../adapters/articleFiles';
import { hostPacer } from '../adapters/pacing';
import type { App } from '../app';
import type { CommandHandlers } from './handlers';
import { currentStory } from './stories';

/** What is offered: the formats of the core, and Word documents, which need a library of their own. */
type Format = ExportFormat | 'docx';

const endings: Readonly<Record<Format, string>> = { ...exportFormats, docx: '.docx' };

/** What a format is to a person, and the name that is offered for its file. */
interface FormatText {
  readonly label: string;
  readonly detail: string;
  readonly fileName: string;
}

function formatText(format: Format): FormatText {
  const texts: Readonly<Record<Format, FormatText>> = {
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

async function pickFormat(): Promise<Format | undefined> {
  const order = ['html', 'docx', 'markdown', 'csv', 'csv-long', 'jsonld'] as const satisfies readonly Format[];
  const items = order.map(format => ({ ...formatText(format), format }));
  const picked = await window.showQuickPick(items, { placeHolder: l10n.t('What do you want to hand over?') });
  return picked?.format;
}

async function pickTarget(story: Story, format: Format): Promise<Uri | undefined> {
  const ending = endings[format];
  const { fileName: stem, label } = formatText(format);
  const first = story.members[0];
  const folder = first && folderOf(Uri.parse(first.key, true));
  return window.showSaveDialog({
    title: label,
    saveLabel: l10n.t('Export'),
    filters: { [label]: [ending.slice(1)] },
    ...(folder && { defaultUri: Uri.joinPath(folder, `${stem}.crossread${ending}`) }),
  });
}

/** Where an export goes, as another extension or a key may give it. */
function givenTarget(value: unknown): { readonly format: Format; readonly target: Uri } | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('target' in value)) return undefined;
  const { format, target } = value;
  if (typeof format !== 'string' || !(target instanceof Uri)) return undefined;
  return format === 'docx' || isExportFormat(format) ? { format, target } : undefined;
}

/** The notes of an article as its sidecar has them on the disk, found in the text that the editor has. */
async function notesOf({ key, text }: ArticleAnalysis, token: CancellationToken): Promise<ArticleNotes> {
  const bytes = await workspace.fs.readFile(Uri.parse(key + sidecarSuffix, true)).then(
    read => read,
    () => null,
  );
  const { sidecar } = stateOf(bytes);
  const notes = sidecar && (await runInSlices(placeNotes(sidecar, text), hostPacer, token));
  return { sidecar, notes: notes ?? [] };
}

async function bytesOf(handover: Handover, format: Format, token: CancellationToken): Promise<Uint8Array | undefined> {
  if (format === 'docx') {
    const { annotatedDocx } = await import('../../node/annotatedDocx');
    return annotatedDocx(handover);
  }
  const text = await runInSlices(exportText(handover, format), hostPacer, token);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** Makes the file's bytes; undefined when the person called it off. */
async function make(
  analysis: StoryAnalysis,
  format: Format,
  token: CancellationToken,
): Promise<Uint8Array | undefined> {
  const notes: ArticleNotes[] = [];
  for (const article of analysis.articles) notes.push(await notesOf(article, token));
  const handover = await runInSlices(prepareHandover(analysis, notes), hostPacer, token);
  const bytes = handover && (await bytesOf(handover, format, token));
  return token.isCancellationRequested ? undefined : bytes;
}

const exists = (uri: Uri): Promise<boolean> =>
  Promise.resolve(
    workspace.fs.stat(uri).then(
      () => true,
      () => false,
    ),
  );

/** Whether a file may be written: never an article or a sidecar, and another that is there only when a person says so. */
async function mayWrite(app: App, target: Uri, hasAsked: boolean): Promise<boolean> {
  const name = fileName(target);
  if (app.service.storyOf(target.toString()) !== undefined || name.endsWith(sidecarSuffix)) {
    void window.showErrorMessage(
      l10n.t('{0} belongs to the story and is not written over. Choose another name.', name),
    );
    return false;
  }
  if (hasAsked || !(await exists(target))) return true;
  const replace = l10n.t('Replace');
  const question = l10n.t('{0} is there already. Replace it?', name);
  return (await window.showWarningMessage(question, { modal: true }, replace)) === replace;
}

async function offerToOpen(target: Uri, format: Format): Promise<void> {
  const open = l10n.t('Open');
  const browse = l10n.t('Open in Browser');
  // a browser elsewhere cannot reach the file
  const canBrowse = target.scheme === 'file' && env.uiKind === UIKind.Desktop && env.remoteName === undefined;
  const actions = format === 'html' && canBrowse ? [browse, open] : [open];
  const answer = await window.showInformationMessage(l10n.t('{0} was written.', fileName(target)), ...actions);
  // what the editor cannot show goes to the program for it
  if (answer === open && format === 'docx' && canBrowse) await env.openExternal(target);
  else if (answer === open) await commands.executeCommand('vscode.open', target);
  if (answer === browse) await env.openExternal(target);
}

/** Whether this host can load the writer of Word documents: the web worker takes a single file only. */
const canLoadFiles = 'process' in globalThis;

async function exportStory(app: App, value: unknown): Promise<void> {
  const story = await currentStory(app);
  const analysis = story?.analysis;
  if (story === undefined || analysis === undefined) {
    void window.showInformationMessage(
      story === undefined
        ? l10n.t('Open an article of a story first, or choose “Crossread: Open Story…”.')
        : l10n.t('The story is still being read. Try again in a moment.'),
    );
    return;
  }
  const given = givenTarget(value);
  const format = given?.format ?? (await pickFormat());
  if (format === undefined) return;
  if (format === 'docx' && !canLoadFiles) {
    void window.showInformationMessage(
      l10n.t(
        'Word documents can be made on the desktop or with a remote machine, not in the browser alone. Take the HTML copy.',
      ),
    );
    return;
  }
  const target = given?.target ?? (await pickTarget(story, format));
  // the dialog has asked already
  if (target === undefined || !(await mayWrite(app, target, given === undefined))) return;
  const title = l10n.t('Exporting: {0}', formatText(format).label);
  const bytes = await window.withProgress(
    { location: ProgressLocation.Notification, cancellable: true, title },
    (_, token) => make(analysis, format, token),
  );
  if (bytes === undefined) return;
  await workspace.fs.writeFile(target, bytes);
  void offerToOpen(target, format);
}

/** Handing a story over. */
export function exportCommands(app: App): CommandHandlers {
  return { 'crossread.export': value => exportStory(app, value) };
}
