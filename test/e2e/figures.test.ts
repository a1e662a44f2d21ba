import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { sharedWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const paper = 'british-paper.txt';

const oneWindow = sharedWorkbench({ viewport: { width: 1500, height: 2400 } });

/** The window with an article alone, when its versions were compared. */
async function open(article: string): Promise<Workbench> {
  const workbench = await oneWindow();
  await workbench.openFile(article);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles.join(' | '), { timeout: 30_000 })
    .toMatch(/\d versions/);
  return workbench;
}

it('says how figures agree: above paragraphs, in hovers, and by stepping from difference to difference', async () => {
  const workbench = await open(wire);
  const rows = async (): Promise<readonly string[]> =>
    (await workbench.lenses()).map(({ titles }) => titles.join(' | '));
  await expect.poll(rows).toContainEqual(expect.stringMatching(/: “.*” in \S+/));
  const hover = await workbench.hover('at least 42 people');
  expect(hover).toContain('at least 42 people');
  expect(hover).toMatch(/british-paper · /);
  await workbench.escape();

  await workbench.goTo(1, 1);
  await workbench.runCommand('Crossread: Next Difference');
  await expect.poll(workbench.selectedLength).toBeGreaterThan(0);
  await expect
    .poll(async () => (await workbench.statusBar()).join(' | '))
    .toMatch(/\d+ of \d+ · (?:differs|different \w+|told differently|source not named everywhere): “.*” in /);

  await workbench.page.keyboard.press('Control+Shift+M');
  const problems = workbench.page.locator('.markers-panel .monaco-list-row');
  await expect
    .poll(async () => (await problems.allInnerTexts()).join('\n'))
    .toMatch(/\.txt[^]*: .*“.*” in [^]*Crossread/);
});

it('counts days from the date that a person sets, and keeps it beside the article', async () => {
  const workbench = await open(paper);
  expect(await workbench.hover('on Monday')).toContain('2024-07-08');
  await workbench.escape();
  await workbench.runCommand('Crossread: Set Outlet, Date, Address…');
  // the version that is open stands first
  await workbench.pick(paper);
  await workbench.pick('Date');
  await workbench.answer('2024-07-16');
  // the list comes back for another detail
  await expect.poll(workbench.question).toContain('Escape');
  await workbench.escape();
  // a hover that is open keeps its text
  const freshHover = async (): Promise<string> => {
    await workbench.escape();
    return workbench.hover('on Monday');
  };
  await expect.poll(freshHover, { timeout: 20_000 }).toMatch(/2024-07-15[^]*set by you/);
  const sidecar = await readFile(join(workbench.folder, `${paper}.annotations.json`), 'utf8');
  expect(sidecar).toContain('2024-07-16');
});
