import type { BigIntStats } from 'node:fs';
import { lstat, rename, rm, rmdir } from 'node:fs/promises';
import { lockOf, pathWithEnding } from './fileNames';
import { errorCodeOf, Problem } from './fileProblem';

/** Another process holds the lock for some tens of milliseconds per note; this is patience for hundreds of them. */
const patienceMilliseconds = 12_000;

/** Time between two tries at a lock, drawn by chance so that those who wait do not keep in step. */
const pauseMilliseconds = { least: 3, most: 30 };

/** Who holds a lock refreshes it this often. */
const refreshMilliseconds = 2000;

/** A lock that was watched for so long and not refreshed is nobody's; so is a planted one, whatever the clocks say. */
const deadMilliseconds = 2 * refreshMilliseconds;

/** A lock as old as that needs no watching: clocks of machines that share a disk are not so far apart. */
const longDeadMilliseconds = 60_000;

/** Runs something while no other process that takes the lock does. @throws Problem `locked`, `lockLeft` */
export async function locked<T>(path: string, run: () => Promise<T>): Promise<T> {
  const release = await acquire(path);
  try {
    return await run();
  } finally {
    // a lock that was lost to a process that thought us dead needs no release
    await release().catch(() => undefined);
  }
}

/**
 * A lock that another process took over, thinking us dead after a sleep of the machine: the look at the file right before
 * the rename still keeps us from overwriting it. Without this the library throws where nobody can catch it.
 */
function onCompromised(): void {
  // nothing to do
}

/**
 * A gap between two looks counts for so much at most: whoever did not get to look for seconds, on a machine that stood still or was
 * asleep, knows nothing of whether the lock was refreshed meanwhile; its holder may have stood still as well.
 */
const longestLook = 250;

/** What stands where the lock would be, and for how long it was seen to be the same. */
interface Watched {
  readonly identity: string;
  readonly lastLook: number;
  readonly milliseconds: number;
}

/** Waits for the lock only while something is in its place: the library's retries would also wait out a read-only folder. */
async function acquire(path: string): Promise<() => Promise<void>> {
  // loaded with the first lock: it listens to signals, which takes its part of every start
  const { lock } = await import('proper-lockfile');
  const lockfilePath = lockOf(path);
  const deadline = performance.now() + patienceMilliseconds;
  let watched: Watched | null = null;
  for (;;) {
    try {
      // whether a lock is dead is decided here: the library goes by the clock alone, and removes empty folders only
      const options = { lockfilePath, realpath: false, retries: 0, stale: 1e9, update: refreshMilliseconds };
      return await lock(path, { ...options, onCompromised });
    } catch (error) {
      const info = await inTheWay(lockfilePath);
      if (info === null && errorCodeOf(error) !== 'ELOCKED') throw error;
      watched = info === null ? null : watchedOn(info, watched);
      if (info !== null && watched !== null && isDead(info, watched)) await remove(lockfilePath, info);
      else if (performance.now() > deadline) throw new Problem('locked', lockfilePath);
      else await pause();
    }
  }
}

function watchedOn(info: BigIntStats, before: Watched | null): Watched {
  const [identity, lastLook] = [identityOf(info), performance.now()];
  if (before?.identity !== identity) return { identity, lastLook, milliseconds: 0 };
  return { identity, lastLook, milliseconds: before.milliseconds + Math.min(longestLook, lastLook - before.lastLook) };
}

function isDead(info: BigIntStats, { milliseconds }: Watched): boolean {
  return milliseconds > deadMilliseconds || Date.now() - Number(info.mtimeMs) > longDeadMilliseconds;
}

async function inTheWay(lockfilePath: string): Promise<BigIntStats | null> {
  return lstat(lockfilePath, { bigint: true }).catch(() => null);
}

function identityOf(info: BigIntStats): string {
  return `${info.ino} ${info.mtimeNs}`;
}

/**
 * Takes a dead lock away: an empty folder, a link or an empty file is removed, anything that holds something is kept beside.
 * It is renamed first: if somebody else was quicker, and this is their new lock, they get it back.
 */
async function remove(lockfilePath: string, dead: BigIntStats): Promise<void> {
  const aside = pathWithEnding(lockfilePath, `.left-${Date.now()}`);
  await rename(lockfilePath, aside).catch((error: unknown) => {
    if (errorCodeOf(error) !== 'ENOENT') throw new Problem('lockLeft', lockfilePath);
  });
  const moved = await inTheWay(aside);
  if (moved === null) return;
  if (identityOf(moved) !== identityOf(dead)) await rename(aside, lockfilePath).catch(() => undefined);
  else if (moved.isDirectory()) await rmdir(aside).catch(() => undefined);
  else if (moved.size === 0n || moved.isSymbolicLink()) await rm(aside, { force: true }).catch(() => undefined);
}

async function pause(): Promise<void> {
  const { least, most } = pauseMilliseconds;
  await new Promise(resolve => setTimeout(resolve, least + Math.random() * (most - least)));
}
