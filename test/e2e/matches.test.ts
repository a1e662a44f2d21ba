import { expect, it } from 'vitest';
import { openCompared } from './support/sample';
import { sharedWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const paper = 'british-paper.txt';

const oneWindow = sharedWorkbench();

/** The window with the wire article alone, when its versions were compared. */
async function openWire(): Promise<Workbench> {
  const workbench = await oneWindow();
  await openCompared(workbench, wire);
  return workbench;
}

/** Runs a command that asks for a row, and takes one. */
async function runAndPick(workbench: Workbench, command: string, row: string): Promise<void> {
  await workbench.runCommand(`Crossread: ${command}`);
  await expect.poll(async () => (await workbench.pickRows()).join('\n')).toContain(row);
  await workbench.pick(row);
}

it('compares passages on a page, and whole articles in the diff editor, always in the words that were printed', async () => {
  const workbench = await openWire();
  const { page } = workbench;
  await workbench.goTo(5, 20);
  await runAndPick(workbench, 'Compare this Passage…', 'british-paper');
  await expect.poll(async () => (await workbench.text()).replace(/\s/g, ' ')).toContain('Only in british-paper: ');
  await workbench.openFile(wire);
  await runAndPick(workbench, 'Compare Whole Articles…', 'british-paper');
  await page.locator('.monaco-diff-editor .modified .char-insert').first().waitFor();
});

it('keeps versions side by side in step, and dims what does not tell the story', async () => {
  const workbench = await openWire();
  const { page } = workbench;
  await page.setViewportSize({ width: 1400, height: 700 });
  await workbench.clickLens(/^british-paper/, 7);
  await expect.poll(workbench.activeFile).toBe(paper);
  const left = page.locator('.editor-group-container').first();
  await expect.poll(() => left.locator('.view-lines').innerText()).not.toContain('Kwatra');
  await page.keyboard.press('Control+End');
  for (let line = 0; line < 3; line++) await page.keyboard.press('ArrowUp');
  await expect.poll(() => left.locator('.view-lines').innerText()).toContain('Kwatra');
  await workbench.openFile('two-in-one.txt');
  const opacity = async (): Promise<string> => {
    await page.keyboard.press('Control+End');
    return page
      .locator('.editor-group-container.active .view-line span span', { hasText: 'Headlines' })
      .first()
      .evaluate(words => getComputedStyle(words).opacity, undefined, { timeout: 2000 });
  };
  await expect.poll(opacity).toBe('0.6');
  await page.setViewportSize({ width: 1400, height: 1000 });
});

it('lists what a version has alone and what it lacks', async () => {
  const workbench = await openWire();
  await workbench.showStory();
  await expect.poll(async () => (await workbench.tree('Story')).join('\n')).toContain('digest.txt');
  await workbench.clickRow('Story', 'digest.txt');
  await expect.poll(workbench.activeFile).toBe('digest.txt');
  await workbench.runCommand('Crossread: Show What Is Missing Here');
  await expect.poll(async () => (await workbench.pickRows()).join('\n')).toContain('british-paper, wire-2024-07-09');
  await workbench.page.keyboard.press('Enter');
  await expect.poll(workbench.activeFile).toBe(paper);
  await expect.poll(workbench.selectedLength).toBeGreaterThan(20);
  await workbench.clickRow('Story', 'digest.txt');
  await workbench.page.locator('.pane .monaco-list:focus').waitFor();
  await workbench.page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => (await workbench.tree('Story')).join('\n'))
    .toMatch(/Only in this version \d+\n.*Missing here \d+/);
  await workbench.clickRow('Story', 'Only in this version');
  await expect.poll(async () => (await workbench.tree('Story')).join('\n')).toMatch(/State Department/);
});

it('says why sentences match, and keeps what a person decides', async () => {
  const workbench = await openWire();
  const row = async (): Promise<string> =>
    (await workbench.lenses()).find(({ line }) => line === 7)?.titles.join(' | ') ?? '';
  await expect.poll(row).toContain('british-paper');
  await workbench.goTo(7, 20);
  await workbench.runCommand('Crossread: Why Matched?');
  // several versions have a sentence that matches; the closest comes first
  await expect.poll(async () => (await workbench.pickRows())[0]).toMatch(/^british-paper/);
  await workbench.pick('british-paper');
  await expect.poll(async () => (await workbench.pickRows()).join('\n')).toMatch(/television \d+%/);
  await workbench.pick('Reject Match');
  await expect.poll(row).not.toContain('british-paper');
  await workbench.runCommand('Crossread: Undo Last Decision');
  await expect.poll(row).toContain('british-paper');
  await workbench.runCommand('Crossread: Link Passages by Hand');
  await workbench.answer('Trade between the two countries');
  await expect.poll(row).toContain('digest');
});
