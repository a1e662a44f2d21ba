import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileFunction } from 'node:vm';
import { build, type Plugin } from 'esbuild';
import { expect, it } from 'vitest';
import { schemaValidators } from '../../../esbuild.schema.mjs';

const root = join(import.meta.dirname, '../../..');

/** Stands for all of VS Code: whatever is asked of it is there, can be called and made, and does nothing. */
const anything = (): unknown =>
  new Proxy(
    function () {
      return undefined;
    },
    {
      // what can be awaited would never come, and what becomes a text must be one
      get: (_, key) => (key === 'then' ? undefined : key === Symbol.toPrimitive ? () => '' : anything()),
      set: () => true,
      apply: () => anything(),
      construct: () => anything() as object,
    },
  );

/** Compromise, which takes 0.1-0.3 s to load, replaced by a note that it was loaded. */
const compromiseNoted: Plugin = {
  name: 'compromise-noted',
  setup(building) {
    building.onResolve({ filter: /^compromise/ }, ({ path }) => ({ path, namespace: 'noted' }));
    building.onLoad({ filter: /.*/, namespace: 'noted' }, () => ({ contents: 'loaded(); export default {};' }));
  },
};

interface Activated {
  readonly exports: { readonly activate: (context: unknown) => void };
}

it('activates without loading the language model', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src/extension.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    mainFields: ['module', 'main'],
    external: ['vscode'],
    plugins: [schemaValidators, compromiseNoted],
    logLevel: 'error',
  });
  const code = outputFiles[0]?.text ?? '';
  expect(code).toContain('loaded()');
  let loads = 0;
  const require = createRequire(import.meta.url);
  const module = { exports: {} } as Activated;
  const vscodeOr = (name: string): unknown => (name === 'vscode' ? anything() : require(name));
  const run = compileFunction(code, ['module', 'exports', 'require', 'loaded']) as (...given: unknown[]) => void;
  run(module, module.exports, vscodeOr, () => loads++);
  module.exports.activate(anything());
  await new Promise(resolve => setTimeout(resolve, 50));
  expect(loads).toBe(0);
});
