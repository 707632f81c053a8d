// What lives here: what a break that ran is worth, and how long it ran.
// What does not: what follows from it (finish.ts).
import { PARTIAL_SHARE, TAKEN_SHARE } from './limits.ts';
import type { RunningBreak } from './state.ts';

/** What a share of a break makes it (design.md §3, "Break"). */
function outcomeOf(share: number): 'taken' | 'partial' | 'skipped' {
  if (share >= TAKEN_SHARE) return 'taken';
  return share >= PARTIAL_SHARE ? 'partial' : 'skipped';
}

/** The rested share of a break: quiet, or the guide followed, whichever is more. 0 to 1. */
export function shareOf(running: RunningBreak): number {
  return Math.min(1, Math.max(running.quietMs, running.playedMs) / running.lengthMs);
}

/**
 * What a break amounts to. A session shorter than a break of its kind, followed to its end, is a part
 * of one and no skip, however short.
 */
export function worthOf(running: RunningBreak): 'taken' | 'partial' | 'skipped' {
  const outcome = outcomeOf(shareOf(running));
  const rested = Math.max(running.quietMs, running.playedMs);
  return outcome === 'skipped' && rested >= running.plannedMs * TAKEN_SHARE ? 'partial' : outcome;
}

/** How long a break has run at a time on the core's clock, pauses left out, ms. */
export function elapsedAt(running: RunningBreak, time: number): number {
  const left = running.endsAt - Math.min(running.pausedAt ?? time, running.endsAt);
  return Math.max(0, Math.round(running.plannedMs - left));
}
