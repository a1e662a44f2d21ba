import { defineConfig } from 'vitest/config';
import { viteWordLists } from './esbuild.lexicon.mjs';
import { viteSchemaValidators } from './esbuild.schema.mjs';

// eslint-disable-next-line no-restricted-syntax -- Vitest reads its configuration from a default export
export default defineConfig({
  plugins: [viteSchemaValidators, viteWordLists],
  test: {
    include: ['test/unit/**/*.test.ts'],
    testTimeout: 60_000,
    // Vitest leaves one core free, which on a machine of two is half of it; tests of time count their own process's alone
    maxWorkers: 2,
    globalSetup: ['test/tools/temporaryFiles.mjs', 'test/tools/seed.mjs'],
    setupFiles: ['test/support/seed.ts'],
    reporters: ['default'],
  },
});
