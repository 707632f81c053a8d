// What lives here: from key poses to a solved body, at a key pose or on the way between two.
// What does not: which poses a moment lies between (motion.ts), outlines (draw.ts).
// To add a part of the body: its place in Skeleton, and the order it is solved in here.
import { solveArm } from './arm.ts';
import { solveLeg } from './leg.ts';
import { lerp } from './mix.ts';
import type { Mix } from './mix.ts';
import type { Pose, Side } from './script.ts';
import type { Arm, Leg, Skeleton, Unfinished } from './skeleton.ts';
import { solveTrunk } from './trunk.ts';

const SIDES: readonly Side[] = ['right', 'left'];
const HANGING = { kind: 'free' } as const;

const keys = new WeakMap<Pose, Skeleton>();

/** The body in a key pose. The same pose gives the same body, which is solved once. */
export function solvePose(pose: Pose): Skeleton {
  const known = keys.get(pose);
  if (known) return known;
  const solved = solveBetween({ from: pose, to: pose, share: 0 });
  keys.set(pose, solved);
  return solved;
}

/**
 * The body on its way. Parts that touch the same place in both poses stay there; a limb held by its
 * angles in both swings by its angles; others turn evenly from one direction to the other.
 * Throws a RangeError if limbs lie on each other in a circle.
 */
export function solveBetween(mix: Mix, breath = 0): Skeleton {
  const { from, to, share } = mix;
  const whole = (): { from: Skeleton; to: Skeleton } => ({
    from: solvePose(from),
    to: solvePose(to),
  });
  const body: Unfinished & {
    readonly arms: Partial<Record<Side, Arm>>;
    readonly legs: Partial<Record<Side, Leg>>;
  } = { trunk: solveTrunk(mix, breath), arms: {}, legs: {} };
  let short = 0;
  const roots = { from: from.root, to: to.root };
  const solvers = SIDES.flatMap((side) => [
    (): boolean => {
      const legs = [from[`${side}Leg`], to[`${side}Leg`]] as const;
      const leg = solveLeg(body, side, legs[0], legs[1], share, whole, roots);
      if (leg) body.legs[side] = leg.limb;
      short = Math.max(short, leg?.short ?? 0);
      return leg !== undefined;
    },
    (): boolean => {
      const arms = [from[`${side}Arm`] ?? HANGING, to[`${side}Arm`] ?? HANGING] as const;
      const arm = solveArm(body, side, arms[0], arms[1], share, whole);
      if (arm) body.arms[side] = arm.limb;
      short = Math.max(short, arm?.short ?? 0);
      return arm !== undefined;
    },
  ]);
  let open = solvers;
  while (open.length > 0) {
    const still = open.filter((solve) => !solve());
    if (still.length === open.length)
      throw new RangeError('limbs that rest on each other: one of them needs a place of its own');
    open = still;
  }
  const { arms, legs } = body;
  if (!arms.right || !arms.left || !legs.right || !legs.left)
    throw new RangeError('a limb is missing');
  return {
    trunk: body.trunk,
    arms: { right: arms.right, left: arms.left },
    legs: { right: legs.right, left: legs.left },
    eyesClosed: lerp(mix, (pose) => pose.eyesClosed),
    breath,
    short,
  };
}
