import type { AngleId, MarkerId } from '../../../shared/ergonomics/photo/measure.ts';
import { ANGLES } from '../../../shared/ergonomics/photo/measure.ts';

/** The markers that each angle is taken from. */
const MARKERS_OF: Readonly<Record<AngleId, readonly MarkerId[]>> = {
  elbow: ['shoulder', 'elbow', 'wrist'],
  knee: ['hip', 'knee', 'ankle'],
  trunk: ['hip', 'shoulder'],
  neck: ['shoulder', 'ear'],
  forearm: ['elbow', 'wrist'],
  eyeLine: ['eye', 'screenTop'],
};

/** Whether an angle's markers have all been placed. */
export const knownAngle = (angle: AngleId, placed: ReadonlySet<MarkerId>): boolean =>
  MARKERS_OF[angle].every((marker) => placed.has(marker));

/** The angles that move with a marker. */
export const anglesWith = (marker: MarkerId): readonly AngleId[] =>
  ANGLES.filter((angle) => MARKERS_OF[angle].includes(marker));
