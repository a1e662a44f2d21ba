import { describe, expect, it } from 'vitest';
import { openCompared, pageIn, wireArticle } from '../support/sample';
import { sharedWorkbench, type Workbench } from '../support/workbench';

/** Themes by what pictures are called, as `workbench.colorTheme` names them. */
const themes = {
  light: 'Light Modern',
  dark: 'Dark Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

const sizes = [
  { width: 1024, height: 700 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
] as const;

/** The first paragraph's row, once the versions were compared. */
async function openWire(workbench: Workbench): Promise<void> {
  await openCompared(workbench, wireArticle(), { timeout: 60_000 });
}

/** What each picture shows, and how to get there from an open article without other editors. */
const surfaces: Readonly<Record<string, (workbench: Workbench) => Promise<void>>> = {
  article: async workbench => {
    await workbench.showStory();
    await workbench.goTo(1);
  },
  hover: async workbench => {
    await workbench.hover('42 people');
  },
  peek: async workbench => {
    await workbench.goTo(5);
    await workbench.page.keyboard.press('Alt+F12');
    await workbench.page.locator('.peekview-widget .preview .monaco-editor').waitFor();
  },
  difference: async workbench => {
    await workbench.goTo(1);
    await workbench.page.keyboard.press('Alt+F5');
    await expect.poll(async () => (await workbench.tabs()).length).toBeGreaterThan(1);
  },
  problems: async workbench => {
    await workbench.runCommand('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel .monaco-list-row').first().waitFor();
  },
  legend: async workbench => {
    await workbench.runCommand('Crossread: What the Marks Mean');
  },
  'fact-table': async workbench => {
    await workbench.runCommand('Crossread: Show Fact Table');
    await pageIn(workbench).locator('.body .row').first().waitFor();
  },
  'start-page': async workbench => {
    await workbench.runCommand('Crossread: Show How the Story Stands');
    await workbench.page.locator('.quick-input-widget .monaco-list-row').first().waitFor();
  },
  'story-map': async workbench => {
    await workbench.runCommand('Crossread: Show Story Map');
    await pageIn(workbench).locator('.cell').first().waitFor();
  },
  walkthrough: async workbench => {
    await workbench.runCommand('Welcome: Open Walkthrough...');
    await workbench.page.locator('.quick-input-widget .monaco-list-row', { hasText: 'Crossread' }).first().click();
    await workbench.page.locator('.getting-started-step').first().waitFor();
  },
  note: async workbench => {
    await workbench.select('42 people');
    await workbench.page.keyboard.press('Control+K');
    await workbench.page.keyboard.press('a');
    await workbench.page.locator('.review-widget .comment-form .monaco-editor.focused').waitFor();
    await workbench.page.keyboard.type('Officials of which side?');
  },
};

describe.each(Object.entries(themes))('in the theme %s', (theme, name) => {
  const open = sharedWorkbench({
    viewport: sizes[1],
    settings: { 'crossread.author': 'Reporter', 'workbench.colorTheme': name },
  });

  it.each(Object.entries(surfaces))('%s, at three widths', async (surface, go) => {
    const workbench = await open();
    await workbench.page.setViewportSize(sizes[1]);
    await openWire(workbench);
    await go(workbench);
    for (const size of sizes) {
      await workbench.page.setViewportSize(size);
      // a hover goes with the layout
      if (surface === 'hover') await go(workbench);
      // the editor and its pages are laid out anew some frames later
      await workbench.page.waitForTimeout(500);
      await workbench.screenshot(`${surface}-${theme}-${size.width}`);
    }
  });
});
