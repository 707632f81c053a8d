import type { CareTimer } from './pack.ts';
import { MINUTE } from '../time/moment.ts';
import { PACK_MINUTES } from './packs.ts';

/** Where a pack timer is. */
export interface PackTime {
  /** Ms to go; 0 when it is over. */
  readonly left: number;
  /** How much is to go, 0 to 1, of the longest time a pack stays on. */
  readonly share: number;
  readonly isOver: boolean;
}

const LONGEST = Math.max(...PACK_MINUTES) * MINUTE;

/** The timer at a wall-clock moment. A clock that was set back never makes it longer than a pack stays on. */
export function packTimeAt({ ending }: CareTimer, wall: number): PackTime {
  const left = Math.min(LONGEST, Math.max(0, ending - wall));
  return { left, share: left / LONGEST, isOver: left === 0 };
}
