import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { buildIfChanged } from '../../../scripts/build/build.ts';
import { inProject } from '../../../scripts/tools/project.ts';
import type { Bench, Measure } from '../bench.ts';
import { allScriptsOf, scriptsOf } from '../page-scripts.ts';

/** Pages that must be there at once have a target; the others are looked at by choice. */
const PAGES = ['prompt', 'check', 'drink', 'mini', 'break', 'dim', 'welcome', 'dashboard'] as const;
const AT_ONCE: ReadonlySet<string> = new Set(['prompt', 'check', 'drink', 'mini', 'break']);
const KILOBYTE = 1_000;

const brotli = (script: Buffer): number =>
  brotliCompressSync(script, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
const gzip = (script: Buffer): number => gzipSync(script, { level: 9 }).length;

const pageOf = (page: string): string => inProject('out/renderer', page, 'index.html');

function measure(name: string, files: readonly string[], atMost?: number): readonly Measure[] {
  const scripts = files.map((file) => readFileSync(file));
  const sum = (size: (script: Buffer) => number): number =>
    scripts.reduce((total, script) => total + size(script), 0) / KILOBYTE;
  const target = atMost === undefined ? {} : { target: { atMost } };
  return [
    { name: `${name}, gzip`, values: [sum(gzip)], unit: 'kB', ...target },
    { name: `${name}, brotli`, values: [sum(brotli)], unit: 'kB' },
  ];
}

/** How much script a page has to load before it can draw. */
export const pageBytes: Bench = {
  name: 'page-bytes',
  note: 'All scripts the page names and all they import statically, each compressed by itself; 1 kB is 1,000 bytes.',
  run: async () => {
    const { ok, output } = await buildIfChanged();
    if (!ok) throw new Error(`The build failed:\n${output}`);
    return [
      ...PAGES.flatMap((page) => {
        const name = `JavaScript before the first paint of ${page}`;
        return measure(name, scriptsOf(pageOf(page)), AT_ONCE.has(page) ? 90 : undefined);
      }),
      ...measure('JavaScript of break with its player', allScriptsOf(pageOf('break')), 120),
    ];
  },
};
