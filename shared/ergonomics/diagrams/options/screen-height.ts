// What lives here: the pictures of the screen's height for those to whom the question is put in other words.
// What does not: the usual ones (screen.ts), who is asked in which words (../../audit/worded.ts).
import { guide, spot } from '../../../figure/pieces.ts';
import type { SceneFacts } from '../scene.ts';
import { napeOf, over, UPPER } from '../shots.ts';
import { laptopFlat, laptopShot, levelLook, RAISED, withGlasses } from './screen-shots.ts';

/** With glasses that are for reading at the bottom, the screen belongs lower. */
export const HEIGHT_FOR_LENSES: Readonly<Record<string, SceneFacts>> = {
  right: {
    focus: UPPER,
    screen: { eyeLine: -13 },
    sitting: { gaze: 7 },
    more: (places) => [
      withGlasses(places),
      over(guide(places.eye, [places.screen.x - 1, places.screen.top - 3, places.eye[2]])),
    ],
  },
  low: {
    focus: UPPER,
    screen: { top: 95 },
    sitting: { neck: 24, gaze: 34, round: 10 },
    more: (places) => [withGlasses(places), over(spot(napeOf(places), 10))],
  },
  high: {
    focus: UPPER,
    screen: { eyeLine: 2 },
    sitting: { gaze: -22, neck: 6 },
    more: (places) => [withGlasses(places), over(spot(napeOf(places), 10))],
  },
};

/** With a laptop and nothing else: on books, flat, and on too many books. */
export const HEIGHT_OF_LAPTOP: Readonly<Record<string, SceneFacts>> = {
  right: laptopShot({ more: (places) => [levelLook(places)] }, RAISED),
  low: laptopFlat,
  high: laptopShot(
    {
      sitting: { gaze: -18, neck: 4 },
      more: (places) => [levelLook(places), over(spot(napeOf(places), 10))],
    },
    RAISED + 18,
  ),
};
