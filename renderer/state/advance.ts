import type { BreakPhase, Status } from '../../shared/breaks/status.ts';

/** A status as it is `elapsed` ms after it was true, if nothing happened since. */
export function advance(status: Status, elapsed: number): Status {
  const { counting, next, undo } = status;
  const remainingMs = next && Math.max(0, next.remainingMs - (counting ? elapsed : 0));
  return {
    ...status,
    wall: status.wall + elapsed,
    boutMs: status.boutMs + (counting ? elapsed : 0),
    next: next && {
      ...next,
      remainingMs: remainingMs ?? 0,
      progress: progressAt(next, remainingMs ?? 0),
    },
    phase: advancePhase(status.phase, elapsed),
    undo:
      undo && undo.remainingMs > elapsed
        ? { ...undo, remainingMs: undo.remainingMs - elapsed }
        : null,
  };
}

function progressAt(next: NonNullable<Status['next']>, remainingMs: number): number {
  if (next.progress >= 1 || next.remainingMs <= 0) return next.progress;
  const whole = next.remainingMs / (1 - next.progress);
  return 1 - remainingMs / whole;
}

function advancePhase(phase: BreakPhase, elapsed: number): BreakPhase {
  switch (phase.type) {
    case 'announced':
      return { ...phase, dueInMs: phase.dueInMs - elapsed };
    case 'snoozed':
      return { ...phase, inMs: Math.max(0, phase.inMs - elapsed) };
    case 'running':
      return phase.paused
        ? phase
        : { ...phase, remainingMs: Math.max(0, phase.remainingMs - elapsed) };
    case 'counting':
    case 'over':
      return phase;
  }
}
