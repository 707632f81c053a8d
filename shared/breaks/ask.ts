import { emit } from './turn.ts';
import type { Turn } from './turn.ts';

/** Takes the posture prompt away. */
export function withdrawAsk(turn: Turn): void {
  if (!turn.draft.ask) return;
  turn.draft.ask = null;
  emit(turn, { type: 'withdrawPosture' });
}
