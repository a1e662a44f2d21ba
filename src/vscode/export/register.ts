import { l10n, Uri, workspace, type CancellationToken, type Disposable } from 'vscode';
import { loadFile, noFile } from '../../core/annotations/fileState';
import { placeWithFacts } from '../../core/annotations/noteFacts';
import { sidecarSuffix } from '../../core/annotations/sidecar';
import { annotatedDocument } from '../../core/report/export/annotatedDocument';
import { exportText, isExportFormat } from '../../core/report/export/formats';
import { prepareHandover, type HandedNotes, type Handover } from '../../core/report/export/handover';
import type { Suggestion } from '../../core/secondReader/suggestion';
import type { Story } from '../../core/service/storyService';
import type { StoryAnalysis } from '../../core/story/analysis';
import { filesOf } from '../../core/story/fileParts';
import { runInSlices } from '../../core/util/sliced';
import { exists, fileName } from '../adapters/articleFiles';
import { hostPacer } from '../adapters/pacing';
import { registerCommands } from '../shell/commands';
import { needReading } from '../shell/currentStory';
import { loadFacts } from '../adapters/reading';
import { problemSentence } from '../ui/fileProblems';
import { tell, tellError } from '../ui/tell';
import {
  mayReplace,
  pickFormat,
  pickTarget,
  sayNotWritten,
  sayWritten,
  withExportProgress,
  type HandoverFormat,
  type PickedFormat,
} from './dialogs';
import type { ExportPorts } from './ports';

/** Where an export goes, as another extension or a key may give it. */
function givenTarget(value: unknown): (PickedFormat & { readonly target: Uri }) | undefined {
  if (typeof value !== 'object' || value === null || !('format' in value) || !('target' in value)) return undefined;
  const { format, target } = value;
  if (typeof format !== 'string' || !(target instanceof Uri)) return undefined;
  const suggestions = 'suggestions' in value && value.suggestions === true;
  return format === 'docx' || isExportFormat(format) ? { format, target, suggestions } : undefined;
}

/** A file in the making, and what could not be put into it, in sentences. */
interface Export {
  readonly bytes: Uint8Array;
  readonly problems: readonly string[];
}

/** What the sidecars of the files hold on the disk, found in the texts that the editor has. */
async function heldBeside(
  ports: ExportPorts<'files'>,
  { articles }: StoryAnalysis,
  token: CancellationToken,
): Promise<{ readonly held: ReadonlyMap<string, HandedNotes>; readonly problems: readonly string[] }> {
  const held = new Map<string, HandedNotes>();
  const problems: string[] = [];
  const facts = await loadFacts();
  for (const { key, text } of filesOf(articles)) {
    const path = key + sidecarSuffix;
    const { sidecar, problem } = await loadFile(ports.files, path, noFile, hostPacer);
    if (problem !== null) problems.push(problemSentence(problem, fileName(Uri.parse(path, true))));
    const placed = sidecar && (await runInSlices(placeWithFacts(sidecar, text, facts), hostPacer, token));
    held.set(key, { sidecar, notes: placed ?? [] });
  }
  return { held, problems };
}

function abortOn(token: CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

async function bytesOf(
  { writeDocx }: ExportPorts<'writeDocx'>,
  handover: Handover,
  format: HandoverFormat,
  token: CancellationToken,
): Promise<Uint8Array | undefined> {
  if (format === 'docx') {
    const copy = await runInSlices(annotatedDocument(handover), hostPacer, token);
    return copy && writeDocx?.(copy, abortOn(token));
  }
  const text = await runInSlices(exportText(handover, format), hostPacer, token);
  return text === undefined ? undefined : new TextEncoder().encode(text);
}

/** What goes into an export. */
interface Handed {
  readonly analysis: StoryAnalysis;
  /** None unless the person asked for them. */
  readonly suggestions: readonly Suggestion[];
}

/** Makes the file; undefined when the person called it off. */
async function make(
  ports: ExportPorts<'files' | 'writeDocx'>,
  { analysis, suggestions }: Handed,
  format: HandoverFormat,
  token: CancellationToken,
): Promise<Export | undefined> {
  const { held, problems } = await heldBeside(ports, analysis, token);
  const handover = await runInSlices(prepareHandover(analysis, held, suggestions), hostPacer, token);
  const bytes = handover && (await bytesOf(ports, handover, format, token));
  return bytes === undefined || token.isCancellationRequested ? undefined : { bytes, problems };
}

/** Whether a file may be written: never an article or a sidecar, and another that is there only when a person says so. */
async function mayWrite(ports: ExportPorts<'service'>, target: Uri, hasAsked: boolean): Promise<boolean> {
  const name = fileName(target);
  if (ports.service.storyOf(target.toString()) !== undefined || name.endsWith(sidecarSuffix)) {
    void tellError(l10n.t('{0} belongs to the story and is not written over. Choose another name.', name));
    return false;
  }
  return hasAsked || !(await exists(target)) || mayReplace(target);
}

/** Writes the file. @returns why it could not be written; undefined when it was */
const write = (target: Uri, bytes: Uint8Array): Promise<string | undefined> =>
  Promise.resolve(
    workspace.fs.writeFile(target, bytes).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    ),
  );

/** Writes what was made to where a person wants it, asking again where it cannot be written. */
async function deliver(
  ports: ExportPorts<'service'>,
  story: Story,
  format: HandoverFormat,
  given: Uri | undefined,
  make: () => Thenable<Export | undefined>,
): Promise<void> {
  let made: Export | undefined;
  for (let target = given; ; target = undefined) {
    const place = target ?? (await pickTarget(story, format));
    // the dialog has asked already
    if (place === undefined || !(await mayWrite(ports, place, target === undefined))) return;
    made ??= await make();
    if (made === undefined) return;
    const reason = await write(place, made.bytes);
    if (reason === undefined) {
      void sayWritten(place, format, made.problems);
      return;
    }
    if (!(await sayNotWritten(place, reason))) return;
  }
}

async function exportStory(
  ports: ExportPorts<'service' | 'files' | 'finder' | 'writeDocx' | 'suggestions'>,
  value: unknown,
): Promise<void> {
  const reading = await needReading(ports, value);
  if (reading === undefined) return;
  const { story, analysis } = reading;
  const given = givenTarget(value);
  const all = ports.suggestions.of(story.id);
  const picked = given ?? (await pickFormat(ports.writeDocx !== undefined, all.length > 0));
  if (picked === undefined) return;
  const { format } = picked;
  if (format === 'docx' && ports.writeDocx === undefined) {
    void tell(
      l10n.t(
        'Word documents can be made on the desktop or with a remote machine, not in the browser alone. Take the HTML copy.',
      ),
    );
    return;
  }
  const handed = { analysis, suggestions: picked.suggestions ? all : [] };
  const inProgress = () => withExportProgress(format, token => make(ports, handed, format, token));
  await deliver(ports, story, format, given?.target, inProgress);
}

/** Handing a story over. */
export function registerExport(
  ports: ExportPorts<'service' | 'log' | 'files' | 'finder' | 'writeDocx' | 'suggestions'>,
): Disposable {
  return registerCommands(ports, { 'crossread.export': value => exportStory(ports, value) });
}
