import type { Status } from '../../breaks/status.ts';

/**
 * Whether a posture check may be begun now: nothing else asks for the person. It is no break and never gets
 * in the way of one; an end screen that asks nothing makes way for it.
 */
export function mayCheck({
  phase,
  ask,
  askMeeting,
}: Pick<Status, 'phase' | 'ask' | 'askMeeting'>): boolean {
  if (ask !== null || askMeeting) return false;
  switch (phase.type) {
    case 'counting':
    case 'snoozed':
      return true;
    case 'over':
      return phase.outcome !== null;
    case 'announced':
    case 'running':
      return false;
  }
}
