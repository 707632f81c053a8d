import type { RecordedState } from '../../../../shared/replay/recording.ts';
import { secondsOf } from './day.ts';
import type { Day, Stretch } from './day.ts';

/** Every day ends the same way: a last look at the screen, a night's sleep, the first minutes of the next morning. */
export const NIGHT: readonly Stretch[] = [
  { state: 'active', seconds: 20, announced: true },
  { state: 'asleep', seconds: 26 * 3_600, announced: true },
  { state: 'active', seconds: 150, announced: true },
];

/** What was really done in every second of the day and the first of its night: who rests does not type. */
export function secondsLived(
  day: Day,
  rests: readonly { readonly from: number; readonly until: number }[],
  clicks: readonly number[],
): readonly RecordedState[] {
  const seconds: RecordedState[] = [];
  const wanted = secondsOf(day) + 25;
  for (const { state, seconds: count } of [...day.stretches, ...NIGHT])
    for (let second = 0; second < count && seconds.length < wanted; second += 1)
      seconds.push(state);
  for (const { from, until } of rests)
    for (let second = Math.ceil(from / 1_000); second < until / 1_000; second += 1)
      if (seconds[second] === 'active') seconds[second] = 'idle';
  for (const click of clicks)
    if (click < seconds.length * 1_000) seconds[Math.ceil(click / 1_000) - 1] = 'active';
  return seconds;
}
