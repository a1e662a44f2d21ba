import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** What test/tools/activation.mjs prints. */
interface Activation {
  readonly loaded: readonly string[];
  readonly told: readonly string[];
  readonly thrown: string | null;
}

function activation(...args: readonly string[]): Activation {
  const script = join(import.meta.dirname, '../../tools/activation.mjs');
  return JSON.parse(execFileSync(process.execPath, [script, ...args], { encoding: 'utf8' })) as Activation;
}

it('nothing that reads stories is loaded where there is none', () => {
  expect(activation()).toMatchObject({ loaded: ['extension.js', 'web/extension.js'], told: [], thrown: null });
});

it('a start that fails is told of, and thrown for the editor to know', () => {
  expect(activation('--broken')).toMatchObject({
    told: ['Crossread could not start: this editor takes no commands'],
    thrown: 'this editor takes no commands',
  });
});
