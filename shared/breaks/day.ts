// What lives here: what the calendar changes: working hours, and the end of a day.
// What does not: calendar arithmetic (../time/calendar.ts).
// To add something that ends with the day: endDay().
import { hoursAt, nextDayStart } from '../time/calendar.ts';
import { recordOutcome } from './finish.ts';
import type { Due } from './state.ts';
import { emit, kindOf } from './turn.ts';
import type { Turn } from './turn.ts';

/** Reads the calendar again when its last answer ran out, and ends the day at its boundary. */
export function readCalendar(turn: Turn, force: boolean): void {
  const { draft, settings } = turn;
  const { wall } = draft.last;
  const before = draft.calendar;
  if (!force && wall >= before.validFrom && wall < before.validUntil) return;
  if (before.dayEnds > 0 && wall >= before.dayEnds) endDay(turn);
  const dayEnds = nextDayStart(wall, settings.timeZone, settings.dayStartHour);
  const hours = settings.hours ? hoursAt(wall, settings.timeZone, settings.hours) : null;
  draft.calendar = {
    validFrom: wall,
    validUntil: Math.min(dayEnds, hours?.changesAt ?? dayEnds),
    dayEnds,
    outsideHours: hours !== null && !hours.inside,
  };
}

/** Debts are not carried into a new day, and whoever is away starts it sitting. */
function endDay(turn: Turn): void {
  const { draft } = turn;
  missDues(turn, () => true);
  if (draft.span.is === 'away') {
    draft.posture = 'sitting';
    draft.cycleStep = 'sit';
  }
}

/** Dues of kinds that were switched off are missed. */
export function missSwitchedOff(turn: Turn): void {
  missDues(turn, (due) => kindOf(turn.settings, due.kind) === undefined);
}

function missDues(turn: Turn, which: (due: Due) => boolean): void {
  const { draft } = turn;
  const { phase, owed } = draft;
  const now = { start: draft.now, end: draft.now };
  if ((phase.type === 'announced' || phase.type === 'snoozed') && which(phase.due)) {
    if (phase.type === 'announced') emit(turn, { type: 'withdrawAnnounce' });
    draft.phase = { type: 'counting' };
    recordOutcome(turn, phase.due, 'missed', now);
  }
  if (owed && which(owed)) {
    draft.owed = null;
    recordOutcome(turn, owed, 'missed', now);
  }
}
