import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wireArticle } from './support/sample';
import { openWorkbench } from './support/workbench';

it('opens an article of the sample story', async () => {
  await using workbench = await openWorkbench();
  const name = wireArticle();
  await workbench.openFile(name);
  const [headline = ''] = (await readFile(join(workbench.folder, name), 'utf8')).split('\n');
  await expect.poll(workbench.text).toContain(headline.trim());
});
