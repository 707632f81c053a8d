// What lives here: following the person from look to look, so that a drink is proposed when it may be.
// What does not: the rules (shared/hydration/propose.ts, proposing.ts). It has no timer: the scheduler's looks are enough.
import type { Status } from '../../shared/breaks/status.ts';
import { afterLook, nothingProposed, putOff } from '../../shared/hydration/proposing.ts';
import type { LookFacts } from '../../shared/hydration/proposing.ts';
import { sizesOf } from '../../shared/hydration/sizes.ts';
import { waterViewOf } from '../../shared/hydration/view-of.ts';
import type { WaterView } from '../../shared/hydration/water-view.ts';
import type { DaySpan } from '../../shared/insights/day.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import { DAY, MINUTE } from '../../shared/time/moment.ts';
import type { DrinkDay } from './drink-day.ts';

/** Sitwell speaks of drinks only to people who log them: with one in this time, ms. */
const USES_LOG = 14 * DAY;
/** Somebody at the desk is looked at more often than this: after a longer silence nobody was there, ms. */
const LONGEST_LOOK = MINUTE;

export interface ProposerParts {
  readonly settings: () => Settings;
  readonly mono: () => number;
  /** The timeline of today, the open span included. */
  readonly spans: () => readonly DaySpan[];
  /** Neither a prompt nor the posture check stands in the corner. */
  readonly isCornerFree: () => boolean;
  /** It is known now whether anything keeps quiet; if not, this asks for it, and the next look knows. */
  readonly isKnown: () => boolean;
}

/** Proposes drinks. */
export interface Proposer {
  readonly proposal: () => WaterView['proposal'];
  /** When the person was first at the desk today, wall-clock ms; null if not yet. */
  readonly firstAtDesk: () => number | null;
  /** Takes in a look at the person. */
  readonly follow: (status: Status, today: DrinkDay, pace: WaterView['pace']) => void;
  /** Drinks changed. What does not change the last one of today changes nothing here. */
  readonly drinksChanged: (before: DrinkDay, today: DrinkDay) => void;
  readonly dayBegan: (today: DrinkDay) => void;
  readonly putOff: () => void;
}

/** The time without a drink is counted from here, wall-clock ms: the last one, or the day's start. */
const sinceOf = ({ day, lastAt }: Pick<DrinkDay, 'day' | 'lastAt'>): number =>
  Math.max(day.start, lastAt ?? 0);

/** Nothing proposed yet. `dayBegan` comes first. */
export function createProposer(parts: ProposerParts): Proposer {
  let state = nothingProposed(0, 0);
  let lookedAt: number | null = null;
  let firstAtDesk: number | null = null;

  /** Time at the desk since the last drink, or the day's start. */
  const measure = ({ day, lastAt }: DrinkDay): number => {
    const atDesk = parts.spans().filter(({ is }) => is !== 'away');
    firstAtDesk = atDesk[0]?.start ?? firstAtDesk;
    const since = sinceOf({ day, lastAt });
    return atDesk.reduce(
      (sum, { start, end }) => sum + Math.max(0, end - Math.max(start, since)),
      0,
    );
  };
  const facts = (status: Status, today: DrinkDay, pace: WaterView['pace']): LookFacts => {
    const settings = parts.settings();
    const { countedMl, goalMl, note } = waterViewOf(
      { ...today, pace, proposal: null, undo: null },
      status.wall,
    );
    return {
      isOn: settings.drinkPrompts,
      usesLog: today.lastAt !== null && status.wall - today.lastAt <= USES_LOG,
      everyMs: settings.drinkPromptMinutes * MINUTE,
      isInTime: pace !== null && status.wall >= pace.from && status.wall < pace.to,
      ...{ countedMl, goalMl, note, status },
      sizes: sizesOf(settings),
      breaksShow: settings.breakStyle !== 'notification',
      isCornerFree: parts.isCornerFree(),
    };
  };
  return {
    proposal: () => state.proposal,
    firstAtDesk: () => firstAtDesk,
    follow: (status, today, pace) => {
      const now = parts.mono();
      const since = lookedAt === null ? 0 : now - lookedAt;
      lookedAt = now;
      if (status.presence === 'atDesk') firstAtDesk ??= status.wall;
      const looked = facts(status, today, pace);
      const passed = since <= LONGEST_LOOK ? since : 0;
      const next = afterLook(state, looked, passed);
      const comes = next.proposal?.by === 'prompt' && state.proposal?.by !== 'prompt';
      const waits = comes && !parts.isKnown();
      state = waits ? afterLook(state, { ...looked, isCornerFree: false }, passed) : next;
    },
    drinksChanged: (before, today) => {
      if (sinceOf(today) === sinceOf(before)) return;
      const next = nothingProposed(measure(today), state.unanswered, state.hereMs);
      // Whoever has just taken one back is not asked for another at once.
      state = sinceOf(today) > sinceOf(before) ? next : putOff(next);
    },
    dayBegan: (today) => {
      firstAtDesk = null;
      state = nothingProposed(measure(today), 0, state.hereMs);
    },
    putOff: () => {
      state = putOff(state);
    },
  };
}
