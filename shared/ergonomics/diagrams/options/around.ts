// What lives here: the pictures of the options about what is around the desk.
// What does not: how a picture is put together (../scene.ts).
import { box, guide, slab, spot } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Vector } from '../../../figure/space.ts';
import { booksOf, flatPapers, lampOf } from '../furniture/extras.ts';
import { paneOf } from '../furniture/helps.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { SceneFacts } from '../scene.ts';
import { over, roomShot, standingShot } from '../shots.ts';

const standingDesk: Readonly<Record<string, SceneFacts>> = {
  right: standingShot({
    more: ({ elbow }) => [over(guide([elbow[0] - 6, elbow[1], 20], [elbow[0] + 52, elbow[1], 20]))],
  }),
  low: standingShot({
    sitting: { trunk: -17, round: 22, neck: 34, gaze: 26, elbow: 125, forearm: -26, wrist: 18 },
    more: ({ body }) => [over(spot(body.arms.right.wrist, 11), spot(body.trunk.neck.at, 11))],
  }),
  high: standingShot({
    sitting: { shrug: 6, elbow: 84, forearm: 28 },
    more: ({ body }) => [over(spot(body.arms.right.shoulder, 12))],
  }),
};

const light: Readonly<Record<string, SceneFacts>> = {
  good: roomShot({
    more: ({ desk }) => [thing(lampOf(desk.edge + 56, desk.height, -44, true))],
  }),
  behind: roomShot({
    more: () => [thing(paneOf(110)), over(spot([108, 108, 26], 20))],
  }),
  dim: roomShot({
    more: ({ desk }) => [thing(lampOf(desk.edge + 56, desk.height, -44, false)), over(dusk())],
  }),
};

/** A room in the dusk: a dark veil over everything. */
const dusk = (): Piece =>
  slab(
    [-400, 400].flatMap((y) => [-400, 400].map((z): Vector => [0, y, z])),
    'dusk',
  );

const surroundings: Readonly<Record<string, SceneFacts>> = {
  clutter: {
    mouse: null,
    more: ({ desk }) => [
      thing([
        ...booksOf(desk.edge + 24, desk.height, 18, 0),
        ...booksOf(desk.edge + 60, desk.height, 28, 0),
        box([desk.edge + 26, 0, 0], [30, 26, 40], ['coverSide', 'coverSide', 'coverSide'], false),
        ...booksOf(desk.edge + 26, 26, 12, 0),
        ...flatPapers(desk.edge + 40, desk.height, 0),
      ]),
      over(spot([desk.edge + 24, desk.height + 10, 0], 14)),
    ],
  },
};

export const AROUND_SCENES: OptionScenes = { standingDesk, light, surroundings };
