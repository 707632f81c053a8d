// What lives here: what an amendment changed, and what puts it back exactly as it was.
// What does not: remembering amendments (amender.ts), the scheduler's part (shared/breaks/set-right.ts).
import type { SetRight } from '../../../shared/breaks/facts.ts';
import type { DayBreak, DaySpan } from '../../../shared/insights/day.ts';
import { isOwnBreak, OWN_BREAK } from '../../../shared/insights/own-break.ts';
import type { Range } from '../../../shared/time/range.ts';
import type { BreakEntry } from '../../../shared/journal/entries.ts';
import type { SeenTime } from './seen-time.ts';

/** What an amendment did. */
export interface Difference {
  readonly range: Range;
  readonly before: SeenTime;
  readonly isTimeChanged: boolean;
  /** Ids of breaks that it brought. */
  readonly added: readonly string[];
  /** Breaks that it took away, and such as it told otherwise, as they were. */
  readonly removed: readonly DayBreak[];
  readonly retold: readonly DayBreak[];
}

/** What lies between two looks at a stretch of time; null for nothing. */
export function differenceOf(range: Range, before: SeenTime, after: SeenTime): Difference | null {
  const idsBefore = new Set(before.breaks.map(({ id }) => id));
  const then = new Map(after.breaks.map((rest) => [rest.id, rest]));
  const isTimeChanged = JSON.stringify(before.spans) !== JSON.stringify(after.spans);
  const added = after.breaks.flatMap(({ id }) => (idsBefore.has(id) ? [] : [id]));
  const removed = before.breaks.filter(({ id }) => !then.has(id));
  const retold = before.breaks.filter(
    ({ id, outcome }) => (then.get(id)?.outcome ?? outcome) !== outcome,
  );
  const isAnything = isTimeChanged || [added, removed, retold].some((list) => list.length > 0);
  return isAnything ? { range, before, isTimeChanged, added, removed, retold } : null;
}

/**
 * What undoes it. A break that was withdrawn cannot come back: one like it takes its place, under the
 * new id that `renewed` gives it.
 */
export function putBack(
  { range, before, isTimeChanged, added, removed, retold }: Difference,
  entryOf: (id: string) => BreakEntry | null,
  renewed: (id: string) => string,
): SetRight {
  return {
    type: 'setRight',
    spans: isTimeChanged ? [{ ...range, as: 'recorded' }, ...saidOf(before.spans)] : [],
    withdrawn: added,
    breaks: removed.flatMap(({ id, outcome }) => {
      const entry = entryOf(id);
      return entry ? [{ ...entry, outcome, id: renewed(id) }] : [];
    }),
    words: retold.map(({ id, kind, outcome, end }) => ({ breakId: id, kind, outcome, end })),
  };
}

/** What the person had said of these spans. */
export const saidOf = (spans: readonly DaySpan[]): SetRight['spans'] =>
  spans.flatMap(({ start, end, is, corrected }) => (corrected ? [{ start, end, as: is }] : []));

/** A new id of the same sort. */
export const idLike = (id: string, newId: () => string): string =>
  `${isOwnBreak(id) ? OWN_BREAK : ''}${newId()}`;
