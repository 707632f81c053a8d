import type { RecordedState } from '../../../shared/replay/recording.ts';
import type { SeenDay } from './seen-day.ts';

/** Why a second shows a person at the screen, or null if nothing does. */
export type Evidence = 'input' | 'engaged' | null;

/** What can be seen of a person in every second. */
export function evidenceOf(day: SeenDay): readonly Evidence[] {
  let lastInput = 0;
  return day.seconds.map((state, second) => {
    if (state === 'active') lastInput = second + 1;
    // Unlocking is an input: somebody typed a password.
    if (isUnlock(day.seconds, second)) lastInput = second;
    if (state === 'active') return 'input';
    return state === 'engaged' && second - lastInput < day.engagedLimit ? 'engaged' : null;
  });
}

const isOpen = (state: RecordedState | undefined): boolean =>
  state === 'active' || state === 'idle' || state === 'engaged';

/** Whether the screen is unlocked at this second. Sleep does not unlock. */
export function isUnlock(seconds: readonly RecordedState[], second: number): boolean {
  if (second === 0 || !isOpen(seconds[second]) || isOpen(seconds[second - 1])) return false;
  let before = second - 1;
  while (seconds[before] === 'asleep') before -= 1;
  return seconds[before] === 'locked';
}

/** Whether nothing at all is seen of anybody in a second, though the machine is awake and unlocked. */
export const isQuiet = (day: SeenDay, evidence: readonly Evidence[], second: number): boolean =>
  isOpen(day.seconds[second]) && evidence[second] === null;
