import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

it('sets the details of an article, shows them, and exports the story', async () => {
  await using workbench = await openWorkbench();
  const { page } = workbench;
  await workbench.openFile(wire);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles[0], { timeout: 30_000 })
    .toMatch(/of 5 versions$/);

  await workbench.runCommand('Crossread: Set Article Details…');
  await expect.poll(workbench.pickRows).toContainEqual(expect.stringMatching(/^wire-2024-07-09\.txt/));
  await workbench.pick(wire);
  await expect
    .poll(workbench.pickRows)
    .toContainEqual(expect.stringMatching(/^Date 2024-07-09 \(stands in the article\)/));
  await workbench.pick('Outlet');
  await workbench.answer('The Courier');
  await expect.poll(workbench.pickRows).toContainEqual('Outlet The Courier (set by you)');
  await workbench.screenshot('details');
  await page.keyboard.press('Escape');
  const sidecar = await readFile(join(workbench.folder, `${wire}.annotations.json`), 'utf8');
  expect(JSON.parse(sidecar)).toMatchObject({ 'schema:about': { 'schema:publisher': 'The Courier' } });

  await workbench.runCommand('Crossread: Export…');
  await expect.poll(workbench.pickRows).toHaveLength(6);
  await workbench.screenshot('export-formats');
  await workbench.pick('Annotated copy (HTML)');
  const copy = join(workbench.folder, 'annotated-copy.crossread.html');
  // the editor's own save dialog, with a name that is no article's
  const saveAs = page.locator('.quick-input-widget .quick-input-box input');
  await expect.poll(() => saveAs.inputValue()).toMatch(/annotated-copy\.crossread\.html$/);
  await page.keyboard.press('Enter');
  await expect.poll(() => readFile(copy, 'utf8').catch(() => '')).toContain('The Courier');
});
