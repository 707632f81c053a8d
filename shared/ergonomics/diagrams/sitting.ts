import type { ArmPose, LegPose } from '../../figure/script.ts';

/** How somebody sits or stands, seen from the side. Angles in degrees, as the photo measure has them; lengths in cm. */
export interface Sitting {
  /** Height of the seat; null: standing. */
  readonly seat: number | null;
  /** The hips before (+) the place where they are all the way back on a seat. */
  readonly x: number;
  /** Hip to shoulder against vertical, positive leaning back. Exact. */
  readonly trunk: number;
  /** How far the back is rounded, between the pelvis and the neck. */
  readonly round: number;
  /** Shoulders drawn up. */
  readonly shrug: number;
  /** Shoulder to ear against vertical, positive forward. Exact. */
  readonly neck: number;
  /** The face against vertical, positive looking down. */
  readonly gaze: number;
  /** The head pushed forward on the neck, cm. */
  readonly poke: number;
  /** The head turned or leant to its right. */
  readonly headTurn: number;
  readonly headLean: number;
  /** Inner angles, 180 is straight. Exact while both feet stand. */
  readonly elbow: number;
  readonly knee: number;
  /** Elbow to wrist against horizontal, positive with the hand up. Exact. */
  readonly forearm: number;
  /** The hand bent up against the forearm. */
  readonly wrist: number;
  /** What the soles stand on; null: they hang. */
  readonly floor: number | null;
  /** Toes lifted, as on a slanting footrest. */
  readonly slope: number;
  /** Limbs that do something else. */
  readonly rightArm?: ArmPose;
  readonly leftArm?: ArmPose;
  readonly rightLeg?: LegPose;
  readonly leftLeg?: LegPose;
}

/** Well set up: feet flat, knees a little open, leaning back a little, forearms level, eyes ahead. */
export const FAULTLESS: Sitting = {
  seat: 43,
  x: 0,
  trunk: 10,
  round: 0,
  shrug: 0,
  neck: 6,
  gaze: 4,
  poke: 0,
  headTurn: 0,
  headLean: 0,
  elbow: 95,
  knee: 95,
  forearm: 0,
  wrist: 0,
  floor: 0,
  slope: 0,
};

/** A hip joint above the seat, cm. */
export const HIP_OVER_SEAT = 9;
