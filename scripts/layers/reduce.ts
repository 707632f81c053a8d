import type { Edge } from './imports.ts';

function reachable(edges: readonly Edge[], start: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const waiting = [start];
  for (let here = waiting.pop(); here !== undefined; here = waiting.pop()) {
    for (const { from, to } of edges) {
      if (from !== here || seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return seen;
}

/**
 * Leave out every edge that a longer way makes plain, so that a drawing shows the order and not the
 * tangle. Edges inside a circle all stay: there, which one to drop would be a guess.
 */
export function withoutShortcuts(edges: readonly Edge[]): readonly Edge[] {
  let kept = edges;
  for (const edge of edges) {
    if (reachable(edges, edge.to).has(edge.from)) continue;
    const others = kept.filter((other) => other !== edge);
    if (reachable(others, edge.from).has(edge.to)) kept = others;
  }
  return kept;
}
