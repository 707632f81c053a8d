// What lives here: computing the Status people see from the scheduler's state.
// What does not: the shape of it (status.ts).
// To show something new: status.ts, then its line here.
import type { Moment } from '../time/moment.ts';
import { nextDue } from './dues.ts';
import { canSnooze } from './finish.ts';
import { holdReasons, isHeld } from './holds.ts';
import { SNOOZES } from './limits.ts';
import { owedCount } from './owed.ts';
import { overruledHolds } from './sensed-holds.ts';
import type { BreakSettings } from './settings.ts';
import type { Due, State } from './state.ts';
import type { BreakPhase, Status } from './status.ts';
import { boutMs, kindOf } from './turn.ts';

/** What the state means at a moment at or a little after the last fact. */
export function statusOf(before: State, settings: BreakSettings, at: Moment): Status {
  const elapsed = Math.max(0, at.mono - before.last.mono);
  const state: State = { ...before, now: before.now + elapsed, last: at };
  const { presence, span, holds, undo, now } = state;
  const held = isHeld(holds);
  const atDesk = span.is === 'desk' && presence.status === 'atDesk';
  return {
    wall: at.wall,
    presence: span.is === 'away' ? 'away' : presence.status,
    awayCause: span.is === 'away' ? span.cause : null,
    posture: state.posture,
    engaged: presence.engaged,
    boutMs: Math.round(boutMs(state, settings)),
    next: next(state, settings),
    counting: atDesk,
    phase: phaseOf(state, settings),
    holds: held ? holdReasons(holds) : [],
    pausedUntil: pausedUntil(state),
    owed: state.owed?.kind ?? null,
    owedCount: owedCount(state, settings),
    overruled: overruledHolds(holds),
    canOverrule: held && !isHeld({ ...holds, sensed: [] }),
    ask: state.ask?.ask ?? null,
    askMeeting: state.askMeeting,
    undo: undo ? { kind: undo.due.kind, remainingMs: Math.max(0, undo.until - now) } : null,
    flareUp: state.flareUp !== null,
    askFlareUp: state.askFlareUp,
    lastSpan: lastSpan(state),
    cycleStep: settings.cycle ? cycleStep(state) : null,
  };
}

function next(state: State, settings: BreakSettings): Status['next'] {
  const due = nextDue(state, settings);
  if (!due) return null;
  const remainingMs = Math.max(0, Math.round(due.ms));
  const { intervalMs } = due.kind;
  return {
    kind: due.kind.id,
    remainingMs,
    progress: Math.min(1, Math.max(0, 1 - remainingMs / intervalMs)),
  };
}

function cycleStep(state: State): 'sit' | 'stand' | 'move' {
  const { phase } = state;
  const moving = phase.type === 'announced' || phase.type === 'running';
  if (moving && state.posture === 'standing') return 'move';
  return state.posture === 'standing' ? 'stand' : 'sit';
}

function pausedUntil(state: State): number | null {
  const { paused } = state.holds;
  if (!paused) return null;
  if (paused.until === null) return paused.untilWall;
  return Math.round(state.last.wall + paused.until - state.now);
}

function lastSpan(state: State): Status['lastSpan'] {
  if (!state.lastSpan) return null;
  const { start, end, cause } = state.lastSpan;
  return { start, end, cause };
}

const snoozesLeft = (due: Due): number => Math.max(0, SNOOZES - due.snoozes);

function phaseOf(state: State, settings: BreakSettings): BreakPhase {
  const { phase, now } = state;
  if (phase.type === 'counting') return { type: 'counting' };
  const { due } = phase;
  const about = { breakId: due.id, kind: due.kind };
  const lengthMs = kindOf(settings, due.kind)?.lengthMs ?? 0;
  switch (phase.type) {
    case 'announced':
      return {
        type: 'announced',
        ...about,
        dueInMs: Math.round(phase.dueAt - now),
        lengthMs,
        snoozesLeft: snoozesLeft(due),
        canSkip: !settings.strict,
        waitsForClick: settings.waitsForClick,
        owed: due.owed,
      };
    case 'snoozed':
      return { type: 'snoozed', ...about, inMs: Math.max(0, Math.round(phase.until - now)) };
    case 'running':
      return {
        type: 'running',
        ...about,
        lengthMs: Math.round(phase.plannedMs),
        remainingMs: Math.max(0, Math.round(phase.endsAt - (phase.pausedAt ?? now))),
        paused: phase.pausedAt !== null,
        playing: phase.playing,
        snoozesLeft: canSnooze(due) ? snoozesLeft(due) : 0,
        canEnd: !settings.strict,
        gentle: state.flareUp !== null,
      };
    case 'over':
      return {
        type: 'over',
        ...about,
        lengthMs: phase.lengthMs,
        outcome: phase.outcome,
        share: phase.share,
      };
  }
}
