// What lives here: how long a stretch takes by itself, at its usual dose.
// What does not: fitting it into a session (../sessions).
import type { Cycle, Hold, Stretch } from './stretch.ts';

/** Time to change over to the other side, s (as a session takes it). */
export const SIDE_CHANGE_SECONDS = 3;

const partSeconds = (part: Hold | Cycle): number => {
  switch (part.kind) {
    case 'hold':
      return part.seconds.usual;
    case 'cycle':
      return part.rounds.usual * part.phases.reduce((sum, { seconds }) => sum + seconds, 0);
  }
};

/** Seconds from getting in to being out again, with both sides where there are two. */
export function usualSeconds(stretch: Stretch): number {
  const { enter, parts, exit, sides } = stretch;
  const once = enter.seconds + parts.reduce((sum, part) => sum + partSeconds(part), 0) + exit.seconds; // prettier-ignore
  return sides === 'each' ? 2 * once + SIDE_CHANGE_SECONDS : once;
}
