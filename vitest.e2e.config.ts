import { defineConfig } from 'vitest/config';

/** End-to-end tests: the built bundles, driven in a real browser or in real Electron. */
export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['test/{e2e,packaging,desktop}/**/*.e2e.ts'],
    // One browser per file; two files at a time is what a small machine carries.
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
    // A second try on a loaded machine, which the reporter names: a test that needs it is to be mended.
    retry: 1,
  },
});
