import { randomUUID } from 'node:crypto';
import { userInfo } from 'node:os';
import { basename, dirname, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isStatus, statuses } from '../core/annotations/annotation';
import type { NewNote, Person } from '../core/annotations/annotation';
import { createNoteStore } from '../core/annotations/store';
import type { Span } from '../core/text/span';
import { gitAuthor } from '../node/gitAuthor';
import { createNodeSidecarFiles } from '../node/sidecarFiles';
import { readArticleText } from './articleText';
import { commandPacer, exitCode, UsageError, type CommandIo } from './io';
import { shown } from './shown';
import { sharedIds, sidecarProblem } from './sidecars';

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
  const key = resolve(io.cwd, path);
  const name = basename(key);
  const article = await readArticleText(key);
  if ('problem' in article) {
    io.error(`${path}: ${article.words}`);
    return exitCode.unreadable;
  }
  const span = findQuote(article.text, quote, occurrence);
  const person = author === undefined ? await usualAuthor(dirname(key)) : { name: author };
  const store = createNoteStore({
    files: createNodeSidecarFiles({ sweeps: true }),
    pacer: commandPacer,
    clock: () => new Date().toISOString(),
    newId: randomUUID,
    author: () => person,
  });
  store.onProblem(({ problem, path: file, questions }) => {
    const shared = problem === 'sharedIds' ? sharedIds(questions) : null;
    if (shared !== null) io.error(`${relative(io.cwd, file)} ${shared}`);
  });
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
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      quote: { type: 'string' },
      occurrence: { type: 'string', default: '1' },
      note: { type: 'string', default: '' },
      tag: { type: 'string', multiple: true, default: [] },
      status: { type: 'string', default: 'unchecked' },
      author: { type: 'string' },
    },
  });
  const { quote, occurrence, note, tag, status, author } = values;
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new UsageError('annotate needs one article');
  if (quote === undefined || quote === '') throw new UsageError('annotate needs --quote with words of the article');
  if (!/^[1-9]\d{0,8}$/.test(occurrence))
    throw new UsageError(`--occurrence wants a number from 1 up, not '${occurrence}'`);
  if (!isStatus(status)) throw new UsageError(`--status wants one of ${statuses.join(', ')}, not '${status}'`);
  const input = { comment: note, tags: [...new Set(tag)], status };
  return { path, quote, occurrence: Number(occurrence), input, ...(author !== undefined && { author }) };
}

/** The n-th place of the words; a line end in them stands for whichever the article has. */
function findQuote(text: string, quote: string, occurrence: number): Span {
  const lines = quote.replaceAll('\r\n', '\n');
  const words = [quote, lines, lines.replaceAll('\n', '\r\n')].find(form => text.includes(form));
  if (words === undefined) throw new UsageError(`the article does not have the words '${quote}'`);
  let start = -1;
  for (let count = 0; count < occurrence; count++) {
    start = text.indexOf(words, start + 1);
    if (start === -1)
      throw new UsageError(`the article has the words '${quote}' only ${count === 1 ? 'once' : `${count} times`}`);
  }
  return { start, end: start + words.length };
}

/** Who git says is working here; else who is logged in. */
async function usualAuthor(folder: string): Promise<Person> {
  return (await gitAuthor(folder)) ?? { name: userInfo().username };
}
