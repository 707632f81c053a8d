import { nearness, project } from './camera.ts';
import type { Camera, Point } from './camera.ts';
import type { Layer } from './drawing.ts';
import { chain, smooth } from './outline.ts';
import type { Vector } from './space.ts';
import type { Trunk, Vertebra } from './skeleton.ts';
import { add, beyond, dot, scale } from './vector.ts';

/** A cross-section of the trunk: at a joint of the spine, an ellipse `wide` to each side and `deep` to front and back. */
interface Section {
  readonly joint: number;
  /** Above that joint, cm. */
  readonly above: number;
  readonly forward: number;
  readonly wide: number;
  readonly deep: number;
}

const PELVIS: readonly Section[] = [
  { joint: 0, above: -8, forward: -0.5, wide: 9, deep: 6.5 },
  { joint: 0, above: -4.5, forward: -1.2, wide: 15, deep: 10.2 },
  { joint: 0, above: 0.5, forward: -1.6, wide: 16.4, deep: 10.8 },
  { joint: 0, above: 5, forward: -1, wide: 13, deep: 8 },
];
const SHIRT: readonly Section[] = [
  { joint: 0, above: 0.6, forward: -1.2, wide: 15.4, deep: 10 },
  { joint: 0, above: 2, forward: -1.2, wide: 16.4, deep: 11 },
  { joint: 1, above: 0, forward: 0, wide: 14.6, deep: 10 },
  { joint: 2, above: 0, forward: 0.5, wide: 13.4, deep: 9.4 },
  { joint: 3, above: 0, forward: 0.8, wide: 14.2, deep: 10 },
  { joint: 4, above: 0, forward: 0.8, wide: 15.6, deep: 10.8 },
  { joint: 4, above: 5, forward: 0.3, wide: 16.6, deep: 10.2 },
  { joint: 4, above: 8.5, forward: -0.3, wide: 16.6, deep: 9.2 },
  { joint: 4, above: 11.4, forward: -0.7, wide: 15, deep: 8.2 },
  { joint: 4, above: 14, forward: -1, wide: 11, deep: 7 },
  { joint: 4, above: 17.2, forward: -1.2, wide: 6.2, deep: 5.6 },
];

/** How near the shirt is. */
export const shirtNear = (camera: Camera, { spine, pelvis }: Trunk): number =>
  nearness(camera, spine[3]?.at ?? pelvis.at);

/** Hips and waist in trousers, chest in its shirt, and the neck, which the chin lies before. */
export function trunkLayers(
  camera: Camera,
  trunk: Trunk,
  breath: number,
  headNear: number,
): Layer[] {
  const { spine, neck, head, pelvis } = trunk;
  const near = nearness(camera, pelvis.at);
  const middle = shirtNear(camera, trunk);
  const throat = beyond(beyond(head.at, head.up, -7), head.forward, -2);
  return [
    {
      near: Math.min(near, middle) - 1,
      shapes: [{ paint: 'trousers', path: tube(camera, spine, PELVIS, 0) }],
    },
    {
      near: Math.min(headNear - 0.1, middle + (neckIsBefore(camera, neck) ? 1 : -1)),
      shapes: [
        {
          paint: 'skin',
          path: chain([
            {
              at: project(camera, beyond(beyond(neck.at, neck.up, -1), neck.forward, 1)),
              radius: 5.6,
            },
            { at: project(camera, throat), radius: 5 },
          ]),
        },
      ],
    },
    {
      near: middle,
      shapes: [{ paint: 'shirt', path: tube(camera, spine, SHIRT, breath) }],
    },
  ];
}

/** Seen from behind, the collar closes over the nape. */
const neckIsBefore = (camera: Camera, neck: Vertebra): boolean =>
  dot(neck.forward, camera.toEye) > -0.3;

/** The outline of the sections, as wide as each is seen at a right angle to the spine. */
function tube(
  camera: Camera,
  spine: readonly Vertebra[],
  sections: readonly Section[],
  breath: number,
): string {
  const seen = sections.map((section) => project(camera, centreOf(spine, section)));
  const left: Point[] = [];
  const right: Point[] = [];
  for (const [index, section] of sections.entries()) {
    const at = seen[index] ?? [0, 0];
    const [x, y] = lengthways(camera, vertebraOf(spine, section), seen, index);
    const normal: Point = [-y, x];
    const half = seenHalf(camera, vertebraOf(spine, section), section, normal, breath);
    left.push([at[0] + normal[0] * half, at[1] + normal[1] * half]);
    right.push([at[0] - normal[0] * half, at[1] - normal[1] * half]);
  }
  return smooth([...left, ...right.reverse()]);
}

/** Which way the trunk runs in the picture; where it runs at the eye, from one section to the next. */
function lengthways(
  camera: Camera,
  { up }: Vertebra,
  seen: readonly Point[],
  index: number,
): Point {
  const [x, y] = project(camera, up);
  const length = Math.hypot(x, y);
  if (length > 0.4) return [x / length, y / length];
  const [before, after] = [
    seen[Math.max(0, index - 1)],
    seen[Math.min(seen.length - 1, index + 1)],
  ];
  if (!before || !after) return [0, -1];
  const way = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
  return [(after[0] - before[0]) / way, (after[1] - before[1]) / way];
}

function vertebraOf(spine: readonly Vertebra[], { joint }: Section): Vertebra {
  const vertebra = spine[joint];
  if (!vertebra) throw new RangeError(`the spine has no joint ${joint}`);
  return vertebra;
}

function centreOf(spine: readonly Vertebra[], section: Section): Vector {
  const { at, up, forward } = vertebraOf(spine, section);
  return beyond(beyond(at, up, section.above), forward, section.forward);
}

function seenHalf(
  camera: Camera,
  vertebra: Vertebra,
  { joint, wide, deep }: Section,
  normal: Point,
  breath: number,
): number {
  const direction = add(scale(camera.across, normal[0]), scale(camera.down, normal[1]));
  const air = joint >= 3 ? breath : 0;
  const across = dot(vertebra.right, direction) * wide * (1 + 0.03 * air);
  const through = dot(vertebra.forward, direction) * deep * (1 + 0.09 * air);
  return Math.hypot(across, through);
}
