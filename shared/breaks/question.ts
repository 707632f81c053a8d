// What lives here: "did you take it?", its two answers, and no answer.
// What does not: when it is asked (doubt.ts).
// To change what an answer does: answerQuestion.
import { correctSpan } from './correct.ts';
import { closeEndScreen, settleBreak } from './finish.ts';
import { END_SCREEN } from './limits.ts';
import { relabelSpans } from './relabel.ts';
import { wallOf } from './turn.ts';
import type { Turn } from './turn.ts';

/** The person says whether they took the break. The log says one of the two already; it may have to change. */
export function answerQuestion(turn: Turn, taken: boolean): void {
  const { draft } = turn;
  const { phase, posture } = draft;
  if (phase.type !== 'over' || phase.outcome !== null) return;
  const { startedAt, endedAt, unanswered } = phase;
  const span = { start: wallOf(draft, startedAt), end: wallOf(draft, endedAt) };
  if (taken && unanswered === 'skipped') relabelSpans(turn, { ...span, as: 'away' });
  settleBreak(turn, taken ? 'taken' : 'skipped', 'person');
  if (taken) return;
  if (unanswered === 'taken') correctSpan(turn, { ...span, as: posture });
  closeBreak(turn);
}

/** Nobody answered. */
export function leaveUnanswered(turn: Turn): void {
  const { phase } = turn.draft;
  if (phase.type === 'over' && phase.outcome === null) {
    settleBreak(turn, phase.unanswered, 'measured');
  }
}

/** Takes the end screen away; a question still open stays unanswered. */
export function closeBreak(turn: Turn): void {
  if (turn.draft.phase.type !== 'over') return;
  leaveUnanswered(turn);
  closeEndScreen(turn);
}

/** Whoever does something on the end screen has its whole time again; a question keeps its own. */
export function keepOpen({ draft }: Turn): void {
  const { phase } = draft;
  if (phase.type !== 'over' || phase.outcome === null) return;
  draft.phase = { ...phase, closesAt: draft.now + END_SCREEN };
}
