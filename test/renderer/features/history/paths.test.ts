import { describe, expect, it } from 'vitest';
import { historyPath, historyPlaceOf } from '../../../../renderer/features/history/paths.ts';
import type { HistoryPlace } from '../../../../renderer/features/history/paths.ts';

const PLACES: readonly HistoryPlace[] = [
  { type: 'period', kind: 'week', date: null },
  { type: 'period', kind: 'month', date: null },
  { type: 'period', kind: 'week', date: '2026-11-16' },
  { type: 'days' },
  { type: 'day', date: '2026-11-16' },
  { type: 'report' },
];

describe('the places of History', () => {
  it.each(PLACES)('are found again by their path: %o', (place) => {
    expect(historyPlaceOf(historyPath(place))).toEqual(place);
  });

  it.each(['nonsense', 'week/never', 'week/2026-13-45', 'day', 'day/x'])(
    'are this week where the path "%s" means none',
    (path) => {
      expect(historyPlaceOf(path)).toEqual(PLACES[0]);
    },
  );
});
