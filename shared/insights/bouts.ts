// What lives here: the seated bouts of a day, read from its timeline.
// What does not: the bout that is running now (../breaks keeps that).
// To change what ends a bout: endsBout, and design.md §2 with it.
import { MINUTE } from '../time/moment.ts';
import type { DayBreak, DaySpan } from './day.ts';

/** A lock or sleep this long pays the shortest seated break, and any absence of the second length does. */
const PAID_LOCK = 2 * MINUTE;
const PAID_ABSENCE = 5 * MINUTE;

/** Lengths of the seated bouts in ms, in order. Short absences are left out of a bout but do not end it. */
export function seatedBouts(
  spans: readonly DaySpan[],
  breaks: readonly DayBreak[],
): readonly number[] {
  const bouts: number[] = [];
  let current = 0;
  const close = (): void => {
    if (current > 0) bouts.push(current);
    current = 0;
  };
  for (const span of spans) {
    if (span.is === 'sitting') current += span.end - span.start;
    else if (span.is === 'standing' || endsBout(span, breaks)) close();
  }
  close();
  return bouts;
}

function endsBout(away: DaySpan, breaks: readonly DayBreak[]): boolean {
  const length = away.end - away.start;
  switch (away.cause) {
    case 'lock':
    case 'sleep':
    case 'off':
      return length >= PAID_LOCK;
    case 'break':
      return !breaks.some(
        ({ outcome, start, end }) => outcome === 'partial' && start < away.end && end > away.start,
      );
    case 'idle':
    case 'person':
    case 'input':
    case 'engaged':
    case 'still':
      return length >= PAID_ABSENCE;
  }
}
