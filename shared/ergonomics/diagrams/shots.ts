// What lives here: the usual views and frames of the pictures, and the people they show in them.
// What does not: how a picture is put together (scene.ts), what differs in each (options/, fixes/).
// To add one: a frame or a function from what differs to the facts, once two files need it.
import { spot } from '../../figure/pieces.ts';
import type { Piece } from '../../figure/piece.ts';
import type { Focus, Prop, View } from '../../figure/script.ts';
import type { Vector } from '../../figure/space.ts';
import { beyond } from '../../figure/vector.ts';
import { thing } from './scene.ts';
import type { Places, SceneFacts } from './scene.ts';
import { handAt, ON_LAP } from './limbs.ts';

/** What is drawn over everything: guides, spots, and what is held before the body. */
export const over = (...pieces: readonly Piece[]): Prop => thing(pieces, 'over');

export const FROM_ABOVE: View = { azimuth: 180, elevation: 76 };
export const FROM_FRONT: View = { azimuth: 0, elevation: 8 };
export const FROM_BEHIND: View = { azimuth: 146, elevation: 16 };

/** Seen from the side: seat, legs and feet; all of somebody on a chair; the upper body up to the screen; the arms. */
export const LEGS: Focus = { at: [20, 38, 0], size: 96 };
export const SEATED: Focus = { at: [12, 64, 0], size: 140 };
export const UPPER: Focus = { at: [31, 92, 0], size: 104 };
export const ARMS: Focus = { at: [22, 82, 0], size: 92 };
/** Seen from above: the desk before its person. */
export const PLAN: Focus = { at: [22, 70, 4], size: 116 };
/** Seen from the front: head and shoulders. */
export const BUST: Focus = { at: [0, 98, 0], size: 84 };
/** All of somebody who stands at a desk. */
export const STANDING: Focus = { at: [30, 88, 0], size: 186 };

/** The legs of somebody on a chair, without a desk. */
export const legsShot = (seat: number, knee: number, rest: SceneFacts = {}): SceneFacts =>
  chairShot({ focus: LEGS, ...rest, sitting: { seat, knee, ...rest.sitting } });

/** Somebody on a chair without a desk, hands in the lap. */
export const chairShot = (facts: SceneFacts = {}): SceneFacts => ({
  desk: null,
  focus: SEATED,
  ...facts,
  sitting: { ...ON_LAP, ...facts.sitting },
  chair: { arms: null, ...facts.chair },
});

/** The arms on their armrests, from the corner. */
export const armrestShot = (facts: SceneFacts = {}): SceneFacts => ({
  desk: null,
  view: { azimuth: 56, elevation: 8 },
  focus: { at: [4, 82, 0], size: 94 },
  ...facts,
});

/** From above, the right hand on a mouse whose middle is at x and z. */
export const mouseShot = (x: number, z: number, facts: SceneFacts = {}): SceneFacts => ({
  view: FROM_ABOVE,
  focus: PLAN,
  mouse: { x, z },
  ...facts,
  sitting: { rightArm: handAt([x - 9, 67.6, z - 1], 0.5), ...facts.sitting },
});

/** Close to the hand on the mouse. */
export const handShot = (facts: SceneFacts = {}): SceneFacts =>
  mouseShot(33, 27, {
    focus: { at: [30, 66, 27], size: 54 },
    screen: null,
    chair: { arms: null },
    ...facts,
  });

/** Close to the hands at the keyboard, from the side. */
export const typingShot = (facts: SceneFacts = {}): SceneFacts => ({
  focus: { at: [22, 68, 16], size: 52 },
  screen: null,
  mouse: null,
  chair: { arms: null },
  ...facts,
});

/** From behind, over the shoulder to the screen and what is on the desk. */
export const deskShot = (facts: SceneFacts = {}): SceneFacts => ({
  view: { azimuth: 138, elevation: 20 },
  focus: { at: [38, 88, 4], size: 116 },
  mouse: null,
  chair: { arms: null },
  ...facts,
});

/** The room around somebody at a desk. */
export const roomShot = (facts: SceneFacts = {}): SceneFacts => ({
  focus: { at: [40, 88, 0], size: 140 },
  view: { azimuth: 128, elevation: 14 },
  chair: { arms: null },
  ...facts,
});

/** Somebody who stands at a desk. */
export const standingShot = (facts: SceneFacts = {}): SceneFacts => ({
  focus: STANDING,
  ...facts,
  sitting: { seat: null, trunk: 0, neck: 6, knee: 176, ...facts.sitting },
});

/** The nape of the neck, and the small of the back, `behind` cm behind the spine. */
export const napeOf = ({ body: { trunk } }: Places): Vector =>
  beyond(trunk.neck.at, trunk.neck.forward, -4);
export function smallOfBack({ body: { trunk } }: Places, behind: number): Vector {
  const joint = trunk.spine[2] ?? trunk.pelvis;
  return beyond(joint.at, joint.forward, -behind);
}

/** A soft spot on both shoulders, or on both elbows. */
export const shoulderSpots = ({ body }: Places): readonly Prop[] => [
  over(spot(body.arms.right.shoulder, 10), spot(body.arms.left.shoulder, 10)),
];
export const elbowSpots = ({ body }: Places): readonly Prop[] => [
  over(spot(body.arms.right.elbow, 9), spot(body.arms.left.elbow, 9)),
];
