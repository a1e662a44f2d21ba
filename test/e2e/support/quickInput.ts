import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { menuCommands } from './menuCommands';
import { succeeds } from './succeeds';

/** The box at the top of the window: command palette, file search, pick lists, input boxes. */
export function quickInputActions(page: Page) {
  const box = page.locator('.quick-input-widget');
  const input = box.locator('.quick-input-box input');
  const rows = box.locator('.monaco-list-row');

  /** Goes to a row by the keyboard; false when the box was closed before. */
  async function goToRow(text: string, row: RegExp): Promise<boolean> {
    for (;;) {
      const found = await page.waitForFunction(wayToRow, { text, row: row.source });
      const way = await found.jsonValue();
      if (way === 'closed' || way === 'there') return way === 'there';
      await page.keyboard.press(way);
    }
  }

  /** Opens the box; a window that is busy with its focus lets a key pass unheard. */
  async function openBox(key: string): Promise<void> {
    const isOpen = async (): Promise<boolean> => {
      await page.keyboard.press(key);
      return succeeds(input.waitFor({ timeout: 4000 }));
    };
    await expect.poll(isOpen).toBe(true);
  }

  /**
   * Opens the box, and takes a row. What a command shows takes the focus when it is there, and a box that was opened
   * meanwhile goes with its focus: nothing was taken yet, so it is opened again.
   */
  async function search(key: string, text: string, row: RegExp): Promise<void> {
    do {
      await openBox(key);
      // a box that closes here has another text than this one, if any
      await input.fill(text, { timeout: 5_000 }).catch(() => undefined);
    } while (!(await goToRow(text, row)));
    await page.keyboard.press('Enter');
    // a box that a command opens next is another one: who types at once must not type into this one
    await page.waitForFunction(isGone, text);
  }

  /** Types into the open input box and confirms. */
  async function answer(text: string): Promise<void> {
    await input.waitFor();
    await input.fill(text);
    // a box that still checks an earlier text lets the first key pass unheard
    await expect
      .poll(async () => {
        await page.keyboard.press('Enter');
        return succeeds(page.waitForFunction(isGone, text, { timeout: 1_000 }));
      })
      .toBe(true);
  }

  return {
    /** Runs a command by its full title, for example `Crossread: Open Story…`: by the palette, or as a menu does that alone has it. */
    runCommand: async (title: string): Promise<void> => {
      const id = menuCommands.get(title);
      if (id === undefined) {
        await search('F1', `>${title}`, exactly(title));
        return;
      }
      const runner = 'Test: Run a Command of a Menu';
      await search('F1', `>${runner}`, exactly(runner));
      await answer(id);
    },

    /** Opens a file by its name through quick open and waits until its text shows. */
    openFile: async (name: string): Promise<void> => {
      await search('Control+P', name, exactly(name));
      await page.locator(`.editor-group-container.active .tab.active[data-resource-name="${name}"]`).waitFor();
      await page.locator('.editor-group-container.active .editor-instance .view-line').first().waitFor();
    },

    /** The rows of the open pick list: label and, after a blank, description. */
    pickRows: (): Promise<readonly string[]> =>
      rows.evaluateAll(found =>
        found.map(row =>
          [...row.querySelectorAll('.label-name, .label-description')].map(part => part.textContent.trim()).join(' '),
        ),
      ),

    /** Takes the row of the open pick list with this label. */
    pick: async (label: string): Promise<void> => {
      await rows
        .filter({ has: page.locator('.label-name', { hasText: exactly(label) }) })
        .first()
        .click();
    },

    answer,

    /** Question or placeholder of the open box; empty when none is open. */
    question: async (): Promise<string> =>
      (await input.isVisible()) ? ((await input.getAttribute('placeholder')) ?? '') : '',
  };
}

/** Matches a text that is this and nothing more. */
const exactly = (text: string): RegExp => new RegExp(`^\\s*${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*$`);

/** Whether the box with this text was closed or has given way to another. Runs in the page. */
function isGone(text: string): boolean {
  const input = document.querySelector<HTMLInputElement>('.quick-input-widget .quick-input-box input');
  return input?.offsetParent == null || input.value !== text;
}

/** The key that leads to the first row with a label; empty before there is one. Runs in the page. */
function wayToRow({ text, row }: { readonly text: string; readonly row: string }) {
  const box = document.querySelector('.quick-input-widget');
  const input = box?.querySelector<HTMLInputElement>('.quick-input-box input');
  if (input?.offsetParent == null || input.value !== text) return 'closed';
  const rows = [...(box?.querySelectorAll('.monaco-list-row') ?? [])];
  const place = (found: Element | undefined): number => Number(found?.getAttribute('data-index') ?? NaN);
  const wanted = rows.find(one => new RegExp(row).test(one.querySelector('.label-name')?.textContent ?? ''));
  const down = place(wanted) - place(rows.find(one => one.classList.contains('focused')));
  if (down === 0) return 'there';
  return down > 0 ? 'ArrowDown' : down < 0 ? 'ArrowUp' : '';
}
