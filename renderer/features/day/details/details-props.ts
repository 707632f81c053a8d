import type { Range } from '../../../../shared/time/range.ts';
import type { Changes } from '../use-changes.ts';

/** What the details of every piece get. */
export interface DetailsProps {
  /** The day it is of. Wall-clock ms. */
  readonly day: Range;
  /** Wall-clock ms on the day that is still going on; null for a past day. */
  readonly now: number | null;
  readonly changes: Changes;
  /** It was changed; the timeline goes on from this moment, wall-clock ms. */
  readonly onChanged: (wall: number) => void;
}
