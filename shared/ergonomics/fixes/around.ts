// What lives here: what to do about eyes, noise, air and space.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for eyes, noise, air and space. */
export const AROUND_FIXES: readonly FixPlan[] = [
  { id: 'bookEyeTest', solves: ['eyeTestOld'], cost: 'small', effort: 3, recheck: ['eyeTest'] },
  { id: 'quieterHours', solves: ['noise'], cost: 'free', effort: 2, recheck: ['surroundings'] },
  { id: 'softenNoise', solves: ['noise'], cost: 'small', effort: 1, recheck: ['surroundings'] },
  { id: 'outOfDraught', solves: ['draught'], cost: 'free', effort: 1, recheck: ['surroundings'] },
  { id: 'clearSpace', solves: ['clutter'], cost: 'free', effort: 2, recheck: ['surroundings'] },
];
