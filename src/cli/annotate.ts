import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { isStatus, statuses } from '../core/annotations/annotation';
import type { NewNote, Person } from '../core/annotations/annotation';
import { quotePlaces } from '../core/annotations/anchoring/quotePlaces';
import { createNoteStore } from '../core/annotations/store';
import type { Span } from '../core/text/span';
import { finish } from '../core/util/sliced';
import { gitAuthor } from '../node/gitAuthor';
import { createNodeSidecarFiles } from '../node/sidecarFiles';
import { articlePath } from './articleFiles';
import { readArticleText } from './articleText';
import { commandPacer, exitCode, UsageError, type CommandIo } from './io';
import { parseOptions } from './options';
import { shown } from './shown';
import { sharedIds, sidecarProblem } from './sidecars';
import { takeOver } from './takeOver';

interface Arguments {
  readonly path: string;
  readonly quote: string;
  readonly occurrence: number;
  readonly input: Omit<NewNote, 'target'>;
  readonly author?: string;
}

/**
 * `crossread annotate ARTICLE --quote TEXT [--occurrence N] [--note MD] [--tag T]… [--status S] [--author NAME]`: adds a note
 * to the article's sidecar and prints its id and its place (UTF-16).
 */
export async function runAnnotate(args: readonly string[], io: CommandIo): Promise<number> {
  const { path, quote, occurrence, input, author } = parse(args);
  const key = await articlePath(resolve(io.cwd, path), path);
  const name = basename(key);
  const article = await readArticleText(key);
  if ('problem' in article) {
    io.error(`${path}: ${article.words}`);
    return exitCode.unreadable;
  }
  const span = findQuote(article.text, quote, occurrence);
  const person = author === undefined ? await usualAuthor(dirname(key)) : { name: author };
  const files = createNodeSidecarFiles({ sweeps: true });
  const store = createNoteStore({
    files,
    pacer: commandPacer,
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    author: () => person,
    skipsKnownPlaces: true,
  });
  store.onProblem(({ problem, path: file, questions }) => {
    const shared = problem === 'sharedIds' ? sharedIds(questions) : null;
    if (shared !== null) io.error(`${relative(io.cwd, file)} ${shared}`);
  });
  if (!(await takeOver(key, files, io))) return exitCode.needsPerson;
  const { path: sidecar } = await store.open({ key, name }, article.text);
  const outcome = await store.add(key, span, input);
  if (!outcome.ok) {
    const why = sidecarProblem({ problem: outcome.problem, detail: outcome.detail, sidecar: null });
    io.error(`nothing was written: ${relative(io.cwd, sidecar)} ${why}`);
    return exitCode.needsPerson;
  }
  io.out(`${outcome.value.id} ${shown(name)} ${span.start}-${span.end}\n`);
  return exitCode.ok;
}

function parse(args: readonly string[]): Arguments {
  const { values, positionals } = parseOptions(args, {
    quote: { type: 'string' },
    occurrence: { type: 'string', default: '1' },
    note: { type: 'string', default: '' },
    tag: { type: 'string', multiple: true, default: [] },
    status: { type: 'string', default: 'unchecked' },
    author: { type: 'string' },
  });
  const { quote, occurrence, note, tag, status, author } = values;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('annotate needs one article');
  if (quote === undefined || quote.trim() === '')
    throw new UsageError('annotate needs --quote with words of the article');
  if (!/^[1-9]\d{0,8}$/.test(occurrence))
    throw new UsageError(`--occurrence wants a number from 1 up, not '${occurrence}'`);
  if (!isStatus(status)) throw new UsageError(`--status wants one of ${statuses.join(', ')}, not '${status}'`);
  const input = { comment: note, tags: [...new Set(tag)], status };
  return { path, quote, occurrence: Number(occurrence), input, ...(author !== undefined && { author }) };
}

/** The n-th place of the words as they stand; where there is none, of words that differ in typography only. */
function findQuote(text: string, quote: string, occurrence: number): Span {
  const exact = placesOf(text, quote);
  const places = exact.length > 0 ? exact : finish(quotePlaces(text, quote));
  const place = places[occurrence - 1];
  if (place !== undefined) return place;
  if (places.length === 0) throw new UsageError(`the article does not have the words '${quote}'`);
  const count = places.length === 1 ? 'once' : `${places.length} times`;
  throw new UsageError(`the article has the words '${quote}' only ${count}`);
}

function placesOf(text: string, words: string): readonly Span[] {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  return places;
}

/** Who git says is working here; else who is logged in. */
async function usualAuthor(folder: string): Promise<Person> {
  return (await gitAuthor(folder)) ?? { name: userInfo().username };
}
