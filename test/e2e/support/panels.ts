import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { succeeds } from './succeeds';

/** A thread of comments as it shows in the editor. */
export interface ShownThread {
  /** Title of the thread, empty when it has none. */
  readonly label: string;
  readonly comments: readonly { readonly author: string; readonly body: string }[];
}

/** What shows around the text: views, comment threads, status bar, messages. */
export function panelActions(page: Page) {
  return {
    /**
     * Rows of a view, as VS Code renders them: `label description`, indented two blanks a level.
     * @param view the view's title; it must be unfolded, see `showView`
     */
    tree: (view: string) => tree(page, view),

    /** Unfolds a view that stands folded in the side bar or panel. */
    showView: async (view: string): Promise<void> => {
      const header = pane(page, view).locator('.pane-header');
      if ((await header.getAttribute('aria-expanded')) === 'false') await header.click();
    },

    /** Clicks a row of a view. */
    clickRow: async (view: string, label: string | RegExp): Promise<void> => {
      await pane(page, view).locator('.monaco-list-row', { hasText: label }).first().click();
    },

    /** Opens the first note of the active editor by its sign, until its thread has this label. */
    openThread: (label: string | RegExp) => openThread(page, label),

    /** Opens the box to answer in, of the first open thread of the active group, and puts the cursor into it. */
    openReply: () => openReply(page),

    /** The comment threads that show expanded in editors, top to bottom. */
    threads: () => threads(page),

    /** Texts of the status bar's entries, left to right. */
    statusBar: async (): Promise<readonly string[]> =>
      (await page.locator('.statusbar-item:visible').allInnerTexts())
        .map(text => text.replace(/\s+/g, ' ').trim())
        .filter(Boolean),

    /** Texts of the messages that nobody has closed or answered yet. */
    messages: async (): Promise<readonly string[]> => {
      await openMessages(page);
      return page.locator('.notifications-center .notification-list-item-message').allInnerTexts();
    },

    /** Presses a button of a message, which goes with it. */
    pressButton: async (label: string): Promise<void> => {
      await openMessages(page);
      const button = await page
        .locator('.notifications-center')
        .getByRole('button', { name: label, exact: true })
        .first()
        .elementHandle();
      // by key: the tooltip of the bell that opened the list may lie over the button; a list that is drawn anew meanwhile hears no key
      const press = async (): Promise<boolean> => {
        await button.press('Enter').catch(() => undefined);
        return succeeds(button.waitForElementState('hidden', { timeout: 2000 }));
      };
      await expect.poll(press).toBe(true);
    },
  };
}

/** Beside the line that the pointer is on, signs of new threads stand instead: it comes from elsewhere. */
async function openThread(page: Page, label: string | RegExp): Promise<void> {
  const sign = page.locator('.editor-group-container.active .comment-range-glyph.comment-thread-unresolved').first();
  const thread = page.locator('.review-widget:visible', { has: page.locator('.review-title', { hasText: label }) });
  const open = async (): Promise<boolean> => {
    await page.mouse.move(0, 0);
    await page.keyboard.press('Escape');
    await sign.click({ force: true, timeout: 4000 }).catch(() => undefined);
    return succeeds(thread.first().waitFor({ timeout: 4000 }));
  };
  await expect.poll(open, { timeout: 40_000 }).toBe(true);
}

async function openReply(page: Page): Promise<void> {
  const group = page.locator('.editor-group-container.active');
  const box = group.locator('.review-thread-reply-button:visible, .comment-form .monaco-editor:visible').first();
  // the box takes the focus some time after the click, and what is typed before goes elsewhere
  const open = async (): Promise<boolean> => {
    await box.click();
    return succeeds(group.locator('.comment-form .monaco-editor.focused').first().waitFor({ timeout: 4000 }));
  };
  await expect.poll(open, { timeout: 40_000 }).toBe(true);
}

/** A server for tests keeps messages from popping up in the corner: they are all in the list that the bell opens. */
async function openMessages(page: Page): Promise<void> {
  const list = page.locator('.notifications-center.visible');
  if (!(await list.isVisible())) await page.locator('[id="status.notifications"]').click();
  await list.waitFor();
}

const pane = (page: Page, view: string) =>
  page.locator('.pane', { has: page.locator(`.pane-header h3.title:text-is(${JSON.stringify(view)})`) });

async function tree(page: Page, view: string): Promise<readonly string[]> {
  return pane(page, view)
    .locator('.monaco-list-row')
    .evaluateAll(rows =>
      rows
        .sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top)
        .map(row => {
          const text = (part: string): string => row.querySelector(part)?.textContent.trim() ?? '';
          const line = `${text('.label-name')} ${text('.label-description')}`.trim();
          return '  '.repeat(Number(row.getAttribute('aria-level') ?? 1) - 1) + line;
        }),
    );
}

async function threads(page: Page): Promise<readonly ShownThread[]> {
  return page.locator('.review-widget:visible').evaluateAll(found =>
    found.map(thread => ({
      label: thread.querySelector('.review-title')?.textContent.trim() ?? '',
      comments: [...thread.querySelectorAll('.review-comment')].map(comment => ({
        author: comment.querySelector('.author')?.textContent.trim() ?? '',
        body: comment.querySelector('.comment-body')?.textContent.trim() ?? '',
      })),
    })),
  );
}
