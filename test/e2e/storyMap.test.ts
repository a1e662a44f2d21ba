import type { FrameLocator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { openCompared } from './support/sample';
import { openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const paper = 'british-paper.txt';

/** The page inside of the webview's two frames. */
const mapOf = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

async function openMap(workbench: Workbench): Promise<FrameLocator> {
  await openCompared(workbench, wire);
  await workbench.runCommand('Crossread: Show Story Map');
  const map = mapOf(workbench.page);
  await map.locator('.cell').first().waitFor();
  return map;
}

const labelsOf = (map: FrameLocator) => map.locator('.head .label').allInnerTexts();

/** What is focused in the page. */
const focusedIn = (map: FrameLocator) => map.locator(':focus').getAttribute('aria-label');

it('draws the story, opens words by a click on a cell, a ribbon or a date, and follows edits', async () => {
  await using workbench = await openWorkbench({
    viewport: { width: 1600, height: 1000 },
    settings: { 'workbench.colorTheme': 'Default Dark Modern', 'workbench.sideBar.location': 'right' },
  });
  const map = await openMap(workbench);
  const labels = await labelsOf(map);
  expect(labels).toHaveLength(5);
  // versions of one day that share their wording stand beside each other
  expect(Math.abs(labels.indexOf('wire-2024-07-09') - labels.indexOf('british-paper'))).toBe(1);
  expect(await map.locator('.bracket-label').allInnerTexts()).toEqual([expect.stringMatching(/^\d+% common wording$/)]);
  expect(await map.locator('.ribbon').count()).toBeGreaterThan(20);
  expect(await map.locator('.cell .only').count()).toBeGreaterThan(3);

  const third = map.getByRole('button', { name: /^british-paper, paragraph 3 of / });
  await third.hover();
  await map.locator('.tip', { hasText: /In \d of 4 other versions/ }).waitFor();
  await workbench.screenshot('map-dark');
  await third.click();
  await expect.poll(workbench.activeFile).toBe(paper);
  await expect.poll(workbench.selectedLength).toBeGreaterThan(60);

  await map.locator('.ribbons [data-ribbon]').first().click({ force: true });
  await expect.poll(() => workbench.page.locator('.editor-group-container').count()).toBe(3);
  await map.locator('.time-mark').last().click();
  await expect.poll(workbench.selectedLength).toBeLessThan(30);

  const scroller = map.locator('.scroller');
  await scroller.evaluate(node => node.scrollTo({ top: 40 }));
  await workbench.openFile(wire);
  await workbench.goTo(5, 1);
  await workbench.page.keyboard.type('Ferries ran on time in Oslo. ');
  await workbench.runCommand('Crossread: Show Story Map');
  await map
    .getByRole('button', { name: /Ferries ran on time in Oslo/ })
    .first()
    .waitFor();
  await expect.poll(() => scroller.evaluate(node => node.scrollTop)).toBe(40);
});

it('goes by keyboard alone, pins two versions, and keeps all over a reload', async () => {
  await using workbench = await openWorkbench({
    viewport: { width: 1200, height: 1000 },
    settings: { 'workbench.colorTheme': 'Default Light Modern' },
  });
  const map = await openMap(workbench);
  const { keyboard } = workbench.page;
  await expect.poll(() => focusedIn(map)).toMatch(/paragraph 1 of/);
  await keyboard.press('ArrowDown');
  await expect.poll(() => focusedIn(map)).toMatch(/paragraph 2 of/);
  await keyboard.press('ArrowRight');
  await expect.poll(() => focusedIn(map)).not.toMatch(/^retyped/);
  const [name = ''] = ((await focusedIn(map)) ?? '').split(',');
  await keyboard.press('Enter');
  await expect.poll(workbench.activeFile).toContain(name);
  await expect.poll(workbench.selectedLength).toBeGreaterThan(20);

  await workbench.runCommand('Crossread: Show Story Map');
  await map.locator('.head', { hasText: 'digest' }).click();
  await map.locator('.head', { hasText: 'two-in-one' }).click();
  await expect.poll(async () => (await labelsOf(map)).slice(0, 2)).toEqual(['digest', 'two-in-one']);
  await workbench.screenshot('map-light-pinned');
  await workbench.runCommand('Developer: Reload Window');
  await expect
    .poll(async () => (await labelsOf(map)).slice(0, 2), { timeout: 40_000 })
    .toEqual(['digest', 'two-in-one']);
});
