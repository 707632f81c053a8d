// What lives here: what to do about the backrest and the armrests.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for the backrest and the armrests. */
export const BACK_FIXES: readonly FixPlan[] = [
  {
    id: 'lumbarTowel',
    solves: ['lumbarMissing'],
    cost: 'free',
    effort: 1,
    recheck: ['backSupport'],
  },
  {
    id: 'moveBackrest',
    solves: ['lumbarMissing'],
    cost: 'free',
    effort: 1,
    recheck: ['backSupport'],
  },
  {
    id: 'lumbarCushion',
    solves: ['lumbarMissing'],
    cost: 'small',
    effort: 1,
    recheck: ['backSupport'],
  },
  { id: 'tiltBackrest', solves: ['backAngle'], cost: 'free', effort: 1, recheck: ['backSupport'] },
  { id: 'sitBack', solves: ['backUnsupported'], cost: 'free', effort: 1, recheck: ['backSupport'] },
  {
    id: 'chairWithBack',
    solves: ['backUnsupported', 'lumbarMissing', 'backAngle'],
    cost: 'buy',
    effort: 3,
    recheck: ['backSupport'],
  },
  { id: 'lowerArmrests', solves: ['armrestsHigh'], cost: 'free', effort: 1, recheck: ['armrests'] },
  {
    id: 'raiseArmrests',
    solves: ['armsUnsupported'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests'],
    not: { question: 'armrests', option: 'none' },
  },
  {
    id: 'padArmrests',
    solves: ['armrestsHard', 'armsUnsupported'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests', 'armrestTrouble'],
    not: { question: 'armrests', option: 'none' },
  },
  {
    id: 'armrestsIn',
    solves: ['armrestsWide'],
    cost: 'free',
    effort: 1,
    recheck: ['armrestTrouble'],
  },
  {
    id: 'chairWithArmrests',
    solves: ['armsUnsupported', 'armrestsHigh', 'armrestsWide', 'armrestsHard'],
    cost: 'buy',
    effort: 3,
    recheck: ['armrests', 'armrestTrouble'],
  },
];
