import { expect, it } from 'vitest';
import { sharedWorkbench } from './support/workbench';

const draft =
  'Modi placed a wreath at a memorial beside the Kremlin walls. Russian missiles killed at least 24 people, officials said.\n\n' +
  'Closer relations would “greatly serve our people”, he wrote on X beneath a picture of the embrace.\n';

const oneWindow = sharedWorkbench({ files: { 'mine/draft.md': draft } });

const plainBlanks = (words: string): string => words.replaceAll('\u00a0', ' ');

it('holds a draft against the versions: problems with their words, renewed while it is written', async () => {
  const workbench = await oneWindow();
  const { page } = workbench;
  await workbench.openFile('wire-2024-07-09.txt');
  await expect.poll(async () => (await workbench.lenses()).length, { timeout: 30_000 }).toBeGreaterThan(0);
  await workbench.openFile('draft.md');
  await workbench.runCommand('Crossread: Check Draft Against Versions');
  await expect
    .poll(async () => (await workbench.messages()).join('\n'), { timeout: 30_000 })
    .toMatch(/draft\.md: 2 of \d+ things need a look; held against 5 versions/);
  await workbench.pressButton('Show Problems');
  const problems = async (): Promise<string> => {
    const rows = await page.locator('.markers-panel .monaco-list-row').allInnerTexts();
    return plainBlanks(rows.filter(row => row.includes('draft') || /Figure,|Quotation,/.test(row)).join('\n'));
  };
  await expect.poll(problems).toMatch(/Figure, printed otherwise\. .*at least 42 people/);
  expect(await problems()).toMatch(/Quotation, printed in other words\. .*greatly benefit our people/);
  const hover = await workbench.hover('24 people');
  expect(plainBlanks(hover)).toMatch(/Figure, printed otherwise\. .*at least 42 people/);
  await workbench.escape();
  await workbench.screenshot('draft-checked');

  await workbench.openFile('draft.md');
  await workbench.goTo(1, draft.indexOf('24') + 1);
  await page.keyboard.press('Delete');
  await page.keyboard.press('Delete');
  await page.keyboard.type('42');
  await expect.poll(problems, { timeout: 20_000 }).not.toMatch(/Figure,/);
  expect(await problems()).toMatch(/Quotation,/);

  await workbench.runCommand('Crossread: Stop Checking Draft');
  await expect.poll(problems).not.toMatch(/Quotation,/);
});
