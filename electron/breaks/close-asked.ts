// What lives here: what it means when a person closes the break window by the desktop's own means.
// What does not: holding Esc, which always gets out (renderer/break).
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';

/** The action to take, or null where strict mode or nothing to close says no. */
export function actionOnClose({ phase }: Status): Action | null {
  if (phase.type === 'over') return { type: 'closeBreak' };
  return phase.type === 'running' && phase.canEnd ? { type: 'endBreak' } : null;
}
