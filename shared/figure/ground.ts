import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Shape } from './drawing.ts';
import { smooth } from './outline.ts';
import type { FigureScript } from './script.ts';
import { solvePose } from './solve.ts';

/** A soft shadow on the floor, under everything a movement reaches. */
export function groundShape(camera: Camera, script: FigureScript): Shape[] {
  const spots = Object.values(script.poses).flatMap((pose) => {
    const { legs, trunk } = solvePose(pose);
    return [trunk.pelvis.at, trunk.head.at, legs.right.ankle, legs.left.ankle];
  });
  const xs = spots.map(([x]) => x);
  const [from, to] = [Math.min(...xs) - 16, Math.max(...xs) + 16];
  const middle = (from + to) / 2;
  const round = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8);
  return [
    {
      paint: 'ground',
      path: smooth(
        round.map((angle) =>
          project(camera, [middle + (Math.cos(angle) * (to - from)) / 2, 0, Math.sin(angle) * 42]),
        ),
      ),
    },
  ];
}
