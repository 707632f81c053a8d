// What lives here: reasons not to prompt, and the breaks that are owed because of them.
// What does not: what sensors see (sensed-holds.ts), "in a meeting" by hand (meeting.ts).
// To add a hold: its name in words.ts; a sensed one needs nothing more here.
import { nextDayStart } from '../time/calendar.ts';
import { HOUR, MINUTE } from '../time/moment.ts';
import { candidate, remaining } from './dues.ts';
import { RELEASE } from './limits.ts';
import { withdrawAsk } from './ask.ts';
import type { Holds } from './state.ts';
import { boutMs, emit, isLonger, newDue, record, wallOf } from './turn.ts';
import type { Turn } from './turn.ts';
import type { HoldReason, PauseLength } from './words.ts';

/** Whether anything holds prompts back now. */
export function isHeld(holds: Holds): boolean {
  return (
    holds.paused !== null ||
    holds.meeting !== null ||
    holds.outsideHours ||
    holds.sensed.some(({ overruled }) => !overruled)
  );
}

/** The reasons in force, each once. */
export function holdReasons(holds: Holds): readonly HoldReason[] {
  const inForce = holds.sensed.filter(({ overruled }) => !overruled);
  const reasons: HoldReason[] = inForce.map(({ hold }) => hold);
  if (holds.paused) reasons.push('paused');
  if (holds.outsideHours) reasons.push('hours');
  if (holds.meeting) reasons.push('meeting');
  return [...new Set(reasons)];
}

/** Since when a meeting, and nothing else, holds prompts back; null if that is not so. Core time, ms. */
export function meetingSince(holds: Holds): number | null {
  if (!holdReasons(holds).every((reason) => reason === 'meeting')) return null;
  const sensed = holds.sensed.find(({ hold, overruled }) => hold === 'meeting' && !overruled);
  const since = [holds.meeting, sensed].flatMap((meeting) => (meeting ? [meeting.since] : []));
  return since.length > 0 ? Math.min(...since) : null;
}

/** Changes the holds. The first one turns a prompt into a debt; after the last one it waits 20 s. */
export function changeHolds(turn: Turn, changes: Partial<Holds>): void {
  const { draft } = turn;
  const before = isHeld(draft.holds);
  const holds = { ...draft.holds, ...changes };
  const after = isHeld(holds);
  draft.holds = before && !after ? { ...holds, releaseAt: draft.now + RELEASE } : holds;
  if (after && !before) oweThePrompt(turn);
  // A hint fits a meeting and nothing else, any other prompt no hold at all.
  const stays = draft.ask?.ask === 'standListening' ? meetingSince(holds) !== null : !after;
  if (!stays) withdrawAsk(turn);
  emit(turn, { type: 'save' });
}

function oweThePrompt(turn: Turn): void {
  const { draft } = turn;
  const { phase } = draft;
  if (phase.type !== 'announced' && phase.type !== 'snoozed') return;
  if (phase.type === 'announced') emit(turn, { type: 'withdrawAnnounce' });
  draft.phase = { type: 'counting' };
  draft.owed = { ...phase.due, owed: true };
}

/** Pauses prompts. "Until tomorrow" is the next day start; 30 minutes are 30 minutes whatever the wall clock does. */
export function pause(turn: Turn, length: PauseLength): void {
  const { draft, settings } = turn;
  const lengths: Readonly<Partial<Record<PauseLength, number>>> = {
    '30m': 30 * MINUTE,
    '1h': HOUR,
    '2h': 2 * HOUR,
  };
  const ms = lengths[length];
  if (draft.holds.paused) endHold(turn, 'paused', draft.holds.paused.since);
  changeHolds(turn, {
    paused: {
      since: draft.now,
      until: ms === undefined ? null : draft.now + ms,
      untilWall:
        length === 'tomorrow'
          ? nextDayStart(draft.last.wall, settings.timeZone, settings.dayStartHour)
          : null,
    },
  });
}

export function resumePrompts(turn: Turn): void {
  const { paused } = turn.draft.holds;
  if (!paused) return;
  endHold(turn, 'paused', paused.since);
  changeHolds(turn, { paused: null });
}

/** Ends what has run out, and collects what comes due meanwhile. */
export function passTimeInHolds(turn: Turn): void {
  const { draft } = turn;
  const { paused } = draft.holds;
  const over =
    paused !== null &&
    ((paused.until !== null && draft.now >= paused.until) ||
      (paused.untilWall !== null && draft.last.wall >= paused.untilWall));
  if (over) resumePrompts(turn);
  if (draft.holds.outsideHours !== draft.calendar.outsideHours) {
    changeHolds(turn, { outsideHours: draft.calendar.outsideHours });
  }
  if (isHeld(draft.holds)) collectOwed(turn);
}

/** What comes due during a hold is owed; several collapse into the longest. */
function collectOwed(turn: Turn): void {
  const { draft, settings } = turn;
  if (draft.phase.type !== 'counting' || draft.span.is !== 'desk') return;
  const due = candidate(remaining(draft, settings), 0)?.kind.id;
  if (!due || (draft.owed && !isLonger(settings, due, draft.owed.kind))) return;
  const seatedMs = Math.round(boutMs(draft, settings));
  draft.owed = draft.owed
    ? { ...draft.owed, kind: due, seatedMs }
    : newDue(turn, due, { owed: true, seatedMs });
  emit(turn, { type: 'save' });
}

/** Writes down what held from `since` until `end`, now unless said otherwise. Core time, ms. */
export function endHold(
  turn: Turn,
  hold: HoldReason,
  since: number,
  end: number = turn.draft.now,
): void {
  if (since >= end) return;
  const { draft } = turn;
  record(turn, { type: 'hold', hold, start: wallOf(draft, since), end: wallOf(draft, end) });
}
