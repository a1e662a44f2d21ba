import type { Page } from 'playwright-core';
import { expect } from 'vitest';

/** The box at the top of the window: command palette, file search, pick lists, input boxes. */
export function quickInputActions(page: Page) {
  const box = page.locator('.quick-input-widget');
  const input = box.locator('.quick-input-box input');
  const rows = box.locator('.monaco-list-row');

  async function search(key: string, text: string, row: RegExp): Promise<void> {
    await page.keyboard.press(key);
    await input.waitFor();
    await input.fill(text);
    const match = rows.filter({ has: page.locator('.label-name', { hasText: row }) }).first();
    await match.click();
    // a box that a command opens next is another one: who types at once must not type into this one
    await page.waitForFunction(isGone, text);
  }

  return {
    /** Runs a command by its full title in the palette, for example `Crossread: Open Story…`. */
    runCommand: (title: string) => search('F1', `>${title}`, exactly(title)),

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

    /** Types into the open input box and confirms. */
    answer: async (text: string): Promise<void> => {
      await input.waitFor();
      await input.fill(text);
      // a box that still checks an earlier text lets the first key pass unheard
      await expect
        .poll(async () => {
          await page.keyboard.press('Enter');
          return page.waitForFunction(isGone, text, { timeout: 1_000 }).then(
            () => 'closed',
            () => 'open',
          );
        })
        .toBe('closed');
    },

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
