import { readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { AnchorState } from '../core/annotations/anchoring/anchorTypes';
import { changedPassages, withFactChanges } from '../core/annotations/noteFacts';
import type { FactChange, PlacedNote } from '../core/annotations/placedNote';
import { placeNotes } from '../core/annotations/placing';
import { schemaError } from '../core/annotations/schemaCheck';
import { sidecarSuffix, toPage } from '../core/annotations/sidecar';
import type { Sidecar } from '../core/annotations/sidecar';
import { loadLexicon } from '../core/language/lexicon';
import { createFactReader } from '../core/story/factChanges';
import { createStoryReader } from '../core/story/reader';
import { finish } from '../core/util/sliced';
import { articlePath, isFolder, isThere } from './articleFiles';
import { readArticleText, type ArticleText } from './articleText';
import { counted, exitCode, UsageError, type CommandIo } from './io';
import { parseOptions } from './options';
import { mayBeOf, orphansIn, orphanText } from './orphans';
import { printedJson, shown } from './shown';
import { readSidecarOf, sharedIds, sidecarProblem } from './sidecars';

/** Where one note is now; offsets are UTF-16 into the article. A note on the whole article has none. */
interface VerifiedNote {
  readonly id: string;
  readonly state: AnchorState;
  readonly start: number | null;
  readonly end: number | null;
  readonly was: string;
  readonly now: string | null;
  readonly score: number;
  /** What the words say otherwise than before because of what stands around them; absent where nothing. */
  readonly stale?: FactChange;
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
  const { values, positionals } = parseOptions(args, { json: { type: 'boolean', default: false } });
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
  await tellOrphans(paths, io);
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
  const file = await readSidecarOf(path.slice(0, -sidecarSuffix.length));
  const { problem, sidecar } = file;
  if (problem !== null) io.error(`${name} ${sidecarProblem(file)}`);
  const shared = sharedIds(file.givenIds);
  if (shared !== null) io.error(`${name} ${shared}`);
  if (sidecar !== null && problem === null) warnOfFormat(sidecar, name, io);
  const annotations = sidecar === null ? [] : (await placed(sidecar, text ?? '')).map(noteReport);
  if (problem !== null) {
    return { ...named, state: problem === 'newerFormat' ? 'newerFormat' : 'unreadable', annotations };
  }
  return { ...named, state: text === null ? 'articleMissing' : 'ok', annotations };
}

/** Names the articles that notes may belong to whose own are gone. */
async function tellOrphans(paths: readonly string[], io: CommandIo): Promise<void> {
  const folders = [...new Set(paths.map(path => dirname(path)))];
  const orphans = (await Promise.all(folders.map(orphansIn))).flat().filter(({ path }) => paths.includes(path));
  for (const orphan of orphans) io.error(`${nameOf(orphan.path, paths, io.cwd)} ${orphanText(orphan)}`);
}

/** Names are read with lists that take longer to load than most sidecars: only where text around a note has changed. */
async function placed(sidecar: Sidecar, text: string): Promise<readonly PlacedNote[]> {
  const notes = finish(placeNotes(sidecar, text));
  const passages = finish(changedPassages(sidecar, text, notes));
  if (passages.length === 0) return notes;
  const lexicon = await loadLexicon();
  return finish(
    withFactChanges(
      notes,
      passages,
      createFactReader(() => createStoryReader(lexicon)),
    ),
  );
}

function warnOfFormat(sidecar: Sidecar, name: string, io: CommandIo): void {
  const error = schemaError(toPage(sidecar));
  if (error !== null) io.error(`${name}: ${error.path} ${error.message}`);
}

function noteReport({ note, anchor, fact }: PlacedNote): VerifiedNote {
  const whole: VerifiedNote = { id: note.id, state: 'anchored', start: null, end: null, was: '', now: null, score: 1 };
  if (anchor === null) return whole;
  const { state, start, end, was, now, score } = anchor;
  return { id: note.id, state, start, end, was, now, score, ...(fact && { stale: fact }) };
}

function needsPerson({ state, annotations }: VerifiedSidecar): boolean {
  return state !== 'ok' || !annotations.every(holds);
}

/** Whether a note is on its words and these say what they said. */
function holds({ state, stale }: VerifiedNote): boolean {
  return (state === 'anchored' || state === 'moved') && stale === undefined;
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
    const asking = annotations.filter(note => !holds(note));
    const sure = annotations.length - asking.length;
    return [
      `${article}: ${stateTexts[state]}${counted(annotations.length, 'note')}, ${sure} in place`,
      ...asking.map(noteLine),
    ];
  });
  return lines.length === 0 ? 'no sidecars\n' : `${lines.map(shown).join('\n')}\n`;
}

function noteLine({ id, state, was, now, stale }: VerifiedNote): string {
  if (stale !== undefined) return `  stale ${id}: “${stale.was}” → “${stale.now}”`;
  return `  ${state} ${id}: “${was}”${now === null ? '' : ` → “${now}”`}`;
}

/** The sidecars that a path given on the command line stands for. */
async function sidecarsOf(path: string, given: string): Promise<readonly string[]> {
  if (path.endsWith(sidecarSuffix)) {
    if (await isThere(path)) return [path];
    throw new UsageError(`no such file: ${given}`);
  }
  if (await isFolder(path)) {
    const names = await readdir(path);
    return names.filter(name => name.endsWith(sidecarSuffix)).map(name => join(path, name));
  }
  if (await isThere(path + sidecarSuffix)) return [path + sidecarSuffix];
  const article = await articlePath(path, given);
  if (await isThere(article + sidecarSuffix)) return [article + sidecarSuffix];
  // named as what cannot be read, rather than passed over as an article without notes
  const read = await readArticleText(article);
  if ('problem' in read && read.problem === 'unreadable') return [article + sidecarSuffix];
  const orphans = await orphansIn(dirname(article));
  return orphans.filter(orphan => mayBeOf(orphan, article)).map(orphan => orphan.path);
}

/** Bare names where they are unambiguous, else paths from the working folder. */
function nameOf(path: string, all: readonly string[], cwd: string): string {
  const bare = basename(path);
  return all.filter(other => basename(other) === bare).length === 1 ? bare : relative(cwd, path).replaceAll('\\', '/');
}
