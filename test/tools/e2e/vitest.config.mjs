import { defineConfig } from 'vitest/config';
import { root } from '../paths.mjs';
import { resultsFile } from '../results.mjs';

const screenshots = process.env.CROSSREAD_SCREENSHOTS === '1';

/** End-to-end tests, or with CROSSREAD_SCREENSHOTS=1 the scenes of the project's pictures. */
export default defineConfig({
  root,
  test: {
    include: [screenshots ? 'test/e2e/screenshots/**/*.scene.ts' : 'test/e2e/**/*.test.ts'],
    globalSetup: ['test/tools/e2e/setup.mjs'],
    // while one window waits for something, another uses the processor
    maxWorkers: screenshots ? 1 : 2,
    testTimeout: 120_000,
    // a window on a busy machine may miss a click; what is really broken fails three times
    retry: 2,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    // what a test waits for comes in well under a second; a busy machine may take longer
    expect: { poll: { timeout: 20_000, interval: 50 } },
    reporters: screenshots ? ['default'] : ['default', ['json', { outputFile: resultsFile('e2e') }]],
  },
});
