// What lives here: the seated bouts of a day, read from its timeline.
// What does not: the bout that is running now (../breaks keeps that).
// To change what ends a bout: endsBout, and design.md §2 with it.
import type { BreakKindId } from '../breaks/words.ts';
import { MINUTE } from '../time/moment.ts';
import type { DayBreak, DaySpan } from './day.ts';

/** A lock, sleep or word of the person's this long pays the shortest seated break, and any absence of the second length does. */
const PAID_LOCK = 2 * MINUTE;
const PAID_ABSENCE = 5 * MINUTE;

/** Whether a break of this kind gets a person up; looking away for 20 s does not. */
const GETS_UP: Readonly<Record<BreakKindId, boolean>> = { eyes: false, move: true, long: true };

const endsABout = ({ kind, outcome }: DayBreak): boolean => outcome === 'taken' && GETS_UP[kind];

/** Lengths of the seated bouts in ms, in order. Short absences are left out of a bout but do not end it. */
export function seatedBouts(
  spans: readonly DaySpan[],
  breaks: readonly DayBreak[],
): readonly number[] {
  const taken = breaks.filter(endsABout);
  const bouts: number[] = [];
  let current = 0;
  const close = (): void => {
    if (current > 0) bouts.push(current);
    current = 0;
  };
  for (const span of spans) {
    if (span.is === 'sitting') {
      let from = span.start;
      // Taken by the person's word: there is no absence to show for it.
      for (const { end } of taken.filter((rest) => rest.end > span.start && rest.end < span.end)) {
        current += end - from;
        from = end;
        close();
      }
      current += span.end - from;
    } else if (span.is === 'standing' || endsBout(span, breaks)) close();
  }
  close();
  return bouts;
}

function endsBout(away: DaySpan, breaks: readonly DayBreak[]): boolean {
  const told = breaks.filter(({ start, end }) => start < away.end && end > away.start);
  const length = away.end - away.start;
  switch (away.cause) {
    case 'lock':
    case 'sleep':
    case 'off':
    case 'person':
      return length >= PAID_LOCK;
    case 'break':
      return told.length === 0 || told.some(endsABout);
    case 'idle':
    case 'input':
    case 'engaged':
    case 'still':
      return length >= PAID_ABSENCE;
  }
}
