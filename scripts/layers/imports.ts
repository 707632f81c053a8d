import { toolScript } from '../tools/project.ts';
import { runNode } from '../tools/run-node.ts';

/** One folder imports from another. Folders are written as `shared/breaks` or `electron`. */
export interface Edge {
  readonly from: string;
  readonly to: string;
}

interface Cruise {
  readonly modules: readonly {
    readonly source: string;
    readonly dependencies: readonly { readonly resolved: string }[];
  }[];
}

/** The folder a file counts to: the second level of the three layers, else undefined. */
function folderOf(file: string): string | undefined {
  const [layer = '', folder = '', ...rest] = file.split('/');
  if (!['shared', 'electron', 'renderer'].includes(layer)) return undefined;
  return rest.length === 0 ? layer : `${layer}/${folder}`;
}

/** Which folder imports from which, as dependency-cruiser sees the code now. */
export async function folderImports(): Promise<readonly Edge[]> {
  const { ok, output } = await runNode(
    toolScript('dependency-cruiser', 'depcruise'),
    [
      ...['--config', '.dependency-cruiser.cjs', '--output-type', 'json'],
      ...['shared', 'electron', 'renderer'],
    ],
    { output: 'quiet' },
  );
  if (!ok) throw new Error(output);
  const edges = new Map<string, Edge>();
  for (const { source, dependencies } of (JSON.parse(output) as Cruise).modules) {
    for (const { resolved } of dependencies) {
      const [from, to] = [folderOf(source), folderOf(resolved)];
      if (from === undefined || to === undefined || from === to) continue;
      edges.set(`${from} ${to}`, { from, to });
    }
  }
  return [...edges.values()].sort((a, b) => (a.from + a.to < b.from + b.to ? -1 : 1));
}
