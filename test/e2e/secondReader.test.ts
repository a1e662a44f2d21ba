import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkbench } from './support/workbench';

const side = (file: string, exact: string): object => ({ file, exact });

/** One proposal that stands, and one whose words stand nowhere. */
const answer = JSON.stringify({
  format: 'crossread-proposals/1',
  items: ['missiles struck cities', 'missiles struck villages'].map(exact => ({
    kind: 'changedWording',
    a: side('wire-2024-07-09.txt', exact),
    b: side('british-paper.txt', 'missiles hit cities'),
  })),
});

it('asks a model after a yes, and shows what stands the checks apart, as suggested by it', async () => {
  await using workbench = await openWorkbench({
    files: { 'second-reader/answer.txt': answer },
    settings: { 'crossread.secondReader.enabled': true },
  });
  const { page } = workbench;
  await workbench.openFile('wire-2024-07-09.txt');
  await expect.poll(async () => (await workbench.lenses()).length, { timeout: 60_000 }).toBeGreaterThan(0);
  await workbench.runCommand('Crossread: Ask a Second Reader…');
  await workbench.pick('Test Reader');
  const dialog = page.locator('.monaco-dialog-box');
  await dialog.waitFor();
  expect(await dialog.innerText()).toMatch(/Send the texts of this story to Test Reader\?[^]*\d+ tokens, requests: 1/);
  await workbench.screenshot('second-reader-asks');
  await dialog.getByText('Send', { exact: true }).click();
  await expect
    .poll(async () => (await workbench.messages()).join('\n'), { timeout: 30_000 })
    .toContain('Test Reader: suggestions kept: 1, dropped: 1.');
  await expect
    .poll(async () => JSON.stringify(await workbench.lenses()), { timeout: 30_000 })
    .toContain('suggested by Test Reader');
  expect(await readFile(join(workbench.folder, 'story.crossread.json'), 'utf8')).not.toContain('villages');
  await workbench.showStory();
  const row = page.locator('.monaco-list-row', { hasText: 'Suggested by second readers' });
  await row.click();
  await page.keyboard.press('ArrowRight');
  await page.locator('.monaco-list-row', { hasText: 'missiles struck cities' }).waitFor();
  await workbench.screenshot('second-reader-suggests');
});
