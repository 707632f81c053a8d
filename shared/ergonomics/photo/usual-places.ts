// What lives here: where markers are laid out before anybody moved them: a seated body in the middle of the picture.
// What does not: moving them (renderer/features/photo).
import { mapMarkers } from './geometry.ts';
import type { Markers, PhotoMeasure, Spot } from './measure.ts';

/** A body that sits well and faces right, as shares of a square. */
const SEATED: Markers = {
  eye: { x: 0.4, y: 0.19 },
  ear: { x: 0.32, y: 0.2 },
  shoulder: { x: 0.27, y: 0.36 },
  elbow: { x: 0.29, y: 0.57 },
  wrist: { x: 0.47, y: 0.57 },
  hip: { x: 0.22, y: 0.65 },
  knee: { x: 0.54, y: 0.66 },
  ankle: { x: 0.53, y: 0.95 },
  screenTop: { x: 0.8, y: 0.22 },
};

/** The largest square in the middle of a picture, leaving a little air at its edges. */
function squareOf({ width, height }: Pick<PhotoMeasure, 'width' | 'height'>): (spot: Spot) => Spot {
  const side = 0.94 * Math.min(width, height);
  return ({ x, y }) => ({
    x: Math.round((width - side) / 2 + x * side),
    y: Math.round((height - side) / 2 + y * side),
  });
}

/** The markers of a fresh picture, px. */
export const usualMarkers = (picture: Pick<PhotoMeasure, 'width' | 'height'>): Markers =>
  mapMarkers(SEATED, squareOf(picture));

/** The two ends of a fresh line along something vertical, behind the body. */
export function usualVertical(
  picture: Pick<PhotoMeasure, 'width' | 'height'>,
): readonly [Spot, Spot] {
  const place = squareOf(picture);
  return [place({ x: 0.06, y: 0.2 }), place({ x: 0.06, y: 0.8 })];
}
