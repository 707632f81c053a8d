import { into } from '../../../shared/figure/axes.ts';
import type { Side } from '../../../shared/figure/script.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { angleBetween, dot, subtract, unit } from '../../../shared/figure/vector.ts';

/**
 * What each joint does at most, degrees, helped by the floor or a hand: AAOS normal values and about a
 * tenth more. A thigh is measured against the pelvis; a foot as a whole, with its middle joints.
 */
const LIMITS = {
  elbow: [0, 154],
  wrist: [0, 92],
  knee: [0, 162],
  hipRaise: [-32, 142],
  hipOpen: [-42, 65],
  ankle: [-90, 48],
  spineJoint: [0, 26],
  neck: [0, 68],
} as const;

type Joint = keyof typeof LIMITS;

const degrees = (radians: number): number => (radians * 180) / Math.PI;

/** Every joint's angle, by name. */
function anglesOf(body: Skeleton): (readonly [joint: Joint, at: string, angle: number])[] {
  const { trunk, arms, legs } = body;
  const spine = trunk.spine.slice(1).map((vertebra, index) => {
    const below = trunk.spine[index] ?? trunk.pelvis;
    return ['spineJoint', `joint ${index + 1}`, angleBetween(vertebra.up, below.up)] as const;
  });
  const limbs = (['right', 'left'] as const).flatMap((side) => limbAngles(arms, legs, trunk, side));
  return [...spine, ['neck', 'neck', angleBetween(trunk.head.up, trunk.neck.up)], ...limbs];
}

function limbAngles(
  arms: Skeleton['arms'],
  legs: Skeleton['legs'],
  trunk: Skeleton['trunk'],
  side: Side,
): (readonly [Joint, string, number])[] {
  const { shoulder, elbow, wrist, tip } = arms[side];
  const { hip, knee, ankle, toes } = legs[side];
  const upper = unit(subtract(elbow, shoulder));
  const fore = unit(subtract(wrist, elbow));
  const thigh = unit(subtract(knee, hip));
  const shin = unit(subtract(ankle, knee));
  const [forward, up, right] = into(trunk.pelvis, thigh);
  const open = degrees(Math.asin(Math.max(-1, Math.min(1, right * (side === 'right' ? 1 : -1)))));
  // A thigh that points sideways is neither raised nor lowered.
  const raise = Math.abs(open) > 75 ? 0 : degrees(Math.atan2(forward, -up));
  return [
    ['elbow', `${side} elbow`, angleBetween(upper, fore)],
    ['wrist', `${side} wrist`, angleBetween(fore, unit(subtract(tip, wrist)))],
    ['knee', `${side} knee`, angleBetween(thigh, shin)],
    ['hipRaise', `${side} hip raise`, raise],
    ['hipOpen', `${side} hip open`, open],
    ['ankle', `${side} ankle`, degrees(Math.asin(-dot(toes, shin)))],
  ];
}

/** Joints beyond their limits, in words; empty for a body that is not hurt. */
export function strainsOf(body: Skeleton): string[] {
  return anglesOf(body)
    .filter(([joint, , angle]) => angle < LIMITS[joint][0] - 0.5 || angle > LIMITS[joint][1] + 0.5)
    .map(([, at, angle]) => `${at} at ${angle.toFixed(0)}°`);
}
