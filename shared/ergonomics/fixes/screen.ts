// What lives here: what to do about the screen's place, and what is read beside it.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for the screen's place, and what is read beside it. */
export const SCREEN_FIXES: readonly FixPlan[] = [
  {
    id: 'raiseScreen',
    solves: ['screenLow'],
    cost: 'free',
    effort: 1,
    recheck: ['screenHeight'],
    not: [{ question: 'device', option: 'laptop' }],
  },
  {
    id: 'raiseLaptop',
    solves: ['screenLow', 'laptopFlat'],
    cost: 'free',
    effort: 1,
    recheck: ['device', 'screenHeight', 'elbows'],
    only: { question: 'device', option: 'laptop' },
  },
  {
    id: 'laptopStand',
    solves: ['screenLow', 'laptopFlat'],
    cost: 'buy',
    effort: 2,
    recheck: ['device', 'screenHeight', 'elbows'],
    only: { question: 'device', option: 'laptop' },
  },
  {
    id: 'separateScreen',
    solves: ['screenLow', 'laptopFlat'],
    cost: 'buy',
    effort: 3,
    recheck: ['device', 'screenHeight', 'screenDistance'],
    only: { question: 'device', option: 'laptop' },
  },
  {
    id: 'lowerScreen',
    solves: ['screenHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['screenHeight'],
    not: [{ question: 'lenses', option: 'progressiveTipping' }],
  },
  {
    id: 'lowerForGlasses',
    solves: ['lensesTipHead', 'screenHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['lenses', 'screenHeight'],
    only: { question: 'lenses', option: 'progressiveTipping' },
  },
  { id: 'screenGlasses', solves: ['lensesTipHead'], cost: 'buy', effort: 3, recheck: ['lenses'] },
  {
    id: 'bringScreen',
    solves: ['screenFar'],
    cost: 'free',
    effort: 1,
    recheck: ['screenDistance'],
  },
  {
    id: 'pushScreen',
    solves: ['screenNear'],
    cost: 'free',
    effort: 1,
    recheck: ['screenDistance'],
  },
  {
    id: 'centreScreen',
    solves: ['neckTwisted'],
    cost: 'free',
    effort: 1,
    recheck: ['screenTwist'],
  },
  {
    id: 'screenArm',
    solves: ['screenHigh'],
    cost: 'buy',
    effort: 2,
    recheck: ['screenHeight', 'screenDistance'],
    not: [{ question: 'device', option: 'laptop' }],
  },
  { id: 'papersOnBinder', solves: ['papersFlat'], cost: 'free', effort: 1, recheck: ['papers'] },
  { id: 'documentHolder', solves: ['papersFlat'], cost: 'small', effort: 2, recheck: ['papers'] },
];
