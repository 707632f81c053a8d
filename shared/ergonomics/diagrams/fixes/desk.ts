// What lives here: the pictures of what to do about the desk's height, seated and standing.
// What does not: the fixes themselves (../../fixes), how a picture is put together (../scene.ts).
import { box } from '../../../figure/pieces.ts';
import { keyboardOf } from '../furniture/devices.ts';
import { trayOf } from '../furniture/helps.ts';
import { booksOf } from '../furniture/extras.ts';
import { thing } from '../scene.ts';
import type { SceneFacts } from '../scene.ts';
import { ARMS, standingShot } from '../shots.ts';
import { bothWays, changed, oneWay } from './changed.ts';

const seated: SceneFacts = { screen: null, chair: { arms: null }, focus: { at: [30, 66, 0], size: 116 } }; // prettier-ignore
const arms: SceneFacts = { screen: null, chair: { arms: null }, focus: ARMS };
const standing = standingShot();

export const DESK_FIXES: Readonly<Record<string, SceneFacts>> = {
  sitHigher: changed(
    {
      ...seated,
      sitting: { seat: 54, floor: 11 },
      focus: { at: [30, 70, 0], size: 128 },
      more: ({ body }) => [thing(booksOf(body.legs.right.ankle[0] + 5, 0, 11))],
    },
    oneWay([-22, 34, 0], [0, 16, 0]),
  ),
  lowerDesk: changed(seated, oneWay([70, 84, 0], [0, -16, 0])),
  keyboardTray: {
    ...seated,
    desk: { height: 72, edge: 30 },
    keyboard: null,
    mouse: null,
    more: ({ wrist }) => [
      thing([...trayOf(22, 72, wrist[1] - 3.6), ...keyboardOf(wrist[0] + 4, wrist[1] - 3.6)]),
    ],
  },
  adjustableDesk: changed(standing, bothWays([88, 92, 0], [0, 22, 0])),
  raiseKeyboard: changed(arms, oneWay([54, 38, 0], [0, 16, 0])),
  pullKeyboard: changed(arms, oneWay([66, 70, 0], [-20, 0, 0])),
  raiseStanding: changed(standing, oneWay([84, 66, 0], [0, 24, 0])),
  lowerStanding: changed(standing, oneWay([84, 134, 0], [0, -24, 0])),
  standingBox: standingShot({
    desk: { height: 88 },
    keyboard: null,
    mouse: null,
    more: ({ wrist }) => [
      thing([
        box([wrist[0] + 14, 88, 0], [34, wrist[1] - 3.6 - 88, 60], ['cover', 'cover', 'cover'], false), // prettier-ignore
        ...keyboardOf(wrist[0] + 4, wrist[1] - 3.6),
      ]),
    ],
  }),
  standingStep: standingShot({
    sitting: { floor: 12 },
    focus: { at: [30, 96, 0], size: 200 },
    more: () => [thing([box([4, 0, 0], [56, 12, 60], ['cover', 'cover', 'cover'])])],
  }),
};
