// What lives here: what to do about the seat: its height, its depth, and room for the legs.
// What does not: its words (messages `fixes`), its order for somebody (rank.ts).
// To add one: see fixes.ts.
import type { FixPlan } from './fix-plan.ts';

/** Fixes for the seat: its height, its depth, and room for the legs. */
export const SEAT_FIXES: readonly FixPlan[] = [
  {
    id: 'raiseSeat',
    solves: ['chairLow'],
    cost: 'free',
    effort: 1,
    recheck: ['chairHeight'],
    not: [{ question: 'chairFixed', option: 'height' }],
  },
  { id: 'firmCushion', solves: ['chairLow'], cost: 'free', effort: 1, recheck: ['chairHeight'] },
  {
    id: 'lowerSeat',
    solves: ['chairHigh', 'feetOffFloor'],
    cost: 'free',
    effort: 1,
    recheck: ['chairHeight', 'elbows', 'deskHeight'],
    not: [
      { question: 'deskHeight', option: 'high' },
      { question: 'elbows', option: 'high' },
      { question: 'wrists', option: 'bent' },
      { question: 'chairFixed', option: 'height' },
    ],
  },
  {
    id: 'footBooks',
    solves: ['chairHigh', 'feetOffFloor'],
    cost: 'free',
    effort: 1,
    recheck: ['chairHeight'],
  },
  {
    id: 'footrest',
    solves: ['chairHigh', 'feetOffFloor'],
    cost: 'small',
    effort: 2,
    recheck: ['chairHeight'],
  },
  { id: 'clearLegRoom', solves: ['legRoomMissing'], cost: 'free', effort: 2, recheck: ['legRoom'] },
  {
    id: 'removeDrawer',
    solves: ['legRoomMissing'],
    cost: 'small',
    effort: 2,
    recheck: ['legRoom'],
  },
  {
    id: 'slideSeat',
    solves: ['seatLong', 'seatShort'],
    cost: 'free',
    effort: 1,
    recheck: ['seatDepth'],
    not: [{ question: 'chairFixed', option: 'depth' }],
  },
  {
    id: 'backCushion',
    solves: ['seatLong'],
    cost: 'free',
    effort: 1,
    recheck: ['seatDepth', 'backSupport'],
  },
  {
    id: 'otherSeat',
    solves: ['seatLong', 'seatShort'],
    cost: 'buy',
    effort: 3,
    recheck: ['seatDepth'],
  },
  {
    id: 'swapChair',
    solves: ['chairHeightFixed', 'seatDepthFixed', 'armrestsFixed', 'backFixed'],
    cost: 'free',
    effort: 2,
    recheck: ['chairFixed'],
  },
  {
    id: 'adjustableChair',
    solves: ['chairHeightFixed', 'seatDepthFixed', 'armrestsFixed', 'backFixed'],
    cost: 'buy',
    effort: 3,
    recheck: ['chairFixed'],
  },
];
