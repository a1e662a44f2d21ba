import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const words = 'at least 42 people';

interface Page {
  readonly items: readonly {
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
    readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  }[];
}

/** The sidecar of the wire article as it is on disk; empty when there is none. */
async function sidecar(workbench: Workbench): Promise<Page> {
  const text = await readFile(join(workbench.folder, `${wire}.annotations.json`), 'utf8').catch(() => '{"items":[]}');
  return JSON.parse(text) as Page;
}

async function openWire(workbench: Workbench): Promise<void> {
  await workbench.openFile(wire);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles[0], { timeout: 30_000 })
    .toMatch(/of 5 versions$/);
}

/** Selects words, presses the chord, writes a note and saves it. */
async function addNote(workbench: Workbench, text: string): Promise<void> {
  await workbench.select(words);
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('a');
  const input = workbench.page.locator('.review-widget .comment-form .monaco-editor').first();
  await input.waitFor();
  await expect.poll(() => input.evaluate(editor => editor.classList.contains('focused'))).toBe(true);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await workbench.threads())[0]?.comments.length).toBe(1);
}

it('keeps a note on the selected words, at once, beside the article', async () => {
  await using workbench = await openWorkbench();
  await openWire(workbench);
  const before = await readFile(join(workbench.folder, wire), 'utf8');
  await addNote(workbench, 'Who says *this*?');
  expect(await workbench.threads()).toMatchObject([{ comments: [{ body: 'Who says this?' }] }]);
  const [item] = (await sidecar(workbench)).items;
  expect(item?.body).toContainEqual(expect.objectContaining({ purpose: 'commenting', value: 'Who says *this*?' }));
  expect(item?.target.selector[0]?.exact).toBe(words);
  expect(await readFile(join(workbench.folder, wire), 'utf8')).toBe(before);
});

it('answers, resolves and deletes a note in its thread', async () => {
  await using workbench = await openWorkbench();
  await openWire(workbench);
  await addNote(workbench, 'Check with the desk.');
  await workbench.page.locator('.review-widget .review-thread-reply-button').click();
  await workbench.page.keyboard.type('The desk agrees.');
  await workbench.page.keyboard.press('Control+Enter');
  await expect
    .poll(async () => (await workbench.threads())[0]?.comments.map(({ body }) => body))
    .toEqual(['Check with the desk.', 'The desk agrees.']);
  await workbench.page.locator('.review-widget').getByRole('button', { name: 'Resolve Note' }).click();
  // the editor folds a thread that is resolved
  await expect.poll(workbench.threads).toEqual([]);
  await workbench.select(words);
  await workbench.runCommand('Crossread: Delete Note');
  await expect.poll(async () => (await sidecar(workbench)).items).toEqual([]);
  await workbench.runCommand('Crossread: Undo Last Note Change');
  await expect.poll(async () => (await sidecar(workbench)).items.length).toBeGreaterThan(0);
});

it('edits a note in place', async () => {
  await using workbench = await openWorkbench();
  await openWire(workbench);
  await addNote(workbench, 'Frist draft');
  await workbench.page.locator('.review-comment').first().hover();
  await workbench.page.locator('.review-comment').getByRole('button', { name: 'Edit Note' }).click();
  await workbench.page.locator('.review-comment .edit-container .monaco-editor.focused').waitFor();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.type('First draft');
  await workbench.page.locator('.review-comment').getByRole('button', { name: 'Save' }).click();
  await expect.poll(async () => (await workbench.threads())[0]?.comments[0]?.body).toBe('First draft');
  expect((await sidecar(workbench)).items[0]?.body[0]?.value).toBe('First draft');
});

it('sets status and tags from the palette, and lists the note in the view', async () => {
  await using workbench = await openWorkbench();
  await openWire(workbench);
  await addNote(workbench, 'Whose count is it?');
  await workbench.select(words);
  await workbench.runCommand('Crossread: Set Status of Note…');
  await workbench.pick('disputed');
  await workbench.runCommand('Crossread: Set Tags of Note…');
  await workbench.answer('casualties, kyiv');
  await workbench.runCommand('Crossread: Show Story');
  await workbench.showView('Notes');
  await expect
    .poll(() => workbench.tree('Notes'))
    .toEqual(['Lost notes none', `${wire} 1`, `  ${words} disputed · casualties · kyiv — Whose count is it?`]);
  const purposes = (await sidecar(workbench)).items[0]?.body.map(({ purpose, value }) => `${purpose} ${value}`);
  expect(purposes).toEqual(expect.arrayContaining(['assessing disputed', 'tagging casualties', 'tagging kyiv']));
});

it('shows the note on the same words after the article was edited outside', async () => {
  await using workbench = await openWorkbench();
  await openWire(workbench);
  await addNote(workbench, 'Still here?');
  const path = join(workbench.folder, wire);
  const text = await readFile(path, 'utf8');
  await writeFile(path, `A new first paragraph.\n\n${text.replace('Earlier Tuesday, ', 'On Tuesday morning, ')}`);
  await workbench.runCommand('Crossread: Show Story');
  await workbench.showView('Notes');
  await workbench.clickRow('Notes', words);
  await expect.poll(workbench.selectedLength).toBe(words.length);
});
