// What lives here: the places of the body a check-in can name.
// What does not: where they are on the drawing (region-places.ts), their words (messages/en/comfort.ts).
// To add a place: its id here, its words, its point on the body; ids are permanent, they are written in journals.

/** Places of the body, from head to foot; left and right are the person's own. */
export const REGION_IDS = [
  'head',
  'neck',
  'leftShoulder',
  'rightShoulder',
  'upperBack',
  'leftArm',
  'rightArm',
  'leftWrist',
  'rightWrist',
  'lowerBack',
  'leftHip',
  'rightHip',
  'leftLeg',
  'rightLeg',
  'leftKnee',
  'rightKnee',
  'leftFoot',
  'rightFoot',
] as const;
export type RegionId = (typeof REGION_IDS)[number];
