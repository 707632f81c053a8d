import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marks, putBetweenMarks } from '../../scripts/layers/between-marks.ts';
import type { Edge } from '../../scripts/layers/imports.ts';
import { drawLayers } from '../../scripts/layers/mermaid.ts';
import { withoutShortcuts } from '../../scripts/layers/reduce.ts';

const edge = (from: string, to: string): Edge => ({ from, to });

describe('the drawing of the layers', () => {
  it('leaves out what a longer way makes plain', () => {
    const chain = [edge('a', 'b'), edge('b', 'c')];
    expect(withoutShortcuts([...chain, edge('a', 'c')])).toEqual(chain);
  });

  it('keeps every edge of a circle', () => {
    const circle = [edge('a', 'b'), edge('b', 'c'), edge('c', 'a'), edge('a', 'c')];
    expect(withoutShortcuts(circle)).toEqual(circle);
  });

  it('never loses a connection', () => {
    const name = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(name, name), { selector: String }), (pairs) => {
        const edges = pairs.filter(([a, b]) => a !== b).map(([a, b]) => edge(a, b));
        expect(connections(withoutShortcuts(edges))).toEqual(connections(edges));
      }),
    );
  });

  it('draws boxes for folders and one arrow between layers', () => {
    const drawing = drawLayers([
      edge('electron/tray', 'shared/breaks'),
      edge('electron', 'shared/breaks'),
      edge('shared/breaks', 'shared/time'),
    ]);
    expect(drawing).toContain('electron_tray["tray"]');
    expect(drawing.match(/electron ==> shared/g)).toHaveLength(1);
    expect(drawing).toContain('shared_breaks --> shared_time');
  });

  it('replaces only what stands between the marks', () => {
    const text = `before\n${marks.start}\nold\n${marks.end}\nafter`;
    const replaced = putBetweenMarks(text, 'new');
    expect(replaced).toBe(`before\n${marks.start}\n\nnew\n\n${marks.end}\nafter`);
    expect(putBetweenMarks(replaced, 'new')).toBe(replaced);
    expect(() => putBetweenMarks('no marks', 'new')).toThrow('lost its mark');
  });
});

/** Every pair of which one reaches the other, by plain repetition. */
function connections(edges: readonly Edge[]): readonly string[] {
  const pairs = new Set(edges.map(({ from, to }) => `${from}${to}`));
  for (let size = -1; size !== pairs.size;) {
    size = pairs.size;
    for (const one of [...pairs]) {
      for (const two of [...pairs]) if (one[1] === two[0]) pairs.add(`${one[0]}${two[1]}`);
    }
  }
  return [...pairs].sort();
}
