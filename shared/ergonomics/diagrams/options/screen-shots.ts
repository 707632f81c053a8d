import { guide, spot } from '../../../figure/pieces.ts';
import type { Prop } from '../../../figure/script.ts';
import { laptopOf } from '../furniture/devices.ts';
import { booksOf, glassesOf } from '../furniture/extras.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import { napeOf, over, UPPER } from '../shots.ts';

/** A level look from the eye. */
export const levelLook = ({ eye }: Places, long = 78): Prop =>
  over(guide(eye, [eye[0] + long, eye[1], eye[2]]));

/** Glasses on the nose. */
export const withGlasses = (places: Places): Prop => over(...glassesOf(places.eye, places.ear));

/** Somebody at a laptop on books of this height, or flat on the table. */
export const laptopShot = (facts: SceneFacts, rise: number): SceneFacts => ({
  screen: null,
  focus: UPPER,
  ...facts,
  more: (places) => [
    thing([
      ...(rise > 0 ? booksOf(places.eye[0] + 52, places.desk.height, rise, 0, 30) : []),
      ...laptopOf({ x: places.eye[0] + (rise > 0 ? 40 : 18), on: places.desk.height + rise, z: 0, open: 18 }), // prettier-ignore
    ]),
    ...(facts.more?.(places) ?? []),
  ],
});
/** So much brings a laptop's top edge to the eyes. */
export const RAISED = 34;

/** Bent over a laptop that stands flat on the table. */
export const laptopFlat = laptopShot(
  {
    keyboard: null,
    mouse: null,
    sitting: { trunk: -6, round: 24, neck: 40, gaze: 34, elbow: 104 },
    more: (places) => [over(spot(napeOf(places), 10))],
  },
  0,
);
