import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

interface Activation {
  readonly milliseconds: number;
  readonly loaded: readonly string[];
}

it('nothing that reads stories is loaded where there is none', () => {
  const script = join(import.meta.dirname, '../../tools/activation.mjs');
  const activation = JSON.parse(execFileSync(process.execPath, [script], { encoding: 'utf8' })) as Activation;
  expect(activation.loaded).toEqual(['extension.js', 'web/extension.js']);
});
