import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { rewrittenStory } from '../bench/newsStories';
import { openWorkbench, ownSeat } from './support/workbench';

/** Where the server of this worker keeps what belongs to its user. */
const userData = (): string => join(ownSeat().settingsFile, '..', '..');

/** Longer than a story rests before what was read of it is kept. */
const rest = 7000;

/** Readings that are kept, by the time at which each was written. */
async function keptReadings(): Promise<ReadonlyMap<string, number>> {
  const names = await readdir(userData(), { recursive: true });
  const kept = names.filter(name => /[/\\]readings[/\\]\w+\.gz$/.test(name));
  const times = kept.map(async name => [name, (await stat(join(userData(), name))).mtimeMs] as const);
  return new Map(await Promise.all(times));
}

it('shows the rows of a story that was read before without reading it again', async () => {
  const versions = rewrittenStory(12, 500);
  const files = Object.fromEntries(versions.map(({ name, text }) => [name, text]));
  const before = await keptReadings();
  await using workbench = await openWorkbench({ from: '/none', files });
  // those that fit any window: how many more show hangs on its size; as lines, so that a failure tells which one is another
  const rows = async (): Promise<string> =>
    (await workbench.lenses())
      .slice(0, 6)
      .map(({ line, titles }) => `${line}: ${titles.join(' | ')}`)
      .join('\n');
  await workbench.openFile('v003.txt');
  const kept = async (): Promise<ReadonlyMap<string, number>> =>
    new Map([...(await keptReadings())].filter(([name]) => !before.has(name)));
  await expect.poll(async () => (await kept()).size, { timeout: 60_000 }).toBeGreaterThan(0);
  // on a busy machine the editor draws its rows long after they were asked for: those that stay are meant
  let first = '';
  const areAtRest = async (): Promise<boolean> => {
    const before = await rows();
    await workbench.page.waitForTimeout(rest);
    first = await rows();
    return first === before;
  };
  await expect.poll(areAtRest, { timeout: 60_000 }).toBe(true);
  const written = await kept();
  expect(first).toMatch(/^(?:\d+: .*of 12 versions.*\n?){6}$/);
  await workbench.runCommand('Developer: Reload Window');
  // a window that starts again on a busy machine draws its text late
  await expect.poll(rows, { timeout: 60_000 }).toEqual(first);
  // one that had been read again would be kept anew
  await workbench.page.waitForTimeout(rest);
  expect(await kept()).toEqual(written);
});
