// What lives here: the pictures of the options about the screen and what is read beside it.
// What does not: how a picture is put together (../scene.ts).
import { guide, slab, spot } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Focus } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { flatPapers, heldPapers } from '../furniture/extras.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import { laptopFlat, laptopShot, levelLook, RAISED, withGlasses } from './screen-shots.ts';
import { deskShot, FROM_ABOVE, FROM_BEHIND, napeOf, over, UPPER } from '../shots.ts';

const device: Readonly<Record<string, SceneFacts>> = {
  screen: { focus: UPPER, more: (places) => [levelLook(places)] },
  laptopRaised: laptopShot({ more: (places) => [levelLook(places)] }, RAISED),
  laptop: laptopFlat,
};

const HEAD: Focus = { at: [9, 117, 0], size: 68 };
const lenses: Readonly<Record<string, SceneFacts>> = {
  none: { focus: HEAD, more: (places) => [levelLook(places)] },
  progressive: {
    focus: HEAD,
    screen: { eyeLine: -12 },
    sitting: { gaze: 8 },
    more: (places) => [
      withGlasses(places),
      over(guide(places.eye, [places.screen.x, places.screen.top - 6, places.eye[2]])),
    ],
  },
  progressiveTipping: {
    focus: HEAD,
    sitting: { gaze: -24, neck: 8 },
    more: (places) => [withGlasses(places), over(spot(napeOf(places), 9))],
  },
};

const screenHeight: Readonly<Record<string, SceneFacts>> = {
  right: { focus: UPPER, more: (places) => [levelLook(places)] },
  low: {
    focus: UPPER,
    screen: { top: 95 },
    sitting: { neck: 22, gaze: 24, round: 8 },
    more: (places) => [levelLook(places), over(spot([places.screen.x, places.screen.top, 0], 9))],
  },
  high: {
    focus: UPPER,
    screen: { eyeLine: 18 },
    sitting: { gaze: -18, neck: 4 },
    more: (places) => [levelLook(places), over(spot([places.screen.x, places.screen.top, 0], 9))],
  },
};

const DEPTH: Focus = { at: [46, 82, 0], size: 134 };
/** Reaching straight out to the screen. */
const reaching = (facts: SceneFacts, x: number): SceneFacts => ({
  focus: DEPTH,
  ...facts,
  sitting: {
    ...facts.sitting,
    rightArm: { kind: 'reach', wrist: [x, 92, 16.5], elbow: [0, -1, 0.1], fingers: [1, 0, 0] },
  },
});
const screenDistance: Readonly<Record<string, SceneFacts>> = {
  right: reaching({}, 46),
  near: reaching({ screen: { distance: 34 } }, 23),
  far: reaching(
    {
      screen: { distance: 95 },
      desk: { deep: 95 },
      more: ({ body, screen }) => [
        over(spot([(body.arms.right.tip[0] + screen.x) / 2, 92, 16], 11)),
      ],
    },
    46,
  ),
};

const PLAN: Focus = { at: [26, 70, 4], size: 128 };
const screenTwist: Readonly<Record<string, SceneFacts>> = {
  ahead: {
    view: FROM_ABOVE,
    focus: PLAN,
    more: ({ body, screen }) => [over(guide(body.trunk.head.at, [screen.x, screen.top, 0]))],
  },
  aside: {
    view: FROM_ABOVE,
    focus: PLAN,
    sitting: { headTurn: 42 },
    screen: { x: 56, z: 42, turn: 38 },
    more: ({ body, screen }) => [
      over(
        guide(body.trunk.head.at, [screen.x, screen.top, screen.z]),
        spot(body.trunk.head.at, 12),
      ),
    ],
  },
};

/** Bright shapes mirrored in the glass. */
const mirrored = ({ screen }: Places): Piece[] => {
  const at = (up: number, aside: number): Vector => [screen.x - 0.4, screen.top - 31 + up, aside];
  return [
    slab([at(8, 2), at(8, 20), at(27, 20), at(27, 2)], 'glow'),
    slab([at(17, 2), at(17, 20), at(18.4, 20), at(18.4, 2)], 'glass'),
    slab([at(8, 10.4), at(8, 11.8), at(27, 11.8), at(27, 10.4)], 'glass'),
  ];
};
const AT_SCREEN: Focus = { at: [40, 92, 6], size: 104 };
const glare: Readonly<Record<string, SceneFacts>> = {
  clear: { view: FROM_BEHIND, focus: AT_SCREEN, chair: { arms: null } },
  glare: {
    view: FROM_BEHIND,
    focus: AT_SCREEN,
    chair: { arms: null },
    more: (places) => [
      thing(mirrored(places)),
      over(spot([places.screen.x, places.screen.top - 13, 11], 15)),
    ],
  },
};

const papers: Readonly<Record<string, SceneFacts>> = {
  none: deskShot(),
  holder: deskShot({
    sitting: { gaze: 12 },
    more: ({ desk }) => [thing(heldPapers(desk.edge + 20, desk.height, 0))],
  }),
  flat: deskShot({
    sitting: { neck: 30, gaze: 46, round: 18, trunk: -4, headTurn: 24 },
    more: (places) => [
      thing(flatPapers(places.desk.edge + 26, places.desk.height, 40)),
      over(spot(napeOf(places), 11)),
    ],
  }),
};

export const SCREEN_SCENES: OptionScenes = {
  device,
  lenses,
  screenHeight,
  screenDistance,
  screenTwist,
  glare,
  papers,
};
