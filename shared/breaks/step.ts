// What lives here: the scheduler: one fact in, the next state and its effects out. No clock, no I/O.
// What does not: the rules, one file each; this is their order.
// To add a rule: its own file, and a line below at the place where it belongs.
import { act } from './actions.ts';
import { announceDue, openDue } from './announce.ts';
import { advance } from './clocks.ts';
import { readCalendar, missSwitchedOff } from './day.ts';
import type { Effect } from './effects.ts';
import type { AnyAction, Fact } from './facts.ts';
import { settleUndo } from './finish.ts';
import { askAboutFlareUp } from './flare-up.ts';
import { passTimeInHolds } from './holds.ts';
import { recount } from './ledger.ts';
import { CALM } from './limits.ts';
import { askAboutMeeting } from './meeting.ts';
import { creditStanding, promptPosture } from './posture.ts';
import { comeBack, leaveForCertain, look } from './presence-rules.ts';
import { leaveUnanswered } from './question.ts';
import { restart } from './restart.ts';
import { sense } from './sensed-holds.ts';
import { measureBreak, passTimeInBreak } from './running.ts';
import type { BreakSettings } from './settings.ts';
import type { State } from './state.ts';
import { beginTurn } from './turn.ts';
import type { Turn } from './turn.ts';

/**
 * Takes one fact. Facts come in the order of their monotonic time; `settings` are those in force at
 * the fact. The state given is never changed.
 */
export function step(
  state: State,
  fact: Fact,
  settings: BreakSettings,
): { readonly state: State; readonly effects: readonly Effect[] } {
  const turn = beginTurn(state, settings);
  if (fact.type === 'started') restart(turn, fact.at);
  else {
    const sleptFrom = advance(turn.draft, fact.at);
    if (sleptFrom !== null) fallAsleep(turn, sleptFrom);
    endBreakOfAbsent(turn);
    if (sleptFrom !== null) wakeUp(turn);
  }
  readCalendar(turn, fact.type === 'settingsChanged' || fact.type === 'started');
  take(turn, fact);
  passTimeInHolds(turn);
  askAboutMeeting(turn);
  passTimeInBreak(turn);
  stayGone(turn);
  passOtherTime(turn);
  // People are only ever interrupted on a fresh look at what they are doing.
  if (fact.type === 'sample') {
    creditStanding(turn);
    announceDue(turn);
    openDue(turn, fact.idleMs);
    promptPosture(turn);
    askAboutFlareUp(turn);
  }
  saveWhatWasRecorded(turn.effects);
  return { state: turn.draft, effects: turn.effects };
}

/** A snapshot older than the journal would record the same things again after a crash. */
function saveWhatWasRecorded(effects: Effect[]): void {
  const has = (type: Effect['type']): boolean => effects.some((effect) => effect.type === type);
  if (has('record') && !has('save')) effects.push({ type: 'save' });
}

function take(turn: Turn, fact: Fact): void {
  const { draft, settings } = turn;
  switch (fact.type) {
    case 'sample': {
      // We are running, so the machine is awake, whether or not somebody announced it.
      if (draft.presence.asleep) wakeUp(turn);
      // A person in a meeting they told us about is at the screen.
      const engaged = fact.engaged || draft.holds.meeting !== null;
      return look(turn, { now: draft.now, idleMs: fact.idleMs, engaged }, fact.own ?? false);
    }
    case 'lock':
      return goAway(turn, fact.idleMs, 'lock');
    case 'suspend':
      return goAway(turn, fact.idleMs, 'sleep');
    case 'unlock':
      draft.presence = { ...draft.presence, locked: false };
      calm(turn);
      if (!draft.presence.asleep) seePerson(turn);
      return;
    case 'resume':
      return wakeUp(turn);
    case 'holdBegan':
      return sense(turn, fact.hold, true);
    case 'holdEnded':
      return sense(turn, fact.hold, false);
    case 'action':
      return takeAction(turn, fact.action);
    case 'settingsChanged':
      draft.tally = recount(turn);
      missSwitchedOff(turn);
      if (!settings.cycle) draft.cycleStep = draft.posture === 'standing' ? 'stand' : 'sit';
      return;
    case 'started':
      // The settings may have been changed, or lost, while Sitwell was not running.
      missSwitchedOff(turn);
      return;
  }
}

/** Whoever does something here is here. */
function takeAction(turn: Turn, action: AnyAction): void {
  const { draft } = turn;
  draft.presence = { ...draft.presence, locked: false, asleep: false };
  seePerson(turn);
  act(turn, action);
  if (draft.phase.type !== 'running') seePerson(turn);
}

function seePerson(turn: Turn): void {
  const { draft } = turn;
  const { engaged } = draft.presence;
  if (draft.phase.type !== 'running' && draft.span.is === 'away') comeBack(turn, draft.now);
  else look(turn, { now: draft.now, idleMs: 0, engaged }, true);
}

function goAway(turn: Turn, idleMs: number, cause: 'lock' | 'sleep'): void {
  const { draft } = turn;
  const { engaged } = draft.presence;
  look(turn, { now: draft.now, idleMs, engaged }, true);
  leaveForCertain(turn, draft.now, cause);
  draft.presence = {
    ...draft.presence,
    locked: draft.presence.locked || cause === 'lock',
    asleep: draft.presence.asleep || cause === 'sleep',
  };
}

/** A sleep that nobody announced began back then. */
function fallAsleep(turn: Turn, sleptFrom: number): void {
  leaveForCertain(turn, sleptFrom, 'sleep');
  turn.draft.presence = { ...turn.draft.presence, asleep: true };
}

/** A break whose time ran out while nobody could be here ends before they come back. */
function endBreakOfAbsent(turn: Turn): void {
  const { presence, phase } = turn.draft;
  if (phase.type !== 'running' || !(presence.locked || presence.asleep)) return;
  measureBreak(turn, null);
  passTimeInBreak(turn);
  stayGone(turn);
}

/** The machine is awake; whether the person is back, their next input tells. */
function wakeUp(turn: Turn): void {
  turn.draft.presence = { ...turn.draft.presence, asleep: false, lastInput: turn.draft.now };
  calm(turn);
}

/** A break that gave its time back while nobody could be here: they left at the last evidence. */
function stayGone(turn: Turn): void {
  const { span, presence } = turn.draft;
  if (span.is !== 'desk' || !(presence.locked || presence.asleep)) return;
  leaveForCertain(turn, presence.evidence, presence.locked ? 'lock' : 'sleep');
}

function calm(turn: Turn): void {
  turn.draft.calmUntil = Math.max(turn.draft.calmUntil, turn.draft.now + CALM);
}

function passOtherTime(turn: Turn): void {
  const { draft } = turn;
  const { phase, undo, lastSpan, now } = draft;
  if (undo && now >= undo.until) settleUndo(turn);
  if (lastSpan && now >= lastSpan.until) draft.lastSpan = null;
  if (phase.type === 'over' && now >= phase.closesAt) leaveUnanswered(turn);
}
