import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { expect, it } from 'vitest';
import { story } from '../support/harbourStory';
import { pdfOf } from '../support/pdfPages';
import { openWorkbench, type Workbench } from './support/workbench';

const lead =
  'The harbour wall at Ostley broke on Monday and 14 boats sank, the port office said after a night of heavy storms.';

const page = `<!doctype html><html><head><title>Wall gives way at Ostley | Bay Times</title>
<meta property="article:published_time" content="2024-05-08T08:00:00Z"></head><body>
<nav><a href="/">Home</a></nav><article><h1>Wall gives way at Ostley</h1>${[lead, ...story.paragraphs.slice(1)]
  .map(text => `<p>${text}</p>`)
  .join('\n')}</article><script>document.title = 'run'</script></body></html>`;

async function wordFile(): Promise<Uint8Array> {
  const heading = new Paragraph({ text: 'Storm breaks wall', heading: HeadingLevel.TITLE });
  const children = [heading, ...story.paragraphs.map(text => new Paragraph(text))];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

/** Enough paragraphs before the story that most of it stands on the second page. */
const before = Array.from(
  { length: 6 },
  (_, index) =>
    `For years the port office had asked for new stones, and for years the council put it off, wrote reader ${index + 1} of this paper.`,
);

/** Marks files of the explorer, from one to another, and takes an entry of their menu. */
async function chooseInMenu({ page: window }: Workbench, from: string, to: string, entry: string): Promise<void> {
  const rows = window.locator('.explorer-folders-view .monaco-list-row');
  const row = (name: string) => rows.filter({ hasText: name }).first();
  await row(from).click();
  // the explorer marks what an editor shows, when it shows it
  await window.locator(`.tab.active[data-resource-name="${from}"]`).waitFor();
  const item = window.locator('.context-view').getByRole('menuitem', { name: entry });
  const marked = window.locator('.explorer-folders-view .monaco-list-row.selected').nth(1);
  const isThere = (shown: Locator): Promise<boolean> =>
    shown.waitFor({ timeout: 3_000 }).then(
      () => true,
      () => false,
    );
  // a window that has just opened learns of the entries of extensions after a while
  const opened = async (): Promise<boolean> => {
    await row(to).click({ modifiers: ['Shift'] });
    await marked.waitFor();
    await row(to).click({ button: 'right' });
    // the explorer may mark the file of an editor alone while the menu opens
    const shows = (await isThere(item)) && (await marked.isVisible());
    if (!shows) await window.keyboard.press('Escape');
    return shows;
  };
  await expect.poll(opened, { timeout: 40_000 }).toBe(true);
  // a menu takes no click in its first tenth of a second, so that none is meant for what lay below
  const taken = async (): Promise<boolean> => {
    if (await item.isVisible()) await item.click({ timeout: 2_000 }).catch(() => undefined);
    return !(await item.isVisible());
  };
  await expect.poll(taken, { interval: 300 }).toBe(true);
}

const messages = async (workbench: Workbench): Promise<string> => (await workbench.messages()).join('\n');

it('a PDF, a saved page and a Word document of one event become a story; a note on the PDF tells its page', async () => {
  const pdf = await pdfOf([...before, ...story.paragraphs], { columns: 1, paragraphs: 'gap', title: story.title });
  const files = {
    'copy.docx': await wordFile(),
    'page.html': page,
    'report.pdf': pdf,
    'scan.pdf': '%PDF-1.7\nno more',
  };
  await using workbench = await openWorkbench({ from: '/none', files });
  await chooseInMenu(workbench, 'copy.docx', 'scan.pdf', 'Import Articles…');
  await expect.poll(() => messages(workbench)).toContain('scan.pdf is damaged, or not what it says it is.');
  // nothing is written before it is seen what
  await expect.poll(() => messages(workbench)).toContain('3 articles, 2 without a date');
  expect(await workbench.text()).toMatch(/page\.html: 1 article[^]*page\.md · 2024-05-08/);
  expect(await readdir(workbench.folder)).toEqual(Object.keys(files).sort());
  await workbench.screenshot('import-preview');
  await workbench.pressButton('Import');
  await workbench.pressButton('Open as Story');
  await expect.poll(() => workbench.activeFile()).toBe('copy.md');
  await workbench.openFile('report.md');
  await expect
    .poll(async () => (await workbench.lenses()).flatMap(({ titles }) => titles), { timeout: 30_000 })
    .toContainEqual(expect.stringMatching(/in 2 of 2|of 3 versions/));

  await workbench.select('3.5 million');
  await workbench.page.keyboard.press('Control+K');
  await workbench.page.keyboard.press('a');
  await workbench.page.locator('.review-widget .comment-form .monaco-editor.focused').first().waitFor();
  await workbench.page.keyboard.type('Whose estimate?');
  await workbench.page.keyboard.press('Control+Enter');
  await expect.poll(async () => (await workbench.threads())[0]?.label).toContain('p. 2 of report.pdf');
  await workbench.screenshot('import-note');
  const sidecar = await readFile(join(workbench.folder, 'report.md.annotations.json'), 'utf8');
  expect(sidecar).toMatch(/"FragmentSelector"[^]*"page=2"/);
});

it('a folder without texts says how they are brought in; a version in another language that only its figures are read', async () => {
  const pdf = await pdfOf(story.paragraphs, { columns: 1, paragraphs: 'gap', title: story.title });
  const german = [
    'Die Mauer ist nach Angaben der Behörde in der Nacht auf den Montag gebrochen, und 1.214 Menschen sind nicht zu Hause.',
    'Der Schaden wird auf 3,5 Millionen Euro geschätzt, sagte eine Sprecherin der Stadt am Dienstag vor der Presse.',
    'Die Bewohner der Straße am Hafen sind in einer Schule auf dem Hügel untergebracht worden, wo sie die Nacht verbringen.',
  ].join('\n\n');
  await using workbench = await openWorkbench({ from: '/none', files: { 'report.pdf': pdf, 'page.html': page } });
  await workbench.showStory();
  const view = workbench.page.locator('.sidebar');
  await expect.poll(() => view.innerText()).toContain('holds no two texts');
  await workbench.screenshot('import-welcome');
  for (const [name, count] of [
    ['a.txt', '1.214'],
    ['b.txt', '1.300'],
  ] as const)
    await writeFile(join(workbench.folder, name), `Mauer in Ostley gebrochen\n\n${german.replace('1.214', count)}\n`);
  await workbench.openFile('a.txt');
  await expect.poll(() => view.innerText(), { timeout: 30_000 }).toContain('German: only figures');
  await workbench.screenshot('import-language');
});
