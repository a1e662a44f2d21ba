import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { pageOf } from '../support/hostileSidecars';
import { openWorkbench, type Workbench } from './support/workbench';

const wire = 'wire-2024-07-09.txt';
const other = 'british-paper.txt';

const messages = async (workbench: Workbench): Promise<string> => (await workbench.messages()).join('\n');

it('files beside articles that are links to an endless device are refused with a message, and the editor goes on', async () => {
  await using workbench = await openWorkbench();
  for (const name of [`${wire}.annotations.json`, 'codebook.crossread.json', 'story.crossread.json'])
    await symlink('/dev/zero', join(workbench.folder, name));
  await workbench.openFile(wire);
  await workbench.showStory();
  await workbench.runCommand('Crossread: Edit Codes');
  for (const name of [`${wire}.annotations.json`, 'codebook.crossread.json', 'story.crossread.json'])
    await expect.poll(() => messages(workbench), { timeout: 30_000 }).toContain(`${name} is a link that leads out of`);
  await expect.poll(async () => (await workbench.lenses()).length).toBeGreaterThan(0);
});

it('notes that share an id in their file are all shown, which a message says once', async () => {
  const item = { id: 'urn:n', type: 'Annotation', created: '2024-07-09T12:00:00Z', target: 'urn:a' };
  const items = ['Whose count?', 'Saw it myself.'].map(bodyValue => ({ ...item, bodyValue }));
  const sidecar = `${other}.annotations.json`;
  await using workbench = await openWorkbench({ files: { [sidecar]: pageOf(items) } });
  await workbench.openFile(other);
  await workbench.showStory();
  await workbench.showView('Notes');
  await expect.poll(() => messages(workbench)).toContain(`Several notes in ${sidecar} had one id`);
  await expect
    .poll(async () => (await workbench.tree('Notes')).join('\n'), { timeout: 30_000 })
    .toMatch(/Whose count\?[^]*Saw it myself|Saw it myself[^]*Whose count\?/);
  expect(await readFile(join(workbench.folder, sidecar))).toEqual(Buffer.from(pageOf(items)));
});
