import { guide, spot } from '../../figure/pieces.ts';
import type { Prop } from '../../figure/script.ts';
import { beyond } from '../../figure/vector.ts';
import type { CheckStepId } from '../check/steps.ts';
import type { Diagram } from './diagram.ts';
import { scene } from './scene.ts';
import type { Places, SceneFacts } from './scene.ts';
import { BUST, over, shoulderSpots } from './shots.ts';

const level = ({ eye, screen }: Places): Prop => over(guide(eye, [screen.x - 1, eye[1], eye[2]]));
const lowBack = ({ body: { trunk } }: Places): Prop =>
  over(spot(beyond((trunk.spine[2] ?? trunk.pelvis).at, trunk.chest.forward, -7), 13));
const elbow = ({ elbow: at }: Places): Prop =>
  over(guide([at[0], at[1] + 27, 20], at, [at[0] + 27, at[1], 20]));
/** What is looked at, in somebody who sits well. */
const SEATED: Readonly<Record<CheckStepId, SceneFacts>> = {
  feet: {
    desk: { edge: 22 },
    focus: { at: [24, 36, 0], size: 96 },
    more: ({ body }) => [over(spot(beyond(body.legs.right.ankle, [5, -4, 0], 1), 13))],
  },
  back: {
    chair: { arms: null },
    focus: { at: [14, 82, 0], size: 108 },
    more: (places) => [lowBack(places)],
  },
  shoulders: { view: { azimuth: 0, elevation: 8 }, desk: null, chair: { arms: null }, focus: BUST, more: (places) => shoulderSpots(places) }, // prettier-ignore
  elbows: { chair: { arms: null }, focus: { at: [20, 80, 0], size: 92 }, more: (places) => [elbow(places)] }, // prettier-ignore
  screen: { focus: { at: [34, 92, 0], size: 104 }, more: (places) => [level(places)] },
};

const standing = (facts: SceneFacts): SceneFacts => ({
  ...facts,
  sitting: { seat: null, trunk: 0, knee: 176 },
});

/** The same in somebody who stands. */
const STANDING: Readonly<Record<CheckStepId, SceneFacts>> = {
  feet: standing({ focus: { at: [24, 40, 0], size: 100 }, more: SEATED.feet.more ?? (() => []) }),
  back: standing({ focus: { at: [14, 110, 0], size: 140 }, more: (places) => [lowBack(places)] }),
  shoulders: standing({
    ...SEATED.shoulders,
    focus: { at: [0, 138, 0], size: 84 },
  }),
  elbows: standing({
    focus: { at: [26, 122, 0], size: 96 },
    more: (places) => [elbow(places)],
  }),
  screen: standing({ focus: { at: [36, 132, 0], size: 108 }, more: (places) => [level(places)] }),
};

const drawn = new Map<SceneFacts, Diagram>();

/** The picture of a step of the posture check; the same one each time. */
export function checkDiagram(
  step: CheckStepId,
  posture: 'sitting' | 'standing' = 'sitting',
): Diagram {
  const facts = (posture === 'sitting' ? SEATED : STANDING)[step];
  const known = drawn.get(facts) ?? scene(facts);
  drawn.set(facts, known);
  return known;
}
