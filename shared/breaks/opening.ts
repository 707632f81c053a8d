// What lives here: how a break begins: by itself, by a click, or because the person has gone.
// What does not: what happens while it runs (running.ts) and how it ends (finish.ts).
// To add a way to begin: a call of beginBreak.
import { closeSpan } from './ledger.ts';
import { withdrawAsk } from './ask.ts';
import type { Due } from './state.ts';
import { emit, kindOf } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * Begins a break. It started at `startedAt`, which may lie a little back, and ends `lengthMs` (or the
 * length of its kind) after that. From here on the time is tentatively away; finish.ts decides what it was.
 */
export function beginBreak(
  turn: Turn,
  due: Due,
  how: {
    readonly startedAt: number;
    readonly playing: boolean;
    readonly lengthMs?: number | undefined;
  },
): void {
  const { draft, settings } = turn;
  const kind = kindOf(settings, due.kind);
  if (!kind) return;
  const { now, span } = draft;
  const plannedMs = how.lengthMs ?? kind.lengthMs;
  const startedAt = Math.min(now, Math.max(span.start, how.startedAt));
  if (draft.phase.type === 'announced') emit(turn, { type: 'withdrawAnnounce' });
  withdrawAsk(turn);
  if (span.is === 'desk') {
    closeSpan(turn, startedAt, {
      is: 'away',
      start: startedAt,
      cause: 'break',
      absenceStart: startedAt,
      rested: due.kind,
    });
  }
  draft.presence = { ...draft.presence, status: 'away' };
  draft.phase = {
    type: 'running',
    due: { ...due, announced: true },
    startedAt,
    openedAt: now,
    endsAt: startedAt + plannedMs,
    lengthMs: kind.lengthMs,
    plannedMs,
    quietMs: now - startedAt,
    playedMs: 0,
    engagedMs: 0,
    measuredAt: now,
    playing: how.playing,
    pausedAt: null,
    postureBefore: null,
  };
  draft.owed = null;
  announceOpen(turn);
  emit(turn, { type: 'save' });
}

/** Opens the windows of the running break; also after a restart. */
export function announceOpen(turn: Turn): void {
  const { phase, flareUp } = turn.draft;
  if (phase.type !== 'running') return;
  const { id: breakId, kind } = phase.due;
  const lengthMs = phase.plannedMs;
  emit(turn, { type: 'open', breakId, kind, lengthMs, gentle: flareUp !== null });
}
