// What lives here: the values the fake main process answers with unless a test says otherwise.
// What does not: the fake itself (bridge.ts). To add a sample: one function with a `change` argument.
import type { BreakPhase, Status } from '../../../shared/breaks/status.ts';
import type {
  DayBreak,
  DaySpan,
  DayStretch,
  DaySummary,
  DayView,
} from '../../../shared/insights/day.ts';
import type { AppInfo } from '../../../shared/ipc/views.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

/** Monday 23 November 2026, 04:00 in UTC: the start of the sample day. */
export const DAY_START = Date.UTC(2026, 10, 23, 4);
/** 14:30 on the sample day. */
export const NOW = Date.UTC(2026, 10, 23, 14, 30);

export const sampleInfo = (change: Partial<AppInfo> = {}): AppInfo => ({
  version: '0.1.0',
  platform: 'linux',
  preview: true,
  language: 'en',
  timeZone: 'UTC',
  safetyNoteVersion: 1,
  ...change,
});

export const sampleStatus = (change: Partial<Status> = {}): Status => ({
  wall: NOW,
  presence: 'atDesk',
  awayCause: null,
  posture: 'sitting',
  engaged: false,
  boutMs: 18 * MINUTE,
  next: { kind: 'move', remainingMs: 12 * MINUTE, progress: 0.6 },
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
  ...change,
});

type Phase<Type extends BreakPhase['type']> = Extract<BreakPhase, { readonly type: Type }>;

export const announced = (change: Partial<Phase<'announced'>> = {}): Phase<'announced'> => ({
  type: 'announced',
  breakId: 'b1',
  kind: 'move',
  dueInMs: 25_000,
  lengthMs: 2 * MINUTE,
  snoozesLeft: 2,
  canSkip: true,
  waitsForClick: false,
  owed: false,
  ...change,
});

export const running = (change: Partial<Phase<'running'>> = {}): Phase<'running'> => ({
  type: 'running',
  breakId: 'b1',
  kind: 'move',
  lengthMs: 2 * MINUTE,
  remainingMs: 2 * MINUTE,
  paused: false,
  playing: false,
  snoozesLeft: 2,
  canEnd: true,
  gentle: false,
  ...change,
});

export const over = (change: Partial<Phase<'over'>> = {}): Phase<'over'> => ({
  type: 'over',
  breakId: 'b1',
  kind: 'move',
  lengthMs: 2 * MINUTE,
  outcome: 'taken',
  share: 1,
  ...change,
});

const at = (hours: number, minutes: number): number =>
  DAY_START + ((hours - 4) * 60 + minutes) * MINUTE;

const span = (
  from: readonly [number, number],
  to: readonly [number, number],
  is: DaySpan['is'],
  cause: DaySpan['cause'] = is === 'away' ? 'idle' : 'input',
): DaySpan => ({
  start: at(...from),
  end: at(...to),
  is,
  cause,
  corrected: cause === 'person',
  correctable: cause !== 'sleep',
});

const settled = (
  id: string,
  from: readonly [number, number],
  change: Partial<DayBreak> = {},
): DayBreak => ({
  id,
  kind: 'move',
  outcome: 'taken',
  start: at(...from),
  end: at(...from) + 2 * MINUTE,
  lengthMs: 2 * MINUTE,
  share: 1,
  by: 'measured',
  recorded: null,
  ...change,
});

const played = (id: string, from: readonly [number, number]): DayStretch => ({
  ...{ id, stretch: 'seatedCatCow', followed: true },
  ...{ start: at(...from), end: at(...from) + MINUTE },
});

export const sampleDay = (change: Partial<DayView> = {}): DayView => ({
  date: '2026-11-23',
  start: DAY_START,
  end: DAY_START + 24 * 60 * MINUTE,
  spans: [
    span([8, 52], [9, 24], 'sitting'),
    span([9, 24], [9, 27], 'away', 'break'),
    span([9, 27], [9, 58], 'sitting'),
    span([9, 58], [10, 4], 'away', 'break'),
    span([10, 4], [10, 30], 'standing'),
    span([10, 30], [11, 12], 'sitting', 'engaged'),
    span([11, 12], [11, 20], 'away'),
    span([11, 20], [12, 5], 'sitting'),
    span([12, 5], [12, 48], 'away', 'lock'),
    span([12, 48], [13, 20], 'sitting'),
    span([13, 20], [13, 23], 'away', 'break'),
    span([13, 23], [13, 40], 'standing', 'person'),
    span([13, 40], [14, 5], 'away', 'sleep'),
    span([14, 12], [14, 30], 'sitting'),
  ],
  breaks: [
    settled('d1', [9, 24]),
    settled('d2', [9, 58], { kind: 'long', lengthMs: 5 * MINUTE, end: at(10, 3) }),
    settled('d3', [11, 2], { outcome: 'skipped', share: 0 }),
    settled('d4', [11, 50], { outcome: 'partial', share: 0.5 }),
    settled('d5', [12, 5], { outcome: 'natural', end: at(12, 48) }),
    settled('d6', [13, 20]),
    settled('d7', [13, 40], { outcome: 'missed', share: 0 }),
  ],
  stretches: [played('d1-1', [9, 24]), { ...played('d6-1', [13, 21]), followed: false }],
  drinks: [
    { id: 'w1', at: at(9, 5), ml: 250, drink: 'water' },
    { id: 'w2', at: at(10, 40), ml: 200, drink: 'coffee' },
    { id: 'w3', at: at(13, 0), ml: 500, drink: 'water' },
  ],
  checkIns: [{ id: 'c1', at: at(11, 30), level: 3, regions: ['neck', 'lowerBack'], note: '' }],
  totals: {
    seatedMs: 226 * MINUTE,
    standingMs: 43 * MINUTE,
    awayMs: 69 * MINUTE,
    longestBoutMs: 45 * MINUTE,
    outcomes: { taken: 3, partial: 1, natural: 1, skipped: 1, missed: 1 },
    ...{ drunkMl: 950, drinks: 3, goalMl: 2_000, stretches: 2, comfort: 3 },
  },
  ...change,
});

/** Days before the sample day, newest first. */
export const sampleDays = (count: number): readonly DaySummary[] =>
  Array.from({ length: count }, (_, index) => {
    const start = DAY_START - (index + 1) * 24 * 60 * MINUTE;
    return {
      date: new Date(start).toISOString().slice(0, 10),
      start,
      totals: {
        seatedMs: (260 + ((index * 37) % 120)) * MINUTE,
        standingMs: (20 + ((index * 53) % 110)) * MINUTE,
        awayMs: 80 * MINUTE,
        longestBoutMs: (38 + ((index * 13) % 40)) * MINUTE,
        outcomes: { taken: 6 + (index % 4), partial: 1, natural: 3, skipped: index % 3, missed: 0 },
        ...{ drunkMl: 1_200 + ((index * 350) % 1_100), drinks: 5, goalMl: 2_000 },
        ...{ stretches: 4 + (index % 5), comfort: index % 3 === 0 ? 2 + (index % 5) : null },
      },
    };
  });
