// What lives here: the quick posture check: five things in half a minute.
// What does not: its window (electron/windows), its page (renderer/check), its pictures (../diagrams).
// To add a thing: its id in CHECK_STEPS, its words (check-steps.ts), its findings (step-of.ts), its picture.
import type { MessageKey } from '../../messages/translator.ts';

/** What is looked at, from the ground up. */
export const CHECK_STEPS = ['feet', 'back', 'shoulders', 'elbows', 'screen'] as const;
export type CheckStepId = (typeof CHECK_STEPS)[number];

/** Each gets as long, ms: half a minute in all. */
export const CHECK_STEP_MS = 6_000;

/** How the person is now. With a sore back nothing is held up as the right way to sit. */
export const CHECK_MANNERS = ['sitting', 'standing', 'sore'] as const;
export type CheckManner = (typeof CHECK_MANNERS)[number];

/** One thing to look at. */
export interface CheckStep {
  readonly id: CheckStepId;
  readonly title: MessageKey;
  readonly how: MessageKey;
  /** The last audit found something here: it comes first. */
  readonly weak: boolean;
}
