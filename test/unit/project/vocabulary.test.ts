import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dropReasonWords } from '../../../src/core/secondReader/dropped';
import { relationWords } from '../../../src/core/report/export/words';

const root = join(import.meta.dirname, '../../..');
const sourcesOf = (...paths: readonly string[]): string =>
  paths.map(path => readFileSync(join(root, path), 'utf8')).join('\n');

const sources = sourcesOf('src/vscode/ui/factWording.ts', 'src/vscode/ui/wording.ts');

describe('the words for how versions stand to each other', () => {
  it.each(Object.values(relationWords))('are the same in the editor and in exports: %s', words => {
    expect(sources).toContain(`l10n.t('${words}')`);
  });
});

describe('the words for why a proposal of a second reader is dropped', () => {
  const editor = sourcesOf('src/vscode/secondReader/wording.ts');

  it.each(Object.entries(dropReasonWords))(
    'are the same in the editor and on the command line: %s',
    (reason, words) => {
      expect(editor).toContain(`${reason}: l10n.t('${words}')`);
    },
  );
});
