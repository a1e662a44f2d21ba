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
  const rows = async (): Promise<unknown> => {
    await expect.poll(workbench.lenses, { timeout: 30_000 }).not.toEqual([]);
    return workbench.lenses();
  };
  await workbench.openFile('v003.txt');
  const first = await rows();
  const kept = async (): Promise<ReadonlyMap<string, number>> =>
    new Map([...(await keptReadings())].filter(([name]) => !before.has(name)));
  await expect.poll(async () => (await kept()).size, { timeout: 20_000 }).toBeGreaterThan(0);
  await workbench.page.waitForTimeout(rest);
  const written = await kept();
  await workbench.runCommand('Developer: Reload Window');
  await expect.poll(rows).toEqual(first);
  // one that had been read again would be kept anew
  await workbench.page.waitForTimeout(rest);
  expect(await kept()).toEqual(written);
});
