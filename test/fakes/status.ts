import type { Status } from '../../shared/breaks/status.ts';

/** Half an hour's interval, ten minutes in: sitting, nothing held. */
export function statusWith(about: Partial<Status> = {}): Status {
  return {
    wall: Date.UTC(2026, 10, 23, 9, 10),
    presence: 'atDesk',
    awayCause: null,
    posture: 'sitting',
    engaged: false,
    boutMs: 600_000,
    next: { kind: 'move', remainingMs: 1_200_000, progress: 1 / 3 },
    counting: true,
    phase: { type: 'counting' },
    holds: [],
    pausedUntil: null,
    owed: null,
    owedCount: 0,
    overruled: [],
    canOverrule: false,
    ask: null,
    askMeeting: false,
    undo: null,
    flareUp: false,
    askFlareUp: false,
    lastSpan: null,
    cycleStep: null,
    ...about,
  };
}

export const announced = (about: object = {}): Status['phase'] => ({
  type: 'announced',
  breakId: 'a',
  kind: 'move',
  dueInMs: 30_000,
  lengthMs: 120_000,
  snoozesLeft: 2,
  canSkip: true,
  waitsForClick: false,
  owed: false,
  ...about,
});

export const running = (about: object = {}): Status['phase'] => ({
  type: 'running',
  breakId: 'a',
  kind: 'move',
  lengthMs: 120_000,
  remainingMs: 60_000,
  paused: false,
  playing: false,
  snoozesLeft: 0,
  canEnd: true,
  gentle: false,
  ...about,
});
