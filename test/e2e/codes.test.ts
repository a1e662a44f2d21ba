import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notePage } from '../support/notePage';
import { sampleStory, openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
/** High enough for all rows of the view: the editor renders only what shows. */
const viewport = { width: 1400, height: 1500 };

const rows = (workbench: Workbench): Promise<readonly string[]> => workbench.tree('Notes');

async function sidecarText(workbench: Workbench, article: string): Promise<string> {
  return readFile(join(workbench.folder, `${article}.annotations.json`), 'utf8').catch(() => '');
}

async function openWire(workbench: Workbench): Promise<void> {
  await workbench.openFile(wire);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles[0], { timeout: 30_000 })
    .toMatch(/of 5 versions$/);
  await workbench.runCommand('Crossread: Show Story');
  await workbench.showView('Notes');
}

it('codes words by name and by key, here and in every version, and takes it back in one step', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await workbench.select('Narendra Modi');
  await workbench.runCommand('Crossread: Code All Occurrences');
  await workbench.page.locator('.quick-input-widget input').fill('Guest');
  await workbench.pick('New code “Guest”');
  await expect.poll(() => sidecarText(workbench, 'british-paper.txt')).toContain('"classifying"');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Narendra Modi .*Guest/));
  const codebook = JSON.parse(await readFile(join(workbench.folder, 'codebook.crossread.json'), 'utf8')) as unknown;
  expect(codebook).toMatchObject({ codes: [{ name: 'Guest' }] });
  await workbench.runCommand('Crossread: Undo Last Note Change');
  await expect.poll(() => sidecarText(workbench, 'british-paper.txt')).not.toContain('"classifying"');
  await workbench.runCommand('Crossread: Edit Codebook');
  await workbench.pick('Guest');
  await workbench.pick('Key…');
  await workbench.answer('3');
  await expect
    .poll(async () => readFile(join(workbench.folder, 'codebook.crossread.json'), 'utf8'))
    .toContain('"key": 3');
  await workbench.select('Vladimir Putin');
  await workbench.runCommand('Crossread: Code Selection…');
  await workbench.page.locator('.quick-input-widget input').fill('3');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Vladimir Putin .*Guest/));
});

it('links a note to the other versions, and finds notes whose article was renamed outside', async () => {
  const text = await readFile(join(sampleStory, wire), 'utf8');
  const sidecar = notePage(wire, text, [{ words: 'at least 42 people', comment: 'Whose count?' }]);
  await using workbench = await openWorkbench({ viewport, files: { [`${wire}.annotations.json`]: sidecar } });
  await openWire(workbench);
  await workbench.select('at least 42 people');
  await workbench.runCommand('Crossread: Link Note to Other Versions');
  await expect.poll(() => sidecarText(workbench, wire)).toContain('"linking"');
  await workbench.clickRow('Notes', 'at least 42 people');
  await workbench.page.keyboard.press('ArrowRight');
  await expect
    .poll(() => rows(workbench))
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^ {4}british-paper\.txt .*42/),
        expect.stringMatching(/^ {4}\S+ missing here$/),
      ]),
    );
  await workbench.clickRow('Notes', /^british-paper\.txt.*42/);
  await expect.poll(workbench.activeFile).toBe('british-paper.txt');
  await expect.poll(workbench.selectedLength).toBeGreaterThan(0);
  await rename(join(workbench.folder, wire), join(workbench.folder, 'wire-final.txt'));
  await workbench.runCommand('Crossread: Find Article of Orphaned Notes…');
  await workbench.pick('wire-final.txt');
  await expect.poll(() => sidecarText(workbench, 'wire-final.txt')).toContain('Whose count?');
});
