// What lives here: "in a meeting", set by hand, and asked after.
// What does not: calls that a sensor sees (sensed-holds.ts).
import { changeHolds, endHold, isHeld } from './holds.ts';
import { MEETING_CHECK } from './limits.ts';
import { overrule, overruledHolds } from './sensed-holds.ts';
import { emit } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * "In a meeting", by hand. Saying so again counts as "yes, still". Saying that it is over overrules one that a
 * sensor sees, and taking that back leaves it to the sensor again.
 */
export function setMeeting(turn: Turn, on: boolean): void {
  const { draft } = turn;
  const { meeting } = draft.holds;
  draft.askMeeting = false;
  const sensedAgain = on && !meeting && overruledHolds(draft.holds).includes('meeting');
  if (!on || sensedAgain) overrule(turn, !on, (hold) => hold === 'meeting');
  if (sensedAgain || (!on && !meeting)) return;
  if (!on && meeting) endHold(turn, 'meeting', meeting.since);
  const askAt = draft.now + MEETING_CHECK;
  changeHolds(turn, { meeting: on ? { since: meeting?.since ?? draft.now, askAt } : null });
}

/** Whoever is seen in a call, or shows something to others, is asked later whether they still are. */
export function askAboutMeeting(turn: Turn): void {
  const { draft } = turn;
  const { meeting } = draft.holds;
  const mayAsk = !isHeld({ ...draft.holds, meeting: null });
  const asks = mayAsk && meeting !== null && draft.now >= meeting.askAt;
  if (asks && !draft.askMeeting) emit(turn, { type: 'askMeeting' });
  draft.askMeeting = asks;
}
