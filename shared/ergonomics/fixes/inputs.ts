// What lives here: what to do about hands on mouse and keyboard, and what they reach for.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for hands on mouse and keyboard, and what they reach for. */
export const INPUTS_FIXES: readonly FixPlan[] = [
  { id: 'mouseIn', solves: ['mouseFar'], cost: 'free', effort: 1, recheck: ['pointer'] },
  {
    id: 'compactKeyboard',
    solves: ['mouseFar'],
    cost: 'buy',
    effort: 2,
    recheck: ['pointer'],
    not: [{ question: 'device', option: 'laptop' }],
  },
  {
    id: 'sameSurface',
    solves: ['mouseElsewhere'],
    cost: 'free',
    effort: 1,
    recheck: ['pointerTrouble'],
  },
  {
    id: 'largerMouse',
    solves: ['mousePinched'],
    cost: 'small',
    effort: 2,
    recheck: ['pointerTrouble'],
  },
  {
    id: 'removePalmRest',
    solves: ['palmRest'],
    cost: 'free',
    effort: 1,
    recheck: ['pointerTrouble'],
  },
  {
    id: 'foldKeyboardFeet',
    solves: ['wristsBent'],
    cost: 'free',
    effort: 1,
    recheck: ['wrists'],
    not: [{ question: 'device', option: 'laptop' }],
  },
  {
    id: 'levelForearms',
    solves: ['wristsBent'],
    cost: 'free',
    effort: 1,
    recheck: ['wrists', 'chairHeight'],
  },
  { id: 'flatKeyboard', solves: ['wristsBent'], cost: 'buy', effort: 2, recheck: ['wrists'] },
  {
    id: 'centreKeys',
    solves: ['wristsSideways'],
    cost: 'free',
    effort: 1,
    recheck: ['keyboardTrouble'],
  },
  {
    id: 'splitKeyboard',
    solves: ['wristsSideways'],
    cost: 'buy',
    effort: 2,
    recheck: ['keyboardTrouble'],
  },
  {
    id: 'thingsDown',
    solves: ['overheadReach'],
    cost: 'free',
    effort: 1,
    recheck: ['keyboardTrouble'],
  },
];
