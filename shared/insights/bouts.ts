// What lives here: the seated bouts of a day, read from its timeline.
// What does not: the bout that is running now (../breaks keeps that).
// To change what ends a bout: isPaid and isRest, and the rules of the scheduler with them (ARCHITECTURE.md, 10 to 12).
import type { BreakKindId } from '../breaks/words.ts';
import { MINUTE } from '../time/moment.ts';
import type { DayBreak, DaySpan } from './day.ts';

/** A lock, sleep or word of the person's this long pays the shortest seated break, and any absence of the second length does. */
const PAID_LOCK = 2 * MINUTE;
const PAID_ABSENCE = 5 * MINUTE;

/** Whether a break of this kind gets a person up; looking away for 20 s does not. */
const GETS_UP: Readonly<Record<BreakKindId, boolean>> = { eyes: false, move: true, long: true };

const endsABout = ({ kind, outcome }: DayBreak): boolean => outcome === 'taken' && GETS_UP[kind];

/**
 * Lengths of the seated bouts in ms, in order. Short absences are left out of a bout but do not end it;
 * those that follow one another are one.
 */
export function seatedBouts(
  spans: readonly DaySpan[],
  breaks: readonly DayBreak[],
): readonly number[] {
  const taken = breaks.filter(endsABout);
  const bouts: number[] = [];
  let current = 0;
  let absence = NO_ABSENCE;
  const close = (): void => {
    if (current > 0) bouts.push(current);
    current = 0;
  };
  const sit = ({ start, end }: DaySpan): void => {
    // Taken by the person's word: there is no absence to show for it.
    const rests = taken
      .filter((rest) => rest.end > start && rest.end < end)
      .toSorted((one, other) => one.end - other.end);
    let from = start;
    for (const rest of rests) {
      current += rest.end - from;
      from = rest.end;
      close();
    }
    current += end - from;
  };
  for (const span of spans) {
    absence = span.is === 'away' ? longer(absence, span) : NO_ABSENCE;
    if (span.is === 'sitting') sit(span);
    else if (span.is === 'standing' || isPaid(absence) || isRest(span, breaks)) close();
  }
  close();
  return bouts;
}

/** Time away without a break of Sitwell's, ms: all of it, and what of it is sure. */
interface Absence {
  readonly ms: number;
  readonly sureMs: number;
}
const NO_ABSENCE: Absence = { ms: 0, sureMs: 0 };

function longer({ ms, sureMs }: Absence, away: DaySpan): Absence {
  const length = away.cause === 'break' ? 0 : away.end - away.start;
  return { ms: ms + length, sureMs: sureMs + (isSure(away) ? length : 0) };
}

const isPaid = ({ ms, sureMs }: Absence): boolean => sureMs >= PAID_LOCK || ms >= PAID_ABSENCE;

/** Nobody can have sat through it unseen, or the person said so. */
function isSure({ cause }: DaySpan): boolean {
  switch (cause) {
    case 'lock':
    case 'sleep':
    case 'off':
    case 'person':
      return true;
    case 'break':
    case 'idle':
    case 'input':
    case 'engaged':
    case 'still':
      return false;
  }
}

/** Whether the time of a break of Sitwell's ended the bout: it was taken, or nobody knows what became of it. */
function isRest(away: DaySpan, breaks: readonly DayBreak[]): boolean {
  if (away.cause !== 'break') return false;
  const told = breaks.filter(({ start, end }) => start < away.end && end > away.start);
  return told.length === 0 || told.some(endsABout);
}
