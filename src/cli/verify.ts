import { readdir, stat } from 'node:fs/promises';
import { basename, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { AnchorState } from '../core/annotations/anchoring/anchor';
import { placeNotes } from '../core/annotations/placing';
import type { PlacedNote } from '../core/annotations/placing';
import { schemaError } from '../core/annotations/schemaCheck';
import { sidecarSuffix, toPage } from '../core/annotations/sidecar';
import type { Sidecar } from '../core/annotations/sidecar';
import { finish } from '../core/util/sliced';
import { readArticleText, type ArticleText } from './articleText';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { printedJson, shown } from './shown';
import { readSidecar, sharedIds, sidecarProblem } from './sidecars';

/** Where one note is now; offsets are UTF-16 into the article. A note on the whole article has none. */
interface VerifiedNote {
  readonly id: string;
  readonly state: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
  readonly was: string;
  readonly now: string | null;
  readonly score: number;
}

/** What became of one sidecar's notes. */
export interface VerifiedSidecar {
  readonly article: string;
  readonly sidecar: string;
  readonly state: 'ok' | 'articleMissing' | 'unreadable' | 'newerFormat';
  readonly annotations: readonly VerifiedNote[];
}

/** `crossread verify PATH… [--json]`: tells where every note of every sidecar is now. Never writes. */
export async function runVerify(args: readonly string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  });
  if (positionals.length === 0) throw new UsageError('verify needs a folder, articles or sidecars');
  const found = await Promise.all(positionals.map(path => sidecarsOf(resolve(io.cwd, path), path)));
  const paths = [...new Set(found.flat())].sort();
  const reports: VerifiedSidecar[] = [];
  let unreadable = 0;
  for (const path of paths) {
    const name = nameOf(path, paths, io.cwd);
    const article = await readArticleText(path.slice(0, -sidecarSuffix.length));
    if ('problem' in article && article.problem === 'unreadable') {
      io.error(`${name.slice(0, -sidecarSuffix.length)}: ${article.words}`);
      unreadable++;
    } else reports.push(await verify(path, name, textToSearch(article), io));
  }
  io.out(values.json ? printedJson(reports) : summaryOf(reports));
  if (unreadable > 0) return exitCode.unreadable;
  return reports.some(needsPerson) ? exitCode.needsPerson : exitCode.ok;
}

/** `null` where the article is missing; where it was emptied since, its notes are lost, which is what has to be told. */
function textToSearch(article: ArticleText): string | null {
  if ('text' in article) return article.text;
  return article.problem === 'empty' ? '' : null;
}

async function verify(path: string, name: string, text: string | null, io: CommandIo): Promise<VerifiedSidecar> {
  const named = { article: name.slice(0, -sidecarSuffix.length), sidecar: name };
  const file = await readSidecar(path.slice(0, -sidecarSuffix.length));
  const { problem, sidecar } = file;
  if (problem !== null) io.error(`${name} ${sidecarProblem(file)}`);
  const shared = sharedIds(file.givenIds);
  if (shared !== null) io.error(`${name} ${shared}`);
  if (sidecar !== null && problem === null) warnOfFormat(sidecar, name, io);
  const annotations = sidecar === null ? [] : finish(placeNotes(sidecar, text ?? '')).map(noteReport);
  if (problem !== null) {
    return { ...named, state: problem === 'newerFormat' ? 'newerFormat' : 'unreadable', annotations };
  }
  return { ...named, state: text === null ? 'articleMissing' : 'ok', annotations };
}

function warnOfFormat(sidecar: Sidecar, name: string, io: CommandIo): void {
  const error = schemaError(toPage(sidecar));
  if (error !== null) io.error(`${name}: ${error.path} ${error.message}`);
}

function noteReport({ note, anchor }: PlacedNote): VerifiedNote {
  const whole: VerifiedNote = { id: note.id, state: 'anchored', start: null, end: null, was: '', now: null, score: 1 };
  if (anchor === null) return whole;
  const { state, start, end, was, now, score } = anchor;
  return { id: note.id, state, start, end, was, now, score };
}

function needsPerson({ state, annotations }: VerifiedSidecar): boolean {
  return state !== 'ok' || annotations.some(note => note.state !== 'anchored' && note.state !== 'moved');
}

const stateTexts: Readonly<Record<VerifiedSidecar['state'], string>> = {
  ok: '',
  articleMissing: 'the article is missing, ',
  unreadable: 'the notes cannot be read in full, ',
  newerFormat: 'written by a newer version, ',
};

/** A line per sidecar, and one for each note that a person has to look at. */
function summaryOf(reports: readonly VerifiedSidecar[]): string {
  const lines = reports.flatMap(({ article, state, annotations }) => {
    const asking = annotations.filter(note => note.state !== 'anchored' && note.state !== 'moved');
    const sure = annotations.length - asking.length;
    return [
      `${article}: ${stateTexts[state]}${counted(annotations.length, 'note')}, ${sure} in place`,
      ...asking.map(
        ({ id, state: now, was, now: words }) => `  ${now} ${id}: “${was}”${words === null ? '' : ` → “${words}”`}`,
      ),
    ];
  });
  return lines.length === 0 ? 'no sidecars\n' : `${lines.map(shown).join('\n')}\n`;
}

/** The sidecars that a path given on the command line stands for. */
async function sidecarsOf(path: string, given: string): Promise<readonly string[]> {
  const info = await stat(path).catch(() => null);
  if (path.endsWith(sidecarSuffix) && info !== null) return [path];
  if (info?.isDirectory() === true) {
    const names = await readdir(path);
    return names.filter(name => name.endsWith(sidecarSuffix)).map(name => join(path, name));
  }
  const beside = path + sidecarSuffix;
  const hasSidecar = (await stat(beside).catch(() => null)) !== null;
  if (info === null && !hasSidecar) throw new UsageError(`no such file or folder: ${given}`);
  return hasSidecar ? [beside] : [];
}

/** Bare names where they are unambiguous, else paths from the working folder. */
function nameOf(path: string, all: readonly string[], cwd: string): string {
  const bare = basename(path);
  return all.filter(other => basename(other) === bare).length === 1 ? bare : relative(cwd, path).replaceAll('\\', '/');
}
