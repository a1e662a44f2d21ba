import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import {
  addLive,
  broken,
  found,
  gone,
  hostile,
  hostileStory,
  listen,
  liveInFrames,
  noted,
  watchForLive,
} from './support/hostile';
import { openWorkbench, type Workbench } from './support/workbench';

const words = 'at least 42 people';
const joiner = '\u2060';

/** Opens a file from the explorer: quick open reads icons in names of files. */
async function openFile(workbench: Workbench, name: string): Promise<void> {
  const row = workbench.page.locator('.explorer-folders-view .monaco-list-row', {
    hasText: name,
  });
  await row.first().dblclick();
}

const messages = async (workbench: Workbench): Promise<string> =>
  (await workbench.messages()).join('\n').replaceAll(joiner, '');

/** Runs a command that opens a box, and takes what stands in it. */
async function boxOf(workbench: Workbench, command: string): Promise<string> {
  const box = workbench.page.locator('.quick-input-widget');
  await workbench.runCommand(`Crossread: ${command}`);
  await expect.poll(() => box.innerText()).toContain('pwned');
  return (await box.innerText()).replaceAll(joiner, '');
}

/** Brings up one place after the other where the editor shows words of notes. */
async function lookAtNotes(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const hover = await workbench.hover(words);
  expect(hover).toContain(`unchecked · Code ${hostile} · ${hostile}`);
  expect(hover.replaceAll(joiner, '')).toContain('<img src="http://127.0.0.1');
  await workbench.screenshot('hostile-hover');
  // the one link of the note to the web is one
  await page.locator('.monaco-hover a[data-href="https://fine.example/list"]').first().waitFor();
  await page.keyboard.press('Escape');

  await workbench.openThread(/./);
  await expect.poll(async () => (await workbench.threads())[0]?.comments[0]?.author).toBe(`Reporter ${hostile}`);
  const [thread] = await workbench.threads();
  expect(thread?.label).toContain(hostile);
  expect(thread?.comments[0]?.body.replaceAll(joiner, '')).toContain('![inline](http://127.0.0.1');
  await workbench.screenshot('hostile-thread');
  await workbench.runCommand('Comments: Focus on Comments View');
  await page.locator('.comments-panel .comment-thread-container').first().waitFor();
  await workbench.runCommand('View: Hide Panel');

  await workbench.showStory();
  for (const view of ['Notes', 'Entities']) await workbench.showView(view);
  await expect.poll(async () => (await workbench.tree('Notes')).join('\n')).toContain(`unchecked · Code ${hostile}`);
  await page.locator('.pane .monaco-list-row', { hasText: words }).first().hover();
  await page.locator('.workbench-hover-container .hover-contents', { hasText: 'pwned' }).waitFor();
  await workbench.runCommand('Crossread: Group Notes By…');
  await workbench.pick('Tag');
  await expect.poll(async () => (await workbench.tree('Notes')).join('\n')).toContain(`${hostile} 1`);
}

/** Selects the words with the note; a hover that comes up meanwhile may take the click. */
async function selectNoted(workbench: Workbench): Promise<void> {
  const selected = async (): Promise<number> => {
    await workbench.page.keyboard.press('Escape');
    await workbench.select(words);
    return workbench.selectedLength();
  };
  await expect.poll(selected).toBe(words.length);
}

/** Opens the boxes whose titles, rows, prompts and problems have hostile words. */
async function lookAtBoxes(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  const box = page.locator('.quick-input-widget');
  await selectNoted(workbench);
  expect(await boxOf(workbench, 'Edit Codes')).toContain(`Code ${hostile}`);
  await page.keyboard.press('Enter');
  await workbench.pick('Key…');
  await expect.poll(() => box.locator('.quick-input-title').innerText()).toContain(hostile);
  await page.keyboard.press('Escape');
  expect(await boxOf(workbench, 'Set Outlet, Date, Address…')).toContain('$(flame) [pwned]');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');

  await selectNoted(workbench);
  await workbench.runCommand('Crossread: Set Sources of Note…');
  await box.locator('input').fill('[pwned](command:pwned.source)$(flame)');
  await expect.poll(() => box.locator('.quick-input-message').innerText()).toContain('$(flame)” is no address');
  await workbench.screenshot('hostile-problem');
  await page.keyboard.press('Escape');
  await selectNoted(workbench);
  await workbench.runCommand('Crossread: Code Selection…');
  await box.locator('input').fill('1');
  await expect.poll(async () => (await workbench.statusBar()).join('\n')).toContain(`Coded as Code ${hostile}`);
}

/** Looks at the places that show words of articles and names of versions: problems and pages. */
async function lookAtStory(workbench: Workbench): Promise<void> {
  const { page } = workbench;
  await workbench.runCommand('Problems: Focus on Problems View');
  await expect.poll(() => page.locator('.markers-panel').innerText()).toContain('in $(flame) [pwned]');
  await workbench.runCommand('View: Hide Panel');
  for (const command of ['Show Fact Table', 'Show Story Map']) {
    await workbench.runCommand(`Crossread: ${command}`);
    await page
      .frameLocator('iframe.webview.ready >> visible=true')
      .frameLocator('#active-frame')
      .locator('body', { hasText: '$(flame) [pwned]' })
      .waitFor();
    expect(await liveInFrames(page)).toEqual([]);
  }
}

/** Exports the story and looks at the file: the report in the editor’s preview, the copy in a browser. */
async function lookAtExports(workbench: Workbench): Promise<void> {
  const { page, folder } = workbench;
  const saveAs = page.locator('.quick-input-widget .quick-input-box input');
  const exported = async (format: string, name: string): Promise<string> => {
    await workbench.runCommand('Crossread: Export…');
    await workbench.pick(format);
    await expect.poll(() => saveAs.inputValue()).toContain(name);
    await page.keyboard.press('Enter');
    await expect.poll(() => readFile(join(folder, name), 'utf8').catch(() => '')).toContain('pwned.example');
    return join(folder, name);
  };
  await exported('Report (Markdown)', 'report.crossread.md');
  await expect.poll(() => messages(workbench)).toContain('report.crossread.md was written');
  await workbench.pressButton('Open');
  await expect.poll(workbench.activeFile).toBe('report.crossread.md');
  await workbench.runCommand('Markdown: Open Preview');
  const preview = page.frameLocator('iframe.webview.ready >> visible=true').frameLocator('#active-frame');
  await preview.locator('body', { hasText: '![inline](http://127.0.0.1' }).waitFor();
  await workbench.screenshot('hostile-preview');
  expect(await liveInFrames(page)).toEqual([]);
  // a preview takes the focus when it is drawn, from a box that is open too
  await workbench.closeEditors();
  // another page takes the focus from the window: it comes last
  const file = await exported('Annotated copy (HTML)', 'annotated-copy.crossread.html');
  const copy = await page.context().browser()?.newPage();
  if (copy === undefined) throw new Error('the window has no browser');
  await copy.goto(pathToFileURL(file).href);
  expect(await liveInFrames(copy)).toEqual([]);
  expect(await copy.locator('body').innerText()).toContain('<img src="http://127.0.0.1');
  await copy.close();
}

it('lets no word of others act, wherever the editor shows it, and asks nothing of the network', async () => {
  await using listener = await listen();
  const files = await hostileStory(listener.pictures);
  await using workbench = await openWorkbench({ from: '/none', files, viewport: { width: 1500, height: 1400 } });
  const { page } = workbench;
  const live = await watchForLive(page);

  // what appears unasked: a sidecar that cannot be read, and notes whose article is gone
  await openFile(workbench, noted);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles.join(' | '), { timeout: 40_000 })
    .toMatch(/of 3 versions/);
  await expect.poll(() => messages(workbench), { timeout: 40_000 }).toContain(`${broken}.annotations.json is damaged`);
  await expect
    .poll(() => messages(workbench))
    .toContain(`There are notes on ${gone}, which is gone. ${found} has its text`);
  await workbench.screenshot('hostile-messages');
  await page.keyboard.press('Escape');
  await expect.poll(async () => JSON.stringify(await workbench.lenses())).toContain('in $(flame) [pwned]');
  await lookAtNotes(workbench);
  await lookAtBoxes(workbench);
  await lookAtStory(workbench);
  await lookAtExports(workbench);
  expect(await live()).toEqual([]);
  expect(listener.connections()).toBe(0);

  // the control: a picture and a link that are there are seen
  await page.evaluate(addLive, listener.pictures);
  await expect.poll(() => listener.connections()).toBeGreaterThan(0);
  expect(workbench.takeCalls()).toContainEqual(expect.stringMatching(/^page http:\/\/127\.0\.0\.1/));
  expect(await live()).toHaveLength(1 + listener.pictures.length);
});
