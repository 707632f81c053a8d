// What lives here: which wall-clock time it was at a moment of a session, across pauses and jumping clocks.
// What does not: where the session is (its break knows).

/** At this moment of the session, ms from its start, the wall clock showed this, ms. */
export interface TimeMark {
  readonly elapsed: number;
  readonly wall: number;
}

/** Clocks are read one after another: less than this is no pause, ms. */
const SLACK = 1_000;

/** The marks with a new one, unless it only says what the last one says already. */
export function withMark(marks: readonly TimeMark[], mark: TimeMark): readonly TimeMark[] {
  const last = marks.at(-1);
  if (!last) return [mark];
  if (Math.abs(wallAt(marks, mark.elapsed) - mark.wall) < SLACK) return marks;
  // The clock of a paused session stands: only the last of these marks matters.
  const before = last.elapsed === mark.elapsed ? marks.slice(0, -1) : marks;
  return [...before, mark];
}

/** The wall-clock ms at a moment of the session. */
export function wallAt(marks: readonly TimeMark[], elapsed: number): number {
  const mark = marks.findLast((each) => each.elapsed <= elapsed) ?? marks[0];
  return mark ? mark.wall + elapsed - mark.elapsed : 0;
}
