import { nearness, project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import type { Layer, Paint } from './drawing.ts';
import { line, polygon } from './outline.ts';
import { box } from './pieces.ts';
import type { Box } from './piece.ts';

const SILL = 80;
const PANE = { high: 92, wide: 96 } as const;

/** A window whose panes face the body, at this x. */
export function windowBoxes(x: number): Box[] {
  const { high, wide } = PANE;
  const frame = (y: number, z: number, tall: number, broad: number): Box =>
    box([x - 2, y, z], [3, tall, broad], ['wall', 'wall', 'wall'], false);
  return [
    box([x, SILL, 0], [2, high, wide], ['wall', 'sky', 'wall'], false),
    frame(SILL, 0, high, 3),
    frame(SILL, -wide / 2, high, 5),
    frame(SILL, wide / 2, high, 5),
    frame(SILL - 5, 0, 5, wide + 16),
    frame(SILL + high, 0, 5, wide + 5),
  ];
}

/** Hills and a meadow behind the panes, by their height over the sill across the window. */
const FAR_VIEW: readonly (readonly [Paint, readonly number[]])[] = [
  ['hill', [34, 39, 45, 43, 38, 36, 40, 43, 40]],
  ['meadow', [22, 20, 18, 18, 20, 23, 25, 26, 26]],
];

/** What is seen through it. */
export function farView(camera: Camera, x: number): Layer {
  const at = (y: number, z: number): Point => project(camera, [x - 1.1, SILL + y, z]);
  const edge = PANE.wide / 2;
  return {
    near: nearness(camera, [x - 1, SILL + PANE.high / 2, 0]),
    shapes: FAR_VIEW.map(([paint, heights]) => {
      const step = PANE.wide / (heights.length - 1);
      const ridge = heights.map((height, index) => at(height, index * step - edge));
      return { paint, path: `${line(ridge)}L${polygon([at(0, edge), at(0, -edge)]).slice(1)}` };
    }),
  };
}
