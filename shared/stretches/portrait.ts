import type { Stretch } from './stretch.ts';

/** The key pose that shows best what a stretch is: that of its first hold, else the end of its first round. */
export function portraitPose(stretch: Stretch): string {
  const hold = stretch.parts.find((part) => part.kind === 'hold');
  if (hold) return hold.pose;
  const cycle = stretch.parts.find((part) => part.kind === 'cycle');
  return cycle?.phases.at(-1)?.pose ?? stretch.enter.pose;
}
