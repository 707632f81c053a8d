// What lives here: what an absence that just ended pays: natural breaks, and dues that waited.
// What does not: the arithmetic of credit (tally.ts).
// To add a way to pay: tally.ts first, then a call of settlePaid here.
import type { BreakEntry } from '../journal/entries.ts';
import { dateOf } from '../time/calendar.ts';
import { recordOutcome } from './finish.ts';
import { markLast } from './ledger.ts';
import { WORTH_A_BREAK } from './limits.ts';
import type { BreakKind } from './kinds.ts';
import type { OpenSpan } from './state.ts';
import { countOf, paidByAbsence, settleAbsenceIn } from './tally.ts';
import { emit, isLonger, kindOf, newDue, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';
import type { BreakKindId } from './words.ts';

/** Settles the absence whose last part, `span`, just ended at `end`. */
export function settleAbsence(
  turn: Turn,
  span: OpenSpan & { readonly is: 'away' },
  end: number,
): void {
  const { draft, settings } = turn;
  const paid = paidByAbsence(draft.tally, settings.kinds);
  const before = draft.tally;
  draft.tally = settleAbsenceIn(before, settings.kinds);
  if (!paid) return;
  if (paid.endsBout) draft.askNotBefore = 0;
  const absence = { start: span.absenceStart, end };
  const settled = settlePaid(turn, paid, absence, 'measured');
  if (settled !== null) return markLast(turn, 'away', settled);
  // One rest is told once: what follows a break that was taken is part of it. Going home is no break.
  const told = span.rested !== null || crossesDays(turn, absence);
  if (told || countOf(before, paid.id).counted < WORTH_A_BREAK) return;
  const due = newDue(turn, paid.id, {
    seatedMs: draft.posture === 'sitting' ? Math.round(before.boutMs) : 0,
  });
  recordOutcome(turn, due, 'natural', absence);
  markLast(turn, 'away', due.id);
}

function crossesDays(
  turn: Turn,
  absence: { readonly start: number; readonly end: number },
): boolean {
  const { draft, settings } = turn;
  const date = (time: number): string =>
    dateOf(wallOf(draft, time), settings.timeZone, settings.dayStartHour);
  return date(absence.start) !== date(absence.end);
}

/**
 * Settles dues that a rest or a stretch of standing paid: one that had been announced was taken, one
 * that had not is natural. Returns the id of the one that was settled, or null.
 */
export function settlePaid(
  turn: Turn,
  paid: BreakKind,
  rest: { readonly start: number; readonly end: number },
  by: BreakEntry['by'],
): string | null {
  const { draft, settings } = turn;
  // Standing pays only what says so; a rest pays every shorter kind.
  const covers = (kind: BreakKindId): boolean =>
    !isLonger(settings, kind, paid.id) &&
    (by !== 'standing' || (kindOf(settings, kind)?.standingPaysMs ?? null) !== null);
  let settled: string | null = null;
  const { phase, owed } = draft;
  if ((phase.type === 'announced' || phase.type === 'snoozed') && covers(phase.due.kind)) {
    if (phase.type === 'announced') emit(turn, { type: 'withdrawAnnounce' });
    draft.phase = { type: 'counting' };
    recordOutcome(turn, phase.due, 'taken', { ...rest, by });
    settled = phase.due.id;
  }
  if (owed && covers(owed.kind)) {
    draft.owed = null;
    recordOutcome(turn, owed, owed.announced ? 'taken' : 'natural', { ...rest, by });
    settled = owed.id;
  }
  return settled;
}
