import { defineConfig } from 'vitest/config';

// eslint-disable-next-line no-restricted-syntax -- Vitest reads its configuration from a default export
export default defineConfig({
  test: { include: ['test/unit/**/*.test.ts'], testTimeout: 20_000, reporters: ['default'] },
});
