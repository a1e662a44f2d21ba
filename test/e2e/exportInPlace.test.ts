import { expect, it } from 'vitest';
import { openWorkbench } from './support/workbench';

/** What a news database writes into one file: three articles on one event. */
const articles = [
  {
    outlet: 'Coast Herald',
    day: 'May 7, 2024 Tuesday',
    title: 'Harbour wall breaks at Ostley',
    text: [
      'The harbour wall at Ostley broke on Monday and 12 boats sank, the port office said after a night of heavy storms along the coast.',
      'Repairs would cost $3.5 million, said the engineer Iris Vale, who had warned the council of cracks in the old stones two years ago.',
    ],
  },
  {
    outlet: 'Bay Times',
    day: 'May 8, 2024 Wednesday',
    title: 'Boats lost as wall gives way',
    text: [
      'Fourteen boats sank on Monday when the harbour wall at Ostley broke after a night of heavy storms along the coast.',
      'Repairs would cost $3.5 million, said the engineer Iris Vale.',
    ],
  },
  {
    outlet: 'Inland Mail',
    day: 'May 9, 2024 Thursday',
    title: 'Ostley counts the cost',
    text: ['The engineer Iris Vale put the cost of repairs at $4.1 million, and said the wall had been old.'],
  },
];

const nexis = articles
  .map(
    ({ outlet, day, title, text }, index) =>
      `${' '.repeat(30)}${index + 1} of ${articles.length} DOCUMENTS\n\n\n${' '.repeat(28)}${outlet}\n\n` +
      `${' '.repeat(28)}${day}\n\n${title}\n\nBYLINE: By Kim Roe\n\nLENGTH: 61 words\n\n${text.join('\n\n')}\n\nLOAD-DATE: May 9, 2024\n`,
  )
  .join('\n\n');

it('an export of several articles is a story in place: each is a version, and a row leads from one to the other in the same file', async () => {
  await using workbench = await openWorkbench({ from: '/none', files: { 'export.txt': nexis } });
  await workbench.openFile('export.txt');
  const rows = async () => (await workbench.lenses()).flatMap(({ titles }) => titles);
  await expect.poll(rows, { timeout: 30_000 }).toContainEqual(expect.stringMatching(/of 3 versions/));
  // both sides of a difference have their row
  await expect
    .poll(rows)
    .toEqual(
      expect.arrayContaining([
        expect.stringMatching(/“Fourteen boats” in Bay Times/),
        expect.stringMatching(/“12 boats” in Coast Herald/),
      ]),
    );

  await workbench.showStory();
  await expect
    .poll(async () =>
      (await workbench.tree('Story')).map(row => row.trim()).filter(row => row.startsWith('export.txt#')),
    )
    .toEqual([
      expect.stringMatching(/^export\.txt#1.*Coast Herald · 2024-05-07/),
      expect.stringMatching(/^export\.txt#2.*Bay Times · 2024-05-08/),
      expect.stringMatching(/^export\.txt#3.*Inland Mail · 2024-05-09/),
    ]);
  await workbench.screenshot('export-in-place');

  // a version leads to its headline in the file
  await workbench.clickRow('Story', /^export\.txt#3/);
  await expect.poll(workbench.selectedLength).toBe('Ostley counts the cost'.length);
  expect(await workbench.tabs()).toEqual(['export.txt']);

  // two of them beside each other, as whole articles
  await workbench.runCommand('Crossread: Compare Whole Articles…');
  await workbench.answer('Coast Herald');
  await expect.poll(workbench.tabs).toContainEqual('export.txt#1');
  await expect.poll(() => workbench.page.locator('.tab.active').textContent()).toContain('Inland Mail ↔ Coast Herald');
  await workbench.screenshot('export-compared');

  // each article in a place of its own
  await workbench.runCommand('Crossread: Open All Versions Side by Side');
  await expect.poll(async () => (await workbench.tabs()).filter(name => name === 'export.txt').length).toBe(3);
  await workbench.screenshot('export-side-by-side');
});
