import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lensesAndLines } from './support/inPage';
import { openCompared, wireArticle } from './support/sample';
import { sharedWorkbench, type Workbench } from './support/workbench';

/** Each step is taken so often; its median is told beside that of an extension that does nothing, as a busy machine makes both longer. */
const times = 3;

const oneWindow = sharedWorkbench();

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** Milliseconds that a step takes, the median of several. */
async function measured(step: () => Promise<number>): Promise<number> {
  const taken: number[] = [];
  for (let turn = 0; turn < times; turn++) taken.push(await step());
  return median(taken);
}

/** From the click on a row to its peek view, which is closed again. */
async function clickToPeek(workbench: Workbench, title: RegExp, line: number): Promise<number> {
  // the editor scrolls to show a peek view whole, and leaves the row behind its edge
  await workbench.page.keyboard.press('Control+Home');
  const started = performance.now();
  await workbench.clickLens(title, line);
  const widget = workbench.page.locator('.peekview-widget .ref-tree .monaco-list-row').first();
  await widget.waitFor();
  const taken = performance.now() - started;
  await workbench.escape();
  await widget.waitFor({ state: 'detached' });
  return taken;
}

/** From a key to what it makes of a row: `words` come or, with the second key, go. */
async function keyToRow(
  { page }: Workbench,
  key: string,
  words: RegExp,
  state: 'attached' | 'detached' = 'attached',
): Promise<number> {
  const started = performance.now();
  await page.keyboard.press(key);
  await page.locator('.codelens-decoration a', { hasText: words }).first().waitFor({ state });
  return performance.now() - started;
}

interface LineOnScreen {
  readonly line: number;
  readonly top: number;
}

async function linesOnScreen({ page }: Workbench): Promise<readonly LineOnScreen[]> {
  const editor = page.locator('.editor-group-container.active .editor-instance > .monaco-editor').first();
  return (await editor.evaluate(lensesAndLines)).lines;
}

function moved(before: readonly LineOnScreen[], after: readonly LineOnScreen[]): number {
  return before.filter(({ line, top }) => !after.some(other => other.line === line && other.top === top)).length;
}

function tell(what: string, ours: number, empty: number): void {
  const [x, y] = [ours, empty].map(time => `${Math.round(time)} ms`);
  console.log(`${what}: ${x}, an extension that does nothing ${y} (${(ours / empty).toFixed(1)} times)`);
}

it('answers a click and a key about as soon as the editor itself, and moves no line by it', async () => {
  const workbench = await oneWindow();
  await openCompared(workbench, wireArticle(), { timeout: 60_000 });
  await workbench.runCommand('Test: Show Empty Row');
  const emptyRow = /^Row of version \d+$/;
  const peekOfNothing = await measured(() => clickToPeek(workbench, emptyRow, 1));
  let version = 1;
  const rowOfNothing = await measured(() => keyToRow(workbench, 'x', new RegExp(`^Row of version ${++version}$`)));
  await workbench.runCommand('View: Revert and Close Editor');

  const peek = await measured(() => clickToPeek(workbench, /^[2-5] of 5 versions$/, 9));
  tell('from the click on a row to its peek view', peek, peekOfNothing);

  // "75 years" becomes "76 years", which no other version says, and is put right again
  const words = '75';
  const lines = (await readFile(join(workbench.folder, wireArticle()), 'utf8')).split('\n');
  const line = lines.findIndex(text => text.includes(words));
  await workbench.goTo(line + 1, (lines[line]?.indexOf(words) ?? 0) + words.length + 1);
  const before = await linesOnScreen(workbench);
  await workbench.page.keyboard.press('Shift+ArrowLeft');
  const differs = await keyToRow(workbench, '6', /“76 years” here/);
  const between = await linesOnScreen(workbench);
  await workbench.page.keyboard.press('Shift+ArrowLeft');
  const agrees = await keyToRow(workbench, '5', /“76 years” here/, 'detached');
  tell('from a key to the row that it changes', Math.max(differs, agrees), rowOfNothing);
  const after = await linesOnScreen(workbench);
  console.log(
    `lines on the screen: ${before.length}, moved by the two keys: ${moved(before, between) + moved(before, after)}`,
  );
  expect(before.length).toBeGreaterThan(5);
  expect(between).toEqual(before);
  expect(after).toEqual(before);
  await workbench.runCommand('File: Revert File');
});
