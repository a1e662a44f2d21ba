import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

/** Opens the sample story and its fact table; tells how long the table took to show. */
async function openTable(workbench: Workbench): Promise<{ readonly table: FrameLocator; readonly milliseconds: number }> {
  await workbench.openFile(wire);
  await expect.poll(async () => (await workbench.lenses())[0]?.titles[0], { timeout: 30_000 }).toMatch(/of 5 versions$/);
  await workbench.page.keyboard.press('F1');
  const input = workbench.page.locator('.quick-input-widget .quick-input-box input');
  await input.fill('>Crossread: Show Fact Table');
  await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  const started = performance.now();
  await workbench.page.keyboard.press('Enter');
  const table = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await table.locator('.body .row').first().waitFor();
  return { table, milliseconds: performance.now() - started };
}

it('shows claims against versions, and leads to the words', async () => {
  await using workbench = await openWorkbench();
  const { table, milliseconds } = await openTable(workbench);
  console.log(`first paint of the fact table: ${Math.round(milliseconds)} ms after the command`);
  await workbench.screenshot('table', '/work/notes/fact-table');
});
