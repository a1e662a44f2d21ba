import type { Locator, Page } from 'playwright-core';
import { rectangleOf, visibleText } from './inPage';

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
    /** The text that shows, from top to bottom; a wrapped line counts as several. */
    text: () => editor.evaluate(visibleText),

    /** Names of the open tabs of all editor groups, left to right. */
    tabs: () => page.locator('.tab .label-name').allInnerTexts(),

    /** Name of the file in the active editor. */
    activeFile: () => group.locator('.tab.active .label-name').innerText(),

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

    /** Classes and computed styles of the highlight on words that show, outermost first: what a theme colour became. */
    peek: () => peek(group),

    /** Closes a peek view, hover or other widget over the text. */
    escape: () => page.keyboard.press('Escape'),
  };
}

async function lenses(editor: Locator): Promise<readonly LensRow[]> {
  const rows = await editor.locator('.codelens-decoration:visible').evaluateAll(found =>
    found.map(row => ({
      bottom: row.getBoundingClientRect().bottom,
      titles: [...row.querySelectorAll('a')].map(link => link.textContent),
    })),
  );
  const lines = await editor.locator('.margin .line-numbers').evaluateAll(found =>
    found
      .map(number => ({ line: Number(number.textContent), top: number.getBoundingClientRect().top }))
      .filter(({ line }) => line > 0)
      .sort((a, b) => a.top - b.top),
  );
  // a row sits right above its line: the first line number from its lower edge on (less rounding)
  return rows
    .map(({ bottom, titles }) => ({ line: lines.find(({ top }) => top >= bottom - 4)?.line ?? 0, titles }))
    .filter(({ titles }) => titles.length > 0)
    .sort((a, b) => a.line - b.line);
}

async function clickLens(editor: Locator, title: string | RegExp, line?: number): Promise<void> {
  const fits = (found: string): boolean => (typeof title === 'string' ? found === title : title.test(found));
  const all = editor.locator('.codelens-decoration:visible a');
  const rows = await lenses(editor);
  const links = rows.flatMap(row => row.titles.map(text => ({ line: row.line, text })));
  const wanted = links.find(link => fits(link.text) && (line === undefined || link.line === line));
  if (wanted === undefined) throw new Error(`no such link above a line; there are: ${JSON.stringify(rows)}`);
  const same = links.filter(link => link.text === wanted.text);
  await all.filter({ hasText: wanted.text }).nth(same.indexOf(wanted)).click();
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
  return widget.first().innerText();
}

async function peek(group: Locator) {
  const widget = group.locator('.peekview-widget');
  if (!(await widget.isVisible())) return undefined;
  return {
    title: await widget.locator('.peekview-title').innerText(),
    files: await widget.locator('.ref-tree .monaco-list-row .reference-file .label-name').allInnerTexts(),
    references: await widget.locator('.ref-tree .monaco-list-row .reference').allInnerTexts(),
    preview: await widget.locator('.preview .monaco-editor').first().evaluate(visibleText),
  };
}
