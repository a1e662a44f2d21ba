import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { placeNotes } from '../core/annotations/placing';
import type { Sidecar } from '../core/annotations/sidecar';
import { loadLexicon } from '../core/language/lexicon';
import { annotatedDocument } from '../core/report/export/annotatedDocument';
import { exportFormats, exportText, isExportFormat, type ExportFormat } from '../core/report/export/formats';
import { prepareHandover, type Handover } from '../core/report/export/handover';
import { createStoryReader } from '../core/story/reader';
import { finish } from '../core/util/sliced';
import { loadArticles } from './articles';
import { exitCode, UsageError, type CommandIo } from './io';
import { escapedJson, printable } from './shown';
import { detailsIn, readSidecar, sharedIds, sidecarProblem } from './sidecars';

/** The formats of the core, and Word documents, which need a library of their own. */
type Format = ExportFormat | 'docx';

const isFormat = (value: string): value is Format => value === 'docx' || isExportFormat(value);

interface Arguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly out?: string;
  /** A file that is there already may be replaced. */
  readonly force: boolean;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { format: { type: 'string' }, out: { type: 'string' }, force: { type: 'boolean', default: false } },
  });
  const { format = '', out, force } = values;
  if (positionals.length === 0) throw new UsageError('export needs a folder or files');
  const offered = [...Object.keys(exportFormats), 'docx'].join(', ');
  if (format === '') throw new UsageError(`export needs --format with one of ${offered}`);
  if (!isFormat(format)) throw new UsageError(`--format wants one of ${offered}, not '${format}'`);
  if (format === 'docx' && out === undefined) throw new UsageError('--format docx needs --out FILE');
  return { paths: positionals, format, force, ...(out !== undefined && { out }) };
}

/**
 * `crossread export PATH… --format csv|csv-long|markdown|html|jsonld|docx [--out FILE] [--force]`: reads the paths as one story
 * with the notes of their sidecars and prints it or writes it to a file. A sidecar that cannot be read is named; the rest goes on.
 */
export async function runExport(args: readonly string[], io: CommandIo): Promise<number> {
  const { paths, format, out, force } = parse(args);
  const sidecars = new Map<string, Sidecar>();
  let broken = 0;
  const { articles, unreadable } = await loadArticles(paths, io, async (path, name) => {
    const file = await readSidecar(path);
    const { sidecar, problem } = file;
    const shared = sharedIds(file.givenIds);
    if (shared !== null) io.error(`${name}: its sidecar ${shared}`);
    if (problem !== null) {
      io.error(`${name}: its sidecar ${sidecarProblem(file)}`);
      broken++;
    }
    if (sidecar !== null) sidecars.set(path, sidecar);
    return detailsIn(sidecar);
  });
  const story = finish(createStoryReader(await loadLexicon()).analyse(articles));
  const notes = story.articles.map(({ key, text }) => {
    const sidecar = sidecars.get(key) ?? null;
    return { sidecar, notes: sidecar === null ? [] : finish(placeNotes(sidecar, text)) };
  });
  const content = await contentOf(finish(prepareHandover(story, notes)), format);
  if (out !== undefined) await write(resolve(io.cwd, out), content, out, force);
  else if (typeof content === 'string') io.out(format === 'jsonld' ? escapedJson(content) : printable(content));
  return unreadable + broken > 0 ? exitCode.unreadable : exitCode.ok;
}

async function contentOf(handover: Handover, format: Format): Promise<string | Uint8Array> {
  if (format !== 'docx') return finish(exportText(handover, format));
  const { annotatedDocx } = await import('../node/annotatedDocx');
  return annotatedDocx(finish(annotatedDocument(handover)));
}

/** Writes a file; one that is there already only by force. */
async function write(path: string, content: string | Uint8Array, given: string, force: boolean): Promise<void> {
  try {
    await writeFile(path, content, { flag: force ? 'w' : 'wx' });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EEXIST') throw new UsageError(`${given} is there already; --force replaces it`);
    throw new UsageError(`${given} cannot be written (${code})`);
  }
}
