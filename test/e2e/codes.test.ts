import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notePage } from '../support/notePage';
import { openCompared } from './support/sample';
import { sampleStory, openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
/** High enough for all rows of the view: the editor renders only what shows. */
const viewport = { width: 1400, height: 1500 };

const rows = (workbench: Workbench): Promise<readonly string[]> => workbench.tree('Notes');

async function sidecarText(workbench: Workbench, article: string): Promise<string> {
  return readFile(join(workbench.folder, `${article}.annotations.json`), 'utf8').catch(() => '');
}

async function openWire(workbench: Workbench): Promise<void> {
  await openCompared(workbench, wire);
  await workbench.showStory();
  await workbench.showView('Notes');
}

const codebook = async (workbench: Workbench): Promise<string> =>
  readFile(join(workbench.folder, 'codebook.crossread.json'), 'utf8').catch(() => '');

/** Picks a code in the list of the codebook, and what to do with it. */
async function editCode(workbench: Workbench, code: string, action: string): Promise<void> {
  await workbench.runCommand('Crossread: Edit Codes');
  await workbench.pick(code);
  await workbench.pick(action);
}

/** Colour of the line below words in the active editor. */
async function lineColour(workbench: Workbench, words: string): Promise<string> {
  const span = workbench.page.locator('.editor-group-container.active .view-line span', { hasText: words }).last();
  return span.evaluate(element => getComputedStyle(element).textDecorationColor);
}

it('codes words by name and by key, here and in every version; only the codebook changes with a code', async () => {
  await using workbench = await openWorkbench({ viewport });
  await openWire(workbench);
  await workbench.select('Narendra Modi');
  await workbench.runCommand('Crossread: Code All Occurrences');
  await workbench.page.locator('.quick-input-widget input').fill('Guest');
  await workbench.pick('New code “Guest”');
  await expect.poll(() => sidecarText(workbench, 'british-paper.txt')).toContain('"classifying"');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Narendra Modi .*Guest/));
  expect(JSON.parse(await codebook(workbench))).toMatchObject({ codes: [{ name: 'Guest', key: 1 }] });
  await workbench.runCommand('Crossread: Undo Last Note Change');
  await expect.poll(() => sidecarText(workbench, 'british-paper.txt')).not.toContain('"classifying"');
  await workbench.select('Vladimir Putin');
  await workbench.runCommand('Crossread: Code Selection…');
  await workbench.page.locator('.quick-input-widget input').fill('1');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Vladimir Putin .*Guest/));
  const sidecar = await sidecarText(workbench, wire);
  const colour = await lineColour(workbench, 'Vladimir Putin');
  await editCode(workbench, 'Guest', 'Colour…');
  await workbench.pick('violet');
  await expect.poll(() => lineColour(workbench, 'Vladimir Putin')).not.toBe(colour);
  await editCode(workbench, 'Guest', 'Rename…');
  await workbench.answer('Host');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Vladimir Putin .*Host/));
  await workbench.runCommand('Crossread: Edit Codes');
  await workbench.pick('New Code…');
  await workbench.answer('Leader');
  await expect.poll(() => codebook(workbench)).toContain('Leader');
  await editCode(workbench, 'Host', 'Merge into Another Code…');
  await workbench.pick('Leader');
  await expect.poll(() => rows(workbench)).toContainEqual(expect.stringMatching(/^ {2}Vladimir Putin .*Leader/));
  expect(await sidecarText(workbench, wire)).toBe(sidecar);
});

it('shows a linked note in the other versions, and offers notes whose article was renamed outside', async () => {
  const text = await readFile(join(sampleStory, wire), 'utf8');
  const page = notePage(wire, text, [{ words: 'at least 42 people', comment: 'Whose count?' }]);
  await using workbench = await openWorkbench({ viewport, files: { [`${wire}.annotations.json`]: page } });
  await openWire(workbench);
  await workbench.select('at least 42 people');
  await workbench.runCommand('Crossread: Link Note to Other Versions');
  await expect.poll(() => sidecarText(workbench, wire)).toContain('"linking"');
  const note = workbench.page.locator('.pane .monaco-list-row', { hasText: 'at least 42 people' }).first();
  await note.locator('.monaco-tl-twistie').click();
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
  // the note is there to read and to answer, and stays one note
  await workbench.openThread(/^\s*from wire-2024-07-09\.txt — unchecked/);
  await workbench.openReply();
  await workbench.page.keyboard.type('The paper has it too.');
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(() => sidecarText(workbench, wire)).toContain('The paper has it too.');
  expect(await sidecarText(workbench, 'british-paper.txt')).toBe('');
  await rename(join(workbench.folder, wire), join(workbench.folder, 'wire-final.txt'));
  await expect
    .poll(() => workbench.messages(), { timeout: 40_000 })
    .toContainEqual(`There are notes on ${wire}, which is gone. wire-final.txt has its text.`);
  await workbench.pressButton('Take Over');
  await expect.poll(() => sidecarText(workbench, 'wire-final.txt')).toContain('Whose count?');
});
