import type { Edge } from './imports.ts';
import { withoutShortcuts } from './reduce.ts';

const layers = [
  { name: 'renderer', title: 'renderer: what people see' },
  { name: 'electron', title: 'electron: what touches the operating system' },
  { name: 'shared', title: 'shared: what Sitwell knows' },
] as const;

const layerOf = (folder: string): string => folder.split('/')[0] ?? folder;
const id = (folder: string): string => folder.replace(/\W/g, '_');

function box({ name, title }: (typeof layers)[number], folders: readonly string[]): string[] {
  return [
    `  subgraph ${name}["${title}"]`,
    ...folders.map((folder) => `    ${id(folder)}["${folder.slice(name.length + 1)}"]`),
    '  end',
  ];
}

/** The layers, their folders, and what in shared/ builds on what, as a Mermaid flow chart. */
export function drawLayers(edges: readonly Edge[]): string {
  const folders = [...new Set(edges.flatMap(({ from, to }) => [from, to]))]
    .filter((folder) => folder.includes('/'))
    .sort();
  const inside = edges.filter(
    ({ from, to }) =>
      layerOf(from) === 'shared' && layerOf(to) === 'shared' && from !== to && to.includes('/'),
  );
  const between = new Set(
    edges
      .filter(({ from, to }) => layerOf(from) !== layerOf(to))
      .map(({ from, to }) => `  ${layerOf(from)} ==> ${layerOf(to)}`),
  );
  return [
    '```mermaid',
    'flowchart TD',
    ...layers.flatMap((layer) =>
      box(
        layer,
        folders.filter((folder) => layerOf(folder) === layer.name),
      ),
    ),
    ...[...between].sort(),
    ...withoutShortcuts(inside).map(({ from, to }) => `  ${id(from)} --> ${id(to)}`),
    '```',
  ].join('\n');
}
