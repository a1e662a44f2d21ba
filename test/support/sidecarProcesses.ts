import { build } from 'esbuild';
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { isBroken, parseSidecar } from '../../src/core/annotations/parseSidecar';
import { notesOf } from '../../src/core/annotations/sidecar';

/** A folder of its own with one article in it; resolves to the article's path. */
export async function temporaryArticle(
  text = 'The harbour master counted 42 boats before the storm came in. '.repeat(20),
): Promise<string> {
  const article = join(await mkdtemp(join(tmpdir(), 'crossread-sidecar-')), 'article.txt');
  await writeFile(article, text);
  return article;
}

/** Bundles the writer process; resolves to the script's path. Call it from the repository's folder. */
export async function bundleWriter(): Promise<string> {
  const outfile = join(await mkdtemp(join(tmpdir(), 'crossread-writer-')), 'writer.cjs');
  await build({
    entryPoints: [resolve('test/support/sidecarWriter.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
  return outfile;
}

/** What a writer process said before it ended. */
export interface WriterResult {
  /** Ids of the notes that it was told are safe. */
  readonly acknowledged: readonly string[];
  readonly errors: string;
}

/**
 * Runs a writer process.
 * @param killAfter milliseconds from its first word to a SIGKILL; without it, the process ends by itself
 */
export function runWriter(
  script: string,
  article: string,
  count: number,
  name: string,
  killAfter?: number,
): Promise<WriterResult> {
  const child = spawn(process.execPath, [script, article, String(count), name], { stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (said === '' && killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
    said += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  return new Promise((finished, failed) => {
    child.on('error', failed);
    child.on('close', () => {
      // a last line without its end was cut by the kill
      const acknowledged = said
        .split('\n')
        .slice(0, -1)
        .filter(line => line.startsWith('urn:'));
      finished({ acknowledged, errors });
    });
  });
}

/** Ids of the notes in an article's sidecar as any reader would find it; fails when it is not whole. */
export async function notesOnDisk(article: string): Promise<ReadonlySet<string>> {
  const bytes = await readFile(`${article}.annotations.json`).catch(() => null);
  if (bytes === null) return new Set();
  const parsed = parseSidecar(bytes);
  if (isBroken(parsed)) throw new Error(`a reader found a sidecar that is ${parsed.problem}`);
  return new Set(notesOf(parsed).map(note => note.id));
}

/** Kills one writer at a random moment. @returns acknowledged notes that are not on the disk, and all that are */
export async function killOnce(
  script: string,
  article: string,
  killAfter: number,
): Promise<{ readonly lost: number; readonly kept: number }> {
  const { acknowledged } = await runWriter(script, article, 1000, 'killed', killAfter);
  const present = await notesOnDisk(article);
  return { lost: acknowledged.filter(id => !present.has(id)).length, kept: present.size };
}

/** Lets processes write at once while a reader looks on. */
export async function writeTogether(
  script: string,
  article: string,
  processes: number,
  notes: number,
): Promise<{ readonly kept: number; readonly acknowledged: number; readonly reads: number }> {
  const stop = new AbortController();
  const reader = (async (): Promise<number> => {
    let count = 0;
    for (; !stop.signal.aborted; count++) {
      await notesOnDisk(article);
      await new Promise(wait => setTimeout(wait, 2));
    }
    return count;
  })();
  const names = Array.from({ length: processes }, (_, index) => `writer ${index}`);
  const results = await Promise.all(names.map(name => runWriter(script, article, notes, name)));
  stop.abort();
  const reads = await reader;
  const acknowledged = results.reduce((sum, result) => sum + result.acknowledged.length, 0);
  return { kept: (await notesOnDisk(article)).size, acknowledged, reads };
}
