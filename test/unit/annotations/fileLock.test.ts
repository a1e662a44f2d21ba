import { spawnSync } from 'node:child_process';
import { mkdir, readdir, readFile, rmdir, symlink, utimes, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { lock } from 'proper-lockfile';
import { describe, expect, it } from 'vitest';
import { createNodeSidecarFiles } from '../../../src/node/sidecarFiles';
import { temporaryArticle } from '../../support/sidecarProcesses';
import { timed } from '../../support/timed';

const files = createNodeSidecarFiles();
const write = (): Uint8Array => new TextEncoder().encode('new');

async function newSidecar(): Promise<string> {
  return `${await temporaryArticle()}.annotations.json`;
}

/** What stands in the sidecar's folder besides the article. */
async function beside(path: string): Promise<readonly string[]> {
  return (await readdir(dirname(path))).filter(name => name !== 'article.txt').sort();
}

const hour = 3_600_000;

describe.concurrent('a lock that nobody holds', () => {
  it.each<[string, (path: string) => Promise<unknown>]>([
    ['an empty file', path => writeFile(path, '')],
    ['a file with something in it', path => writeFile(path, 'of somebody')],
    ['an empty folder', path => mkdir(path)],
    ['a folder with something in it', path => mkdir(join(path, 'of somebody'), { recursive: true })],
    ['a link', path => symlink('/nowhere', path)],
  ])('is taken over after some seconds, or at once when it is old: %s', timed, async (name, make) => {
    const path = await newSidecar();
    const holds = name.includes('something');
    for (const isOld of [false, true]) {
      await make(`${path}.lock`);
      const long = new Date(Date.now() - hour);
      if (isOld) await utimes(`${path}.lock`, long, long).catch(() => undefined);
      const started = performance.now();
      expect(await files.update(path, write)).toMatchObject({ ok: true });
      expect(performance.now() - started).toBeLessThan(isOld && name !== 'a link' ? 2000 : 9000);
    }
    // nothing of others is lost
    const left = (await beside(path)).filter(other => other !== basename(path));
    expect(left.map(other => other.replace(/\d+$/, '…'))).toEqual(
      holds ? Array(2).fill(`${basename(path)}.lock.left-…`) : [],
    );
  });

  it('is taken over though its time is in the future, as of a machine whose clock is ahead', async () => {
    const path = await newSidecar();
    await mkdir(`${path}.lock`);
    const ahead = new Date(Date.now() + 24 * hour);
    await utimes(`${path}.lock`, ahead, ahead);
    expect(await files.update(path, write)).toMatchObject({ ok: true });
    expect(await beside(path)).toEqual([basename(path)]);
  });
});

describe.concurrent('a lock that somebody holds', () => {
  it('is waited for as long as it is refreshed', async () => {
    const path = await newSidecar();
    const release = await lock(path, { realpath: false, stale: 4000 });
    let isReleased = false;
    setTimeout(() => {
      // said before: who waits may have the lock before whoever gave it up is told that it is gone
      isReleased = true;
      void release();
    }, 6000);
    await files.update(path, () => {
      expect(isReleased).toBe(true);
      return write();
    });
    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('keeps a second writer out until the first one is done', async () => {
    const path = await newSidecar();
    const order: string[] = [];
    const slow = files.update(path, async () => {
      order.push('first begins');
      await new Promise(resolve => setTimeout(resolve, 300));
      order.push('first ends');
      return write();
    });
    await new Promise(resolve => setTimeout(resolve, 50));
    await createNodeSidecarFiles().update(path, current => {
      order.push(`second sees ${new TextDecoder().decode(current ?? undefined)}`);
      return 'keep';
    });
    await slow;
    expect(order).toEqual(['first begins', 'first ends', 'second sees new']);
  });
});

describe('a lock that could not be looked at for long', () => {
  it('is not taken for dead: its holder may have stood still as well', async () => {
    const path = await newSidecar();
    await mkdir(`${path}.lock`);
    const waiting = files.update(path, write);
    await new Promise(resolve => setTimeout(resolve, 200));
    // nothing in this process runs for longer than a lock that nobody refreshes may live
    const until = performance.now() + 4500;
    while (performance.now() < until);
    await new Promise(resolve => setTimeout(resolve, 300));
    expect(await beside(path)).toEqual([`${basename(path)}.lock`]);
    await rmdir(`${path}.lock`);
    expect(await waiting).toMatchObject({ ok: true });
  });
});

/** A folder that cannot be renamed nor removed, where the system lets us make one. */
function mountAt(folder: string): boolean {
  return spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', folder]).status === 0;
}

describe.concurrent('a lock that cannot be removed', () => {
  it('is named, and the file is left as it is', async context => {
    const path = await newSidecar();
    await writeFile(path, 'old');
    await mkdir(`${path}.lock`);
    // only root can do that; others cannot be kept from removing what is in a folder of theirs
    if (!mountAt(`${path}.lock`)) return context.skip();
    const outcome = await files.update(path, write);
    spawnSync('umount', [`${path}.lock`]);
    expect(outcome).toMatchObject({ ok: false, problem: 'lockLeft', detail: `${path}.lock` });
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});
