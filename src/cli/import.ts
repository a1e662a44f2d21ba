import type { Stats } from 'node:fs';
import { lstat, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { largestArticleBytes } from '../core/text/decode';
import { fileKind, isForeign, sourceName } from '../core/text/sourceKind';
import type { LeftOut } from '../importers/leftOut';
import { limits } from '../importers/limits';
import { placeArticles, writeArticles, type ImportFolder, type PlacedArticle } from '../importers/writing/placing';
import { importInThread } from '../node/importThreads';
import { isFolder } from './articleFiles';
import { foreignText, importProblemText, leftOutWords, plainTextWords, undatedWords } from './importWording';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { readNamedFile } from './namedFiles';
import { parseOptions } from './options';
import { shown } from './shown';

interface Arguments {
  readonly files: readonly string[];
  /** Where the articles go; beside each file when it is not given. */
  readonly out?: string;
  /** Only tell what would be written. */
  readonly dryRun: boolean;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    out: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
  });
  if (positionals.length === 0) throw new UsageError('import needs files');
  return { files: positionals, dryRun: values['dry-run'], ...(values.out !== undefined && { out: values.out }) };
}

/** What stands under a path, which may be a link; null for nothing. */
const statsOf = (path: string): Promise<Stats | null> => lstat(path).catch(() => null);

/** A folder of the disk; a file that appears meanwhile is not written over. */
function diskFolder(folder: string): ImportFolder {
  return {
    look: async path => {
      const names = path.split('/');
      for (let length = 1; length < names.length; length++) {
        const on = await statsOf(join(folder, ...names.slice(0, length)));
        if (on === null) return 'nothing';
        if (!on.isDirectory()) return 'other';
      }
      const file = join(folder, path);
      const at = await statsOf(file);
      if (at === null) return 'nothing';
      return at.isFile() && at.size <= largestArticleBytes ? { text: await readFile(file, 'utf8') } : 'other';
    },
    create: async (path, text) => {
      const file = join(folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text, { flag: 'wx' });
    },
  };
}

/** Why a file gives no article. */
class Refused extends Error {}

/**
 * A plain file's bytes, or those of one that a link leads to.
 * @throws Refused
 */
async function bytesOf(path: string): Promise<Uint8Array> {
  const file = await readNamedFile(path, limits.sourceBytes, importProblemText('tooLarge', limits.sourceBytes));
  if ('bytes' in file) return file.bytes;
  throw new Refused(file.words);
}

/** Files, and in place of each folder the files in it that may hold articles, as they are named for a person. */
async function withFolderSources(given: readonly string[], cwd: string): Promise<readonly string[]> {
  const found = given.map(async name => {
    if (!(await isFolder(resolve(cwd, name)))) return [name];
    const names = (await readdir(resolve(cwd, name))).filter(one => sourceName.test(one)).sort();
    if (names.length === 0) throw new UsageError(`${name} has no file that can be imported`);
    return names.map(one => join(name, one));
  });
  return (await Promise.all(found)).flat();
}

/** The articles of a file with their places, and what comes into none of them. */
interface Placed {
  readonly articles: readonly PlacedArticle[];
  readonly leftOut: readonly LeftOut[];
}

/** Reads a file and places its articles. */
async function plan(path: string, folder: ImportFolder): Promise<Placed> {
  const bytes = await bytesOf(path);
  const name = basename(path);
  const kind = fileKind(bytes, name);
  if (isForeign(kind)) throw new Refused(foreignText(kind));
  if (kind === 'unknown') throw new Refused(importProblemText('unknownKind'));
  const outcome = await importInThread(
    kind === 'text' ? 'export' : kind,
    { bytes, name },
    new AbortController().signal,
  );
  if (outcome === undefined) throw new Refused('was called off');
  if ('problem' in outcome && kind === 'text' && outcome.problem === 'noArticle')
    throw new Refused(plainTextWords(bytes, name));
  if ('problem' in outcome) throw new Refused(importProblemText(outcome.problem, outcome.limit, outcome.detail));
  return { articles: await placeArticles(outcome.plan, folder), leftOut: outcome.leftOut };
}

/** A line for a source, one for each of its articles, and one for each stretch that is in none. */
function report(name: string, { articles, leftOut }: Placed, folder: string, cwd: string): string {
  const undated = articles.filter(({ date }) => date === null).length;
  const there = articles.filter(({ isThere }) => isThere).length;
  const facts = [
    counted(articles.length, 'article'),
    ...(undated > 0 ? [`${undated} without a date`] : []),
    ...(there > 0 ? [`${there} there already`] : []),
  ];
  const lines = articles.map(article => {
    const path = relative(cwd, join(folder, article.path)).replaceAll('\\', '/');
    return `  ${path}${undatedWords(article)}`;
  });
  const left = leftOut.map(one => `  ${leftOutWords(one)}`);
  return `${[`${name}: ${facts.join(', ')}`, ...lines, ...left].map(shown).join('\n')}\n`;
}

/**
 * `crossread import FILE… [--out DIR] [--dry-run]`: writes the articles of web pages, PDF, Word, mails and exports as Markdown; of a
 * folder, those of all its files.
 * A file that gives none is named on stderr and the rest goes on; nothing is ever written over.
 */
export async function runImport(args: readonly string[], io: CommandIo): Promise<number> {
  const { files, out, dryRun } = parse(args);
  let refused = 0;
  for (const given of await withFolderSources(files, io.cwd)) {
    const path = resolve(io.cwd, given);
    const target = out === undefined ? dirname(path) : resolve(io.cwd, out);
    const folder = diskFolder(target);
    try {
      const placed = await plan(path, folder);
      if (!dryRun) await writeArticles(placed.articles, folder);
      io.out(report(given, placed, target, io.cwd));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      io.error(`${given}: ${error.message}`);
      refused++;
    }
  }
  return refused > 0 ? exitCode.unreadable : exitCode.ok;
}
