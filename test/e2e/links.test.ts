import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCompared } from './support/sample';
import { sharedWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

// high enough for all rows, and for a line that wraps while a person types
const oneWindow = sharedWorkbench({ viewport: { width: 1400, height: 2400 } });

/** The window with the wire article alone, when its versions were compared. */
async function openWire(): Promise<Workbench> {
  const workbench = await oneWindow();
  await openCompared(workbench, wire);
  return workbench;
}

it('shows the text of an article that is opened', async () => {
  const workbench = await openWire();
  const [headline = ''] = (await readFile(join(workbench.folder, wire), 'utf8')).split('\n');
  await expect.poll(workbench.text).toContain(headline.trim());
});

it('shows one row of links above each paragraph, with the versions that have it', async () => {
  const workbench = await openWire();
  const rows = await workbench.lenses();
  expect(rows.length).toBeGreaterThan(12);
  expect(new Set(rows.map(({ line }) => line)).size).toBe(rows.length);
  // no row is cut off at 80 columns; its links are parted by bars
  expect(rows.filter(({ titles }) => titles.join(' | ').length > 82)).toEqual([]);
  const hospital = rows.find(({ line }) => line === 5);
  expect(hospital?.titles.join(' | ')).toMatch(
    /^no source in british-paper: “officials said” here \| \d of 5 versions/,
  );
});

it('peeks at the matching passages on a click', async () => {
  const workbench = await openWire();
  await workbench.clickLens(/of 5 versions$/, 5);
  await expect.poll(async () => (await workbench.peek())?.files).toContain('british-paper.txt');
  expect((await workbench.peek())?.files).not.toContain(wire);
});

it('opens the best match beside, with the passage selected', async () => {
  const workbench = await openWire();
  await workbench.clickLens(/^british-paper/, 7);
  await expect.poll(workbench.activeFile).toBe('british-paper.txt');
  await expect.poll(workbench.selectedLength).toBeGreaterThan(60);
  expect(await workbench.tabs()).toEqual([wire, 'british-paper.txt']);
});

it('opens both sides of a difference, and keeps the cursor where a person reads', async () => {
  const workbench = await openWire();
  await workbench.clickLens(/^no source in /, 5);
  await expect.poll(async () => (await workbench.tabs()).length).toBe(2);
  await expect.poll(workbench.activeFile).toBe(wire);
  await expect.poll(workbench.selectedLength).toBe('officials said'.length);
});

it('goes the same ways by keyboard, from the paragraph at the cursor', async () => {
  const workbench = await openWire();
  await workbench.goTo(5, 20);
  await workbench.page.keyboard.press('Alt+F12');
  await expect.poll(async () => (await workbench.peek())?.files).toContain('british-paper.txt');
  await workbench.escape();
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('F12');
  await expect.poll(workbench.activeFile).toBe('british-paper.txt');
});

it('hides and shows links and everything by command', async () => {
  const workbench = await openWire();
  const all = (await workbench.lenses()).length;
  const showLinks = async (where: string): Promise<void> => {
    await workbench.runCommand('Crossread: Links Above Paragraphs…');
    await workbench.pick(where);
  };
  await showLinks('Only where versions differ');
  await expect.poll(async () => (await workbench.lenses()).length).toBeLessThan(all);
  expect((await workbench.lenses()).filter(({ titles }) => !/“[^”]+”/.test(titles[0] ?? ''))).toEqual([]);
  await showLinks('Nowhere');
  await expect.poll(workbench.lenses).toEqual([]);
  await showLinks('Above all paragraphs');
  await expect.poll(async () => (await workbench.lenses()).length).toBe(all);
  await workbench.runCommand('Crossread: Turn Everything On or Off');
  await expect.poll(workbench.lenses).toEqual([]);
  await workbench.runCommand('Crossread: Turn Everything On or Off');
  await expect.poll(async () => (await workbench.lenses()).length).toBeGreaterThan(3);
});

it('keeps its rows where they are while a person types', async () => {
  const workbench = await openWire();
  const before = (await workbench.lenses()).map(({ line }) => line);
  await workbench.goTo(7, 1);
  await workbench.page.keyboard.type('In Moscow, ');
  const during = (await workbench.lenses()).map(({ line }) => line);
  expect(during).toEqual(before);
  await expect.poll(async () => (await workbench.lenses()).map(({ line }) => line)).toEqual(before);
});
