// Functions that run inside the page: each stands on its own, for Playwright sends its source there.

/** Text of the lines an editor renders, top to bottom, joined by line feeds; a wrapped line is one. */
export function visibleText(editor: Element): string {
  const own = (selector: string): Element[] =>
    [...editor.querySelectorAll(selector)].filter(found => found.closest('.monaco-editor') === editor);
  const top = (element: Element): number => Math.round(element.getBoundingClientRect().top);
  // only the first row of a line has a number beside it
  const starts = own('.margin .line-numbers')
    .filter(number => number.textContent !== '')
    .map(top);
  const isContinued = (row: Element): boolean => starts.every(start => Math.abs(start - top(row)) > 2);
  const lines: string[] = [];
  for (const row of own('.view-lines > .view-line').sort((one, other) => top(one) - top(other))) {
    const text = row.textContent.replaceAll('\u00a0', ' ');
    const line = lines.at(-1);
    if (line === undefined || starts.length === 0 || !isContinued(row)) lines.push(text);
    // rows after the first repeat the indentation of their line
    else lines[lines.length - 1] = line + text.slice(/^\s*/.exec(line)?.[0].length ?? 0);
  }
  return lines.join('\n');
}

/** Where words stand on the screen (an indented paragraph: in one of its rows): middle of the line at their first and after their last letter. Throws if out of view. */
export function rectangleOf(editor: Element, words: string) {
  const lines = [...editor.querySelectorAll<HTMLElement>('.view-lines > .view-line')]
    .filter(line => line.closest('.monaco-editor') === editor)
    .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
  const letters: { node: Text; offset: number }[] = [];
  let text = '';
  for (const line of lines) {
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node !== null; node = walker.nextNode() as Text | null)
      for (let offset = 0; offset < node.data.length; offset++) {
        letters.push({ node, offset });
        text += node.data.charAt(offset) === '\u00a0' ? ' ' : node.data.charAt(offset);
      }
  }
  const at = text.indexOf(words);
  const first = letters[at];
  const last = letters[at + words.length - 1];
  if (first === undefined || last === undefined) throw new Error(`“${words}” does not show in the editor: ${text}`);
  const box = ({ node, offset }: { node: Text; offset: number }): DOMRect => {
    const range = document.createRange();
    range.setStart(node, offset);
    range.setEnd(node, offset + 1);
    return range.getBoundingClientRect();
  };
  const [from, to] = [box(first), box(last)];
  const view = (editor.querySelector('.editor-scrollable') ?? editor).getBoundingClientRect();
  if (from.top < view.top || to.bottom > view.bottom || from.left < view.left || to.right > view.right)
    throw new Error(`“${words}” stands outside the visible part of the editor: goTo its line first`);
  return { start: { x: from.left, y: from.top + from.height / 2 }, end: { x: to.right, y: to.top + to.height / 2 } };
}

/** Whether a view of the side bar or panel, by its title, has the focus. */
export function hasFocus(view: string): boolean {
  return document.activeElement?.closest('.pane')?.querySelector('.pane-header h3.title')?.textContent === view;
}

/** Whether the window has put texts away in the browser as one value, where it finds them again when it is reloaded. */
export async function isStored(texts: readonly string[]): Promise<boolean> {
  const done = async <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error(String(request.error)));
    });
  for (const { name } of await indexedDB.databases()) {
    if (name === undefined) continue;
    const database = await done(indexedDB.open(name));
    for (const store of database.objectStoreNames) {
      const values = await done<unknown[]>(database.transaction(store).objectStore(store).getAll());
      if (!values.some(value => texts.every(text => String(value).includes(text)))) continue;
      database.close();
      return true;
    }
    database.close();
  }
  return false;
}

/** Rows of links above lines, with their lower edge on the screen, and the line numbers that show. */
export function lensesAndLines(editor: Element) {
  // an open peek view is an editor within the editor, with links of its own
  const own = (selector: string): Element[] =>
    [...editor.querySelectorAll(selector)].filter(found => found.closest('.monaco-editor') === editor);
  const rows = own('.codelens-decoration')
    .map((row, index) => ({ row, index }))
    // rows of lines that do not show are there, hidden, in a window that starts again
    .filter(({ row }) => row.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
    .map(({ row, index }) => ({
      index,
      bottom: row.getBoundingClientRect().bottom,
      height: row.getBoundingClientRect().height,
      titles: [...row.querySelectorAll('a')].map(link => link.textContent),
    }))
    .filter(({ height, titles }) => height > 0 && titles.length > 0);
  const lines = own('.margin .line-numbers')
    .map(number => ({ line: Number(number.textContent), top: number.getBoundingClientRect().top }))
    .filter(({ line }) => line > 0)
    .sort((a, b) => a.top - b.top);
  return { rows, lines };
}

/** One link of a row that `lensesAndLines` found. */
export function lensLink(editor: Element, { index, nth }: { readonly index: number; readonly nth: number }) {
  const own = [...editor.querySelectorAll('.codelens-decoration')].filter(
    found => found.closest('.monaco-editor') === editor,
  );
  return own[index]?.querySelectorAll('a')[nth];
}

/** Makes the editor speak a language, before its own scripts run. */
export function speak(language: string): void {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: language });
}
