// What lives here: the end of a break, and every other final outcome of a due.
// What does not: measuring it (running.ts), what that makes it worth (worth.ts).
// To add an outcome: words.ts, then where it is decided, here.
import type { BreakEntry } from '../journal/entries.ts';
import { doubtAbout } from './doubt.ts';
import { isHeld } from './holds.ts';
import { addItem, closeSpan, settleDesk, splitDesk } from './ledger.ts';
import { END_SCREEN, QUESTION, SNOOZES, TAKEN_SHARE, UNDO } from './limits.ts';
import type { Due, RunningBreak } from './state.ts';
import { emit, kindOf, record, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';
import type { Outcome } from './words.ts';
import { elapsedAt, shareOf, worthOf } from './worth.ts';

/** Writes down the one final outcome of a due. Times on the core's clock. */
export function recordOutcome(
  turn: Turn,
  due: Due,
  outcome: Outcome,
  about: {
    readonly start: number;
    readonly end: number;
    readonly share?: number;
    readonly by?: BreakEntry['by'];
  },
): void {
  record(turn, {
    type: 'break',
    id: due.id,
    kind: due.kind,
    outcome,
    start: wallOf(turn.draft, about.start),
    end: wallOf(turn.draft, about.end),
    lengthMs: kindOf(turn.settings, due.kind)?.lengthMs ?? 0,
    share: about.share ?? (outcome === 'taken' || outcome === 'natural' ? 1 : 0),
    snoozes: due.snoozes,
    seatedMs: due.seatedMs,
    by: about.by ?? 'measured',
  });
  emit(turn, { type: 'save' });
}

/**
 * Ends the running break. `time`: its time is up, so the end screen comes. `person`: they ended it
 * and are here; unless it was taken, the windows go at once.
 */
export function finishBreak(turn: Turn, by: 'time' | 'person' | 'restart'): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type !== 'running') return;
  const endedAt = by === 'person' ? draft.now : Math.min(draft.now, phase.endsAt);
  const share = shareOf(phase);
  const outcome = by === 'restart' ? 'partial' : worthOf(phase);
  const { locked, asleep } = draft.presence;
  const certain = by !== 'time' || locked || asleep;
  const doubt = certain ? null : doubtAbout(phase, settings);
  const ask = doubt !== null;
  const { due, startedAt, lengthMs } = phase;
  draft.phase = {
    type: 'over',
    due,
    startedAt,
    endedAt,
    lengthMs,
    share: ask ? 1 : share,
    outcome: ask ? null : outcome,
    unanswered: doubt ?? 'taken',
    closesAt: endedAt + (ask ? QUESTION : END_SCREEN),
  };
  emit(turn, {
    type: 'over',
    breakId: due.id,
    kind: due.kind,
    outcome: ask ? null : outcome,
    // While Sitwell was not running, nothing was shown.
    elapsedMs: elapsedAt(phase, by === 'restart' ? phase.measuredAt : endedAt),
  });
  if (doubt === 'skipped') giveBackEngaged(turn, phase, endedAt);
  else if (outcome === 'skipped' && !ask) giveBack(turn, phase);
  else closeAsRest(turn, endedAt, ask || outcome === 'taken');
  if (!ask) settleBreak(turn, outcome, 'measured', by);
  // Whoever rested a little before they ended it is left alone no less than who skipped.
  const endedPartly = by === 'person' && outcome === 'partial' && !due.chosen;
  if (endedPartly) addItem(turn, { type: 'quiet', at: endedAt, kind: due.kind, breakId: due.id });
  if (by !== 'time' && outcome !== 'taken') closeEndScreen(turn);
}

/** Gives the finished break its outcome: the counts, the journal. `ended`: by what it came to its end. */
export function settleBreak(
  turn: Turn,
  outcome: 'taken' | 'partial' | 'skipped',
  by: BreakEntry['by'],
  ended: 'time' | 'person' | 'restart' = 'time',
): void {
  const { draft } = turn;
  const { phase } = draft;
  if (phase.type !== 'over') return;
  // A call that comes into a break is nobody's choice: the break is owed when the call is over.
  const wasCalledAway = by === 'measured' && ended === 'time' && isHeld(draft.holds);
  const { due, startedAt, endedAt } = phase;
  draft.phase = { ...phase, outcome, closesAt: Math.max(phase.closesAt, draft.now + END_SCREEN) };
  if (outcome === 'skipped') {
    // Nobody had asked for a break that only the person chose: leaving it silences nothing.
    if (due.chosen || wasCalledAway)
      recordOutcome(turn, due, 'skipped', { start: startedAt, end: endedAt, by });
    else skipDue(turn, due, endedAt, startedAt);
    return;
  }
  const { kind } = due;
  const share = outcome === 'taken' ? Math.max(phase.share, TAKEN_SHARE) : phase.share;
  endCycleStep(turn);
  if (outcome === 'taken') addItem(turn, { type: 'paid', at: endedAt, kind, breakId: due.id });
  else addItem(turn, { type: 'partial', at: endedAt, kind, share, breakId: due.id });
  recordOutcome(turn, due, outcome, { start: startedAt, end: endedAt, share, by });
}

/** Skipped, or snoozed once too often: quiet for one interval. It can be taken back for a minute. */
export function skipDue(turn: Turn, due: Due, at: number, start = at): void {
  const { draft } = turn;
  settleDesk(turn);
  addItem(turn, { type: 'quiet', at, kind: due.kind, breakId: due.id });
  endCycleStep(turn);
  settleUndo(turn);
  draft.undo = { due, start, until: draft.now + UNDO };
  emit(turn, { type: 'save' });
}

/** The move step of the cycle is over, however it went: next is sitting down. */
export function endCycleStep(turn: Turn): void {
  turn.draft.cycleStep = 'sit';
  turn.draft.askNotBefore = 0;
}

/** A skip that can no longer be taken back becomes final. */
export function settleUndo(turn: Turn): void {
  const { undo } = turn.draft;
  if (!undo) return;
  turn.draft.undo = null;
  const { due, start } = undo;
  recordOutcome(turn, due, 'skipped', { start, end: undo.until - UNDO });
}

/** Whether one more snooze still puts the break off, rather than being the last word. */
export const canSnooze = (due: Due): boolean => !due.chosen && due.snoozes + 1 < SNOOZES;

/** Takes the end screen away. */
export function closeEndScreen(turn: Turn): void {
  turn.draft.phase = { type: 'counting' };
  emit(turn, { type: 'close' });
  emit(turn, { type: 'save' });
}

/** Nobody rested: the time was desk time, as if nothing had been shown. */
export function giveBack(turn: Turn, running: RunningBreak): void {
  const { draft } = turn;
  if (draft.span.is !== 'away') return;
  const { startedAt, postureBefore } = running;
  const { posture } = draft;
  draft.span = { is: 'desk', start: startedAt, cause: 'input' };
  draft.presence = {
    ...draft.presence,
    status: 'atDesk',
    evidence: Math.max(startedAt, Math.min(draft.now, draft.presence.lastInput)),
  };
  if (!postureBefore) return;
  draft.posture = postureBefore.posture;
  splitDesk(turn, postureBefore.until, 'input');
  draft.posture = posture;
}

/** Somebody was at the screen all along: desk time, unless they say otherwise. */
function giveBackEngaged(turn: Turn, running: RunningBreak, endedAt: number): void {
  giveBack(turn, running);
  splitDesk(turn, endedAt, 'engaged');
  turn.draft.presence = { ...turn.draft.presence, evidence: endedAt };
}

/** The break was a rest: its span is closed; what follows, until somebody is seen, is more of it. */
function closeAsRest(turn: Turn, endedAt: number, whole: boolean): void {
  const { span, presence } = turn.draft;
  if (span.is !== 'away') return;
  const cause = presence.locked ? 'lock' : presence.asleep ? 'sleep' : 'break';
  const next = whole ? span : { ...span, absenceStart: endedAt, rested: null };
  closeSpan(turn, endedAt, { ...next, start: endedAt, cause }, whole);
}
