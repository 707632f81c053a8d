// What lives here: what to do about light: on the screen, in the eyes, and too little of it.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for light: on the screen, in the eyes, and too little of it. */
export const LIGHT_FIXES: readonly FixPlan[] = [
  {
    id: 'turnScreen',
    solves: ['glare'],
    cost: 'free',
    effort: 1,
    recheck: ['glare', 'screenTwist'],
  },
  {
    id: 'drawBlind',
    solves: ['glare', 'lightBehindScreen'],
    cost: 'free',
    effort: 1,
    recheck: ['glare', 'light'],
  },
  {
    id: 'turnDesk',
    solves: ['glare', 'lightBehindScreen'],
    cost: 'free',
    effort: 2,
    recheck: ['glare', 'light'],
  },
  { id: 'matteFilter', solves: ['glare'], cost: 'small', effort: 2, recheck: ['glare'] },
  { id: 'moveLamp', solves: ['lightBehindScreen'], cost: 'free', effort: 1, recheck: ['light'] },
  { id: 'moreLight', solves: ['lightDim'], cost: 'free', effort: 1, recheck: ['light', 'glare'] },
  { id: 'deskLamp', solves: ['lightDim'], cost: 'small', effort: 2, recheck: ['light', 'glare'] },
];
