// What lives here: what it makes of the record when a person says of a break that it was, or was not.
// What does not: carrying it out (amender.ts), what is counted then (shared/breaks/set-right.ts).
import type { SetRight } from '../../../shared/breaks/facts.ts';
import type { BreakKind } from '../../../shared/breaks/kinds.ts';
import type { DayBreak, DaySpan } from '../../../shared/insights/day.ts';
import { isOwnBreak, OWN_BREAK } from '../../../shared/insights/own-break.ts';
import type { Range } from '../../../shared/time/range.ts';
import type { BreakEntry } from '../../../shared/journal/entries.ts';
import type { Posture } from '../../../shared/presence/types.ts';
import { saidOf } from './put-back.ts';

/** Nothing is set right; but whoever asks for it is here, and what that means is recorded first. */
export const NOTHING: SetRight = {
  type: 'setRight',
  spans: [],
  withdrawn: [],
  breaks: [],
  words: [],
};

const isRest = ({ outcome }: DayBreak): boolean => outcome === 'taken' || outcome === 'natural';

/** "I did take it", "I did not". Null where the record says so already, or tells of standing, which was no break. */
export function settledAs(
  rest: DayBreak,
  outcome: 'taken' | 'skipped',
  postureBefore: Posture,
): SetRight | null {
  if (rest.by === 'standing' || rest.outcome === outcome || (outcome === 'taken' && isRest(rest)))
    return null;
  // Nobody had asked for it, so it was not skipped: it never was.
  const never = outcome === 'skipped' && (rest.outcome === 'natural' || isOwnBreak(rest.id));
  const { id: breakId, kind, start, end } = rest;
  const as = outcome === 'taken' ? 'away' : postureBefore;
  return {
    ...NOTHING,
    spans: end > start ? [{ start, end, as }] : [],
    ...(never ? { withdrawn: [breakId] } : { words: [{ breakId, kind, outcome, end }] }),
  };
}

/** A taken break of which all time was sitting, as is known now, was none. Null where it may have been one. */
export function satThrough(rest: DayBreak, known: readonly DaySpan[]): SetRight | null {
  if (known.some(({ is }) => is !== 'sitting')) return null;
  const right = settledAs(rest, 'skipped', 'sitting');
  return right && { ...right, spans: [] };
}

/** A break that the person had added goes, and its time is what it would be without it. */
export const withoutBreak = (
  { id, start, end }: DayBreak,
  otherwise: readonly DaySpan[],
): SetRight => ({
  ...NOTHING,
  spans: [{ start, end, as: 'recorded' }, ...saidOf(otherwise)],
  withdrawn: [id],
});

/**
 * A break of the person's word: of the longest kind that it is long enough for, or else part of the shortest.
 * Null where as much rest is known for some of this time, for one rest is told once.
 */
export function breakToAdd(
  { start, end }: Range,
  known: readonly DayBreak[],
  kinds: readonly BreakKind[],
  newId: () => string,
): SetRight | null {
  const kind = kinds.find(({ lengthMs }) => lengthMs <= end - start) ?? kinds.at(-1);
  if (!kind) return null;
  const { lengthMs } = kind;
  const restedMs = Math.min(lengthMs, end - start);
  const isKnown = known.some(
    (rest) => restedIn(rest) >= restedMs && rest.start < end && rest.end > start,
  );
  if (isKnown) return null;
  const outcome = restedMs < lengthMs ? 'partial' : 'taken';
  const entry: BreakEntry = {
    ...{ type: 'break', id: `${OWN_BREAK}${newId()}`, kind: kind.id, outcome, start, end },
    ...{ lengthMs, share: restedMs / lengthMs, snoozes: 0, seatedMs: 0, by: 'person' },
  };
  return { ...NOTHING, breaks: [entry] };
}

/** How much rest a break tells of, ms. One that was cut short says nothing of when it was rested, but for the person's own. */
function restedIn(rest: DayBreak): number {
  if (isRest(rest)) return rest.lengthMs;
  return rest.outcome === 'partial' && isOwnBreak(rest.id) ? rest.end - rest.start : 0;
}
