/**
 * What npm scripts can ask for, and the file that does it on Node 24.
 *
 * @type {Readonly<Record<string, string>>}
 */
export const tasks = {
  start: 'scripts/tasks/start.ts',
  preview: 'scripts/tasks/preview.ts',
  sitwell: 'scripts/tasks/sitwell.ts',
  test: 'scripts/tasks/test.ts',
  check: 'scripts/tasks/check.ts',
  e2e: 'scripts/tasks/e2e.ts',
  'e2e:electron': 'scripts/tasks/e2e-electron.ts',
  pictures: 'scripts/tasks/pictures.ts',
  build: 'scripts/tasks/build.ts',
  replay: 'scripts/replay.ts',
  bench: 'scripts/bench.ts',
  figures: 'scripts/draw-figures.ts',
  icons: 'scripts/make-icons.ts',
  layers: 'scripts/draw-layers.ts',
  installers: 'scripts/tasks/installers.ts',
};
