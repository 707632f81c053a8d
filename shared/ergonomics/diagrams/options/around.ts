// What lives here: the pictures of the options about what is around the desk.
// What does not: how a picture is put together (../scene.ts).
import { box, guide, slab, spot } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/pieces.ts';
import type { Focus, Prop, Vector, View } from '../../../figure/script.ts';
import { booksOf, flatPapers, lampOf } from '../furniture/extras.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { SceneFacts } from '../scene.ts';

const over = (...pieces: readonly Piece[]): Prop => thing(pieces, 'over');
const STANDING: Focus = { at: [30, 88, 0], size: 186 };

const standing = (facts: SceneFacts): SceneFacts => ({
  focus: STANDING,
  ...facts,
  sitting: { seat: null, trunk: 0, neck: 6, knee: 176, ...facts.sitting },
});
const standingDesk: Readonly<Record<string, SceneFacts>> = {
  right: standing({
    more: ({ elbow }) => [over(guide([elbow[0] - 6, elbow[1], 20], [elbow[0] + 52, elbow[1], 20]))],
  }),
  low: standing({
    sitting: { trunk: -17, round: 22, neck: 34, gaze: 26, elbow: 125, forearm: -26, wrist: 18 },
    more: ({ body }) => [over(spot(body.arms.right.wrist, 11), spot(body.trunk.neck.at, 11))],
  }),
  high: standing({
    sitting: { shrug: 6, elbow: 84, forearm: 28 },
    more: ({ body }) => [over(spot(body.arms.right.shoulder, 12))],
  }),
};

const WINDOW: View = { azimuth: 128, elevation: 14 };
const ROOM: Focus = { at: [40, 88, 0], size: 140 };
/** A window across the room, behind the desk. */
const pane = (x: number): Piece[] => [
  box([x, 70, 0], [2, 76, 110], ['wall', 'glow', 'wall'], false),
  ...[-55, 0, 55].map((z) => box([x - 1.5, 70, z], [2, 76, 4], ['wall', 'wall', 'wall'], false)),
  ...[68, 146].map((y) => box([x - 1.5, y, 0], [2, 4, 116], ['wall', 'wall', 'wall'], false)),
];
const light: Readonly<Record<string, SceneFacts>> = {
  good: {
    focus: ROOM,
    view: WINDOW,
    chair: { arms: null },
    more: ({ desk }) => [thing(lampOf(desk.edge + 56, desk.height, -44, true))],
  },
  behind: {
    focus: ROOM,
    view: WINDOW,
    chair: { arms: null },
    more: () => [thing(pane(110)), over(spot([108, 108, 26], 20))],
  },
  dim: {
    focus: ROOM,
    view: WINDOW,
    chair: { arms: null },
    more: ({ desk }) => [thing(lampOf(desk.edge + 56, desk.height, -44, false)), over(dusk())],
  },
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
