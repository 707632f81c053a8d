// What lives here: when the posture check opens and closes, and what it is about now.
// What does not: its steps (shared/ergonomics/check), its window (electron/windows/corner-window.ts).
// To open it from somewhere else: call `open`. The scheduler knows nothing of it.
import type { Action } from '../../shared/breaks/facts.ts';
import type { Status } from '../../shared/breaks/status.ts';
import { findingsOf } from '../../shared/ergonomics/audit/findings.ts';
import type { Answers } from '../../shared/ergonomics/audit/question.ts';
import { checkMannerOf, checkSteps } from '../../shared/ergonomics/check/check-steps.ts';
import { mayCheck } from '../../shared/ergonomics/check/may-check.ts';
import type { CheckStep } from '../../shared/ergonomics/check/steps.ts';
import type { CornerWindow } from '../windows/corner-window.ts';

/** The posture check of this desktop. */
export interface PostureCheck {
  /** Opens it; false if a break or a prompt comes first. An end screen makes way for it. */
  readonly open: () => boolean;
  /** What to look at, in this order. */
  readonly steps: () => readonly CheckStep[];
  /** Closes it when something else asks for the person, or nobody is there. */
  readonly follow: (status: Status) => void;
}

export interface PostureCheckParts {
  readonly window: CornerWindow;
  /** Stands in the same corner. */
  readonly prompt: Pick<CornerWindow, 'close'>;
  /** Looks at what the person is doing now, so that the status is true. */
  readonly look: () => void;
  readonly status: () => Status;
  readonly act: (action: Action) => void;
  /** What the last audit of the chosen workplace was told; nothing without one. */
  readonly answers: () => Answers;
}

/** A posture check, closed. */
export function createPostureCheck(parts: PostureCheckParts): PostureCheck {
  const { window, prompt, status, act } = parts;
  return {
    open: () => {
      parts.look();
      if (!mayCheck(status())) return false;
      if (status().phase.type === 'over') act({ type: 'closeBreak' });
      // A skip that can still be taken back may stand there; tray and Today offer that as well.
      prompt.close();
      window.open();
      return true;
    },
    steps: () => checkSteps(findingsOf(parts.answers()), checkMannerOf(status())),
    follow: (now) => {
      if (!mayCheck(now) || now.presence === 'away') window.close();
    },
  };
}
