import type { Axes } from './axes.ts';
import type { Side } from './script.ts';
import type { Vector } from './space.ts';
import { scale } from './vector.ts';

/** Which way is out from the middle of the body, along z or a part's own `right`: 1 on the right, -1 on the left. */
export const outward = (side: Side): 1 | -1 => (side === 'right' ? 1 : -1);

/** The direction out to a side, of length 1, as a part of the body faces. */
export const outwardOf = (part: Axes, side: Side): Vector => scale(part.right, outward(side));
