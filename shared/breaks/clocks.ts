// What lives here: turning the three clocks of facts into the core's one time, and finding sleep in the gap.
// What does not: reading clocks (electron/system/clocks.ts).
// To add a clock rule: advance().
import type { Moment } from '../time/moment.ts';
import { MINUTE } from '../time/moment.ts';
import { CLOCK_SLACK, UNANNOUNCED_SLEEP } from './limits.ts';
import type { Draft } from './turn.ts';

/**
 * Moves the core's time on to a fact. Spans are measured on the monotonic clock; what up-time gained
 * beyond it was sleep. The wall clock moves nothing. Returns the core time at which a sleep that
 * nobody announced began, or null.
 */
export function advance(draft: Draft, at: Moment): number | null {
  const awake = Math.max(0, at.mono - draft.last.mono);
  const up = Math.max(0, at.up - draft.last.up);
  const { locked, asleep } = draft.presence;
  const slept = up - awake > (asleep ? 0 : CLOCK_SLACK) ? up - awake : 0;
  const before = draft.now;
  draft.now = before + awake + slept;
  draft.last = at;
  if (asleep) return null;
  if (slept > 0) return before + awake;
  // Some clocks run on in sleep: then a silence of a shell that was asked to look gives it away.
  return !locked && awake > UNANNOUNCED_SLEEP ? before : null;
}

/** Time between two moments of different runs of Sitwell, ms. The wall clock has to do after a reboot. */
export function gapBetween(before: Moment, after: Moment): number {
  const wall = after.wall - before.wall;
  const up = after.up - before.up;
  const sameBoot = up >= 0 && (wall < 0 || Math.abs(wall - up) < 5 * MINUTE);
  return Math.max(0, sameBoot ? up : wall);
}
