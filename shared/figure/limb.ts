import { into, outOf, toward } from './axes.ts';
import type { Axes } from './axes.ts';
import type { Vector } from './space.ts';
import { outwardOf } from './outward.ts';
import type { Side } from './script.ts';
import type { Skeleton } from './skeleton.ts';
import { scale, turned } from './vector.ts';

/** A limb and how far it falls short of what it should reach, cm. */
export interface Solved<Limb> {
  readonly limb: Limb;
  readonly short: number;
}

/** The bodies at both ends of a way, for limbs that are held in another manner in each. */
export type Ends = () => { readonly from: Skeleton; readonly to: Skeleton };

/** Between two numbers; what is left out is 0. */
export const mixed = (a = 0, b = 0, share: number): number => a * (1 - share) + b * share;

/** Between the angles of two limbs, each of them by itself; what is left out is 0. */
export function mixedAngles<Name extends string>(
  names: readonly Name[],
  a: Partial<Readonly<Record<Name, number>>>,
  b: Partial<Readonly<Record<Name, number>>>,
  share: number,
): Readonly<Record<Name, number>> {
  return Object.fromEntries(names.map((name) => [name, mixed(a[name], b[name], share)])) as Record<
    Name,
    number
  >;
}

/**
 * Between two directions, each seen from the part of the trunk that the limb hangs from: a way of swinging a
 * whole limb, bone by bone, that goes along when the trunk moves.
 */
export const swing =
  <Limb>(
    now: Axes,
    from: { readonly axes: Axes; readonly limb: Limb },
    to: { readonly axes: Axes; readonly limb: Limb },
    share: number,
  ) =>
  (read: (limb: Limb) => Vector): Vector =>
    outOf(now, turned(into(from.axes, read(from.limb)), into(to.axes, read(to.limb)), share));

/** Where the first bone of a hanging limb points, and where the limb's front looks. */
interface Hanging {
  readonly bone: Vector;
  readonly front: Vector;
}

/**
 * A limb that hangs from a part of the trunk, lifted to the front by `raise`, then to its side by `open`, and
 * turned about its length by `roll`, its front going outward. Degrees.
 */
export function hanging(
  part: Axes,
  side: Side,
  { raise, open, roll }: Readonly<Record<'raise' | 'open' | 'roll', number>>,
): Hanging {
  const out = outwardOf(part, side);
  const down = scale(part.up, -1);
  const raised = toward(down, part.forward, raise);
  const facing = toward(part.forward, down, -raise);
  return {
    bone: toward(raised, out, open),
    front: toward(facing, toward(out, raised, -open), roll),
  };
}
