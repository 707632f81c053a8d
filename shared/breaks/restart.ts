// What lives here: going on after Sitwell was not running: the gap, an interrupted break, an open prompt.
// What does not: reading the snapshot (electron/store).
// To add something that must not survive a restart: restart().
import type { Moment } from '../time/moment.ts';
import { NEVER } from '../presence/presence.ts';
import { gapBetween } from './clocks.ts';
import { finishBreak, settleUndo } from './finish.ts';
import { closeSpan } from './ledger.ts';
import { CALM } from './limits.ts';
import { announceOpen } from './opening.ts';
import { leaveUnanswered } from './question.ts';
import { forgetSensed } from './sensed-holds.ts';
import { emit } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * The gap since the snapshot is an absence like any other, and leaves no doubt. A break whose end
 * is still ahead reopens; another closes as partial. Sensed holds are sensed again.
 */
export function restart(turn: Turn, at: Moment): void {
  const { draft } = turn;
  const before = draft.now;
  draft.now += gapBetween(draft.last, at);
  draft.last = at;
  draft.ask = null;
  draft.calmUntil = draft.now + CALM;
  draft.askNotBefore = 0;
  draft.lastSpan = null;
  forgetSensed(turn, before);
  settleUndo(turn);
  resumeBreakOrNot(turn);
  if (draft.phase.type !== 'running') {
    const start = Math.max(draft.span.start, before);
    const absence = draft.span.is === 'away' ? draft.span : { absenceStart: start, rested: null };
    closeSpan(turn, start, { ...absence, is: 'away', start, cause: 'off' });
  }
  draft.presence = {
    status: 'away',
    evidence: draft.now,
    lastInput: NEVER,
    engaged: false,
    locked: false,
    asleep: false,
  };
  emit(turn, { type: 'save' });
}

function resumeBreakOrNot(turn: Turn): void {
  const { draft } = turn;
  const { phase, now } = draft;
  switch (phase.type) {
    case 'running':
      if (phase.pausedAt !== null || now < phase.endsAt) {
        // What of the gap was quiet, the first look tells: it knows the last input.
        announceOpen(turn);
      } else finishBreak(turn, 'restart');
      return;
    case 'over':
      leaveUnanswered(turn);
      draft.phase = { type: 'counting' };
      return;
    case 'announced':
      draft.phase = { type: 'snoozed', due: phase.due, until: now + CALM };
      return;
    case 'snoozed':
    case 'counting':
      return;
  }
}
