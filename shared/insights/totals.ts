// What lives here: the sums of one day.
// What does not: the pieces they are summed from (timeline.ts).
// To add a number: a field in DayTotals (day.ts) and its sum here.
import { OUTCOMES } from '../breaks/words.ts';
import type { Outcome } from '../breaks/words.ts';
import { countedMl } from '../hydration/drinks.ts';
import type { GoalEntry } from '../journal/entries.ts';
import type { SpanKind } from '../presence/types.ts';
import { seatedBouts } from './bouts.ts';
import type { DayBreak, DaySpan, DayTotals, DayView } from './day.ts';

type DayParts = Pick<DayView, 'spans' | 'breaks' | 'stretches' | 'drinks' | 'checkIns'>;

/** Sums over what a day holds. A goal of 0 is none. */
export function totalsOf(
  { spans, breaks, stretches, drinks, checkIns }: DayParts,
  goal: GoalEntry | null,
): DayTotals {
  return {
    seatedMs: sum(spans, 'sitting'),
    standingMs: sum(spans, 'standing'),
    awayMs: sum(betweenDeskTimes(spans), 'away'),
    longestBoutMs: Math.max(0, ...seatedBouts(spans, breaks)),
    outcomes: countOutcomes(breaks),
    drunkMl: drinks.reduce((total, drink) => total + countedMl(drink), 0),
    drinks: drinks.length,
    goalMl: goal && goal.ml > 0 ? goal.ml : null,
    stretches: stretches.length,
    comfort: mean(checkIns.map(({ level }) => level)),
  };
}

const mean = (numbers: readonly number[]): number | null =>
  numbers.length === 0 ? null : numbers.reduce((total, one) => total + one, 0) / numbers.length;

const sum = (spans: readonly DaySpan[], kind: SpanKind): number =>
  spans.reduce((total, { is, start, end }) => (is === kind ? total + end - start : total), 0);

/** The pieces from the first to the last time at the desk: a night is not an absence. */
function betweenDeskTimes(spans: readonly DaySpan[]): readonly DaySpan[] {
  const first = spans.findIndex(({ is }) => is !== 'away');
  const last = spans.findLastIndex(({ is }) => is !== 'away');
  return first < 0 ? [] : spans.slice(first, last + 1);
}

function countOutcomes(breaks: readonly DayBreak[]): Readonly<Record<Outcome, number>> {
  const counts = Object.fromEntries(OUTCOMES.map((outcome) => [outcome, 0]));
  for (const { outcome } of breaks) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts as Readonly<Record<Outcome, number>>;
}
