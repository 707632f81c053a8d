import type { SessionItem, SessionStep } from './session.ts';

/** Tones within a session: a stretch begins, it is held or repeated from now on, it is let go, the other side. */
export const SESSION_CHIMES = ['stretch', 'hold', 'release', 'side'] as const;
export type SessionChime = (typeof SESSION_CHIMES)[number];

/** The tone at the beginning of a step, or null where nothing changes for somebody with closed eyes. */
export function chimeAt(item: SessionItem, stepIndex: number): SessionChime | null {
  const step = item.steps[stepIndex];
  // The very first moment has the chime of the break itself.
  if (!step || step.start === 0) return null;
  const before = item.steps[stepIndex - 1];
  switch (step.kind) {
    case 'enter':
      // After a change of sides its own tone has just been heard.
      return before?.kind === 'sideChange' ? null : 'stretch';
    case 'hold':
      return 'hold';
    case 'move':
      return isNewMovement(item, stepIndex) ? 'hold' : null;
    case 'sideChange':
      return 'side';
    case 'exit':
      return 'release';
    case 'ready':
    case 'preview':
    case 'rest':
    case 'finish':
      return null;
  }
}

/** The first phase of a cycle's first round: the rounds after it are led by the breath. A single round only leads on. */
function isNewMovement({ steps }: SessionItem, index: number): boolean {
  const isFirst = (step: SessionStep | undefined): boolean =>
    step?.round?.number === 1 && step.round.of > 1;
  return isFirst(steps[index]) && !isFirst(steps[index - 1]);
}
