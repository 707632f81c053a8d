import { isHeld } from './holds.ts';
import type { Turn } from './turn.ts';

/** Whether this is a moment for any prompt: at the desk, nothing holds, nothing just happened. */
export function mayPrompt(turn: Turn): boolean {
  const { draft } = turn;
  return (
    draft.presence.status === 'atDesk' &&
    draft.span.is === 'desk' &&
    !isHeld(draft.holds) &&
    draft.now >= draft.calmUntil &&
    draft.now >= draft.holds.releaseAt
  );
}
