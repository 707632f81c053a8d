// What lives here: markers that cannot lie on a body seen from the side, and which of them to look at again.
// What does not: the error of markers that lie well (errors.ts), the words (messages `photo`).
// To add a doubt: its rule in doubtsOf.
import { facingOf, levelled } from './angles.ts';
import type { VerticalLine } from './angles.ts';
import { distance } from './geometry.ts';
import type { MarkerId, Markers } from './measure.ts';
import { MARKERS } from './measure.ts';

/**
 * Something that cannot be, or hardly. `near`, `far`: the marker lies too near to the other, or too far
 * from it. `above`, `below`: it lies higher or lower than the other, which no body at a desk does.
 * `behind`: it lies behind the other, for the way the person faces. `turned`: the thigh looks so short
 * that the camera did not stand square to the side.
 */
export interface Doubt {
  readonly type: 'near' | 'far' | 'above' | 'below' | 'behind' | 'turned';
  /** The one to look at again. */
  readonly marker: MarkerId;
  readonly other: MarkerId;
}

/** A line of the body: its usual length as a share of the trunk's, hip to shoulder, and the least part of that. */
type Line = readonly [marker: MarkerId, other: MarkerId, share: number, least: number];

/** Shares are those of the drawn body (shared/figure/proportions.ts). Bodies differ: the bounds are wide. */
const LINES: readonly Line[] = [
  ['elbow', 'shoulder', 0.69, 0.4],
  ['wrist', 'elbow', 0.57, 0.4],
  ['wrist', 'shoulder', 0.9, 0.3],
  ['knee', 'hip', 0.97, 0.3],
  ['ankle', 'knee', 0.97, 0.4],
  ['ear', 'shoulder', 0.53, 0.35],
  ['eye', 'ear', 0.23, 0.3],
];
/** A line that is longer than this many times its usual length is none of a body's. */
const TOO_LONG = 1.9;
/** A thigh shorter than this part of its usual length points toward the camera. */
const TURNED = 0.65;

/** What lies above what, on any body that sits or stands at a desk. */
const ABOVE: readonly (readonly [upper: MarkerId, lower: MarkerId])[] = [
  ['eye', 'shoulder'],
  ['ear', 'shoulder'],
  ['eye', 'hip'],
  ['ear', 'hip'],
  ['shoulder', 'hip'],
  ['shoulder', 'knee'],
  ['shoulder', 'ankle'],
  ['hip', 'ankle'],
  ['knee', 'ankle'],
];
/** What lies before what. */
const BEFORE: readonly (readonly [front: MarkerId, back: MarkerId])[] = [
  ['eye', 'ear'],
  ['screenTop', 'eye'],
];

/** All there is to doubt, the surest first, at most one for each marker; none for a body that can be. */
export function doubtsOf(markers: Markers, vertical: VerticalLine | null): readonly Doubt[] {
  const level = levelled(markers, vertical);
  const doubts = [...heightDoubts(level), ...lengthDoubts(level), ...facingDoubts(level)];
  return doubts.filter(
    ({ marker }, index) => doubts.findIndex((doubt) => doubt.marker === marker) === index,
  );
}

/** Of markers that lie the wrong way up, the one that does so to most of the others is the one that is wrong. */
function heightDoubts(level: Markers): Doubt[] {
  let open = ABOVE.filter(([upper, lower]) => level[upper].y >= level[lower].y);
  const doubts: Doubt[] = [];
  while (open.length > 0) {
    const count = (id: MarkerId): number => open.filter((pair) => pair.includes(id)).length;
    const worst = MARKERS.reduce((most, id) => (count(id) > count(most) ? id : most));
    const pair = open.find((one) => one.includes(worst));
    if (!pair) break;
    const [upper, lower] = pair;
    doubts.push(
      worst === upper
        ? { type: 'below', marker: upper, other: lower }
        : { type: 'above', marker: lower, other: upper },
    );
    open = open.filter((one) => !one.includes(worst));
  }
  return doubts;
}

function lengthDoubts(level: Markers): Doubt[] {
  const trunk = distance(level.hip, level.shoulder);
  return LINES.flatMap(([marker, other, share, least]): Doubt[] => {
    const part = distance(level[marker], level[other]) / (share * trunk);
    if (!(part >= least)) return [{ type: 'near', marker, other }];
    if (part > TOO_LONG) return [{ type: 'far', marker, other }];
    return other === 'hip' && part < TURNED ? [{ type: 'turned', marker, other }] : [];
  });
}

function facingDoubts(level: Markers): Doubt[] {
  const facing = facingOf(level);
  return BEFORE.filter(([front, back]) => (level[front].x - level[back].x) * facing <= 0).map(
    ([marker, other]): Doubt => ({ type: 'behind', marker, other }),
  );
}
