import type { Stretch } from './stretch.ts';

/** The key pose that shows best what a stretch is: its own choice, that of its first hold, or the first it moves to. */
export function portraitPose(stretch: Stretch): string {
  if (stretch.figure.portrait) return stretch.figure.portrait;
  const hold = stretch.parts.find((part) => part.kind === 'hold');
  if (hold) return hold.pose;
  const cycle = stretch.parts.find((part) => part.kind === 'cycle');
  const moved = cycle?.phases.find(({ pose }) => pose !== 'start');
  return moved?.pose ?? stretch.enter.pose;
}
