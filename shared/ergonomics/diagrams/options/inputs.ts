// What lives here: the pictures of the options about keyboard and pointer.
// What does not: how a picture is put together (../scene.ts).
import { box, guide, spot } from '../../../figure/pieces.ts';
import type { Prop } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { beyond } from '../../../figure/vector.ts';
import { laptopOf, keyboardOf, mouseOf } from '../furniture/devices.ts';
import { lockOf } from '../furniture/extras.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import {
  ARMS,
  FROM_ABOVE,
  handShot,
  mouseShot,
  over,
  PLAN,
  shoulderSpots,
  typingShot,
} from '../shots.ts';
import { handAt } from '../limbs.ts';
import type { Sitting } from '../sitting.ts';

const hand = ({ body }: Places): Vector => body.arms.right.wrist;

const pointer: Readonly<Record<string, SceneFacts>> = {
  beside: mouseShot(32, 27),
  far: mouseShot(44, 41, { more: (places) => [over(spot(hand(places), 13))] }),
  touchpad: {
    view: FROM_ABOVE,
    focus: PLAN,
    mouse: null,
    keyboard: null,
    screen: null,
    sitting: {
      rightArm: handAt([20, 66.5, 10], 0.5, [1, -0.1, -0.35]),
      leftArm: handAt([24, 66.5, -13], 0.5),
    },
    more: ({ desk }) => [thing(laptopOf({ x: 25, on: desk.height, z: 0, open: 18 }), 'among')],
  },
};

const pointerTrouble: Readonly<Record<string, SceneFacts>> = {
  elsewhere: {
    view: { azimuth: 150, elevation: 22 },
    focus: { at: [30, 76, 14], size: 92 },
    screen: null,
    mouse: null,
    chair: { arms: null },
    sitting: { rightArm: handAt([30, 82, 33], 0.9) },
    more: ({ desk }) => [
      thing([
        box([44, desk.height, 34], [30, 14, 30], ['coverSide', 'coverSide', 'coverSide'], false),
        ...mouseOf(41, desk.height + 14, 34),
      ]),
      over(spot([42, desk.height + 17, 34], 10)),
    ],
  },
  pinch: handShot({
    mouse: null,
    sitting: { rightArm: handAt([24, 68.5, 26], 0.5, [1, -0.25, 0]) },
    more: ({ desk }) => [
      thing(mouseOf(44, desk.height, 24.6, 0.42), 'among'),
      over(spot([40, 66, 25], 8)),
    ],
  }),
  palmRest: handShot({
    more: ({ desk }) => [
      thing([box([21, desk.height, 27], [8, 3, 24], ['coverSide', 'cover', 'cover'], false)], 'among'), // prettier-ignore
      over(spot([21, 66, 27], 9)),
    ],
  }),
};

const elbowOf = ({ body }: Places): Vector => body.arms.right.elbow;
/** The right angle that an elbow is compared with. */
const squared = ({ elbow }: Places): Prop =>
  over(guide([elbow[0], elbow[1] + 27, 20], elbow, [elbow[0] + 27, elbow[1], 20]));
const bare = { chair: { arms: null }, focus: ARMS } as const;
const elbows: Readonly<Record<string, SceneFacts>> = {
  right: { ...bare, more: (places) => [squared(places)] },
  high: {
    ...bare,
    sitting: { shrug: 5, elbow: 90, forearm: 26, wrist: -22 },
    more: (places) => [squared(places), over(spot(elbowOf(places), 11))],
  },
  low: {
    ...bare,
    sitting: { elbow: 148, forearm: -22, wrist: 14 },
    desk: null,
    more: (places) => [
      squared(places),
      over(...keyboardOf(places.wrist[0] + 4, places.wrist[1] - 6, 16), spot(elbowOf(places), 11)),
    ],
  },
  reaching: {
    ...bare,
    sitting: { elbow: 146, forearm: -6, trunk: 2 },
    desk: { edge: 18, deep: 80 },
    more: (places) => [squared(places), over(spot(elbowOf(places), 11))],
  },
};

/** Seen from behind, over the shoulders to the desk. */
const fromBehind = (facts: SceneFacts): SceneFacts => ({
  view: { azimuth: 180, elevation: 10 },
  screen: null,
  keyboard: null,
  mouse: null,
  chair: { arms: null, back: null },
  focus: { at: [0, 82, 0], size: 108 },
  ...facts,
});
const onDesk = (y: number, z: number): Partial<Sitting> => ({
  rightArm: handAt([22, y, z], 1, [1, -0.1, -0.4]),
  leftArm: handAt([22, y, -z], 1, [1, -0.1, 0.4]),
});
const deskHeight: Readonly<Record<string, SceneFacts>> = {
  right: fromBehind({ sitting: onDesk(65, 15) }),
  high: fromBehind({
    desk: { height: 77 },
    sitting: { ...onDesk(80.6, 19), shrug: 7 },
    more: shoulderSpots,
  }),
};

/** On from the forearm, to see whether the hand goes straight on. */
const onward = ({ body }: Places): Prop => {
  const { elbow, wrist } = body.arms.right;
  return over(guide(beyond(elbow, [0, 4.8, 4], 1), beyond(beyond(elbow, [0, 4.8, 4], 1), [1, (wrist[1] - elbow[1]) / 25, 0], 46))); // prettier-ignore
};
const wrists: Readonly<Record<string, SceneFacts>> = {
  straight: typingShot({ more: (places) => [onward(places)] }),
  bent: typingShot({
    sitting: { elbow: 104, forearm: -10, wrist: 38 },
    keyboard: { tilt: 5 },
    more: (places) => [onward(places), over(spot(hand(places), 8))],
  }),
};

const keyboardTrouble: Readonly<Record<string, SceneFacts>> = {
  sideways: {
    view: FROM_ABOVE,
    focus: { at: [26, 66, 0], size: 76 },
    screen: null,
    mouse: null,
    chair: { arms: null },
    sitting: {
      rightArm: handAt([17, 65, 8], 1, [1, -0.1, 0.32]),
      leftArm: handAt([17, 65, -8], 1, [1, -0.1, -0.32]),
    },
    more: ({ body }) => [over(spot(body.arms.right.wrist, 8), spot(body.arms.left.wrist, 8))],
  },
  overhead: {
    focus: { at: [30, 96, 0], size: 122 },
    screen: null,
    sitting: {
      gaze: -22,
      rightArm: {
        kind: 'reach',
        wrist: [38, 126, 17],
        elbow: [0.3, -1, 0.2],
        fingers: [0.8, 0.6, 0],
      },
    },
    more: (places) => [
      thing([
        box([62, 138, 0], [30, 2.4, 70], ['woodTop', 'wood', 'woodSide'], false),
        box([56, 140.4, 6], [5, 22, 17], ['cover', 'cover', 'cover'], false),
        box([62, 140.4, 6], [5, 20, 17], ['coverSide', 'coverSide', 'coverSide'], false),
        box([68, 140.4, 6], [6, 23, 17], ['wall', 'wall', 'wall'], false),
      ]),
      over(spot(places.body.arms.right.shoulder, 11)),
    ],
  },
  fixed: {
    focus: { at: [30, 72, 0], size: 104 },
    screen: null,
    more: ({ desk }) => [over(...lockOf([desk.edge + 40, desk.height + 2, 0]))],
  },
};

export const INPUTS_SCENES: OptionScenes = {
  pointer,
  pointerTrouble,
  elbows,
  deskHeight,
  wrists,
  keyboardTrouble,
};
