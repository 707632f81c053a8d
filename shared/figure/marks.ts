import { nearness, project } from './camera.ts';
import type { Camera } from './camera.ts';
import { circle } from './outline.ts';
import type { Layer } from './drawing.ts';
import type { Mark, MarkId, Side, Vector } from './script.ts';
import type { Skeleton, Vertebra } from './skeleton.ts';
import { across, between, beyond, scale, subtract, unit } from './vector.ts';

interface Spot {
  readonly at: Vector;
  readonly radius: number;
}

type Find = (body: Skeleton, side: Side) => readonly Spot[];

const out = (side: Side): number => (side === 'right' ? 1 : -1);
const joint = (body: Skeleton, index: number): Vertebra =>
  body.trunk.spine[index] ?? body.trunk.pelvis;

const onTrunk =
  (index: number, above: number, forward: number, aside: number, radius: number): Find =>
  (body, side) => {
    const { at, up, forward: front, right } = joint(body, index);
    const height = beyond(beyond(at, up, above), front, forward);
    return [{ at: beyond(height, right, aside * out(side)), radius }];
  };
const onThigh =
  (from: number, to: number, forward: number, radius: number): Find =>
  (body, side) => {
    const { hip, knee, front } = body.legs[side];
    return spread(from, to).map((share) => ({
      at: beyond(between(hip, knee, share), front, forward),
      radius,
    }));
  };

/** Five places between two shares of a limb: their soft spots run into one. */
const spread = (from: number, to: number): number[] =>
  [0, 0.25, 0.5, 0.75, 1].map((share) => from + (to - from) * share);

/** Where each marked area lies on the body. */
const AREAS: Readonly<Record<MarkId, Find>> = {
  lowerBack: onTrunk(1, 3, -8, 0, 9),
  upperBack: onTrunk(4, 1, -8.5, 0, 10),
  belly: onTrunk(1, 4, 8, 0, 9),
  chest: onTrunk(4, 6, 8, 7, 8),
  ribs: onTrunk(3, 0, 0, 13, 9),
  glute: (body, side) => {
    const { hip } = body.legs[side];
    const { forward, right, up } = body.trunk.pelvis;
    return [
      { at: beyond(beyond(beyond(hip, forward, -8), right, 2 * out(side)), up, -2), radius: 8.5 },
    ];
  },
  hipFront: onThigh(0, 0.18, 7.5, 6.5),
  hamstring: onThigh(0.28, 0.78, -5.5, 7),
  calf: (body, side) => {
    const { knee, ankle, front } = body.legs[side];
    const back = scale(across(front, unit(subtract(ankle, knee))), -1);
    return spread(0.2, 0.45).map((share) => ({
      at: beyond(between(knee, ankle, share), back, 4),
      radius: 5.5,
    }));
  },
  shoulder: (body, side) => [{ at: body.trunk.shoulders[side], radius: 7.5 }],
  neckSide: (body, side) => {
    const { neck, head } = body.trunk;
    return [
      { at: beyond(between(neck.at, head.at, 0.35), neck.right, 4.5 * out(side)), radius: 6 },
    ];
  },
  neckBack: (body) => {
    const { neck, head } = body.trunk;
    return [{ at: beyond(between(neck.at, head.at, 0.4), neck.forward, -4.5), radius: 6 }];
  },
  forearm: (body, side) => {
    const { elbow, wrist } = body.arms[side];
    return spread(0.25, 0.7).map((share) => ({ at: between(elbow, wrist, share), radius: 5 }));
  },
  eyes: (body) => {
    const { at, forward, up } = body.trunk.head;
    return [{ at: beyond(beyond(at, forward, 8), up, 0.5), radius: 5.5 }];
  },
};

/** Soft spots over the areas that work. Without a side, on both. */
export function markLayer(camera: Camera, body: Skeleton, { area, side }: Mark): Layer {
  const spots = (side ? [side] : (['right', 'left'] as const)).flatMap((one) =>
    AREAS[area](body, one),
  );
  return {
    near: Math.max(...spots.map(({ at }) => nearness(camera, at))),
    shapes: spots.map(({ at, radius }) => ({
      paint: 'mark',
      path: circle({ at: project(camera, at), radius }),
    })),
  };
}
