// What lives here: what leaving, coming back and being still do to spans, counts and dues.
// What does not: noticing it (../presence/presence.ts) or what it pays (absence.ts, tally.ts).
// To add a way to be away: a cause in ../presence/types.ts and a call of leave().
import { hasNewInput, NEVER, observeAtDesk, observeAway } from '../presence/presence.ts';
import type { Evidence, SeenAtDesk } from '../presence/presence.ts';
import type { AwayCause } from '../presence/types.ts';
import { settleAbsence } from './absence.ts';
import { closeSpan, splitDesk, SURE_CAUSES } from './ledger.ts';
import { ANY_AWAY_PAYS, CORRECTION_OFFER, LOOK } from './limits.ts';
import { beginBreak } from './opening.ts';
import { withdrawAsk } from './ask.ts';
import { completeBreak, measureBreak } from './running.ts';
import { emit, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';

/** A look at the person: a sample, or the idle time that comes with a lock or a suspend. */
export function look(turn: Turn, evidence: Evidence, own: boolean): void {
  const { draft, settings } = turn;
  const { presence, phase, span } = draft;
  if (phase.type === 'running') {
    const disturbed = hasNewInput(presence, evidence) && !own;
    const lastInput = Math.max(presence.lastInput, evidence.now - evidence.idleMs);
    const there = evidence.engaged && !presence.locked && !presence.asleep;
    measureBreak(turn, disturbed ? lastInput : null, there);
    draft.presence = { ...presence, lastInput, engaged: evidence.engaged };
    // Back from an absence that pays everything: the break is over, whenever it opened.
    const known = presence.lastInput !== NEVER && !presence.engaged && !presence.locked;
    if (known && disturbed && lastInput - presence.lastInput >= ANY_AWAY_PAYS) completeBreak(turn);
    return;
  }
  if (span.is === 'away') {
    const seen = observeAway(presence, evidence, settings, span.start);
    draft.presence = seen.presence;
    if (seen.returnedAt !== null) comeBack(turn, seen.returnedAt);
    return;
  }
  follow(turn, observeAtDesk(presence, evidence, settings), evidence);
}

function follow(turn: Turn, seen: SeenAtDesk, evidence: Evidence): void {
  const { draft } = turn;
  const before = draft.presence.evidence;
  draft.presence = seen.presence;
  if (seen.leftAt !== null) leave(turn, seen.leftAt, 'idle');
  if (draft.span.is !== 'desk') return;
  const until = seen.presence.evidence;
  if (seen.stillFrom !== null) {
    const from = Math.max(seen.stillFrom, draft.span.start);
    splitDesk(turn, from, 'still');
    splitDesk(turn, until, 'input');
    offerCorrection(turn, from, until, 'still');
  }
  markEngaged(turn, evidence, until > before ? until : null);
}

/** Time that only a camera, a microphone or a film vouches for is a span of its own. */
function markEngaged(turn: Turn, evidence: Evidence, seenAt: number | null): void {
  const { span, presence } = turn.draft;
  if (span.is !== 'desk' || presence.status !== 'atDesk') return;
  const silent = evidence.idleMs >= turn.settings.unsureAfterMs;
  if (span.cause === 'input' && evidence.engaged && silent) {
    splitDesk(turn, Math.max(span.start, presence.lastInput), 'engaged');
  } else if (span.cause === 'engaged' && !evidence.engaged && seenAt !== null) {
    splitDesk(turn, seenAt, 'input');
  }
}

/** The person left at `time`: the desk span ends there and an absence begins. */
export function leave(turn: Turn, time: number, cause: AwayCause): void {
  const { draft } = turn;
  draft.presence = { ...draft.presence, status: 'away' };
  if (draft.phase.type === 'running' || draft.span.is === 'away') return;
  const at = Math.max(draft.span.start, Math.min(time, draft.now));
  closeSpan(turn, at, { is: 'away', start: at, cause, absenceStart: at, rested: null });
  withdrawAsk(turn);
}

/**
 * Lock, sleep, or Sitwell not running, from `time` on: an absence that leaves no doubt. Stillness
 * of 15 s and more before it stays idle time, which alone pays nothing under five minutes.
 */
export function leaveForCertain(turn: Turn, time: number, cause: AwayCause): void {
  const { draft } = turn;
  // Whoever is gone for certain has begun the announced break (design.md §3, "Announce").
  if (draft.phase.type === 'announced' && draft.span.is === 'desk') {
    beginBreak(turn, draft.phase.due, { startedAt: draft.presence.evidence, playing: false });
  }
  const still = time - draft.presence.evidence;
  leave(turn, draft.presence.evidence, still <= LOOK ? cause : 'idle');
  if (draft.phase.type === 'running' || draft.span.is !== 'away') return;
  const { span } = draft;
  if (SURE_CAUSES.has(span.cause) && cause !== 'sleep') return;
  if (span.cause === cause) return;
  const at = Math.max(span.start, time);
  closeSpan(turn, at, { ...span, start: at, cause });
}

/** The person came back at `time`: the absence is settled and a desk span begins. */
export function comeBack(turn: Turn, time: number): void {
  const { draft, settings } = turn;
  if (draft.span.is !== 'away' || draft.phase.type === 'running') return;
  const { span } = draft;
  const at = Math.max(time, span.start);
  const longGone = at - span.start >= settings.awayAfterMs;
  // Nobody came back after a break for a while: from its end on that was an ordinary absence.
  if (span.cause === 'break' && longGone) draft.span = { ...span, cause: 'idle' };
  const { cause } = draft.span;
  closeSpan(turn, at, { is: 'desk', start: at, cause: 'input' });
  draft.presence = {
    ...draft.presence,
    status: 'atDesk',
    evidence: Math.max(at, draft.presence.evidence),
    lastInput: Math.max(draft.presence.lastInput, at),
  };
  settleAbsence(turn, span, at);
  if (cause === 'idle' || cause === 'lock') offerCorrection(turn, span.start, at, cause);
}

function offerCorrection(turn: Turn, start: number, end: number, cause: AwayCause | 'still'): void {
  const { draft } = turn;
  draft.lastSpan = {
    start: wallOf(draft, start),
    end: wallOf(draft, end),
    cause,
    until: draft.now + CORRECTION_OFFER,
  };
  emit(turn, { type: 'save' });
}
