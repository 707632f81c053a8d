// What lives here: when the scheduler next needs to be told what is going on. One delay for one timer.
// What does not: the timer (electron/breaks).
// To add a moment that must not be missed: one line in moments().
import { LATEST, LEAD, LONGEST_BREAK_PAUSE, LOOK, LOOK_IN_BREAK, TYPING_PAUSE } from './limits.ts';
import { NEVER } from '../presence/presence.ts';
import { nextDue } from './dues.ts';
import { isHeld } from './holds.ts';
import type { BreakSettings } from './settings.ts';
import type { State } from './state.ts';
import { boutMs } from './turn.ts';

/**
 * Milliseconds from the last fact until the next sample is wanted, at least 1. At the desk at most
 * 15 s, in a break 5 s, and at every threshold. Null while locked or asleep, when nothing is worth
 * waking for but the end of a running break.
 */
export function nextWake(state: State, settings: BreakSettings): number | null {
  const { now, phase, presence } = state;
  const gone = presence.locked || presence.asleep;
  // People come back at the end of a break and after a resume: worth seeing soon.
  const expected = phase.type === 'over' || (presence.status === 'away' && now < state.calmUntil);
  const look = phase.type === 'running' || expected ? LOOK_IN_BREAK : LOOK;
  let soonest = gone ? Infinity : now + look;
  const consider = (time: number | null): void => {
    if (time !== null && time > now && time < soonest) soonest = time;
  };
  considerBreak(state, consider);
  if (!gone) {
    // Nobody has been looked for yet.
    if (presence.lastInput === NEVER) consider(now + 1);
    considerPresence(state, settings, consider);
    considerPrompt(state, settings, consider);
    considerClocks(state, consider);
  }
  return soonest === Infinity ? null : Math.max(1, Math.ceil(soonest - now));
}

type Consider = (time: number | null) => void;

function considerBreak(state: State, consider: Consider): void {
  const { phase } = state;
  if (phase.type === 'running') {
    consider(phase.pausedAt === null ? phase.endsAt : phase.pausedAt + LONGEST_BREAK_PAUSE);
  } else if (phase.type === 'over') consider(phase.closesAt);
}

function considerPresence(state: State, settings: BreakSettings, consider: Consider): void {
  const { presence, span } = state;
  if (span.is !== 'desk') return;
  consider(presence.evidence + settings.unsureAfterMs);
  consider(presence.evidence + settings.awayAfterMs);
  if (presence.engaged) consider(presence.lastInput + settings.engagedLimitMs + 1);
}

function considerPrompt(state: State, settings: BreakSettings, consider: Consider): void {
  const { phase, now, presence } = state;
  switch (phase.type) {
    case 'announced':
      consider(phase.dueAt);
      if (now < phase.dueAt || settings.waitsForClick) return;
      consider(presence.lastInput + TYPING_PAUSE);
      return consider(phase.dueAt + LATEST);
    case 'snoozed':
      return consider(phase.until);
    case 'counting': {
      if (presence.status !== 'atDesk') return;
      const due = nextDue(state, settings);
      if (due) consider(now + due.ms - (isHeld(state.holds) ? 0 : LEAD));
      return considerPosture(state, settings, consider);
    }
    case 'running':
    case 'over':
      return;
  }
}

function considerPosture(state: State, settings: BreakSettings, consider: Consider): void {
  const bout = boutMs(state, settings);
  const at = (length: number): void => {
    consider(state.now + Math.max(length, state.askNotBefore) - bout);
  };
  if (state.posture === 'standing') at(settings.standingLimitMs);
  else if (settings.cycle) at(settings.cycle.sitMs);
  consider(state.ask?.until ?? null);
}

function considerClocks(state: State, consider: Consider): void {
  const { now, last, holds, calendar } = state;
  const atWall = (wall: number | null): void => {
    consider(wall === null ? null : now + wall - last.wall);
  };
  consider(state.calmUntil);
  if (!state.askFlareUp) consider(state.flareUp?.askAt ?? null);
  consider(holds.releaseAt);
  consider(state.undo?.until ?? null);
  consider(state.lastSpan?.until ?? null);
  consider(holds.paused?.until ?? null);
  consider(holds.meeting?.askAt ?? null);
  atWall(holds.paused?.untilWall ?? null);
  atWall(calendar.validUntil);
}
