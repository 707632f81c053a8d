import { isHeld, meetingSince } from './holds.ts';
import { SETTLED_IN_CALL } from './limits.ts';
import type { Turn } from './turn.ts';

/** Whether this is a moment for any prompt: at the desk, nothing holds, nothing just happened. */
export function mayPrompt(turn: Turn): boolean {
  const { draft } = turn;
  return isCalmAtDesk(turn) && !isHeld(draft.holds) && draft.now >= draft.holds.releaseAt;
}

/** Whether a soundless hint may come in the midst of a meeting: the one thing that a hold lets through. */
export function mayHint(turn: Turn): boolean {
  const { draft, settings } = turn;
  const since = meetingSince(draft.holds);
  return (
    settings.hintsInCalls &&
    since !== null &&
    draft.now >= since + SETTLED_IN_CALL &&
    isCalmAtDesk(turn)
  );
}

function isCalmAtDesk({ draft }: Turn): boolean {
  return (
    draft.presence.status === 'atDesk' && draft.span.is === 'desk' && draft.now >= draft.calmUntil
  );
}
