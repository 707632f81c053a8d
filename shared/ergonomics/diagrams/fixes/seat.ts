// What lives here: the pictures of what to do about the seat, the backrest and the armrests.
// What does not: the fixes themselves (../../fixes), how a picture is put together (../scene.ts).
import { box } from '../../../figure/pieces.ts';
import type { Vector } from '../../../figure/space.ts';
import { armPad, backRoll, seatCushion } from '../furniture/helps.ts';
import { booksOf, footrestOf } from '../furniture/extras.ts';
import { thing } from '../scene.ts';
import type { SceneFacts } from '../scene.ts';
import { armrestShot, chairShot, FROM_FRONT, legsShot, smallOfBack } from '../shots.ts';
import { STRETCHED } from '../limbs.ts';
import { bothWays, changed, oneWay } from './changed.ts';

const UP: Vector = [0, 15, 0];
const DOWN: Vector = [0, -15, 0];
const UNDER_SEAT: Vector = [-22, 24, 0];

const rightBack = chairShot({ sitting: { trunk: 12 } });
const armsRight = armrestShot();
const seat = legsShot(42, 94);
const adjustable = changed(
  chairShot({ chair: { arms: {} } }),
  bothWays([-26, 30, 0], [0, 12, 0]),
  bothWays([14, 31, 0], [12, 0, 0]),
  bothWays([20, 66, 0], [0, 10, 0]),
  bothWays([-36, 86, 0], [7, 7, 0]),
);
const underDesk: SceneFacts = { screen: null, focus: { at: [44, 46, 0], size: 116 } };
const crossed: SceneFacts = {
  ...underDesk,
  sitting: STRETCHED,
};

export const SEAT_FIXES: Readonly<Record<string, SceneFacts>> = {
  raiseSeat: changed(seat, oneWay(UNDER_SEAT, UP)),
  lowerSeat: changed(seat, oneWay([-22, 38, 0], DOWN)),
  firmCushion: legsShot(42, 94, { chair: { seat: 35 }, more: () => [thing(seatCushion(35, 7))] }),
  footBooks: legsShot(53, 94, {
    sitting: { floor: 11 },
    more: ({ body }) => [thing(booksOf(body.legs.right.ankle[0] + 5, 0, 11))],
  }),
  footrest: legsShot(53, 94, {
    sitting: { floor: 10, slope: 10 },
    more: ({ body }) => [thing(footrestOf(body.legs.right.ankle[0] - 8, 9.4, 10))],
  }),
  clearLegRoom: changed(
    {
      ...crossed,
      more: ({ desk }) => [
        thing([box([desk.edge + 74, 22, 0], [26, 26, 40], ['cover', 'cover', 'cover'], false)]),
      ],
    },
    oneWay([56, 42, 0], [24, 0, 0]),
  ),
  removeDrawer: changed(
    {
      ...crossed,
      more: ({ desk }) => [
        thing([box([desk.edge + 49, 33, 0], [26, 8, 60], ['cover', 'cover', 'cover'], false)]),
      ],
    },
    oneWay([66, 58, 0], [0, -13, 0]),
  ),
  slideSeat: changed(seat, bothWays([10, 27, 0], [14, 0, 0])),
  backCushion: chairShot({
    sitting: { x: 7, trunk: 10 },
    chair: { front: 37, back: { lean: 10 } },
    more: (places) => [thing(backRoll(smallOfBack(places, 13), 4.4, 24), 'among')],
  }),
  otherSeat: seat,
  swapChair: adjustable,
  adjustableChair: adjustable,
  lumbarTowel: chairShot({
    chair: { back: { hasCurve: false, lean: 11 } },
    more: (places) => [thing(backRoll(smallOfBack(places, 11.6), 4, 1), 'among')],
  }),
  lumbarCushion: chairShot({
    chair: { back: { hasCurve: false, lean: 11 } },
    more: (places) => [thing(backRoll(smallOfBack(places, 11.2), 3.2, 20), 'among')],
  }),
  moveBackrest: changed(rightBack, bothWays([-40, 82, 0], [-3, 15, 0])),
  tiltBackrest: changed(rightBack, oneWay([-26, 116, 0], [-22, -7, 0], 3)),
  sitBack: changed(chairShot({ sitting: { trunk: 12 } }), oneWay([40, 88, 0], [-24, 0, 0])),
  chairWithBack: rightBack,
  lowerArmrests: changed(armsRight, oneWay([10, 60, 46], DOWN)),
  raiseArmrests: changed(armsRight, oneWay([10, 46, 46], UP)),
  sitOverArmrests: armrestShot({
    chair: { seat: 37 },
    more: () => [thing(seatCushion(37, 6))],
    arrows: () => [oneWay([10, 46, 46], UP)].flat(),
  }),
  padArmrests: armrestShot({
    chair: { arms: { height: 60 } },
    more: ({ elbow }) =>
      [-21, 21].map((z) => thing(armPad(elbow[0] + 6, elbow[1] - 6.4, z), 'among')),
  }),
  armrestsIn: changed(
    armrestShot({ view: FROM_FRONT, focus: { at: [0, 88, 0], size: 96 } }),
    oneWay([0, 66, 44], [0, 0, -15]),
    oneWay([0, 66, -44], [0, 0, 15]),
  ),
  chairWithArmrests: armsRight,
};
