import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createNodeSidecarFiles, sweepTemporaryFiles } from '../../../src/node/sidecarFiles';
import { bundleWriter, killOnce, temporaryArticle, writeTogether } from '../../support/sidecarProcesses';

const files = createNodeSidecarFiles();
const encode = (text: string): Uint8Array => new TextEncoder().encode(text);
const sidecarOf = (article: string): string => `${article}.annotations.json`;

/** A disk of 64 KB, where the system lets us make one. */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'crossread-small-'));
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', folder]);
  return mounted.status === 0 ? folder : null;
}
const smallDisk = mountSmallDisk();
afterAll(() => {
  if (smallDisk !== null) spawnSync('umount', [smallDisk]);
});

describe('sidecar files on a disk', () => {
  it('are replaced whole and leave nothing else behind', async () => {
    const path = sidecarOf(await temporaryArticle());
    expect(await files.read(path, 100)).toEqual({ ok: true, value: null });
    expect(await files.update(path, () => encode('one'))).toMatchObject({ ok: true });
    await files.update(path, current => encode(`${new TextDecoder().decode(current ?? undefined)} two`));
    expect(await readFile(path, 'utf8')).toBe('one two');
    expect((await readdir(dirname(path))).sort()).toEqual(['article.txt', 'article.txt.annotations.json']);
  });

  it('tell why something did not happen', async () => {
    const article = await temporaryArticle();
    const path = sidecarOf(article);
    await mkdir(path);
    expect(await files.read(path, 100)).toMatchObject({ ok: false, problem: 'isDirectory' });
    expect(await files.update(path, () => encode('x'))).toMatchObject({ ok: false, problem: 'isDirectory' });
    const inNoFolder = join(dirname(article), 'none', 'x.annotations.json');
    expect(await files.update(inNoFolder, () => encode('x'))).toMatchObject({ ok: false, problem: 'gone' });
    await writeFile(`${article}.big`, 'too much');
    expect(await files.read(`${article}.big`, 3)).toMatchObject({ ok: false, problem: 'tooLarge' });
  });

  it.skipIf(smallDisk === null)('keep the old content when the disk is full, and say so', async () => {
    const path = join(smallDisk ?? '', 'a.txt.annotations.json');
    expect(await files.update(path, () => encode('old'))).toMatchObject({ ok: true });
    const full = await files.update(path, () => new Uint8Array(1_000_000).fill(120));
    expect(full).toMatchObject({ ok: false, problem: 'diskFull' });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(smallDisk ?? '')).toEqual(['a.txt.annotations.json']);
  });

  it('are set aside under a free name, and never renamed over another', async () => {
    const path = sidecarOf(await temporaryArticle());
    await writeFile(path, 'a');
    expect(await files.setAside(path, 'corrupt-1')).toEqual({ ok: true, value: `${path}.corrupt-1` });
    await writeFile(path, 'b');
    expect(await files.setAside(path, 'corrupt-1')).toEqual({ ok: true, value: `${path}.corrupt-1-2` });
    expect(await files.rename(`${path}.corrupt-1`, `${path}.corrupt-1-2`)).toMatchObject({
      ok: false,
      problem: 'exists',
    });
  });

  it.skipIf(process.platform === 'win32')('stay links when they are links', async () => {
    const article = await temporaryArticle();
    await writeFile(`${article}.real`, 'old');
    await symlink(`${article}.real`, sidecarOf(article));
    await files.update(sidecarOf(article), () => encode('new'));
    expect(await readFile(`${article}.real`, 'utf8')).toBe('new');
  });

  it('are read again when a writer without manners comes in between', async () => {
    const path = sidecarOf(await temporaryArticle());
    await writeFile(path, 'first');
    let looks = 0;
    const { writeFileSync } = await import('node:fs');
    await files.update(path, current => {
      if (looks++ === 0) writeFileSync(path, 'from outside');
      return encode(`${new TextDecoder().decode(current ?? undefined)} +`);
    });
    expect(await readFile(path, 'utf8')).toBe('from outside +');
  });

  it('wait for the lock of a process that died no longer than needed', async () => {
    const path = sidecarOf(await temporaryArticle());
    await mkdir(`${path}.lock`);
    const longAgo = new Date(Date.now() - 60_000);
    await utimes(`${path}.lock`, longAgo, longAgo);
    expect(await files.update(path, () => encode('x'))).toMatchObject({ ok: true });
  });

  it('are swept of what a dead process left half written, and of nothing else', async () => {
    const article = await temporaryArticle();
    const folder = dirname(article);
    const left = join(folder, '.article.txt.annotations.json.0123456789ab.tmp');
    await writeFile(left, 'half');
    await writeFile(join(folder, '.notes.tmp'), 'of somebody else');
    expect(await sweepTemporaryFiles(folder)).toBe(0);
    expect(await sweepTemporaryFiles(folder, Date.now() + 120_000)).toBe(1);
    expect((await readdir(folder)).sort()).toEqual(['.notes.tmp', 'article.txt']);
    await rm(folder, { recursive: true });
  });

  it('are swept when the first sidecar of their folder is read, unless by a reader who must not write', async () => {
    const article = await temporaryArticle();
    const left = join(dirname(article), '.article.txt.annotations.json.0123456789ab.tmp');
    const leave = async (): Promise<void> => {
      await writeFile(left, 'half');
      const longAgo = new Date(Date.now() - 120_000);
      await utimes(left, longAgo, longAgo);
    };
    const names = async (): Promise<readonly string[]> => (await readdir(dirname(article))).sort();
    await leave();
    await files.read(sidecarOf(article), 100);
    expect(await names()).toEqual([basename(left), 'article.txt']);
    const sweeping = createNodeSidecarFiles({ sweeps: true });
    await sweeping.read(sidecarOf(article), 100);
    expect(await names()).toEqual(['article.txt']);
    await leave();
    await sweeping.read(sidecarOf(article), 100);
    expect(await names()).toHaveLength(2);
  });
});

describe('processes that write notes', () => {
  let writer = '';
  beforeAll(async () => {
    writer = await bundleWriter();
  });

  it('lose nothing that was acknowledged when they are killed at any moment', { timeout: 120_000 }, async () => {
    let kept = 0;
    for (let round = 0; round < 30; round++) {
      const result = await killOnce(writer, await temporaryArticle(), (round * 37) % 90);
      expect(result.lost).toBe(0);
      kept += result.kept;
    }
    expect(kept).toBeGreaterThan(0);
  });

  it('keep the notes of all, and no reader ever finds half a file', { timeout: 120_000 }, async () => {
    const { kept, acknowledged, reads } = await writeTogether(writer, await temporaryArticle(), 3, 20);
    expect({ kept, acknowledged }).toEqual({ kept: 60, acknowledged: 60 });
    expect(reads).toBeGreaterThan(5);
  });
});
