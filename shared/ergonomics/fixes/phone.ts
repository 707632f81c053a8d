// What lives here: what to do about the telephone.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for the telephone. */
export const PHONE_FIXES: readonly FixPlan[] = [
  { id: 'phoneNearer', solves: ['phoneFar'], cost: 'free', effort: 1, recheck: ['phone'] },
  {
    id: 'usePhoneSpeaker',
    solves: ['phoneAtNeck', 'handsFreeMissing'],
    cost: 'free',
    effort: 1,
    recheck: ['phoneTrouble'],
  },
  {
    id: 'headset',
    solves: ['phoneAtNeck', 'handsFreeMissing', 'phoneFar'],
    cost: 'small',
    effort: 1,
    recheck: ['phone', 'phoneTrouble'],
  },
];
