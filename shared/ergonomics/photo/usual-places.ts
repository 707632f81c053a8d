// What lives here: where markers are laid out before anybody moved them: a seated body in the middle of the picture.
// What does not: moving them (renderer/features/photo).
import { away, distance, mapMarkers } from './geometry.ts';
import type { MarkerId, Markers, PhotoMeasure, Spot } from './measure.ts';
import { MARKERS } from './measure.ts';

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

/**
 * The markers that were not placed yet, laid where the placed ones let them be expected: the body faces as
 * eye and ear say, is as large as placed distances say, and hangs on the marker placed last. Whole px,
 * within the picture.
 */
export function laidOut(
  markers: Markers,
  placed: ReadonlySet<MarkerId>,
  picture: Pick<PhotoMeasure, 'width' | 'height'>,
): Markers {
  const ids = MARKERS.filter((id) => placed.has(id) && id !== 'screenTop');
  const last = ids.at(-1);
  if (last === undefined) return markers;
  const usual = usualMarkers(picture);
  const turn = placed.has('eye') && placed.has('ear') && markers.eye.x < markers.ear.x ? -1 : 1;
  const scale = scaleOf(ids, markers, usual);
  const side = (value: number, most: number): number =>
    Math.round(Math.min(most, Math.max(0, value)));
  return mapMarkers(markers, (spot, id) => {
    if (placed.has(id)) return spot;
    const by = away(usual[last], usual[id]);
    return {
      x: side(markers[last].x + by.x * turn * scale, picture.width),
      y: side(markers[last].y + by.y * scale, picture.height),
    };
  });
}

/** How large the body is, as a share of the usual one: from the two placed markers that lie farthest apart. */
function scaleOf(ids: readonly MarkerId[], markers: Markers, usual: Markers): number {
  const pairs = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => [one, other] as const),
  );
  const lengths = pairs.map(([one, other]) => ({
    usual: distance(usual[one], usual[other]),
    now: distance(markers[one], markers[other]),
  }));
  const longest = lengths.reduce((most, each) => (each.usual > most.usual ? each : most), {
    usual: 0,
    now: 0,
  });
  return longest.usual === 0 || longest.now === 0 ? 1 : longest.now / longest.usual;
}
