import { buildSession } from '../../../../shared/sessions/build.ts';
import type { PastStretch, SessionRequest } from '../../../../shared/sessions/request.ts';
import type { Session } from '../../../../shared/sessions/session.ts';
import { DAY, HOUR, MINUTE } from '../../../../shared/time/moment.ts';
import { playedIn, requestWith } from '../../../fakes/sessions.ts';

/** A break that somebody had: when, and what was in it. */
export interface LivedBreak {
  readonly at: number;
  readonly day: number;
  readonly session: Session;
}

const MONDAY = Date.UTC(2026, 10, 23, 8);

const KNOWN = new Map<string, readonly LivedBreak[]>();

/**
 * So many days of eight hours, each with a break every half hour: two minutes, and five minutes on the hour.
 * Every break knows what the last week had. Each such week is lived once.
 */
export function live(days: number, change: Partial<SessionRequest> = {}): readonly LivedBreak[] {
  const name = JSON.stringify([days, change]);
  const lived = KNOWN.get(name) ?? liveThrough(days, change);
  KNOWN.set(name, lived);
  return lived;
}

function liveThrough(days: number, change: Partial<SessionRequest>): readonly LivedBreak[] {
  const lived: LivedBreak[] = [];
  let past: readonly PastStretch[] = [];
  for (let day = 0; day < days; day += 1)
    for (let half = 1; half <= 16; half += 1) {
      const dayStart = MONDAY + day * DAY;
      const at = dayStart + half * 30 * MINUTE;
      const isLong = half % 2 === 0;
      const session = buildSession(
        requestWith({
          seed: `${change.seed ?? 'somebody'}-${day}-${half}`,
          kind: isLong ? 'long' : 'move',
          length: (isLong ? 5 : 2) * MINUTE,
          now: at,
          dayStart: dayStart - HOUR,
          past: past.filter((one) => one.at > at - 7 * DAY),
          ...without(change),
        }),
      );
      lived.push({ at, day, session });
      const played = playedIn(session).map(({ id }) => ({ stretch: id, at, followed: false }));
      past = [...past, ...played];
    }
  return lived;
}

const without = ({ seed: _, ...change }: Partial<SessionRequest>): Partial<SessionRequest> =>
  change;

/** How often each stretch came up. */
export function countsOf(lived: readonly LivedBreak[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { session } of lived)
    for (const { id } of playedIn(session)) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
