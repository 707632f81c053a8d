// What lives here: the pictures of what to do about keyboard, mouse, phone and the space around.
// What does not: the fixes themselves (../../fixes), how a picture is put together (../scene.ts).
import { box, guide } from '../../../figure/pieces.ts';
import type { Prop } from '../../../figure/script.ts';
import { beyond } from '../../../figure/vector.ts';
import { keyboardOf, mouseOf, splitKeyboardOf } from '../furniture/devices.ts';
import { phoneOf } from '../furniture/extras.ts';
import { headsetOf } from '../furniture/helps.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import { BUST, FROM_ABOVE, FROM_FRONT, handShot, mouseShot, over, PLAN, typingShot } from '../shots.ts'; // prettier-ignore
import { handAt } from '../limbs.ts';
import { changed, oneWay } from './changed.ts';

const straight = ({ body }: Places): Prop => {
  const { elbow } = body.arms.right;
  const from = beyond(elbow, [0, 4.8, 4], 1);
  return over(guide(from, beyond(from, [1, 0, 0], 46)));
};
const level = typingShot({ more: (places) => [straight(places)] });
const plan: SceneFacts = { view: FROM_ABOVE, focus: PLAN, mouse: null };
const keys: SceneFacts = {
  view: FROM_ABOVE,
  focus: { at: [26, 66, 0], size: 76 },
  screen: null,
  mouse: null,
  chair: { arms: null },
};

export const INPUTS_FIXES: Readonly<Record<string, SceneFacts>> = {
  mouseIn: changed(mouseShot(32, 27), oneWay([44, 66, 52], [-8, 0, -17])),
  compactKeyboard: mouseShot(32, 21, {
    keyboard: null,
    sitting: { leftArm: handAt([18, 66, -12], 0.5) },
    more: ({ desk }) => [thing(keyboardOf(24, desk.height, -4, 0, 31), 'among')],
  }),
  sameSurface: mouseShot(32, 27),
  largerMouse: handShot({ mouse: null, more: ({ desk }) => [thing(mouseOf(38, desk.height, 26, 1.5), 'among')] }), // prettier-ignore
  removePalmRest: changed(
    handShot({
      more: ({ desk }) => [
        thing(
          [box([34, desk.height, 46], [22, 3, 8], ['cover', 'cover', 'cover'], false)],
          'among',
        ),
      ],
    }),
    oneWay([20, 70, 34], [6, 0, 8]),
  ),
  foldKeyboardFeet: changed(level, oneWay([44, 84, 16], [0, -11, 0])),
  levelForearms: level,
  flatKeyboard: level,
  centreKeys: changed(keys, oneWay([44, 66, 24], [0, 0, -16])),
  splitKeyboard: {
    ...keys,
    keyboard: null,
    more: ({ desk }) => [thing(splitKeyboardOf(24, desk.height), 'among')],
  },
  thingsDown: changed(
    {
      focus: { at: [30, 96, 0], size: 122 },
      more: ({ desk }) => [
        thing([
          box([64, 138, 0], [30, 2.4, 70], ['woodTop', 'wood', 'woodSide'], false),
          box([44, desk.height, 0], [5, 22, 17], ['coverSide', 'coverSide', 'coverSide'], false),
          box([49.4, desk.height, 0], [5, 20, 17], ['cover', 'cover', 'cover'], false),
        ]),
      ],
      screen: null,
    },
    oneWay([56, 132, 0], [-8, -40, 0], 5),
  ),
  phoneNearer: changed(
    { ...plan, more: ({ desk }) => [thing(phoneOf(36, desk.height, 34), 'among')] },
    oneWay([64, 66, 48], [-14, 0, -8]),
  ),
  usePhoneSpeaker: {
    ...plan,
    more: ({ desk }) => [thing(phoneOf(36, desk.height, 34), 'among')],
  },
  headset: {
    view: { ...FROM_FRONT, azimuth: 28 },
    desk: null,
    chair: { arms: null },
    focus: { ...BUST, at: [0, 104, 0] },
    more: (places) => [over(...headsetOf(places))],
  },
};
