import type { Side, View } from './script.ts';

/** Up to this azimuth to either side, degrees, the body faces whoever looks at it. */
const FACING = 30;

/**
 * Whether the picture is mirrored to show this side. Movements are written for the right side. Seen from
 * the side, the mirror image is the other side of the body. A body that faces the person is shown as in
 * a mirror: its working side is on the person's own working side.
 */
export const isMirrored = ({ azimuth }: View, side: Side): boolean =>
  Math.abs(azimuth) < FACING ? side === 'right' : side === 'left';
