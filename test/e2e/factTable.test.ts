import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator } from 'playwright-core';
import { expect, it } from 'vitest';
import { openCompared } from './support/sample';
import { openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

/** When a page showed, in milliseconds. */
interface Shown {
  /** From the command to the page's first moment: the window makes a frame for it. */
  readonly made: number;
  /** From there until something of it was painted. */
  readonly painted: number;
}

const pageOf = (workbench: Workbench): FrameLocator =>
  workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');

/** Opens a page by its command and waits until its text shows. */
async function openPage(workbench: Workbench, command: string, text: string): Promise<Shown> {
  const { page } = workbench;
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .quick-input-box input').fill(`>${command}`);
  await page
    .locator('.quick-input-widget .monaco-list-row', { hasText: command.replace(/^.*: /, '') })
    .first()
    .waitFor();
  const started = performance.timeOrigin + performance.now();
  await page.keyboard.press('Enter');
  const body = pageOf(workbench).locator('body', { hasText: text });
  await body.waitFor();
  const first = () => ({
    made: performance.timeOrigin,
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  });
  await expect.poll(async () => (await body.evaluate(first)).painted).toBeGreaterThan(0);
  const { made, painted } = await body.evaluate(first);
  return { made: made - started, painted };
}

/** Opens the sample story. */
async function openStory(workbench: Workbench): Promise<void> {
  await openCompared(workbench, wire, { timeout: 60_000 });
}

/** Opens the sample story and its fact table. */
async function openTable(workbench: Workbench): Promise<{ readonly table: FrameLocator; readonly shown: Shown }> {
  await openStory(workbench);
  const shown = await openPage(workbench, 'Crossread: Show Fact Table', 'at least 42 people');
  return { table: pageOf(workbench), shown };
}

/** What the sidecars of the story say, by purpose: "assessing verified". */
async function notesIn(workbench: Workbench, article: string): Promise<readonly string[]> {
  const text = await readFile(join(workbench.folder, `${article}.annotations.json`), 'utf8').catch(
    () => '{"items":[]}',
  );
  const page = JSON.parse(text) as {
    readonly items: readonly { readonly body: readonly { readonly purpose: string; readonly value?: string }[] }[];
  };
  return page.items.flatMap(({ body }) => body.map(({ purpose, value }) => `${purpose} ${value ?? ''}`));
}

const row = (table: FrameLocator, words: string) => table.locator('.body .row', { hasText: words }).first();

it('shows claims against versions, filters them, leads to the words, keeps status and note, and comes back as it was', async () => {
  await using workbench = await openWorkbench({ settings: { 'workbench.colorTheme': 'Default High Contrast' } });
  const { table, shown } = await openTable(workbench);
  // the window makes a frame for every page alike; from there on, an empty page tells what a busy machine costs
  // (no limit: the page alone has one, in the processor's time)
  await workbench.runCommand('View: Close Editor');
  const empty = await openPage(workbench, 'Test: Show Empty Page', 'An empty page');
  await workbench.runCommand('View: Close Editor');
  const round = (milliseconds: number): string => `${Math.round(milliseconds)} ms`;
  console.log(
    `fact table: first rows ${round(shown.made + shown.painted)} after the command: ${round(shown.made)} until the window ` +
      `had made its page, ${round(shown.painted)} from there on (an empty page: ${round(empty.painted)})`,
  );
  await openPage(workbench, 'Crossread: Show Fact Table', 'at least 42 people');
  expect(await table.locator('.header [role=columnheader] .label').allInnerTexts()).toEqual(
    expect.arrayContaining(['Fact', 'Status and note', 'retyped', 'british-paper']),
  );

  // filters and a search
  const count = table.locator('.count');
  const all = await count.innerText();
  await table.locator('[data-control=unchecked]').click();
  await table.locator('[data-control=search] input').fill('42 people');
  await expect.poll(() => count.innerText()).toMatch(/^1 of/);

  await table.locator('[data-control=unchecked]').click();

  // status and note land in the sidecar of the first version that says it
  const killed = row(table, 'at least 42 people');
  await killed.locator('.status').click();
  await killed.locator('select').selectOption('disputed');
  await expect.poll(() => notesIn(workbench, 'british-paper.txt')).toEqual(['assessing disputed']);
  await killed.locator('textarea').fill('Ask the ministry.');
  await killed.locator('textarea').press('Enter');
  await expect.poll(() => notesIn(workbench, 'british-paper.txt')).toContain('commenting Ask the ministry.');
  await expect.poll(() => killed.locator('select').inputValue()).toBe('disputed');

  // a click on a cell leads to its words, in the editor beside
  await table.locator('[data-control=search] input').fill('');
  await expect.poll(() => count.innerText()).toBe(all);
  await row(table, 'at least 42 people').locator('.version', { hasText: 'more than three dozen' }).click();
  await expect.poll(workbench.activeFile).toBe('two-in-one.txt');
  await expect.poll(workbench.selectedLength).toBe('more than three dozen people'.length);

  // the same by keyboard alone
  const { keyboard } = workbench.page;
  await table.locator('.grid').focus();
  await keyboard.type('65.7');
  await expect.poll(() => table.locator('.count').innerText()).toMatch(/^1 of/);
  await workbench.screenshot('table-high-contrast');
  await keyboard.press('ArrowDown');
  await keyboard.press('Home');
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await keyboard.press(key);
  expect(await table.locator('.grid').getAttribute('aria-activedescendant')).toBe('cell-0-3');
  await keyboard.press('Enter');
  await expect.poll(workbench.activeFile).toBe('british-paper.txt');
  await expect.poll(workbench.selectedLength).toBe('close to 65 billion dollars'.length);

  // an orderly end: by then the window has written down what it shows
  await workbench.runCommand('Developer: Reload Window');
  const again = pageOf(workbench);
  await expect.poll(() => again.locator('.count').innerText(), { timeout: 60_000 }).toMatch(/^1 of/);
  expect(await again.locator('[data-control=search] input').inputValue()).toBe('65.7');
});
