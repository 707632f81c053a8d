// What lives here: a sore back: set by hand, and asked after.
// What does not: what is shown instead of stretches (../sessions, ../comfort).
import { FLARE_UP_CHECK } from './limits.ts';
import { mayPrompt } from './may-prompt.ts';
import { emit } from './turn.ts';
import type { Turn } from './turn.ts';

/** The person's back is sore, or no longer. Saying so again counts as "yes, still". */
export function setFlareUp(turn: Turn, on: boolean): void {
  const { draft } = turn;
  draft.askFlareUp = false;
  const askAt = draft.now + FLARE_UP_CHECK;
  draft.flareUp = on ? { since: draft.flareUp?.since ?? draft.now, askAt } : null;
  emit(turn, { type: 'save' });
}

/** Asks whether it still is, when the person is there and nothing else is going on. */
export function askAboutFlareUp(turn: Turn): void {
  const { draft } = turn;
  const { flareUp, phase } = draft;
  if (!flareUp || draft.askFlareUp || draft.now < flareUp.askAt) return;
  if (phase.type !== 'counting' || draft.ask || !mayPrompt(turn)) return;
  draft.askFlareUp = true;
  emit(turn, { type: 'askFlareUp' });
  emit(turn, { type: 'save' });
}
