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
    not: [{ question: 'chairFixed', option: 'back' }],
  },
  {
    id: 'lumbarCushion',
    solves: ['lumbarMissing'],
    cost: 'small',
    effort: 2,
    recheck: ['backSupport'],
  },
  {
    id: 'tiltBackrest',
    solves: ['backAngle'],
    cost: 'free',
    effort: 1,
    recheck: ['backSupport'],
    not: [{ question: 'chairFixed', option: 'back' }],
  },
  { id: 'sitBack', solves: ['backUnsupported'], cost: 'free', effort: 1, recheck: ['backSupport'] },
  {
    id: 'chairWithBack',
    solves: ['backUnsupported', 'lumbarMissing', 'backAngle'],
    cost: 'buy',
    effort: 3,
    recheck: ['backSupport'],
  },
  {
    id: 'lowerArmrests',
    solves: ['armrestsHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests'],
    not: [{ question: 'chairFixed', option: 'armrests' }],
  },
  {
    id: 'sitOverArmrests',
    solves: ['armrestsHigh'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests', 'chairHeight'],
    only: { question: 'chairFixed', option: 'armrests' },
  },
  {
    id: 'raiseArmrests',
    solves: ['armsUnsupported'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests'],
    not: [
      { question: 'chairFixed', option: 'armrests' },
      { question: 'armrests', option: 'none' },
    ],
  },
  {
    id: 'padArmrests',
    solves: ['armrestsHard', 'armsUnsupported'],
    cost: 'free',
    effort: 1,
    recheck: ['armrests', 'armrestTrouble'],
    not: [
      { question: 'armrests', option: 'high' },
      { question: 'armrests', option: 'none' },
    ],
  },
  {
    id: 'armrestsIn',
    solves: ['armrestsWide'],
    cost: 'free',
    effort: 1,
    recheck: ['armrestTrouble'],
    not: [{ question: 'chairFixed', option: 'armrests' }],
  },
  {
    id: 'chairWithArmrests',
    solves: ['armsUnsupported', 'armrestsHigh', 'armrestsWide', 'armrestsHard'],
    cost: 'buy',
    effort: 3,
    recheck: ['armrests', 'armrestTrouble'],
  },
];
