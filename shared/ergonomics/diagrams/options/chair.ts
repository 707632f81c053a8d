// What lives here: the pictures of the options about the chair, as what differs from somebody well set up.
// What does not: how a picture is put together (../scene.ts).
import { box, guide, spot } from '../../../figure/pieces.ts';
import type { Focus, Prop } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { beyond } from '../../../figure/vector.ts';
import { lockOf } from '../furniture/extras.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import {
  armrestShot,
  chairShot,
  elbowSpots,
  FROM_FRONT,
  legsShot,
  over,
  shoulderSpots,
  smallOfBack,
} from '../shots.ts';
import { STRETCHED } from '../limbs.ts';
import type { Sitting } from '../sitting.ts';

/** Level from the hips on: whether the knees are higher or lower. */
const kneeLevel = ({ body }: Places): Prop => {
  const [x, y] = body.legs.right.hip;
  return over(guide([x, y, 20], [x + 62, y, 20]));
};

const kneeOf = ({ body }: Places): Vector => body.legs.right.knee;
const footOf = ({ body }: Places): Vector => body.legs.right.ankle;

const chairHeight: Readonly<Record<string, SceneFacts>> = {
  right: legsShot(42, 94, { more: (places) => [kneeLevel(places)] }),
  low: legsShot(28, 72, {
    sitting: { round: 16 },
    more: (places) => [kneeLevel(places), over(spot(kneeOf(places), 11))],
  }),
  high: legsShot(54, 122, {
    chair: { front: 24 },
    more: (places) => [kneeLevel(places), over(spot(beyond(kneeOf(places), [-1, 0, 0], 12), 11))],
  }),
  dangling: legsShot(62, 95, {
    sitting: { floor: null },
    more: (places) => [over(spot(beyond(footOf(places), [0.6, -1, 0], 11), 12))],
  }),
};

const UNDER_DESK: Focus = { at: [36, 44, 0], size: 108 };
const legRoom: Readonly<Record<string, SceneFacts>> = {
  room: {
    screen: null,
    focus: UNDER_DESK,
    sitting: STRETCHED,
  },
  tight: {
    screen: null,
    focus: UNDER_DESK,
    sitting: { knee: 74, seat: 40 },
    desk: { height: 60 },
    more: ({ desk, body }) => [
      thing([
        box([desk.edge + 18, desk.height - 9.5, 0], [30, 7, 60], ['woodTop', 'wood', 'woodSide'], false), // prettier-ignore
        box([desk.edge + 40, 0, 0], [34, 34, 50], ['coverSide', 'coverSide', 'coverSide'], false),
      ]),
      over(spot(beyond(body.legs.right.knee, [0, 1, 0], 3), 10)),
      over(spot(beyond(body.legs.right.ankle, [1, 0, 0], 16), 9)),
    ],
  },
};

/** The gap between the seat's edge and the back of the knee. */
const gap =
  (front: number): ((places: Places) => readonly Prop[]) =>
  (places) => [
    over(
      guide([front, places.seat + 10, 25], [front, places.seat - 13, 25]),
      guide([kneeOf(places)[0] - 4, places.seat + 10, 25], [kneeOf(places)[0] - 4, places.seat - 13, 25]), // prettier-ignore
    ),
  ];
/** Close to the edge of the seat and the knee. */
const SEAT: Focus = { at: [22, 45, 0], size: 60 };
const seatDepth: Readonly<Record<string, SceneFacts>> = {
  right: legsShot(42, 94, { focus: SEAT, chair: { front: 29 }, more: gap(29) }),
  long: legsShot(42, 94, {
    focus: SEAT,
    chair: { front: 37.5 },
    more: (places) => [over(spot([37, places.seat - 3, 25], 10))],
  }),
  short: legsShot(42, 94, {
    focus: SEAT,
    chair: { front: 13 },
    more: (places) => [...gap(13)(places), over(spot([25, places.seat, 25], 10))],
  }),
};

const backSupport: Readonly<Record<string, SceneFacts>> = {
  right: chairShot({ sitting: { trunk: 12 } }),
  noCurve: chairShot({
    sitting: { trunk: 9, round: 34, neck: 22, gaze: 8 },
    chair: { back: { hasCurve: false, lean: 10 } },
    more: (places) => [over(spot(smallOfBack(places, 12), 10))],
  }),
  leaningBack: chairShot({
    sitting: { trunk: 30, x: 3, neck: -12, gaze: -6, knee: 106 },
    more: (places) => [over(spot(smallOfBack(places, 6), 13))],
  }),
  boltUpright: chairShot({
    sitting: { trunk: -5 },
    more: (places) => [over(spot(smallOfBack(places, 6), 13))],
  }),
  none: chairShot({
    sitting: { trunk: -22, x: 9, round: 22, neck: 40, knee: 92 },
    chair: { back: { lean: 10 } },
    more: (places) => [over(spot(smallOfBack(places, 16), 12))],
  }),
};

/** Straight from the front. */
const FRONT = { view: FROM_FRONT, focus: { at: [0, 88, 0], size: 96 } } as const;
const armrests: Readonly<Record<string, SceneFacts>> = {
  right: armrestShot(),
  high: armrestShot({ sitting: { shrug: 6.5 }, more: shoulderSpots }),
  low: armrestShot({ chair: { arms: { height: 53 } }, more: elbowSpots }),
  none: armrestShot({ chair: { arms: null }, more: elbowSpots }),
};

const wideArms = (side: 1 | -1): Partial<Sitting> => ({
  [side === 1 ? 'rightArm' : 'leftArm']: {
    kind: 'reach',
    wrist: [16, 70, side * 27],
    elbow: [0, -0.6, side],
  },
});
const armrestTrouble: Readonly<Record<string, SceneFacts>> = {
  hard: armrestShot({
    view: { azimuth: 62, elevation: 12 },
    focus: { at: [2, 66, 20], size: 60 },
    more: ({ elbow }) => [over(spot(beyond(elbow, [0, -4, 4], 1), 8))],
  }),
  wide: armrestShot({
    ...FRONT,
    sitting: { ...wideArms(1), ...wideArms(-1), shrug: 1.5 },
    chair: { arms: { aside: 39 } },
    more: elbowSpots,
  }),
};

const lockedAt = (at: Vector, facts: SceneFacts = {}): SceneFacts =>
  chairShot({ ...facts, more: () => [over(...lockOf(at))] });
const chairFixed: Readonly<Record<string, SceneFacts>> = {
  height: lockedAt([0, 30, 0]),
  depth: lockedAt([18, 40, 0]),
  armrests: lockedAt([20, 58, 0], { chair: { arms: {} } }),
  back: lockedAt([-27, 88, 0]),
};

export const CHAIR_SCENES: OptionScenes = {
  chairHeight,
  legRoom,
  seatDepth,
  backSupport,
  armrests,
  armrestTrouble,
  chairFixed,
};
