import type { BreakKind } from './kinds.ts';
import type { BreakSettings } from './settings.ts';
import type { State } from './state.ts';
import { countOf } from './tally.ts';
import { kindOf, liveTally } from './turn.ts';

/**
 * How many breaks came due while prompts were held back, by the shortest interval of the owed break's sort: after
 * 74 minutes in a chair and with a break every 30, two. At least 1 while one is owed, 0 if none is.
 */
export function owedCount(state: State, settings: BreakSettings): number {
  const { owed } = state;
  if (!owed) return 0;
  const kind = kindOf(settings, owed.kind);
  if (!kind) return 1;
  const tally = liveTally(state, settings);
  const counts = settings.kinds.filter((other) => isOfOneSort(kind, other)).map(dueCount);
  return Math.max(1, ...counts);

  function dueCount({ id, intervalMs }: BreakKind): number {
    const { counted, notBefore } = countOf(tally, id);
    return Math.floor((counted - Math.max(0, notBefore - intervalMs)) / intervalMs);
  }
}

/** Breaks that get a person up are one sort, those at the screen another. */
const isOfOneSort = (one: BreakKind, other: BreakKind): boolean => one.endsBout === other.endsBout;
