import { expect, it, vi } from 'vitest';
import { measuredDays } from '../../../electron/store/measured-days.ts';
import type { DaySummary } from '../../../shared/insights/day.ts';
import { START } from '../../fakes/clocks.ts';

const HOUR = 3_600_000;
const calendar = () => ({ timeZone: 'UTC', dayStartHour: 4 });
const summary = (date: string, seated: number): DaySummary => ({
  date,
  start: 0,
  totals: {
    ...{ seatedMs: seated * HOUR, standingMs: HOUR, awayMs: 0, longestBoutMs: HOUR / 2 },
    outcomes: { taken: 0, partial: 0, skipped: 0, missed: 0, natural: 0 },
    ...{ drunkMl: 0, drinks: 0, goalMl: null, stretches: 0, comfort: null },
  },
});

it('counts the last fourteen days without today', () => {
  const found = ['2026-11-22', '2026-11-20', '2026-11-09', '2026-11-08'].map((date, index) =>
    summary(date, 2 + index),
  );
  const days = vi.fn(() => found);
  const measured = measuredDays({ history: { days }, calendar, wall: () => START });
  expect(measured()).toMatchObject({ days: 3, seatedMs: 3 * HOUR, atDeskMs: 4 * HOUR });
  expect(days).toHaveBeenCalledExactlyOnceWith('2026-11-23', 14);
});

it('is read anew after a while only', () => {
  const days = vi.fn(() => []);
  let wall = START;
  const measured = measuredDays({ history: { days }, calendar, wall: () => wall });
  expect([measured(), measured()]).toEqual([null, null]);
  expect(days).toHaveBeenCalledOnce();
  wall += HOUR;
  measured();
  expect(days).toHaveBeenCalledTimes(2);
});
