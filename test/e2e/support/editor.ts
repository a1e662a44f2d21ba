import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { lensesAndLines, lensLink, rectangleOf, visibleText } from './inPage';

/** A row of links above a line. */
export interface LensRow {
  /** One-based number of the line below. */
  readonly line: number;
  /** Titles of the links, in their order. */
  readonly titles: readonly string[];
}

/** What shows in the active editor, and what a hand does there. */
export function editorActions(page: Page) {
  const group = page.locator('.editor-group-container.active');
  const editor = group.locator('.editor-instance > .monaco-editor').first();

  return {
    /** The text that shows, from top to bottom. */
    text: () => editor.evaluate(visibleText),

    /** Names of the open tabs of all editor groups, left to right. */
    tabs: () => page.locator('.tab').evaluateAll(tabs => tabs.map(tab => tab.getAttribute('data-resource-name'))),

    /** Name of the file in the active editor. */
    activeFile: () => group.locator('.tab.active').getAttribute('data-resource-name'),

    /** The links above lines that show now. */
    lenses: () => lenses(editor),

    /** Clicks a link above a line; with `line` where several have that title. */
    clickLens: (title: string | RegExp, line?: number) => clickLens(editor, title, line),

    /** Scrolls to a line and column (one-based) and puts the cursor there. */
    goTo: async (line: number, column = 1): Promise<void> => {
      await page.keyboard.press('Control+G');
      const input = page.locator('.quick-input-widget .quick-input-box input');
      await input.waitFor();
      await input.fill(`:${line}:${column}`);
      await page.keyboard.press('Enter');
      await input.waitFor({ state: 'hidden' });
    },

    /** Selects a run of the text that shows (within one paragraph). */
    select: async (words: string): Promise<void> => {
      const { start, end } = await editor.evaluate(rectangleOf, words);
      await page.mouse.click(start.x + 1, start.y);
      await page.keyboard.down('Shift');
      await page.mouse.click(end.x, end.y);
      await page.keyboard.up('Shift');
    },

    /** The selected text, as the status bar counts it: number of UTF-16 units, 0 for none. */
    selectedLength: async (): Promise<number> => {
      const label = await page.locator('[id="status.editor.selection"]').innerText();
      return Number(/\((\d+) selected\)/.exec(label)?.[1] ?? 0);
    },

    /** Hovers over words that show and resolves to the hover's text once there is one. */
    hover: (words: string) => hover(page, editor, words),

    /**
     * The open peek view, or `undefined`. `files` are all files with places in it, `references` the lines of those that
     * are unfolded (VS Code unfolds the first), `preview` the text of the chosen one.
     */
    peek: () => peek(group),

    /** Closes a peek view, hover or other widget over the text. */
    escape: () => page.keyboard.press('Escape'),
  };
}

async function lensRows(editor: Locator): Promise<readonly (LensRow & { readonly index: number })[]> {
  const { rows, lines } = await editor.evaluate(lensesAndLines);
  // a row sits right above its line: the first line number from its lower edge on (less rounding)
  const lineBelow = (bottom: number): number => lines.find(({ top }) => top >= bottom - 4)?.line ?? 0;
  return rows
    .map(({ index, bottom, titles }) => ({ index, line: lineBelow(bottom), titles }))
    .sort((a, b) => a.line - b.line);
}

const lenses = async (editor: Locator): Promise<readonly LensRow[]> =>
  (await lensRows(editor)).map(({ line, titles }) => ({ line, titles }));

async function clickLens(editor: Locator, title: string | RegExp, line?: number): Promise<void> {
  const fits = (found: string): boolean => (typeof title === 'string' ? found === title : title.test(found));
  // the editor draws its rows anew when a reading ends: a link that was found may be gone before it is clicked
  await expect
    .poll(async () => {
      const rows = await lensRows(editor);
      const row = rows.find(({ titles, line: at }) => titles.some(fits) && (line === undefined || line === at));
      if (row === undefined) return `no such link above a line; there are: ${JSON.stringify(rows)}`;
      const link = await editor.evaluateHandle(lensLink, { index: row.index, nth: row.titles.findIndex(fits) });
      const click = link.asElement()?.click({ timeout: 2000 });
      return click?.then(
        () => 'clicked',
        (error: unknown) => String(error),
      );
    })
    .toBe('clicked');
}

async function hover(page: Page, editor: Locator, words: string): Promise<string> {
  const { start, end } = await editor.evaluate(rectangleOf, words);
  const widget = page.locator('.monaco-resizable-hover .monaco-hover .monaco-hover-content');
  // a pointer that was there already does not move: come from elsewhere
  await page.mouse.move(start.x + 40, start.y + 80);
  await page.mouse.move((start.x + Math.max(start.x + 4, Math.min(end.x, start.x + 40))) / 2, start.y, { steps: 4 });
  await widget
    .filter({ hasNotText: /^\s*Loading\.\.\.\s*$/, hasText: /\S/ })
    .first()
    .waitFor();
  return atRest(page, widget.first());
}

/** Each part of a hover comes when it is ready, and what a marker says is there first. */
const pause = 300;

/** The text of a hover once nothing more comes. */
async function atRest(page: Page, widget: Locator): Promise<string> {
  let [before, now] = ['', await widget.innerText()];
  while (now !== before || /^(?:Loading|Checking for quick fixes)\.\.\.$/m.test(now)) {
    await page.waitForTimeout(pause);
    [before, now] = [now, await widget.innerText()];
  }
  return now;
}

async function peek(group: Locator) {
  const widget = group.locator('.peekview-widget');
  if (!(await widget.isVisible())) return undefined;
  return {
    title: (await widget.locator('.peekview-title').innerText()).replace(/\s+/g, ' ').trim(),
    files: await widget.locator('.ref-tree .monaco-list-row .reference-file .label-name').allInnerTexts(),
    references: await widget.locator('.ref-tree .referenceMatch').allInnerTexts(),
    preview: await widget.locator('.preview .monaco-editor').first().evaluate(visibleText),
  };
}
