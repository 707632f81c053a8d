// What lives here: the slow, obvious model of presence: every second of a day, looked at in hindsight.
// What does not: anything of the real core; it is written from design.md §3 and ARCHITECTURE.md alone.
// To add a rule of presence: a line in `quiet` or in `labelsOf`, in the words of the rule.
import { evidenceOf, isQuiet, isUnlock } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Label, SeenDay } from './seen-day.ts';

/** The label of every second; null where the day ends before it can be told. */
export function labelsOf(day: SeenDay): readonly (Label | null)[] {
  const evidence = evidenceOf(day);
  const labels = day.seconds.map((_, second) => presence(day, evidence, second));
  for (const rested of day.breaks) {
    const back = firstSignOfLife(day, evidence, rested.end);
    // Nobody came for a while after the break: it was over, and they were away.
    const cause = back - rested.end < day.awayAfter ? 'break' : 'idle';
    for (let second = rested.start; second < rested.end; second += 1)
      labels[second] = { is: 'away', cause: 'break' };
    for (let second = rested.end; second < back; second += 1)
      if (labels[second]?.cause !== 'lock' && labels[second]?.cause !== 'sleep')
        labels[second] = { is: 'away', cause };
  }
  return labels;
}

function presence(day: SeenDay, evidence: readonly Evidence[], second: number): Label | null {
  if (day.seconds[second] === 'asleep') return { is: 'away', cause: 'sleep' };
  if (day.seconds[second] === 'locked') return { is: 'away', cause: 'lock' };
  const seen = evidence[second] ?? null;
  return seen ? { is: day.posture(second), cause: seen } : quiet(day, evidence, second);
}

/** A second without any sign: what it was depends on how long it had been so, and on what came then. */
function quiet(day: SeenDay, evidence: readonly Evidence[], second: number): Label | null {
  const rested = (at: number): boolean =>
    day.breaks.some(({ start, end }) => start <= at && at < end);
  let first = second;
  while (isQuiet(day, evidence, first - 1) && !isUnlock(day.seconds, first) && !rested(first - 1))
    first -= 1;
  let next = second;
  while (isQuiet(day, evidence, next) && !rested(next)) next += 1;

  const before = day.seconds[first - 1];
  const after = day.seconds[next];
  if (before === 'asleep' && !isUnlock(day.seconds, first)) return { is: 'away', cause: 'sleep' };
  if (next - first >= day.awayAfter) return { is: 'away', cause: 'idle' };
  if (after === 'locked') return { is: 'away', cause: 'lock' };
  if (after === 'asleep') return { is: 'away', cause: 'sleep' };
  if (after === undefined) return null;
  const beyondEngagement = day.seconds[first] === 'engaged';
  const still = beyondEngagement || second - first >= day.unsureAfter;
  return { is: day.posture(second), cause: still ? 'still' : 'input' };
}

/** The first second from `from` on in which somebody is seen again. */
function firstSignOfLife(day: SeenDay, evidence: readonly Evidence[], from: number): number {
  let second = from;
  while (second < day.seconds.length && evidence[second] === null && !isUnlock(day.seconds, second))
    second += 1;
  return second;
}
