import { readFile, rename, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { notePage } from '../support/notePage';
import { openWorkbench, type Workbench } from './support/workbench';

const article = 'pier.txt';
const text = [
  'Waves break the pier at Holm',
  '',
  'The mayor of Holm said 5 people had died. At least 9 others were hurt when the pier fell, and it will cost 3.4 million euros to mend.',
  '',
  'Jon Aas said the council would pay for it.',
].join('\n');

const notes: Parameters<typeof notePage>[2] = [
  { words: '9 others', comment: 'Whose count?', status: 'verified' },
  { words: '5 people had died', comment: 'Names?', status: 'verified' },
  { words: '3.4', comment: 'Of which year?' },
];

const edited = text
  .replace('At least 9', 'Fewer than 9')
  .replace('said 5', 'denied that 5')
  .replace('million', 'billion');

const rows = async (workbench: Workbench): Promise<string> => (await workbench.tree('Notes')).join('\n');

it('a note whose words hold while those beside it turn round is stale: old and new in view and hover, until a person looks', async () => {
  const notesFile = { [`${article}.annotations.json`]: notePage(article, text, notes) };
  await using workbench = await openWorkbench({ files: { [article]: edited, 'quay.txt': text, ...notesFile } });
  await workbench.openFile(article);
  await workbench.runCommand('Crossread: Show Story');
  await workbench.showView('Notes');
  await expect
    .poll(() => rows(workbench), { timeout: 30_000 })
    .toMatch(/9 others At least → Fewer than — stale: text changed since it was checked/);
  expect(await rows(workbench)).toMatch(/5 people had died said → denied that — stale/);
  expect(await rows(workbench)).toMatch(/3\.4 million → billion — text changed/);
  expect(await workbench.hover('9 others')).toContain('At least 9 others → Fewer than 9 others');
  await workbench.runCommand('Crossread: Show Fact Table');
  const table = workbench.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  await table.locator('.change', { hasText: 'At least → Fewer than' }).first().waitFor();
  // the note is written on the new text; what it was judged on stays with it
  await writeFile(join(workbench.folder, article), `${edited}\nLate on Monday the pier was closed.\n`);
  await workbench.openFile(article);
  await expect.poll(() => rows(workbench)).toContain('At least → Fewer than');
});

it('an article that is a link, and one that was renamed outside, keep their notes in the window', async () => {
  const store = 'kept/original.txt';
  const files = { [store]: text, 'old.txt': edited, 'old.txt.annotations.json': notePage('old.txt', edited, notes) };
  await using workbench = await openWorkbench({ files });
  await symlink(join(workbench.folder, store), join(workbench.folder, 'link.txt'));
  await writeFile(join(workbench.folder, 'link.txt.annotations.json'), notePage('link.txt', text, notes.slice(0, 1)));
  await rename(join(workbench.folder, 'old.txt'), join(workbench.folder, 'new.txt'));
  await workbench.openFile('link.txt');
  await workbench.runCommand('Crossread: Show Story');
  await workbench.showView('Notes');
  await expect.poll(() => rows(workbench), { timeout: 30_000 }).toContain('Whose count?');
  const messages = async (): Promise<string> => (await workbench.messages()).join('\n');
  await expect
    .poll(messages, { timeout: 30_000 })
    .toContain('There are notes on old.txt, which is gone. new.txt has its text.');
  await workbench.pressButton('Take Over');
  const taken = (): Promise<string> =>
    readFile(join(workbench.folder, 'new.txt.annotations.json'), 'utf8').catch(() => '');
  await expect.poll(taken).toContain('Of which year?');
});
