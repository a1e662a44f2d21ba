import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCompared } from './support/sample';
import { openWorkbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

it('sets the details of articles, tells how the story stands, and exports it with the same counts', async () => {
  await using workbench = await openWorkbench();
  const { page } = workbench;
  await openCompared(workbench, wire);

  await workbench.runCommand('Crossread: Set Outlet, Date, Address…');
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

  // the same for all versions at once; what they have of their own is told
  await workbench.runCommand('Crossread: Set Outlet, Date, Address…');
  await workbench.pick('All 5 versions');
  await expect.poll(workbench.pickRows).toContainEqual('Outlet not the same: The Courier');
  await workbench.pick('Language');
  await workbench.answer('en-GB');
  await expect.poll(workbench.pickRows).toContainEqual('Language en-GB (set by you)');
  await page.keyboard.press('Escape');

  // how the story stands: quietly in the status item, and by command
  await page.locator('.statusbar-item:has(.codicon-bracket)').click();
  const status = page.locator('.hover-language-status', { hasText: '5 versions, 4 origins' });
  await status.waitFor();
  const counted = /(\d+) differences? · (\d+) of \2 facts unchecked/;
  await expect.poll(() => status.innerText()).toMatch(counted);
  const [, differences = '', facts = ''] = counted.exec(await status.innerText()) ?? [];
  await workbench.screenshot('story-health');
  await page.keyboard.press('Escape');
  await workbench.runCommand('Crossread: Show How the Story Stands');
  await expect.poll(workbench.pickRows).toContainEqual(expect.stringMatching(new RegExp(`^${differences} difference`)));
  await workbench.screenshot('story-health-command');
  await page.keyboard.press('Enter');

  // the Story view leads there: its versions, then the facts by relation
  await expect.poll(async () => (await workbench.tree('Story')).join('\n')).toContain('The Courier');
  await workbench.clickRow('Story', 'Facts by relation');
  await expect.poll(async () => (await workbench.tree('Story')).join('\n')).toMatch(/only here\s*\d+/);
  await workbench.screenshot('facts-by-relation');

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
  expect(await readFile(copy, 'utf8')).toContain(`${facts} facts, ${differences} difference`);
});
