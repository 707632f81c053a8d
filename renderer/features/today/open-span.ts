import type { Status } from '../../../shared/breaks/status.ts';
import type { DaySpan, DayView } from '../../../shared/insights/day.ts';
import { SECOND } from '../../../shared/time/moment.ts';

/** The journal holds what is over. Less than this since its last entry is not worth a piece, ms. */
const WORTH_SHOWING = 30 * SECOND;

/**
 * The day with the stretch of time that is still going on, as the status tells it: today's
 * timeline and sums then reach to now.
 */
export function withOpenSpan(day: DayView, status: Status): DayView {
  if (status.presence === 'away') return day;
  const recorded = Math.max(day.start, ...day.spans.map(({ end }) => end));
  const start = Math.max(recorded, status.wall - status.boutMs);
  const length = status.wall - start;
  if (length < WORTH_SHOWING) return day;

  const open: DaySpan = {
    start,
    end: status.wall,
    is: status.posture,
    cause: status.engaged ? 'engaged' : 'input',
    corrected: false,
    correctable: true,
  };
  const { totals } = day;
  const sum = status.posture === 'sitting' ? 'seatedMs' : 'standingMs';
  return {
    ...day,
    spans: [...day.spans, open],
    totals: {
      ...totals,
      [sum]: totals[sum] + length,
      longestBoutMs:
        status.posture === 'sitting'
          ? Math.max(totals.longestBoutMs, status.boutMs)
          : totals.longestBoutMs,
    },
  };
}
