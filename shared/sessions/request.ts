// What lives here: what the routine builder is told. Values only; the same request always gives the same routine.
// What does not: how it chooses (build.ts).
// To let something new bear on the choice: a field here, its rule in build.ts, its words in `sessions.why_<id>`.
import type { BreakKindId } from '../breaks/words.ts';
import type { CautionId } from '../stretches/stretch.ts';

/** A stretch that was done or shown lately. */
export interface PastStretch {
  readonly stretch: string;
  /** Wall-clock ms. */
  readonly at: number;
  /** Whether the person followed it, or it was only shown. */
  readonly followed: boolean;
}

/** What a session is wanted for. */
export interface SessionRequest {
  /** Chooses among equals; the same seed gives the same routine. */
  readonly seed: string;
  /** ms, at least 5 s. */
  readonly length: number;
  readonly kind: BreakKindId;
  /** Now, wall-clock ms, and when the day began. */
  readonly now: number;
  readonly dayStart: number;
  /** Floor stretches are welcome. Otherwise only chair, standing and any. */
  readonly floor: boolean;
  /** Only floor stretches (the floor routines of the library). */
  readonly floorOnly?: boolean;
  /** What the person ticked: nothing with one of these is ever chosen. */
  readonly cautions: readonly CautionId[];
  readonly favourites: readonly string[];
  readonly notForMe: readonly string[];
  /** The last week, oldest first. */
  readonly past: readonly PastStretch[];
  /** A flare-up: only gentle position changes and breathing. */
  readonly gentle: boolean;
}
