// Bundles TypeScript tests for the place they run in.
import { build } from 'esbuild';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './paths.mjs';

/** Paths of the files of a folder that end so, in the order of their names. */
export const filesEnding = (folder, ending) =>
  readdirSync(folder, { recursive: true })
    .filter(name => name.endsWith(ending))
    .sort()
    .map(name => join(folder, name));

/**
 * Makes one CommonJS module of mocha and test files of test/host, with the exported `run()` VS Code calls.
 * Mocha comes first: importing it defines `describe` and `it`, which the test files use as they are imported.
 * @param {(file: string) => boolean} isWanted of a test file
 */
export async function bundleHostTests(kind, outfile, isWanted) {
  const tests = filesEnding(join(root, 'test', 'host'), '.test.ts').filter(isWanted);
  const support = join(root, 'test', 'host', 'support');
  const entry = [`export { run } from ${JSON.stringify(join(support, `run.${kind}.ts`))};`]
    .concat(tests.map(test => `import ${JSON.stringify(test)};`))
    .join('\n');
  await build({
    stdin: { contents: entry, resolveDir: root, sourcefile: `host-tests.${kind}.js` },
    outfile,
    bundle: true,
    format: 'cjs',
    target: 'es2022',
    platform: kind === 'node' ? 'node' : 'browser',
    // in Node mocha reads files of its own package, so it stays where npm put it
    external: kind === 'node' ? ['vscode', 'mocha'] : ['vscode'],
    sourcemap: 'external',
    logLevel: 'warning',
  });
}
