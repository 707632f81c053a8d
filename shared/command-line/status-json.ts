// What lives here: the answer of "sitwell status --json", which status bars and scripts are built on.
// What does not: its words (the tray's lines and short-line.ts).
// It is a promise: fields may be added, with a row in docs/command-line.md; one that changes its meaning or goes
// makes `version` 2.
import { z } from 'zod';
import type { Reader } from '../breaks/state-lines.ts';
import type { Status } from '../breaks/status.ts';
import { BREAK_KIND_IDS, HOLD_REASONS } from '../breaks/words.ts';
import { offsetMinutes } from '../time/calendar.ts';
import { isoTime } from '../time/iso-time.ts';
import { SECOND } from '../time/moment.ts';
import type { Situation } from './plan.ts';
import { barStateOf, BAR_STATES } from './bar-state.ts';
import { shortLine } from './short-line.ts';

const kind = z.enum(BREAK_KIND_IDS);
const seconds = z.int();
const moment = z.iso.datetime({ offset: true });
const ml = z.int().min(0);

/** Every field of the answer. What each means is said in docs/command-line.md. */
export const statusJsonSchema = z.strictObject({
  version: z.literal(1),
  at: moment,
  state: z.enum(BAR_STATES),
  presence: z.enum(['atDesk', 'unsure', 'away']),
  posture: z.enum(['sitting', 'standing']),
  seatedSeconds: seconds.min(0),
  standingSeconds: seconds.min(0),
  next: z
    .strictObject({ kind, inSeconds: seconds.min(0), progress: z.number().min(0).max(1) })
    .nullable(),
  prompted: z.strictObject({ kind, inSeconds: seconds, snoozed: z.boolean() }).nullable(),
  break: z
    .strictObject({
      kind,
      lengthSeconds: seconds.min(0),
      remainingSeconds: seconds.min(0),
      paused: z.boolean(),
    })
    .nullable(),
  holds: z.array(z.enum(HOLD_REASONS)),
  overruled: z.array(z.enum(HOLD_REASONS)),
  owed: z.int().min(0),
  paused: z.strictObject({ until: moment.nullable() }).nullable(),
  drinks: z.strictObject({ ml, goalMl: ml.nullable() }),
  text: z.string(),
  tooltip: z.string(),
  class: z.enum(BAR_STATES),
  percentage: z.int().min(0).max(100),
});
export type StatusJson = z.output<typeof statusJsonSchema>;

const whole = (ms: number): number => Math.round(ms / SECOND);

/** The answer now. `lines`: the state as the tray says it. */
export function statusJson(
  { status, drinks }: Pick<Situation, 'status' | 'drinks'>,
  lines: readonly string[],
  reader: Reader,
): StatusJson {
  const { posture, phase, next, presence } = status;
  const iso = (wall: number): string => isoTime(wall, offsetMinutes(wall, reader.timeZone));
  const bout = whole(Math.max(0, status.boutMs));
  const state = barStateOf(status);
  return {
    version: 1,
    at: iso(status.wall),
    ...{ state, presence, posture },
    seatedSeconds: posture === 'sitting' ? bout : 0,
    standingSeconds: posture === 'standing' ? bout : 0,
    next: next && {
      kind: next.kind,
      inSeconds: whole(next.remainingMs),
      progress: Math.round(next.progress * 1_000) / 1_000,
    },
    prompted: promptedOf(phase),
    break:
      phase.type === 'running'
        ? {
            kind: phase.kind,
            lengthSeconds: whole(phase.lengthMs),
            remainingSeconds: whole(phase.remainingMs),
            paused: phase.paused,
          }
        : null,
    holds: [...status.holds],
    overruled: [...status.overruled],
    owed: status.owedCount,
    paused: status.holds.includes('paused')
      ? { until: status.pausedUntil === null ? null : iso(status.pausedUntil) }
      : null,
    drinks: { ml: drinks.countedMl, goalMl: drinks.goalMl },
    text: shortLine(status, reader),
    tooltip: lines.join('\n'),
    class: state,
    percentage: Math.round(100 * shareOf(status)),
  };
}

function promptedOf(phase: Status['phase']): StatusJson['prompted'] {
  if (phase.type === 'announced')
    return { kind: phase.kind, inSeconds: whole(phase.dueInMs), snoozed: false };
  if (phase.type === 'snoozed')
    return { kind: phase.kind, inSeconds: whole(phase.inMs), snoozed: true };
  return null;
}

/** How full a ring would be: of the break while one runs, else of the way to the next. */
function shareOf({ phase, next }: Status): number {
  if (phase.type !== 'running') return next?.progress ?? 0;
  if (phase.lengthMs <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - phase.remainingMs / phase.lengthMs));
}
