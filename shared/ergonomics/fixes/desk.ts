// What lives here: what to do about the height of the desk and what stands on it, seated and standing.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for the height of the desk and what stands on it, seated and standing. */
export const DESK_FIXES: readonly FixPlan[] = [
  {
    id: 'sitHigher',
    solves: ['deskHigh', 'keyboardHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['deskHeight', 'elbows', 'chairHeight'],
  },
  {
    id: 'lowerDesk',
    solves: ['deskHigh', 'keyboardHigh'],
    cost: 'free',
    effort: 2,
    recheck: ['deskHeight', 'elbows', 'legRoom'],
  },
  {
    id: 'keyboardTray',
    solves: ['keyboardHigh', 'keyboardFixed'],
    cost: 'buy',
    effort: 2,
    recheck: ['elbows', 'keyboardTrouble', 'legRoom'],
    not: [{ question: 'device', option: 'laptop' }],
  },
  {
    id: 'adjustableDesk',
    solves: ['deskHigh', 'keyboardHigh', 'keyboardFixed'],
    cost: 'buy',
    effort: 3,
    recheck: ['deskHeight', 'elbows', 'keyboardTrouble'],
  },
  { id: 'raiseKeyboard', solves: ['keyboardLow'], cost: 'free', effort: 1, recheck: ['elbows'] },
  { id: 'pullKeyboard', solves: ['keyboardReach'], cost: 'free', effort: 1, recheck: ['elbows'] },
  {
    id: 'raiseStanding',
    solves: ['standingDeskLow'],
    cost: 'free',
    effort: 1,
    recheck: ['standingDesk'],
  },
  {
    id: 'standingBox',
    solves: ['standingDeskLow'],
    cost: 'free',
    effort: 1,
    recheck: ['standingDesk'],
  },
  {
    id: 'lowerStanding',
    solves: ['standingDeskHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['standingDesk'],
  },
  {
    id: 'standingStep',
    solves: ['standingDeskHigh'],
    cost: 'small',
    effort: 2,
    recheck: ['standingDesk'],
  },
];
