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

/**
 * Half a morning's typing, a meeting, lunch with the screen locked, and an afternoon: eight hours at the
 * desk. Typing comes in spells of up to three minutes with pauses of up to 90 s, other in every day.
 */
export function deskDay(seed: number, start: number = DAY_START): readonly RecordedSpan[] {
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
  const noon = start + MORNING;
  work(noon - HOUR);
  add('engaged', noon - time);
  add('locked', LUNCH);
  work(time + AFTERNOON);
  return spans;
}
