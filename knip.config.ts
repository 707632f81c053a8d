import type { KnipConfig } from 'knip';

/** Dead code: a file, export or dependency that nothing uses. */
const config: KnipConfig = {
  entry: [
    'electron/{main,preload}.ts',
    'renderer/*/main.tsx',
    'scripts/*.{ts,mjs}',
    'scripts/tasks/*.ts',
    'test/**/*.{test,e2e}.{ts,tsx}',
    // What the preview desktop serves to a browser, and starts as a process of its own.
    'test/desktop/{start,page/page,frame/frame,frame/preload}.ts',
    'test/desktop/fixture/**/*.{js,cjs,mjs}',
    'test/faults/{journal-writer,session-runner,book-keeper}.ts',
    'test/bench/subject/main.ts',
    'vitest.e2e.config.ts',
    // Stands in for a library's module, by its path in electron.vite.config.ts.
    'scripts/build/nothing.ts',
  ],
  project: ['{electron,renderer,shared,scripts,test}/**/*.{ts,tsx,js,mjs}', '*.config.{ts,js}'],
  // Started by name in scripts/tasks/installers.ts.
  ignoreDependencies: ['electron-builder'],
  ignoreBinaries: ['apt-get'],
  ignoreExportsUsedInFile: true,
};

export default config;
