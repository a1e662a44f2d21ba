import { writeFile } from 'node:fs/promises';
import { basename, dirname, relative, resolve } from 'node:path';
import { placeWithFacts } from '../core/annotations/noteFacts';
import { sidecarSuffix, type Sidecar } from '../core/annotations/sidecar';
import { loadLexicon } from '../core/language/lexicon';
import { annotatedDocument } from '../core/report/export/annotatedDocument';
import { exportFormats, exportText, isExportFormat, type ExportFormat } from '../core/report/export/formats';
import { prepareHandover, type HandedNotes, type Handover } from '../core/report/export/handover';
import type { ArticleInput } from '../core/story/analysis';
import { createFactReader } from '../core/story/factChanges';
import { filesOf } from '../core/story/fileParts';
import { createStoryReader } from '../core/story/reader';
import { articleName } from '../core/text/articleNames';
import { finish } from '../core/util/sliced';
import { articlesIn } from './articleFiles';
import { loadArticles } from './articles';
import { exitCode, UsageError, type CommandIo } from './io';
import { parseOptions } from './options';
import { orphansIn, orphanText } from './orphans';
import { escapedJson, printable } from './shown';
import { detailsIn, readSidecarOf, sharedIds, sidecarProblem } from './sidecars';
import { decisionsOf, suggestionsOf } from './storyDecisions';

/** The formats of the core, and Word documents, which need a library of their own. */
type Format = ExportFormat | 'docx';

const isFormat = (value: string): value is Format => value === 'docx' || isExportFormat(value);

interface Arguments {
  readonly paths: readonly string[];
  readonly format: Format;
  readonly out?: string;
  /** A file that is there already may be replaced. */
  readonly force: boolean;
  /** What second readers suggest is told too. */
  readonly suggestions: boolean;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    format: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean', default: false },
    suggestions: { type: 'boolean', default: false },
  });
  const { format = '', out, force, suggestions } = values;
  if (positionals.length === 0) throw new UsageError('export needs a folder or files');
  const offered = [...Object.keys(exportFormats), 'docx'].join(', ');
  if (format === '') throw new UsageError(`export needs --format with one of ${offered}`);
  if (!isFormat(format)) throw new UsageError(`--format wants one of ${offered}, not '${format}'`);
  if (format === 'docx' && out === undefined) throw new UsageError('--format docx needs --out FILE');
  if (suggestions && format !== 'markdown') throw new UsageError('--suggestions goes with --format markdown');
  return { paths: positionals, format, force, suggestions, ...(out !== undefined && { out }) };
}

/**
 * `crossread export PATH… --format csv|csv-long|markdown|html|jsonld|docx [--out FILE] [--force] [--suggestions]`: reads the paths as one story
 * with the notes of their sidecars and prints it or writes it to a file. A sidecar that cannot be read is named; the rest goes on.
 */
export async function runExport(args: readonly string[], io: CommandIo): Promise<number> {
  const { paths, format, out, force, suggestions } = parse(args);
  if (out !== undefined) await expectNoArticle(resolve(io.cwd, out), out);
  const sidecars = new Map<string, Sidecar>();
  let broken = 0;
  const { articles, unreadable } = await loadArticles(paths, io, async (path, name) => {
    const file = await readSidecarOf(path);
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
  const orphans = await takeOrphans(articles, sidecars, io);
  const lexicon = await loadLexicon();
  const makeReader = (): ReturnType<typeof createStoryReader> => createStoryReader(lexicon);
  const [story, facts] = [
    finish(makeReader().analyse(articles, await decisionsOf(articles))),
    createFactReader(makeReader),
  ];
  const held = new Map<string, HandedNotes>();
  for (const { key, text } of filesOf(story.articles)) {
    const sidecar = sidecars.get(key);
    if (sidecar !== undefined) held.set(key, { sidecar, notes: finish(placeWithFacts(sidecar, text, facts)) });
  }
  const content = await contentOf(
    finish(prepareHandover(story, held, suggestions ? await suggestionsOf(story) : [])),
    format,
  );
  if (out !== undefined) await write(resolve(io.cwd, out), content, out, force);
  else if (typeof content === 'string') io.out(format === 'jsonld' ? escapedJson(content) : printable(content));
  if (unreadable + broken > 0) return exitCode.unreadable;
  return orphans > 0 ? exitCode.needsPerson : exitCode.ok;
}

/** Names the sidecars whose articles are gone, and gives their notes to the articles with their texts. @returns how many */
async function takeOrphans(
  articles: readonly ArticleInput[],
  sidecars: Map<string, Sidecar>,
  io: CommandIo,
): Promise<number> {
  const folders = [...new Set(articles.map(({ key }) => dirname(key)))];
  const keys = new Set(articles.map(({ key }) => key));
  const all = (await Promise.all(folders.map(orphansIn))).flat();
  const orphans = all.filter(({ article }) => article === null || keys.has(article));
  for (const orphan of orphans) {
    const { article, path, sidecar } = orphan;
    io.error(`${relative(io.cwd, path)} ${orphanText(orphan)}`);
    if (article !== null && !sidecars.has(article)) sidecars.set(article, sidecar);
  }
  return orphans.length;
}

/** Refuses to write what would be read as a version of the story next time, or what stands in an article's place. */
async function expectNoArticle(path: string, given: string): Promise<void> {
  const name = basename(path);
  if (name.endsWith(sidecarSuffix)) throw new UsageError(`${given} is where notes are kept; give another name`);
  if (!articleName.test(name) || (await articlesIn(dirname(path)).catch(() => [])).length === 0) return;
  const better = `${name.replace(/\.[^.]*$/, '')}.crossread.md`;
  throw new UsageError(`${given} would be read as an article of its folder; call it ${better}`);
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
