import { inProject, toolScript } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';
import type { Step } from '../tools/steps.ts';

const cache = 'node_modules/.cache';
const folders = ['shared', 'electron', 'renderer', 'scripts', 'test', '.'];

const tool = (name: string, package_: string, args: readonly string[], command?: string): Step => ({
  name,
  run: () => runNode(toolScript(package_, command), args, { output: 'quiet' }),
});

const types = (folder: string): Step => {
  const label = folder === '.' ? 'configs' : folder;
  const memory = `${cache}/tsc/${label}.tsbuildinfo`;
  return tool(
    `types: ${label}`,
    'typescript',
    ['--project', folder, '--incremental', '--tsBuildInfoFile', memory],
    'tsc',
  );
};

/** Everything that is judged without running the app. Long ones first: they share two lanes. */
export const staticChecks: readonly Step[] = [
  tool('lint', 'eslint', [
    '.',
    '--max-warnings=0',
    '--cache',
    '--cache-strategy=content',
    `--cache-location=${cache}/eslint/`,
  ]),
  ...folders.map(types),
  tool('format', 'prettier', [
    '--check',
    '--log-level=warn',
    '.',
    '--cache',
    '--cache-strategy=content',
  ]),
  tool(
    'layers',
    'dependency-cruiser',
    ['--config', '.dependency-cruiser.cjs', 'shared', 'electron', 'renderer', 'scripts', 'test'],
    'depcruise',
  ),
  {
    name: 'layers as drawn',
    run: () => runNode(inProject('scripts/draw-layers.ts'), ['--check'], { output: 'quiet' }),
  },
  tool('dead code', 'knip', ['--no-config-hints']),
];
