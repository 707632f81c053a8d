import type { KnipConfig } from 'knip';

/** Dead code: a file, export or dependency that nothing uses. */
const config: KnipConfig = {
  entry: [
    'electron/{main,preload}.ts',
    'renderer/*/index.html',
    'renderer/*/main.tsx',
    'scripts/*.{ts,mjs}',
    'scripts/tasks/*.ts',
    'scripts/bench/*.ts',
    'test/**/*.{test,e2e}.{ts,tsx}',
    'test/desktop/start.ts',
  ],
  project: ['{electron,renderer,shared,scripts,test}/**/*.{ts,tsx,js,mjs}', '*.config.{ts,js}'],
  // `node` is the Node 24 that npm scripts run on; `electron` is its runtime and its types.
  ignoreDependencies: ['node', 'electron'],
  ignoreExportsUsedInFile: true,
};

export default config;
