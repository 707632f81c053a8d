// What lives here: the error to expect of each angle, from how long its lines are in the picture.
// What does not: the angles (angles.ts); a camera that does not stand square, of which nothing is known here.
//
// A marker is taken to lie within 3 px of the true place in a picture whose longer side is 1200 px, anywhere
// in a square of that half side, and then on a whole px of the picture as measured, half a px from there at the
// most. Sideways of a line, its offset then has the standard deviation √(3² + 0.5²) px / √3.
// Offsets of different markers are independent, so what they turn an angle by is added as squares:
//
//   a line of length L against the vertical     √2 / L           (its two ends)
//   the inner angle of lines a and b            √(1/a² + 1/b² + (c/ab)²),   c from end to end
//   a corrected tilt, besides                   √2 / V           (the vertical line, of length V)
//
// each times 1.96 standard deviations: 19 of 20 angles lie within. Rounded up to whole degrees, never
// under 2: clothes and skin move over a joint, and nobody sees a joint to half a degree.
import type { VerticalLine } from './angles.ts';
import { distance } from './geometry.ts';
import type { AngleId, Angles, Markers, PhotoMeasure, Spot } from './measure.ts';

/** How far a marker may lie from its true place, as a share of the picture's longer side. */
const MARKER_SHARE = 3 / 1200;
/** Markers lie on whole px (renderer/features/photo/handles.ts): in a small picture that counts. */
const ROUNDED = 0.5;
/** The smallest and the largest error that is told, degrees. */
export const ERROR_BOUNDS = { least: 2, most: 90 } as const;
/** So many standard deviations to either side hold 95 % of what happens. */
const NINETEEN_OF_TWENTY = 1.96;

const lineTurn = (from: Spot, to: Spot): number => Math.SQRT2 / distance(from, to);

function jointTurn(one: Spot, joint: Spot, other: Spot): number {
  const [a, b] = [distance(joint, one), distance(joint, other)];
  return Math.hypot(1 / a, 1 / b, distance(one, other) / (a * b));
}

/** The angles that are measured against the horizontal or vertical, which a tilt turns. */
const AGAINST_LEVEL: ReadonlySet<AngleId> = new Set(['trunk', 'neck', 'forearm', 'eyeLine']);

/** The error to expect of each angle, whole degrees to either side, 2 to 90. `picture`: its size, px. */
export function errorsOf(
  markers: Markers,
  vertical: VerticalLine | null,
  picture: Pick<PhotoMeasure, 'width' | 'height'>,
): Angles {
  const { eye, ear, shoulder, elbow, wrist, hip, knee, ankle, screenTop } = markers;
  const hand = MARKER_SHARE * Math.max(picture.width, picture.height);
  const offset = Math.hypot(hand, ROUNDED) / Math.sqrt(3);
  const levelTurn = vertical ? lineTurn(...vertical) : 0;
  const degrees = (angle: AngleId, turn: number): number => {
    const whole = AGAINST_LEVEL.has(angle) ? Math.hypot(turn, levelTurn) : turn;
    const error = (NINETEEN_OF_TWENTY * offset * whole * 180) / Math.PI;
    // Two markers in one place make no line at all: nothing is known.
    return Number.isFinite(error)
      ? Math.min(ERROR_BOUNDS.most, Math.max(ERROR_BOUNDS.least, Math.ceil(error)))
      : ERROR_BOUNDS.most;
  };
  return {
    elbow: degrees('elbow', jointTurn(shoulder, elbow, wrist)),
    knee: degrees('knee', jointTurn(hip, knee, ankle)),
    trunk: degrees('trunk', lineTurn(hip, shoulder)),
    neck: degrees('neck', lineTurn(shoulder, ear)),
    forearm: degrees('forearm', lineTurn(elbow, wrist)),
    eyeLine: degrees('eyeLine', lineTurn(eye, screenTop)),
  };
}
