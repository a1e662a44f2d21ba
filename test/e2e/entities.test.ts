import { expect, it } from 'vitest';
import { sharedWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';

const oneWindow = sharedWorkbench({ viewport: { width: 1500, height: 2400 } });

/** The window with an article alone, when its versions were compared. */
async function open(article: string): Promise<Workbench> {
  const workbench = await oneWindow();
  await workbench.openFile(article);
  await expect
    .poll(async () => (await workbench.lenses())[0]?.titles.join(' | '), { timeout: 30_000 })
    .toMatch(/\d versions/);
  return workbench;
}

it('names people once across versions: in the hover, the Entities view, references and symbol search', async () => {
  const workbench = await open(wire);
  const hover = await workbench.hover('Vinay Mohan Kwatra');
  expect(hover).toContain('External Affairs Minister (retyped)');
  expect(hover).toMatch(/retyped · another title: “External Affairs Minister”/);
  expect(hover).toMatch(/Named differently: .*Vinay Kwatra \(retyped\)/);
  expect(hover).toContain('Marked as person');
  await workbench.escape();

  await workbench.showStory();
  await workbench.showView('Entities');
  await workbench.clickRow('Entities', 'People');
  await expect.poll(() => workbench.tree('Entities')).toContainEqual(expect.stringMatching(/Kwatra .*titles differ/));
  await workbench.clickRow('Entities', /Kwatra/);
  await expect
    .poll(() => workbench.tree('Entities'))
    .toContainEqual(expect.stringMatching(/^ +Titles differ .*retyped/));

  await workbench.openFile(wire);
  await workbench.goTo(1, 50);
  await workbench.page.keyboard.press('Shift+F12');
  await expect.poll(async () => (await workbench.peek())?.files.length, { timeout: 20_000 }).toBe(5);
  await workbench.escape();

  await workbench.page.keyboard.press('Control+T');
  await workbench.page.keyboard.type('kremlin');
  await expect.poll(workbench.pickRows).toContainEqual(expect.stringMatching(/^Kremlin/));
});

it('compares quotations, and takes a person’s word on a name', async () => {
  const workbench = await open(wire);
  const quotation = await workbench.hover('greatly benefit');
  expect(quotation).toContain('said by Narendra Modi');
  expect(quotation).toMatch(/british-paper · quoted in the same words/);
  await workbench.escape();

  await workbench.goTo(1, 50);
  await workbench.runCommand('Crossread: Change Type of Entity…');
  await workbench.pick('organisation');
  // a hover that is open keeps its text
  const freshHover = async (): Promise<string> => {
    await workbench.escape();
    return workbench.hover('Narendra Modi');
  };
  await expect.poll(freshHover, { timeout: 20_000 }).toMatch(/organisation[^]*you said so/);
});
