// What lives here: the slow, obvious model of presence: every second of a day, looked at in hindsight.
// What does not: anything of the real core; it is written from design.md §3 and ARCHITECTURE.md alone.
// To add a rule of presence: a line in `quiet` or in `labelsOf`, in the words of the rule.
import { evidenceOf, isQuiet, isUnlock } from './evidence.ts';
import type { Evidence } from './evidence.ts';
import type { Label, SeenDay } from './seen-day.ts';

/** The label of every second; null where the day ends before it can be told. */
export function labelsOf(day: SeenDay): readonly (Label | null)[] {
  const evidence = evidenceOf(day);
  const runs = quietRuns(day, evidence);
  const labels = day.seconds.map((_, second) => presence(day, evidence, runs, second));
  for (const rested of day.breaks) {
    const back = firstSignOfLife(day, evidence, rested.end);
    // Nobody came for a while after the break: it was over, and they were away.
    const cause = back - rested.end <= day.awayAfter ? 'break' : 'idle';
    for (let second = rested.start; second < rested.end; second += 1)
      labels[second] = { is: 'away', cause: 'break' };
    for (let second = rested.end; second < back; second += 1)
      if (labels[second]?.cause !== 'lock' && labels[second]?.cause !== 'sleep')
        labels[second] = { is: 'away', cause };
  }
  return labels;
}

function presence(
  day: SeenDay,
  evidence: readonly Evidence[],
  runs: readonly (Run | null)[],
  second: number,
): Label | null {
  if (day.seconds[second] === 'asleep') return { is: 'away', cause: 'sleep' };
  if (day.seconds[second] === 'locked') return { is: 'away', cause: 'lock' };
  const seen = evidence[second] ?? null;
  if (seen) return { is: day.posture(second), cause: seen };
  const run = runs[second];
  return run ? quiet(day, run, second) : null;
}

/** Seconds without any sign of a person, from the first up to the next that is not. */
interface Run {
  readonly first: number;
  next: number;
}

/** The run that each second belongs to, if any. Breaks have their own rule, and end a run. */
function quietRuns(day: SeenDay, evidence: readonly Evidence[]): readonly (Run | null)[] {
  const rested = (at: number): boolean =>
    day.breaks.some(({ start, end }) => start <= at && at < end);
  let run: Run | null = null;
  return day.seconds.map((_, second) => {
    if (!isQuiet(day, evidence, second) || rested(second)) run = null;
    else if (run && !isUnlock(day.seconds, second)) run.next = second + 1;
    else run = { first: second, next: second + 1 };
    return run;
  });
}

/** A second without any sign: what it was depends on how long it had been so, and on what came then. */
function quiet(day: SeenDay, { first, next }: Run, second: number): Label | null {
  const before = day.seconds[first - 1];
  const after = day.seconds[next];
  if (before === 'asleep' && !isUnlock(day.seconds, first)) return { is: 'away', cause: 'sleep' };
  // Back on the very second is back in time.
  if (next - first > day.awayAfter) return { is: 'away', cause: 'idle' };
  if (after === 'locked') return { is: 'away', cause: 'lock' };
  if (after === 'asleep') return { is: 'away', cause: 'sleep' };
  if (after === undefined) return null;
  const beyondEngagement = day.seconds[first] === 'engaged';
  const still = beyondEngagement || second - first >= day.unsureAfter;
  return { is: day.posture(second), cause: still ? 'still' : 'input' };
}

/** The first second from `from` on in which somebody is seen again. */
function firstSignOfLife(day: SeenDay, evidence: readonly Evidence[], from: number): number {
  // Who ends a break with a click, or types through its end, is there.
  if (evidence[from - 1] === 'input') return from;
  let second = from;
  while (second < day.seconds.length && evidence[second] === null && !isUnlock(day.seconds, second))
    second += 1;
  return second;
}
