import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

/** A test is a `*.test.ts` or `*.test.tsx` in the folder that mirrors what it tests. */
const testsIn = (...folders: readonly string[]): string[] =>
  folders.map((folder) => `test/${folder}/**/*.test.{ts,tsx}`);

/** Put another module in the place of `electron`, which would stay there for the next file. */
const ALONE = ['test/electron/preload.test.ts', 'test/faults/settings.test.ts'];

export default defineConfig({
  test: {
    // Random days take their time on a busy machine; a test that hangs still ends.
    testTimeout: 120_000,
    // Nothing else runs beside the tests, so every core is theirs; by itself vitest leaves one idle.
    maxWorkers: '100%',
    setupFiles: ['test/set-up/same-dice.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          environment: 'node',
          include: testsIn('shared'),
          // Pure code leaves nothing behind, so the files can share a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'electron',
          environment: 'node',
          include: testsIn('electron', 'faults', 'fakes'),
          exclude: ALONE,
          // Every file builds what it needs out of values, so the files can share a worker.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'desktop',
          environment: 'node',
          include: [...testsIn('desktop'), ...ALONE],
          // electron-store imports `electron`, which only resolves once it is inlined and mocked.
          server: { deps: { inline: ['electron-store'] } },
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'renderer',
          environment: 'jsdom',
          include: testsIn('renderer'),
          setupFiles: ['test/set-up/patience.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'scripts',
          environment: 'node',
          include: testsIn('scripts', 'packaging', 'bench'),
        },
      },
    ],
    coverage: {
      provider: 'v8',
      reportsDirectory: 'coverage',
      reportOnFailure: true,
      reporter: ['text-summary', 'html', 'json-summary'],
      include: ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
      thresholds: { lines: 85, 'shared/**': { lines: 95 } },
    },
  },
});
