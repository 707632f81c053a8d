// What lives here: the pictures of what to do about the screen, papers and light.
// What does not: the fixes themselves (../../fixes), how a picture is put together (../scene.ts).
import { bar, guide } from '../../../figure/pieces.ts';
import type { Prop } from '../../../figure/script.ts';
import { laptopOf } from '../furniture/devices.ts';
import { booksOf, glassesOf, heldPapers, lampOf } from '../furniture/extras.ts';
import { binderOf, laptopStand, paneOf, sideWindow } from '../furniture/helps.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import { deskShot, FROM_ABOVE, FROM_BEHIND, over, PLAN, roomShot, UPPER } from '../shots.ts';
import { changed, oneWay } from './changed.ts';

const level = ({ eye, screen }: Places): Prop => over(guide(eye, [screen.x - 1, eye[1], eye[2]]));
const upper: SceneFacts = { focus: UPPER, more: (places) => [level(places)] };
const withGlasses = (places: Places): Prop => over(...glassesOf(places.eye, places.ear));
const RISE = 34;
const laptopAt = ({ desk, eye }: Places, high: number): Prop =>
  thing(laptopOf({ x: eye[0] + 40, on: desk.height + high, z: 0, open: 18 }));
const AT_SCREEN = { at: [40, 92, 6], size: 104 } as const;
const clear: SceneFacts = { view: FROM_BEHIND, focus: AT_SCREEN, chair: { arms: null } };
const plan: SceneFacts = { view: FROM_ABOVE, focus: PLAN, mouse: null };

export const SCREEN_FIXES: Readonly<Record<string, SceneFacts>> = {
  raiseScreen: {
    ...upper,
    screen: { on: 74 },
    more: (places) => [
      level(places),
      thing(booksOf(places.screen.x + 6, places.desk.height, 74 - places.desk.height)),
    ],
  },
  raiseLaptop: {
    screen: null,
    focus: UPPER,
    more: (places) => [
      level(places),
      thing(booksOf(places.eye[0] + 52, places.desk.height, RISE, 0, 30)),
      laptopAt(places, RISE),
    ],
  },
  laptopStand: {
    screen: null,
    focus: UPPER,
    more: (places) => [
      level(places),
      thing(laptopStand(places.eye[0] + 40, places.desk.height, RISE)),
      laptopAt(places, RISE),
    ],
  },
  separateScreen: {
    ...upper,
    keyboard: null,
    mouse: null,
    more: (places) => [
      level(places),
      thing(laptopOf({ x: places.wrist[0] - 1, on: places.desk.height, z: 0, open: 34 })),
    ],
  },
  lowerScreen: changed(upper, oneWay([76, 142, 0], [0, -17, 0])),
  lowerForGlasses: changed(
    {
      focus: UPPER,
      screen: { eyeLine: -14 },
      sitting: { gaze: 8 },
      more: (places) => [
        withGlasses(places),
        over(guide(places.eye, [places.screen.x - 1, places.screen.top - 2, places.eye[2]])),
      ],
    },
    oneWay([76, 126, 0], [0, -17, 0]),
  ),
  screenGlasses: { focus: { at: [12, 116, 0], size: 64 }, more: (places) => [withGlasses(places)] },
  bringScreen: changed(upper, oneWay([82, 134, 0], [-22, 0, 0])),
  pushScreen: changed(upper, oneWay([54, 134, 0], [22, 0, 0])),
  centreScreen: changed(plan, oneWay([62, 104, 56], [0, 0, -24])),
  screenArm: {
    ...upper,
    screen: { on: null },
    more: (places) => [
      level(places),
      thing([
        bar([[places.screen.x + 20, places.desk.height, 0], [places.screen.x + 20, places.desk.height + 26, 0], [places.screen.x + 3, places.screen.top - 17, 0]], 2.2, 'cover'), // prettier-ignore
      ]),
    ],
  },
  papersOnBinder: deskShot({
    sitting: { gaze: 12 },
    more: ({ desk }) => [thing(binderOf(desk.edge + 24, desk.height, 0))],
  }),
  documentHolder: deskShot({
    sitting: { gaze: 12 },
    more: ({ desk }) => [thing(heldPapers(desk.edge + 20, desk.height, 0))],
  }),
  turnScreen: changed({ ...clear, screen: { turn: -14 } }, oneWay([66, 126, -26], [-16, 0, 6], -3)),
  drawBlind: roomShot({ more: () => [thing(paneOf(110, 0.9))] }),
  turnDesk: roomShot({ more: () => [thing(sideWindow(-80))] }),
  matteFilter: clear,
  moveLamp: changed(
    roomShot({
      more: ({ desk }) => [thing(lampOf(desk.edge + 52, desk.height, -46, true))],
    }),
    oneWay([70, 134, 4], [0, 0, -40]),
  ),
  moreLight: roomShot({ more: () => [thing(sideWindow(-80))] }),
  deskLamp: roomShot({
    more: ({ desk }) => [thing(lampOf(desk.edge + 52, desk.height, -46, true))],
  }),
};
