import { nearness, project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Layer, Paint } from './drawing.ts';
import { chain } from './outline.ts';
import type { Round } from './outline.ts';
import { outward } from './outward.ts';
import { ANKLE_HEIGHT, BALL, HEEL } from './proportions.ts';
import type { Side } from './script.ts';
import type { Vector } from './space.ts';
import type { Arm, Leg } from './skeleton.ts';
import { across, between, beyond, cross, scale, subtract, unit } from './vector.ts';

/** How thick limbs are, cm, from the root to the end: share of the bone, radius, and toward the front. */
type Profile = readonly (readonly [share: number, radius: number, forward: number])[];

const THIGH_PROFILE: Profile = [
  [0, 9, -0.8],
  [0.3, 8.4, 0.4],
  [0.7, 7, 0.4],
  [1, 5.7, 0],
];
const SHIN_PROFILE: Profile = [
  [0, 5.6, 0],
  [0.28, 5.6, -1.1],
  [0.6, 4.5, -0.6],
  [1, 3.5, 0],
];
const UPPER_ARM_PROFILE: Profile = [
  [0, 4.9, 0],
  [0.3, 4.8, 0.2],
  [1, 3.9, 0],
];
const FOREARM_PROFILE: Profile = [
  [0, 3.9, 0],
  [0.3, 3.8, 0.2],
  [1, 2.7, 0],
];

const along = (
  camera: Camera,
  from: Vector,
  to: Vector,
  front: Vector,
  profile: Profile,
  until = 1,
): Round[] =>
  profile
    .filter(([share]) => share <= until)
    .map(([share, radius, forward]) => ({
      at: project(camera, beyond(between(from, to, share), front, forward)),
      radius,
    }));

/** Where a limb is split so that one half may lie behind something that the other half lies before, cm. */
const SPLIT = 14;

/** A leg in its trouser, with its foot. `far` is the side away from the eye. */
export function legLayers(camera: Camera, leg: Leg, far: boolean): Layer[] {
  const cloth: Paint = far ? 'trousersFar' : 'trousers';
  const skin: Paint = far ? 'skinFar' : 'skin';
  const shin = unit(subtract(leg.ankle, leg.knee));
  const thigh = along(camera, leg.hip, leg.knee, leg.front, THIGH_PROFILE);
  const calf = along(camera, leg.knee, leg.ankle, across(leg.front, shin, leg.toes), SHIN_PROFILE);
  const foot = { paint: skin, path: footPath(camera, leg) };
  const [upper, lower] = [
    nearness(camera, between(leg.hip, leg.knee, 0.5)),
    nearness(camera, between(leg.knee, leg.ankle, 0.6)),
  ];
  if (Math.abs(upper - lower) < SPLIT)
    return [
      {
        near: (upper + lower) / 2,
        shapes: [foot, { paint: cloth, path: chain([...thigh, ...calf.slice(1)]) }],
      },
    ];
  return [
    { near: upper, shapes: [{ paint: cloth, path: chain(thigh) }] },
    { near: lower, shapes: [foot, { paint: cloth, path: chain(calf) }] },
  ];
}

/** Half the distance between the rows of balls that make a foot or a hand as broad as it is. */
const FOOT_HALF = 2.4;
const HAND_HALF = 1.7;

function footPath(camera: Camera, leg: Leg): string {
  const { ankle, toes, sole, toeTips } = leg;
  const aside = cross(toes, sole);
  const at = (forward: number, down: number): Vector =>
    beyond(beyond(ankle, toes, forward), sole, down);
  const ball = at(BALL, ANKLE_HEIGHT - 2.1);
  const tip = beyond(beyond(ball, toeTips, 5), sole, 0.4);
  const heel = at(-HEEL + 2.6, ANKLE_HEIGHT - 3.1);
  const seen = (place: Vector, radius: number): Round => ({ at: project(camera, place), radius });
  const rows = [-1, 1].flatMap((row) => {
    const off = (place: Vector, share: number): Vector =>
      beyond(place, aside, row * share * FOOT_HALF);
    return [
      chain([seen(heel, 3.1), seen(off(ball, 1), 2.1), seen(off(tip, 0.8), 1.7)]),
      chain([seen(at(0, 0.4), 3.4), seen(off(at(5.5, 2.6), 0.5), 2.8), seen(off(ball, 1), 2.1)]),
    ];
  });
  const across = chain([
    seen(beyond(tip, aside, -0.8 * FOOT_HALF), 1.7),
    seen(beyond(tip, aside, 0.8 * FOOT_HALF), 1.7),
  ]);
  return chain([seen(ankle, 3.4), seen(heel, 3.1)]) + rows.join('') + across;
}

/** An arm in its sleeve, with its hand. */
export function armLayers(camera: Camera, arm: Arm, side: Side, far: boolean): Layer[] {
  const cloth: Paint = far ? 'shirtFar' : 'shirt';
  const skin: Paint = far ? 'skinFar' : 'skin';
  const front = across(arm.palm, unit(subtract(arm.wrist, arm.elbow)));
  const upper = along(camera, arm.shoulder, arm.elbow, front, UPPER_ARM_PROFILE);
  const fore = along(camera, arm.elbow, arm.wrist, front, FOREARM_PROFILE);
  const sleeve = [
    ...along(camera, arm.elbow, arm.wrist, front, FOREARM_PROFILE, 0.3).slice(1),
    { at: project(camera, between(arm.elbow, arm.wrist, 0.55)), radius: 3.75 },
  ];
  const hand = { paint: skin, path: handPath(camera, arm, side) + chain(fore) };
  const [high, low] = [
    nearness(camera, between(arm.shoulder, arm.elbow, 0.5)),
    nearness(camera, between(arm.elbow, arm.wrist, 0.7)),
  ];
  if (Math.abs(high - low) < SPLIT)
    return [
      {
        near: (high + low) / 2,
        shapes: [hand, { paint: cloth, path: chain([...upper, ...sleeve]) }],
      },
    ];
  return [
    { near: high, shapes: [{ paint: cloth, path: chain(upper) }] },
    {
      near: low,
      shapes: [hand, { paint: cloth, path: chain([...upper.slice(-1), ...sleeve]) }],
    },
  ];
}

/** Broad seen onto the palm, slim seen from its edge, with the thumb where this hand has it. */
function handPath(camera: Camera, { wrist, tip, palm }: Arm, side: Side): string {
  const fingers = unit(subtract(tip, wrist));
  const thumbward = scale(cross(fingers, palm), outward(side));
  const at = (share: number, toPalm: number, aside: number): Vector =>
    beyond(beyond(between(wrist, tip, share), palm, toPalm), thumbward, aside);
  const seen = (place: Vector, radius: number): Round => ({ at: project(camera, place), radius });
  const rows = [-1, 1].map((row) =>
    chain([
      seen(at(0, 0, 0), 2.6),
      seen(at(0.34, 0, row * HAND_HALF), 2.3),
      seen(at(0.62, 0.4, row * HAND_HALF), 1.9),
      seen(at(0.9, 1.2, row * HAND_HALF * 0.6), 1.4),
    ]),
  );
  const palmAcross = chain([
    seen(at(0.5, 0.2, -HAND_HALF), 2.1),
    seen(at(0.5, 0.2, HAND_HALF), 2.1),
  ]);
  const thumb = chain([
    seen(at(0.2, 0.4, 1.6), 2),
    seen(at(0.42, 1, 4.2), 1.4),
    seen(at(0.56, 1.4, 4.6), 1.1),
  ]);
  return rows.join('') + palmAcross + thumb;
}
