import type { WeekSummary } from '../../../shared/insights/week-summary.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

/** The week before the sample day. */
export const sampleWeek = (change: Partial<WeekSummary> = {}): WeekSummary => ({
  from: '2026-11-16',
  to: '2026-11-22',
  deskDays: 5,
  figures: [
    { line: 'seated', value: 372 * MINUTE, of: null, before: 395 * MINUTE },
    { line: 'longest', value: 64 * MINUTE, of: null, before: 88 * MINUTE },
    { line: 'breaks', value: 41, of: 52, before: 38, own: 5 },
    { line: 'water', value: 1_650, of: 2_000, before: 1_400 },
    { line: 'comfort', value: 2.6, of: null, before: null },
  ],
  suggestion: 'keepGoing',
  ...change,
});
