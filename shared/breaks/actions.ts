// What lives here: what each action of a person does. One line each; the rules are elsewhere.
// What does not: checking who may send it (electron/ipc).
// To add an action: a member of Action and a case here.
import { announce } from './announce.ts';
import { dismissAsk, setPosture } from './posture.ts';
import { correctSpan } from './correct.ts';
import type { AnyAction } from './facts.ts';
import {
  canSnooze,
  endCycleStep,
  finishBreak,
  giveBack,
  recordOutcome,
  skipDue,
} from './finish.ts';
import { setFlareUp } from './flare-up.ts';
import { isHeld, pause, resumePrompts } from './holds.ts';
import { addItem, recount, settleDesk } from './ledger.ts';
import { LONGEST_SESSION, SHORTEST_SESSION } from './limits.ts';
import { setMeeting } from './meeting.ts';
import { beginBreak } from './opening.ts';
import { answerQuestion, closeBreak, keepOpen } from './question.ts';
import { moreTime, pauseBreak, play, resumeBreak, shiftEnd } from './running.ts';
import { promptAnyway } from './sensed-holds.ts';
import { setRight } from './set-right.ts';
import { emit, kindOf, newDue } from './turn.ts';
import type { Turn } from './turn.ts';
import type { BreakKindId } from './words.ts';
import { worthOf } from './worth.ts';

/** Carries out an action. One that makes no sense now (a late click) changes nothing. */
export function act(turn: Turn, action: AnyAction): void {
  switch (action.type) {
    case 'start':
      return start(turn, action.kind);
    case 'startSession':
      return startSession(turn, action.lengthMs);
    case 'snooze':
      return snooze(turn);
    case 'skip':
      return skip(turn);
    case 'undoSkip':
      return undoSkip(turn);
    case 'alreadyMoved':
      return alreadyMoved(turn);
    case 'endBreak':
      return finishBreak(turn, 'person');
    case 'moreTime':
      return moreTime(turn);
    case 'shiftEnd':
      return shiftEnd(turn, action.byMs);
    case 'pauseBreak':
      return pauseBreak(turn);
    case 'resumeBreak':
      return resumeBreak(turn);
    case 'play':
      return play(turn, action.playing);
    case 'answer':
      return answerQuestion(turn, action.taken);
    case 'closeBreak':
      return closeBreak(turn);
    case 'keepOpen':
      return keepOpen(turn);
    case 'posture':
      return setPosture(turn, action.posture);
    case 'dismissPosture':
      return dismissAsk(turn);
    case 'pause':
      return pause(turn, action.length);
    case 'resume':
      return resumePrompts(turn);
    case 'meeting':
      return setMeeting(turn, action.on);
    case 'promptAnyway':
      return promptAnyway(turn, action.on);
    case 'flareUp':
      return setFlareUp(turn, action.on);
    case 'correct':
      return correctSpan(turn, action);
    case 'setRight':
      return setRight(turn, action);
    case 'writeDown':
      settleDesk(turn);
      // What is in the journal must not be told again after a crash.
      return emit(turn, { type: 'save' });
  }
}

function start(turn: Turn, wanted: BreakKindId | undefined): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type === 'running' || phase.type === 'over') return;
  const pending = phase.type === 'counting' ? draft.owed : phase.due;
  if (pending && (wanted === undefined || wanted === pending.kind)) {
    return beginBreak(turn, pending, { startedAt: draft.now, playing: true });
  }
  const kind = wanted ?? settings.kinds.findLast((candidate) => candidate.endsBout)?.id;
  if (kind === undefined || !kindOf(settings, kind)) return;
  const due = pending ? { ...pending, kind } : newDue(turn, kind);
  beginBreak(turn, due, { startedAt: draft.now, playing: true });
}

/** A session that the person chose: a break of the longest kind that it is long enough for. */
function startSession(turn: Turn, wanted: number): void {
  const { draft, settings } = turn;
  closeBreak(turn);
  const { phase } = draft;
  if (phase.type === 'running' || phase.type === 'over') return;
  const lengthMs = Math.min(LONGEST_SESSION, Math.max(SHORTEST_SESSION, wanted));
  const active = settings.kinds.filter((kind) => kind.endsBout);
  const kind = active.find((candidate) => candidate.lengthMs <= lengthMs) ?? active.at(-1);
  if (!kind) return;
  const pending = phase.type === 'counting' ? draft.owed : phase.due;
  const due = pending
    ? { ...pending, kind: kind.id }
    : newDue(turn, kind.id, { chosen: true as const });
  beginBreak(turn, due, { startedAt: draft.now, playing: true, lengthMs });
}

function snooze(turn: Turn): void {
  const { draft, settings } = turn;
  const { phase } = draft;
  if (phase.type === 'announced') {
    emit(turn, { type: 'withdrawAnnounce' });
    draft.phase = { type: 'counting' };
  } else if (phase.type === 'running') {
    // Long enough to have been a break: it is one, whatever the button said.
    if (worthOf(phase) === 'taken' || !canSnooze(phase.due)) {
      return finishBreak(turn, 'person');
    }
    draft.phase = { type: 'counting' };
    giveBack(turn, phase);
    emit(turn, { type: 'close' });
  } else return;
  const due = { ...phase.due, snoozes: phase.due.snoozes + 1 };
  if (!canSnooze(phase.due)) return skipDue(turn, due, draft.now);
  if (isHeld(draft.holds)) draft.owed = { ...due, owed: true };
  else draft.phase = { type: 'snoozed', due, until: draft.now + settings.snoozeMs };
  emit(turn, { type: 'save' });
}

function skip(turn: Turn): void {
  const { draft, settings } = turn;
  if (draft.phase.type !== 'announced' || settings.strict) return;
  const { due } = draft.phase;
  draft.phase = { type: 'counting' };
  emit(turn, { type: 'withdrawAnnounce' });
  skipDue(turn, due, draft.now);
}

/** The skip never happened: the prompt is back, or the debt if something holds prompts now. */
function undoSkip(turn: Turn): void {
  const { draft } = turn;
  const { undo } = draft;
  if (!undo || draft.phase.type !== 'counting') return;
  draft.undo = null;
  const items = draft.ledger.items.filter(
    (item) => item.type !== 'quiet' || item.breakId !== undo.due.id,
  );
  draft.ledger = { ...draft.ledger, items };
  draft.tally = recount(turn);
  if (isHeld(draft.holds)) draft.owed = { ...undo.due, owed: true };
  else announce(turn, undo.due);
}

function alreadyMoved(turn: Turn): void {
  const { draft } = turn;
  const { phase } = draft;
  if (phase.type !== 'announced' && phase.type !== 'snoozed') return;
  const { due } = phase;
  if (phase.type === 'announced') emit(turn, { type: 'withdrawAnnounce' });
  draft.phase = { type: 'counting' };
  settleDesk(turn);
  endCycleStep(turn);
  addItem(turn, { type: 'paid', at: draft.now, kind: due.kind, breakId: due.id });
  recordOutcome(turn, due, 'taken', { start: draft.now, end: draft.now, by: 'person' });
}
