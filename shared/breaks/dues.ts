// What lives here: which kind is due, and when.
// What does not: what is done about it (announce.ts, holds.ts).
// To add a rule of precedence: candidate().
import { WAIT_FOR_LONGER } from './limits.ts';
import type { BreakKind } from './kinds.ts';
import type { BreakSettings } from './settings.ts';
import type { State } from './state.ts';
import { countOf } from './tally.ts';
import type { Tally } from './tally.ts';
import { boutMs, liveTally } from './turn.ts';

/** A kind and the counted time until it is due, ms; negative once it is overdue. */
export interface Remaining {
  readonly kind: BreakKind;
  readonly ms: number;
}

/** The kind that the move step of the sit-stand cycle prompts: the shortest that gets a person up. */
export function cycleKind(settings: BreakSettings): BreakKind | undefined {
  return settings.kinds.findLast((kind) => kind.endsBout);
}

/** Whether the cycle's move step is what brings `kind` due now. */
export function isCycleDue(state: State, settings: BreakSettings, kind: BreakKind): boolean {
  return (
    settings.cycle !== null &&
    state.posture === 'standing' &&
    state.cycleStep === 'stand' &&
    kind.id === cycleKind(settings)?.id
  );
}

/** Whether a kind's time runs in the present posture, at the desk. */
export function isCounting(state: State, settings: BreakSettings, kind: BreakKind): boolean {
  return (
    state.posture === 'sitting' || kind.counts === 'atDesk' || isCycleDue(state, settings, kind)
  );
}

/** What remains of a kind's interval, or of its quiet time after a skip. */
export function remainingOf(
  state: State,
  settings: BreakSettings,
  kind: BreakKind,
  tally: Tally,
): number {
  if (settings.cycle && isCycleDue(state, settings, kind)) {
    return settings.cycle.standMs - boutMs(state, settings);
  }
  const count = countOf(tally, kind.id);
  return Math.max(kind.intervalMs, count.notBefore) - count.counted;
}

/** The kinds whose time runs now, longest first, with what remains. */
export function remaining(state: State, settings: BreakSettings): readonly Remaining[] {
  const tally = liveTally(state, settings);
  return settings.kinds
    .filter((kind) => isCounting(state, settings, kind))
    .map((kind) => ({ kind, ms: remainingOf(state, settings, kind, tally) }));
}

/** Whether a longer kind comes due soon enough for this one to wait for it. */
function waits(one: Remaining, all: readonly Remaining[]): boolean {
  const index = all.indexOf(one);
  return all.some((other, place) => place < index && other.ms - one.ms <= WAIT_FOR_LONGER);
}

/** The kind to prompt within `lead` ms: the longest of those due that waits for no longer one. */
export function candidate(all: readonly Remaining[], lead: number): Remaining | null {
  return all.find((one) => one.ms <= lead && !waits(one, all)) ?? null;
}

/** The kind that will be prompted next, and when. */
export function nextDue(state: State, settings: BreakSettings): Remaining | null {
  const all = remaining(state, settings);
  return all
    .filter((one) => !waits(one, all))
    .reduce<Remaining | null>(
      (soonest, one) => (soonest && soonest.ms <= one.ms ? soonest : one),
      null,
    );
}
