import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCompared, pageIn, wireArticle } from '../support/sample';
import { openWorkbench, type Workbench } from '../support/workbench';

const pictures = join(import.meta.dirname, '..', '..', '..', 'media', 'screenshots');
const viewport = { width: 1280, height: 800 };

/** Opens the wire article and waits until its versions were compared. */
async function openWire(workbench: Workbench): Promise<void> {
  await openCompared(workbench, wireArticle(), { timeout: 60_000 });
}

/** Hides the side bar, so that the pages have the room. */
async function fullWidth(workbench: Workbench): Promise<void> {
  await workbench.page.keyboard.press('Control+B');
}

/** Makes the side bar wide enough for what a row says of a version. */
async function wideSideBar({ page }: Workbench): Promise<void> {
  const { x, width } = (await page.locator('.part.sidebar').boundingBox()) ?? { x: 0, width: 0 };
  await page.mouse.move(x + width, viewport.height / 2);
  await page.mouse.down();
  await page.mouse.move(x + width + 110, viewport.height / 2, { steps: 4 });
  await page.mouse.up();
  await page.mouse.move(5, 5);
  await page.locator('.monaco-sash.hover, .monaco-sash.active').waitFor({ state: 'detached' });
}

it('the wire article with the story beside it', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await workbench.showStory();
  await expect.poll(() => workbench.tree('Story')).not.toEqual([]);
  await wideSideBar(workbench);
  await workbench.screenshot('editor', pictures);
});

it('a note on the words it is about', async () => {
  await using workbench = await openWorkbench({
    viewport,
    settings: { 'crossread.author': 'Reporter', 'comments.openView': 'never' },
  });
  await openWire(workbench);
  await workbench.select('at least 42 people');
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('a');
  await workbench.page.locator('.review-widget .comment-form .monaco-editor.focused').waitFor();
  await workbench.page.keyboard.type('Officials of which side? The British paper names no source.');
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await workbench.threads())[0]?.comments.length).toBe(1);
  await workbench.screenshot('note', pictures);
});

it('a difference with both sides', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await fullWidth(workbench);
  await workbench.goTo(1);
  await workbench.page.keyboard.press('Alt+F5');
  await expect.poll(async () => (await workbench.tabs()).length).toBe(2);
  // the other side is laid out anew once its lines are wrapped
  await workbench.page.waitForTimeout(500);
  await workbench.screenshot('difference', pictures);
});

it('the fact table', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await fullWidth(workbench);
  await workbench.runCommand('Crossread: Show Fact Table');
  await pageIn(workbench).locator('.body .row').first().waitFor();
  await workbench.screenshot('fact-table', pictures);
});

it('the story map', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await fullWidth(workbench);
  await workbench.runCommand('Crossread: Show Story Map');
  await pageIn(workbench).locator('.cell').first().waitFor();
  await workbench.screenshot('story-map', pictures);
});
