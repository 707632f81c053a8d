// What lives here: an eight-hour day at a desk, as a recording of somebody's presence.
// What does not: playing it (shared/replay), what is measured with it (benches/).
import type { RecordedSpan, RecordedState } from '../../shared/replay/recording.ts';
import { HOUR, MINUTE, SECOND } from '../../shared/time/moment.ts';
import { seededRandom } from './random.ts';

/** Monday, 23 November 2026, 09:00 UTC. */
export const DAY_START = Date.UTC(2026, 10, 23, 9);

const MORNING = 3.5 * HOUR;
const LUNCH = 45 * MINUTE;
const AFTERNOON = 4.5 * HOUR;

/** Calls without input: minutes after the half day began, and how many minutes they last. */
type Calls = readonly (readonly [after: number, lasts: number])[];

const CALLS = {
  none: { morning: [], afternoon: [] },
  anHour: { morning: [[150, 60]], afternoon: [] },
  five: { morning: [[40, 30], [120, 45]], afternoon: [[30, 30], [120, 60], [210, 30]] }, // prettier-ignore
} as const satisfies Readonly<Record<string, { morning: Calls; afternoon: Calls }>>;
/** How many meetings a day has. */
export type Meetings = keyof typeof CALLS;

/**
 * A morning's typing, lunch with the screen locked, and an afternoon: eight hours at the desk, one of them in a
 * meeting unless said otherwise. Typing comes in spells of up to three minutes with pauses of up to 90 s, other in
 * every day.
 */
export function deskDay(
  seed: number,
  start: number = DAY_START,
  meetings: Meetings = 'anHour',
): readonly RecordedSpan[] {
  const random = seededRandom(seed);
  const spans: RecordedSpan[] = [];
  let time = start;
  const add = (state: RecordedState, ms: number): void => {
    spans.push({ start: time, end: time + ms, state });
    time += ms;
  };
  const work = (until: number): void => {
    for (let typing = true; time < until; typing = !typing) {
      const longest = typing ? 180 : 90;
      const ms = Math.ceil((1 + random() * (longest - 1)) * SECOND);
      add(typing ? 'active' : 'idle', Math.min(ms, until - time));
    }
  };
  const half = (until: number, calls: Calls): void => {
    const began = time;
    for (const [after, lasts] of calls) {
      work(began + after * MINUTE);
      add('engaged', lasts * MINUTE);
    }
    work(until);
  };
  half(time + MORNING, CALLS[meetings].morning);
  add('locked', LUNCH);
  half(time + AFTERNOON, CALLS[meetings].afternoon);
  return spans;
}
