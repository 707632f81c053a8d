// What lives here: the pictures of the options about the telephone.
// What does not: how a picture is put together (../scene.ts).
import { spot } from '../../../figure/pieces.ts';
import type { Piece } from '../../../figure/piece.ts';
import type { Focus } from '../../../figure/script.ts';
import type { Vector } from '../../../figure/space.ts';
import { outOf } from '../../../figure/axes.ts';
import { add, beyond } from '../../../figure/vector.ts';
import { heldPhone, phoneOf } from '../furniture/extras.ts';
import type { OptionScenes } from '../option-scenes.ts';
import { thing } from '../scene.ts';
import type { Places, SceneFacts } from '../scene.ts';
import { BUST, FROM_ABOVE, FROM_FRONT, over } from '../shots.ts';
import { handAt } from '../limbs.ts';

const PLAN: Focus = { at: [24, 70, 10], size: 124 };

const onHead = ({ body }: Places, place: Vector): Vector =>
  add(body.trunk.head.at, outOf(body.trunk.head, place));

const phone: Readonly<Record<string, SceneFacts>> = {
  near: {
    view: FROM_ABOVE,
    focus: PLAN,
    mouse: null,
    more: ({ desk }) => [thing(phoneOf(36, desk.height, 34), 'among')],
  },
  far: {
    view: FROM_ABOVE,
    focus: PLAN,
    mouse: null,
    sitting: { trunk: -16, rightArm: handAt([52, 68, 42], 0.6, [1, -0.1, 0.1]) },
    chair: { back: { lean: 10 } },
    more: ({ desk, body }) => [
      thing(phoneOf(78, desk.height, 48), 'among'),
      over(spot(beyond(body.arms.right.tip, [0, 0, 0], 0), 13)),
    ],
  },
};

const atPhone = (facts: SceneFacts): SceneFacts => ({
  view: FROM_FRONT,
  desk: null,
  chair: { arms: null },
  focus: BUST,
  ...facts,
});
/** From beside the ear to before the mouth. */
const handset = (places: Places): Piece =>
  heldPhone(onHead(places, [1, 1.5, 9.6]), onHead(places, [7, -9.5, 7.4]));
const phoneTrouble: Readonly<Record<string, SceneFacts>> = {
  neck: atPhone({
    sitting: { headLean: 34, shrug: 3 },
    more: (places) => [
      thing([handset(places)], 'over'),
      over(spot(beyond(places.body.trunk.neck.at, [0, 4, -6], 1), 10)),
    ],
  }),
  noHandsFree: atPhone({
    sitting: {
      rightArm: {
        kind: 'reach',
        wrist: [13, 107, 14],
        elbow: [0.2, -1, 0.8],
        fingers: [-0.1, 1, -0.15],
        palm: [-0.3, 0, -1],
      },
    },
    more: (places) => [
      thing([handset(places)], 'over'),
      over(spot(places.body.arms.right.wrist, 10)),
    ],
  }),
};

export const PHONE_SCENES: OptionScenes = { phone, phoneTrouble };
