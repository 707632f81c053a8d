// What lives here: a break while it runs: measuring quiet, pausing, a minute more, its end.
// What does not: what its end means (finish.ts).
// To add a command of the break window: an action in facts.ts, its line in actions.ts, its rule here.
import { closeEndScreen, finishBreak } from './finish.ts';
import { LONGEST_BREAK_PAUSE, MORE_TIME } from './limits.ts';
import type { RunningBreak } from './state.ts';
import { emit } from './turn.ts';
import type { Turn } from './turn.ts';

/** What a person changes must outlive a crash. */
function keep(turn: Turn, changes: Partial<RunningBreak>): void {
  change(turn, changes);
  emit(turn, { type: 'save' });
}

function change(turn: Turn, changes: Partial<RunningBreak>): void {
  const { phase } = turn.draft;
  if (phase.type === 'running') turn.draft.phase = { ...phase, ...changes };
}

/**
 * Takes in the time since the last look. `disturbedUntil`: the last input outside Sitwell that no
 * earlier look had seen; what lies before it was not quiet. A paused break measures nothing.
 */
export function measureBreak(turn: Turn, disturbedUntil: number | null, engaged = false): void {
  const { phase, now } = turn.draft;
  if (phase.type !== 'running') return;
  const until = Math.min(now, phase.pausedAt ?? phase.endsAt);
  const quietFrom = Math.max(phase.measuredAt, disturbedUntil ?? phase.measuredAt);
  const passed = Math.max(0, until - phase.measuredAt);
  change(turn, {
    quietMs: phase.quietMs + Math.max(0, until - quietFrom),
    playedMs: phase.playedMs + (phase.playing ? passed : 0),
    engagedMs: phase.engagedMs + (engaged ? passed : 0),
    measuredAt: now,
  });
}

/** Ends the break as fully rested, now. */
export function completeBreak(turn: Turn): void {
  const { phase } = turn.draft;
  if (phase.type !== 'running') return;
  change(turn, { quietMs: phase.lengthMs });
  finishBreak(turn, 'time');
}

/** Moves the end a minute on. */
export function moreTime(turn: Turn): void {
  shiftEnd(turn, MORE_TIME);
}

/** Moves the end, at most to now: what has passed has passed. */
export function shiftEnd(turn: Turn, byMs: number): void {
  const { phase, now } = turn.draft;
  if (phase.type !== 'running') return;
  measureBreak(turn, null);
  const endsAt = Math.max(phase.pausedAt ?? now, phase.endsAt + byMs);
  keep(turn, { endsAt, plannedMs: phase.plannedMs + endsAt - phase.endsAt });
}

/** Stops the break's clock. */
export function pauseBreak(turn: Turn): void {
  const { phase, now } = turn.draft;
  if (phase.type !== 'running' || phase.pausedAt !== null) return;
  measureBreak(turn, null);
  keep(turn, { pausedAt: now });
}

/** Lets the break's clock go on, from `at` (core time, ms). */
export function resumeBreak(turn: Turn, at = turn.draft.now): void {
  const { phase } = turn.draft;
  if (phase.type !== 'running' || phase.pausedAt === null) return;
  keep(turn, {
    endsAt: phase.endsAt + (at - phase.pausedAt),
    pausedAt: null,
    measuredAt: at,
  });
}

/** The guide was started or stopped by the person. */
export function play(turn: Turn, playing: boolean): void {
  measureBreak(turn, null);
  keep(turn, { playing });
}

/** Ends what is over: the break, or its end screen. */
export function passTimeInBreak(turn: Turn): void {
  const { draft } = turn;
  const { phase, now } = draft;
  if (phase.type === 'running') {
    if (phase.pausedAt !== null) endLongPause(turn, phase.pausedAt + LONGEST_BREAK_PAUSE);
    const current = draft.phase;
    if (current.type === 'running' && current.pausedAt === null && now >= current.endsAt) {
      finishBreak(turn, 'time');
    }
  } else if (phase.type === 'over' && phase.outcome !== null && now >= phase.closesAt) {
    closeEndScreen(turn);
  }
}

/** A pause that ran out while the computer slept ended then, not now: nobody finds half a break in the morning. */
function endLongPause(turn: Turn, endedAt: number): void {
  if (turn.draft.now < endedAt) return;
  resumeBreak(turn, endedAt);
  measureBreak(turn, null);
}
