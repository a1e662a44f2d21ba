import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { sampleStory, openWorkbench, type Workbench } from '../support/workbench';
import { openCompared, pageIn, wireArticle } from '../support/sample';

/** Where what is longer in German than in English is looked at: out/screenshots/de-NAME.png. */
const viewport = { width: 1280, height: 900 };

const titles = JSON.parse(readFileSync(join(sampleStory, '..', 'package.nls.de.json'), 'utf8')) as Readonly<
  Record<string, string>
>;

/** Runs a command by its German title. */
async function run({ page }: Workbench, command: string): Promise<void> {
  const input = page.locator('.quick-input-widget .quick-input-box input');
  await page.keyboard.press('F1');
  await input.waitFor();
  const title = titles[`command.${command}`] ?? '';
  await input.fill(`>Crossread: ${title}`);
  // one title may be the end of another
  await page
    .locator('.quick-input-widget .monaco-list-row .label-name')
    .getByText(`Crossread: ${title}`, { exact: true })
    .first()
    .click();
}

async function openWire(workbench: Workbench): Promise<void> {
  await openCompared(workbench, wireArticle(), { says: /von 5 Fassungen/, timeout: 60_000 });
}

it('the editor, its views, lists to pick from and pages in German', async () => {
  await using workbench = await openWorkbench({
    viewport,
    language: 'de',
    settings: { 'crossread.author': 'Redaktion' },
  });
  const { page } = workbench;
  await openWire(workbench);
  await workbench.select('at least 42 people');
  await page.keyboard.press('Shift+Alt+F9');
  await page.locator('.quick-input-widget .monaco-list-row').nth(1).waitFor();
  await workbench.screenshot('de-status');
  await page.keyboard.press('Enter');
  await run(workbench, 'showStory');
  await page.locator('.pane-header h3.title', { hasText: titles['view.notes'] ?? '' }).click();
  await page.locator('.pane-header h3.title', { hasText: titles['view.entities'] ?? '' }).click();
  await page.locator('.pane .monaco-list-row').nth(8).waitFor();
  await workbench.screenshot('de-views');
  await workbench.hover('at least 42 people');
  await workbench.screenshot('de-hover');
  await page.keyboard.press('Escape');
  for (const command of ['export', 'chooseLinks', 'setArticleDetails', 'showStoryHealth']) {
    await run(workbench, command);
    await page
      .locator('.quick-input-widget .monaco-list-row, .quick-input-widget input, .markdown-body')
      .first()
      .waitFor();
    await page.waitForTimeout(1500);
    await workbench.screenshot(`de-${command}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  }
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget .quick-input-box input').fill('>Crossread');
  await page.waitForTimeout(1000);
  await workbench.screenshot('de-palette');
  await page.keyboard.press('Escape');
  await run(workbench, 'showLegend');
  await page.waitForTimeout(2000);
  await workbench.screenshot('de-legend');
  for (const [command, row] of [
    ['showFactTable', '.body .row'],
    ['showStoryMap', '.cell'],
  ] as const) {
    await run(workbench, command);
    await pageIn(workbench).locator(row).first().waitFor();
    await page.waitForTimeout(1000);
    await workbench.screenshot(`de-${command}`);
  }
});
