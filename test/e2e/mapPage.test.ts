import { chromium, type Browser, type Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { violations } from './support/axe';
import { generatedMap, openMapPage } from './support/mapPage';
import { ownSeat } from './support/workbench';

/** The built page of the story map in a browser alone, without an editor around it. */
let browser: Browser;
beforeAll(async () => {
  browser = await chromium.connect(ownSeat().browser);
});
afterAll(() => browser.close());

const styleOf = (locator: Locator, property: string): Promise<string> =>
  locator.first().evaluate((node, name) => getComputedStyle(node).getPropertyValue(name), property);

const boxOf = async (locator: Locator) => (await locator.boundingBox()) ?? { x: -1, y: -1, width: -1, height: -1 };

describe('for everybody', () => {
  it.each(['light', 'dark', 'highContrast'] as const)('axe finds no fault in a theme that is %s', async theme => {
    await using map = await openMapPage(browser, generatedMap(4, 6), { theme, width: 1200 });
    expect(await violations(map.page)).toEqual([]);
  });
});

describe('by keyboard', () => {
  it('words are opened alone, or beside those of the next column', async () => {
    await using map = await openMapPage(browser, generatedMap(3, 6), { theme: 'dark', width: 1000 });
    const { keyboard } = map.page;
    await map.page.locator('.cell').first().focus();
    await keyboard.press('ArrowDown');
    await keyboard.press('ArrowRight');
    await expect.poll(map.focused).toMatch(/^version-1, paragraph 2 of 6\. In 2 of 2 other versions\. The ferry/);
    await keyboard.press('Enter');
    await expect.poll(map.lastSent).toMatchObject({ type: 'open', places: [{ article: 'v1', start: 500 }] });
    await keyboard.press('Shift+Enter');
    await expect.poll(map.lastSent).toMatchObject({ type: 'open', places: [{ article: 'v1' }, { article: 'v2' }] });
  });

  it('versions are pinned and let go, and the focus stays where it was', async () => {
    await using map = await openMapPage(browser, generatedMap(4, 6), { theme: 'dark', width: 1000 });
    const { keyboard } = map.page;
    await map.page.locator('.cell').first().focus();
    await keyboard.press('ArrowUp');
    await expect.poll(map.focused).toMatch(/^version-0/);
    await keyboard.press('Enter');
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowRight');
    await keyboard.press('Space');
    await expect.poll(map.lastSent).toEqual({ type: 'show', pinned: ['v0', 'v2'] });
    await expect.poll(map.focused).toMatch(/^version-2/);
    expect(await map.page.locator('.head[aria-pressed="true"]').count()).toBe(2);
    await keyboard.press('Space');
    await expect.poll(map.lastSent).toEqual({ type: 'show', pinned: [] });
  });

  it('what has the focus is outlined, and described while it was reached by a key', async () => {
    await using map = await openMapPage(browser, generatedMap(3, 6), { theme: 'light', width: 1000 });
    const tip = map.page.locator('.tip');
    // nobody asked yet
    expect(await tip.isVisible()).toBe(false);
    await map.page.locator('.cell').first().focus();
    await map.page.keyboard.press('ArrowDown');
    await expect.poll(() => tip.isVisible()).toBe(true);
    expect(await styleOf(map.page.locator('.cell:focus'), 'outline-style')).toBe('solid');
    await map.page.keyboard.press('Escape');
    await expect.poll(() => tip.isVisible()).toBe(false);
  });
});

describe('what colours say', () => {
  it('is said by hatching, dashes and dots, too, in high contrast', async () => {
    await using map = await openMapPage(browser, generatedMap(4, 6), { theme: 'highContrast', width: 1200 });
    const { page } = map;
    expect(await styleOf(page.locator('.ribbon.reworded'), 'stroke-dasharray')).not.toBe('none');
    expect(await styleOf(page.locator('.ribbon.copied'), 'stroke-dasharray')).toBe('none');
    expect(await styleOf(page.locator('.cell .only'), 'background-image')).toContain('repeating-linear-gradient');
    expect(await styleOf(page.locator('.difference .dots'), 'stroke-linecap')).toBe('round');
    // fills give way to borders
    expect(await styleOf(page.locator('.cell'), 'background-color')).toBe(
      await styleOf(page.locator('body'), 'background-color'),
    );
  });
});

describe('a story of twenty versions', () => {
  it('is wider than the page, with columns that hold words and heads that stay in sight', async () => {
    await using map = await openMapPage(browser, generatedMap(20, 40), { theme: 'dark', width: 700 });
    const { page } = map;
    const scroller = page.locator('.scroller');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
    expect(await scroller.evaluate(node => node.scrollWidth)).toBeGreaterThan(3_000);
    const head = page.locator('.head').first();
    const { y, width } = await boxOf(head);
    expect(width).toBeGreaterThanOrEqual(128);
    await scroller.evaluate(node => node.scrollTo({ top: 400 }));
    expect((await boxOf(head)).y).toBe(y);
  });

  it('keeps its place when it is told of anew', async () => {
    const before = generatedMap(20, 40);
    await using map = await openMapPage(browser, before, { theme: 'dark', width: 900 });
    const scroller = map.page.locator('.scroller');
    await scroller.evaluate(node => node.scrollTo({ left: 600, top: 300 }));
    await map.tell(generatedMap(20, 41));
    await expect.poll(() => map.page.locator('.cell').count()).toBe(820);
    expect(await scroller.evaluate(node => [node.scrollLeft, node.scrollTop])).toEqual([600, 300]);
  });
});

it('a few versions fill a page of ordinary width, ribbons and all', async () => {
  await using map = await openMapPage(browser, generatedMap(2, 6), { theme: 'light', width: 900 });
  const [left, right] = [await boxOf(map.page.locator('.head').first()), await boxOf(map.page.locator('.head').last())];
  expect(right.x + right.width).toBeGreaterThan(850);
  expect(right.x - left.x - left.width).toBeGreaterThan(100);
});
