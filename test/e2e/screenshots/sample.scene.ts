import { join } from 'node:path';
import { expect, it } from 'vitest';
import { wireArticle } from '../support/sample';
import { openWorkbench } from '../support/workbench';

const pictures = join(import.meta.dirname, '..', '..', '..', 'media', 'screenshots');

it('the wire article of the sample story', async () => {
  await using workbench = await openWorkbench({ viewport: { width: 1280, height: 800 } });
  await workbench.openFile(wireArticle());
  await expect.poll(async () => (await workbench.lenses()).length).toBeGreaterThan(0);
  await workbench.screenshot('wire-article', pictures);
});
