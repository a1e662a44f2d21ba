import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { relationWords } from '../../../src/core/report/export/words';

const root = join(import.meta.dirname, '../../..');
const sources = ['src/vscode/ui/factWording.ts', 'src/vscode/ui/wording.ts']
  .map(path => readFileSync(join(root, path), 'utf8'))
  .join('\n');

describe('the words for how versions stand to each other', () => {
  it.each(Object.values(relationWords))('are the same in the editor and in exports: %s', words => {
    expect(sources).toContain(`l10n.t('${words}')`);
  });
});
