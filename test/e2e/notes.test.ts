import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isStored } from './support/inPage';
import { openCompared } from './support/sample';
import { openWorkbench, sharedWorkbench, workbenchReady, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const paper = 'british-paper.txt';
const digest = 'digest.txt';
const words = 'at least 42 people';

const sidecarName = (article: string): string => `${article}.annotations.json`;

interface Page {
  readonly items: readonly {
    readonly body: readonly { readonly purpose: string; readonly value: string }[];
    readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  }[];
}

/** The sidecar of an article as it is on disk; empty when there is none. */
async function sidecar(workbench: Workbench, article: string): Promise<Page> {
  const text = await readFile(join(workbench.folder, sidecarName(article)), 'utf8').catch(() => '{"items":[]}');
  return JSON.parse(text) as Page;
}

async function open(workbench: Workbench, article: string): Promise<void> {
  await openCompared(workbench, article);
}

/** Selects words, presses the chord, writes a note and sends it. */
async function writeNote(workbench: Workbench, text: string, on = words): Promise<void> {
  await workbench.select(on);
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('a');
  const input = workbench.page.locator('.review-widget .comment-form .monaco-editor').first();
  await input.waitFor();
  await expect.poll(() => input.evaluate(editor => editor.classList.contains('focused'))).toBe(true);
  await workbench.page.keyboard.type(text);
  await workbench.page.keyboard.press('Control+Enter');
}

async function addNote(workbench: Workbench, text: string, on = words): Promise<void> {
  await writeNote(workbench, text, on);
  await expect.poll(async () => (await workbench.threads())[0]?.comments.length).toBe(1);
}

/** Opens the note for editing and writes another text, which is not saved yet. */
async function editNote(workbench: Workbench, text: string): Promise<void> {
  await workbench.page.locator('.review-comment').first().hover();
  await workbench.page.locator('.review-comment').getByRole('button', { name: 'Edit Note' }).click();
  await workbench.page.locator('.review-comment .edit-container .monaco-editor.focused').waitFor();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.type(text);
}

const bodies = async (workbench: Workbench): Promise<readonly string[] | undefined> =>
  (await workbench.threads())[0]?.comments.map(({ body }) => body);

// each test takes notes on an article of its own
const oneWindow = sharedWorkbench();

it('sets status, tags and sources, lists the note, and shows it on the same words after an edit outside', async () => {
  const workbench = await oneWindow();
  await open(workbench, wire);
  // words without a note get one along with the status
  await workbench.select(words);
  await workbench.page.keyboard.press('Shift+Alt+F9');
  await workbench.pick('disputed');
  await expect.poll(async () => (await sidecar(workbench, wire)).items.length).toBe(1);
  await workbench.runCommand('Crossread: Set Tags of Note…');
  await workbench.answer('casualties, kyiv');
  await workbench.runCommand('Crossread: Set Sources of Note…');
  await workbench.answer('https://example.org/list.pdf');
  await workbench.showStory();
  await workbench.showView('Notes');
  await expect
    .poll(() => workbench.tree('Notes'))
    .toEqual(['Lost notes none', `${wire} 1`, `  ${words} disputed · casualties · kyiv`]);
  const purposes = (await sidecar(workbench, wire)).items[0]?.body.map(({ purpose, value }) => `${purpose} ${value}`);
  expect(purposes).toEqual(expect.arrayContaining(['assessing disputed', 'tagging casualties', 'tagging kyiv']));
  expect(JSON.stringify(await sidecar(workbench, wire))).toContain('https://example.org/list.pdf');
  const path = join(workbench.folder, wire);
  const text = await readFile(path, 'utf8');
  await writeFile(path, `A new first paragraph.\n\n${text.replace('Earlier Tuesday, ', 'On Tuesday morning, ')}`);
  await expect.poll(workbench.text).toContain('A new first paragraph.');
  await workbench.clickRow('Notes', words);
  await expect.poll(workbench.selectedLength).toBe(words.length);
});

it('keeps a note on the selected words, at once, beside the article; edits it in place, along with others', async () => {
  const workbench = await oneWindow();
  await open(workbench, paper);
  const before = await readFile(join(workbench.folder, paper), 'utf8');
  await addNote(workbench, 'Who says *this*?');
  expect(await bodies(workbench)).toEqual(['Who says this?']);
  const [item] = (await sidecar(workbench, paper)).items;
  expect(item?.body).toContainEqual(expect.objectContaining({ purpose: 'commenting', value: 'Who says *this*?' }));
  expect(item?.target.selector[0]?.exact).toBe(words);
  await editNote(workbench, 'Second thoughts');
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(() => bodies(workbench)).toEqual(['Second thoughts']);
  await expect.poll(async () => (await sidecar(workbench, paper)).items[0]?.body[0]?.value).toBe('Second thoughts');

  // somebody else writes the same note while it is being written here
  await editNote(workbench, 'Third thoughts');
  const file = join(workbench.folder, sidecarName(paper));
  await writeFile(file, (await readFile(file, 'utf8')).replace('Second thoughts', 'Thoughts of the desk'));
  await workbench.page.keyboard.press('Control+Enter');
  await expect
    .poll(() => bodies(workbench))
    .toEqual([expect.stringMatching(/^Third thoughts\s*Thoughts of the desk$/)]);
  await expect
    .poll(() => workbench.messages())
    .toContainEqual(expect.stringMatching(/^Somebody else changed the same note/));
  expect(await readFile(join(workbench.folder, paper), 'utf8')).toBe(before);
});

it('answers, resolves and deletes a note in its thread', async () => {
  const summit = 'privileged strategic partnership';
  const workbench = await oneWindow();
  await open(workbench, digest);
  await addNote(workbench, 'Check with the desk.', summit);
  await workbench.page.locator('.review-widget .review-thread-reply-button').click();
  await workbench.page.keyboard.type('The desk agrees.');
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(() => bodies(workbench)).toEqual(['Check with the desk.', 'The desk agrees.']);
  await workbench.page.locator('.review-widget').getByRole('button', { name: 'Resolve Note' }).click();
  // the editor folds a thread that is resolved
  await expect.poll(workbench.threads).toEqual([]);
  await workbench.select(summit);
  await workbench.runCommand('Crossread: Delete Note');
  await expect.poll(async () => (await sidecar(workbench, digest)).items).toEqual([]);
  await workbench.pressButton('Undo');
  await expect.poll(async () => (await sidecar(workbench, digest)).items.length).toBeGreaterThan(0);
});

it('takes a box in which nothing was written away with its article', async () => {
  const workbench = await oneWindow();
  await open(workbench, paper);
  await workbench.select(words);
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('a');
  const box = workbench.page.locator('.review-widget .comment-form');
  await box.waitFor();
  await workbench.closeEditors();
  await open(workbench, paper);
  await expect.poll(() => box.count()).toBe(0);
});

it('keeps what cannot be saved or is not finished, over a reload of the window', async () => {
  await using workbench = await openWorkbench();
  await open(workbench, wire);
  // a folder of its name: no note can be written
  await mkdir(join(workbench.folder, sidecarName(wire)));
  await writeNote(workbench, 'Whose count is it?');
  await expect
    .poll(() => workbench.messages())
    .toContainEqual(expect.stringMatching(/is a folder, so .* Your text is kept\.$/));
  await workbench.page.locator('.review-widget .comment-form .monaco-editor').first().click();
  await workbench.page.keyboard.press('Control+End');
  await workbench.page.keyboard.type(' Half a thou');
  // the editor keeps what is typed for itself, too, and sooner
  const stored = ['crossread.unsavedTexts', 'Half a thou'];
  await expect.poll(() => workbench.page.evaluate(isStored, stored)).toBe(true);
  await workbench.page.reload();
  await workbenchReady(workbench.page);
  await expect
    .poll(() => workbench.messages(), { timeout: 40_000 })
    .toContainEqual(`A note on ${wire} is not saved yet: “Whose count is it? Half a thou”`);
  await rm(join(workbench.folder, sidecarName(wire)), { recursive: true });
  await workbench.pressButton('Save Now');
  await expect.poll(async () => (await sidecar(workbench, wire)).items[0]?.target.selector[0]?.exact).toBe(words);
});
