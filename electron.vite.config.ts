import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { globSync } from 'node:fs';
import path from 'node:path';

const root = import.meta.dirname;

/** Every folder in renderer/ with an index.html is a page of that name. */
const pages = globSync('*/index.html', { cwd: path.join(root, 'renderer') }).map((file) =>
  path.dirname(file),
);

/** Everything is bundled, so that no node_modules folder is ever packed; licences go along. */
const bundleEverything = {
  externalizeDeps: false,
  sourcemap: false,
  minify: true,
  license: { fileName: 'licenses.md' },
} as const;

export default defineConfig({
  main: {
    // dbus-native reads XML only to ask a service what it can do, which Sitwell never does; it is 100 kB.
    resolve: { alias: { xml2js: path.join(root, 'scripts/build/nothing.ts') } },
    build: {
      ...bundleEverything,
      outDir: 'out/main',
      rolldownOptions: {
        input: { main: path.join(root, 'electron/main.ts') },
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  },
  preload: {
    build: {
      ...bundleEverything,
      outDir: 'out/preload',
      rolldownOptions: {
        input: { preload: path.join(root, 'electron/preload.ts') },
        // A sandboxed preload cannot be an ES module.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: path.join(root, 'renderer'),
    plugins: [react()],
    build: {
      ...bundleEverything,
      outDir: 'out/renderer',
      // The pages' policy forbids data: addresses and inline scripts.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      cssMinify: true,
      rolldownOptions: {
        input: Object.fromEntries(
          pages.map((page) => [page, path.join(root, 'renderer', page, 'index.html')]),
        ),
      },
    },
  },
});
