// What lives here: how a movement of the drawn body is written down: key poses, view, props. Data only.
// What does not: solving a pose (solve.ts), moving between poses (motion.ts), drawing (draw.ts).
// To add a prop: its member in Prop and its pieces in props.ts. To add a mark: an entry in marks.ts.
// Where x, y and z point: space.ts.
// Two-sided movements are written for the right side; the left one is their mirror image.
import type { Piece } from './piece.ts';
import type { Vector } from './space.ts';

/** Which half of the body. */
export type Side = 'left' | 'right';

/** Parts of the body that something else can be placed on. */
export type TrunkPoint = 'hips' | 'lowerBack' | 'chest' | 'neck' | 'head';
export type LimbPoint =
  'Shoulder' | 'Elbow' | 'Wrist' | 'Hip' | 'Thigh' | 'Knee' | 'Shin' | 'Ankle' | 'Foot';
export type BodyPoint = TrunkPoint | `${Side}${LimbPoint}`;

/** A place in the world, or one on the body that is moved along with it (`offset` cm in the world's axes). */
export type Place = Vector | { readonly on: BodyPoint; readonly offset?: Vector };

/** Turning of one part of the trunk against the part below it (the pelvis: against the world), degrees. */
export interface Turning {
  /** Forward; negative is backward. */
  readonly bend?: number;
  /** To the right side. */
  readonly lean?: number;
  /** Rotation to the right, about its own length. */
  readonly turn?: number;
}

/** The neck and head, together from -60 to 60 or so. `glide`: the head straight back (negative: forward), cm. */
export interface NeckPose extends Turning {
  /** The head alone, chin toward the chest, degrees. */
  readonly nod?: number;
  readonly glide?: number;
}

/** Shoulder girdle, cm from rest. */
export interface GirdlePose {
  readonly up?: number;
  readonly back?: number;
}

/** An arm by its angles, degrees. All zero: hanging straight beside the chest. */
export interface FreeArm {
  readonly kind: 'free';
  /** Forward and up: 90 points forward, 180 up, -40 behind. */
  readonly raise?: number;
  /** Sideways, away from the body: 90 points out. */
  readonly open?: number;
  /** Elbow, 0 straight to 145. */
  readonly elbow?: number;
  /** Which way the elbow bends the forearm: 0 as when lifting a cup; positive turns it inward across the body. */
  readonly roll?: number;
  /** Palm toward the forearm; negative is the back of the hand. */
  readonly wrist?: number;
}

/** An arm whose wrist is somewhere. The elbow goes toward `elbow` (a direction; default down and back). */
export interface ReachingArm {
  readonly kind: 'reach';
  readonly wrist: Place;
  readonly elbow?: Vector;
  /** Where the fingers point; default: on from the forearm. */
  readonly fingers?: Vector;
  /** Where the palm faces; default: down where the fingers are told, else as the elbow has it. */
  readonly palm?: Vector;
}
export type ArmPose = FreeArm | ReachingArm;

/** A leg by its angles against the pelvis, degrees. All zero: straight down, foot at a right angle. */
export interface FreeLeg {
  readonly kind: 'free';
  /** Forward and up: 90 is a seated thigh. */
  readonly raise?: number;
  /** Sideways, away from the other leg. */
  readonly open?: number;
  /** Knee, 0 straight to 150. */
  readonly knee?: number;
  /** Rotation of the whole leg about the thigh; positive turns the bent shin's foot inward. */
  readonly roll?: number;
  /** Toes toward the shin; negative points the toes. */
  readonly ankle?: number;
}

/** A foot on the ground or on something: `sole` is the place under its ankle. */
export interface PlantedLeg {
  readonly kind: 'planted';
  readonly sole: Place;
  /** The heel lifted over the ball of the foot, degrees; negative: the toes lifted over the heel. */
  readonly heel?: number;
  /** Toes outward, degrees. */
  readonly out?: number;
  /** Where the knee goes (a direction; default forward). */
  readonly knee?: Vector;
}

/** A knee on the ground; the shin lies behind it. Needs a root at the knees. */
export interface KneelingLeg {
  readonly kind: 'kneeling';
  /** The toes tucked under instead of lying flat. */
  readonly tucked?: boolean;
  /** The foot of the lying shin toward the middle, degrees. */
  readonly inward?: number;
}

/** A leg whose ankle is somewhere, with the knee toward `knee` (a direction). */
export interface ReachingLeg {
  readonly kind: 'reach';
  readonly ankle: Place;
  readonly knee: Vector;
  /** Where the toes point; default: at a right angle to the shin. */
  readonly toes?: Vector;
}
export type LegPose = FreeLeg | PlantedLeg | KneelingLeg | ReachingLeg;

/** What holds the body in its place. */
export type Root =
  /** The middle between the hip joints is here. */
  | { readonly kind: 'hips'; readonly at: Vector }
  /** Both knees are on the ground at this x, `apart` cm from the middle; the thighs lean back by `back` degrees. */
  | { readonly kind: 'knees'; readonly x: number; readonly apart: number; readonly back: number };

/** One key pose. What is left out is as in quiet standing: spine straight, arms hanging. */
export interface Pose {
  readonly root: Root;
  readonly pelvis?: Turning;
  readonly lumbar?: Turning;
  readonly chest?: Turning;
  readonly neck?: NeckPose;
  readonly girdle?: { readonly right?: GirdlePose; readonly left?: GirdlePose };
  readonly rightArm?: ArmPose;
  readonly leftArm?: ArmPose;
  readonly rightLeg: LegPose;
  readonly leftLeg: LegPose;
  /** Eyes closed (1), half closed, open (0, the default). */
  readonly eyesClosed?: number;
}

/** Where one looks from. `azimuth` 0: at the body's front, 90: at its right side; `elevation`: from above. Degrees. */
export interface View {
  readonly azimuth: number;
  readonly elevation: number;
}

/** Things around the body. `x` and `z` move them from their usual place, cm. */
export type Prop =
  /** Seat 46 cm high, its middle at x = 0, its back at x = -20. */
  | {
      readonly type: 'chair';
      readonly x?: number;
      readonly z?: number;
      readonly turn?: 0 | 90 | 180;
    }
  /** Top 73 cm high, its near edge at x = 40. */
  | { readonly type: 'desk'; readonly x?: number }
  /** 1 cm thick, 180 cm long, its middle at x = 0. */
  | { readonly type: 'mat'; readonly x?: number }
  /** A wall whose face is at x. */
  | { readonly type: 'wall'; readonly x: number }
  /** An open door frame across x = 0: its right post begins at z = 40. */
  | { readonly type: 'doorway'; readonly x?: number; readonly z?: number }
  /** A low firm cushion, `height` cm, its middle at x. */
  | { readonly type: 'cushion'; readonly x: number; readonly z?: number; readonly height: number }
  /** A low step or stool, `height` cm, its middle at x. */
  | { readonly type: 'step'; readonly x: number; readonly z?: number; readonly height: number }
  /** A window with a far view, for the eyes. */
  | { readonly type: 'window'; readonly x: number }
  /** Anything else, told by its pieces. */
  | Thing;

/** A thing that is no usual one: furniture that is drawn once as low and once as high, say. */
export interface Thing {
  readonly type: 'thing';
  readonly pieces: readonly Piece[];
  /** Behind the body (the default), before or behind it piece by piece, or over everything. */
  readonly lies?: 'behind' | 'among' | 'over';
  /** Among the body: as near to the eye as this place, instead of each piece by its middle. */
  readonly asNearAs?: Vector;
}

/** Areas of the body that are softly marked. */
export const MARKS = [
  'lowerBack',
  'upperBack',
  'glute',
  'hamstring',
  'hipFront',
  'hipSide',
  'calf',
  'chest',
  'shoulder',
  'neckSide',
  'neckBack',
  'ribs',
  'forearm',
  'belly',
  'eyes',
] as const;
export type MarkId = (typeof MARKS)[number];
/** A mark; without a side it lies in the middle, or on both sides. */
export interface Mark {
  readonly area: MarkId;
  readonly side?: Side;
}

/** An arrow where a direction is not clear from the drawing: beside `at`, toward `toward`. */
export interface Arrow {
  readonly at: Place;
  /** Direction and length, cm. */
  readonly toward: Vector;
  /** How far it bows, cm; positive to its left as it is drawn. */
  readonly bow?: number;
  /** A line of sight: dashes instead of a whole line. */
  readonly dashed?: true;
  /** Key poses toward which it is shown. */
  readonly into: readonly string[];
}

/** A square part of the picture, `size` cm wide around a place. It fades out below, unless it is cut there on purpose. */
export interface Focus {
  readonly at: Place;
  readonly size: number;
  readonly isWhole?: true;
}

/** How a movement is drawn: its key poses by name; phases say which one they lead to. */
export interface FigureScript {
  readonly view: View;
  readonly props: readonly Prop[];
  readonly marks: readonly Mark[];
  readonly poses: Readonly<Record<string, Pose>>;
  readonly arrows?: readonly Arrow[];
  /** The key pose that shows best what the movement is; by default that of its first hold. */
  readonly portrait?: string;
  /** Shows only this, for movements of a small part. A place on the body is that of the pose `start`. */
  readonly focus?: Focus;
}

/** The usual views: from the side, from the front, and between the two. */
export const SIDE_VIEW: View = { azimuth: 90, elevation: 4 };
export const FRONT_VIEW: View = { azimuth: 0, elevation: 4 };
export const CORNER_VIEW: View = { azimuth: 48, elevation: 10 };
