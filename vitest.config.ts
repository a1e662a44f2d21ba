import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import { viteWordLists } from './esbuild.lexicon.mjs';
import { viteSlimPdf } from './esbuild.slim.mjs';
import { viteSchemaValidators } from './esbuild.schema.mjs';

const folder = join(import.meta.dirname, 'test/unit');
const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.test.ts'));

/** Tests that measure time or growth, or put something in the place of a module: nothing that another file left behind may weigh on them. */
const apart = names
  .filter(name => /support\/timed|\bvi\.mock\(/.test(readFileSync(join(folder, name), 'utf8')))
  .map(name => join(folder, name));

/** What holds for the tests of either project. */
const unit = {
  plugins: [viteSchemaValidators, viteWordLists, viteSlimPdf],
  test: { server: { deps: { inline: ['unpdf'] } }, testTimeout: 60_000, setupFiles: ['test/support/seed.ts'] },
};

// eslint-disable-next-line no-restricted-syntax -- Vitest reads its configuration from a default export
export default defineConfig({
  test: {
    // Vitest leaves one core free, which on a machine of two is half of it; tests of time count their own process's alone
    maxWorkers: 2,
    globalSetup: ['test/tools/temporaryFiles.mjs', 'test/tools/seed.mjs'],
    reporters: ['default'],
    projects: [
      {
        ...unit,
        // modules and word lists are loaded once for each worker, not for each file: a quarter of the time
        test: { ...unit.test, name: 'together', include: ['test/unit/**/*.test.ts'], exclude: apart, isolate: false },
      },
      { ...unit, test: { ...unit.test, name: 'apart', include: apart } },
    ],
  },
});
