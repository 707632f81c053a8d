// What lives here: the measures of the drawn body, cm, for a height of 170.
// What does not: how thick it is drawn (outline files). Segment lengths follow the usual table of body
// proportions (Drillis and Contini 1966, as in Winter, Biomechanics and Motor Control, table 4.1), rounded.
// To change the body: here; the tests of every frame hold for whatever stands here.

/** Height of the body; one per cent of it is what a touching part may slip. */
export const HEIGHT = 170;

export const THIGH = 42;
export const SHIN = 42;
/** The ankle above the sole; heel, ball and tip of the foot behind and before it. */
export const ANKLE_HEIGHT = 6.6;
export const BALL = 12.5;
export const HEEL = 4;

export const UPPER_ARM = 30;
export const FOREARM = 25;
export const HAND = 17;

/** From the middle to a hip joint and to a shoulder joint. */
export const HIP_HALF = 9;
export const SHOULDER_HALF = 16.5;

/** Heights of the spine's joints above the hips; the last is where the neck begins. */
export const SPINE = [0, 9, 18, 27, 36, 53] as const;
/** The shoulder joints above the hips. */
export const SHOULDER_HEIGHT = 43.5;

export const NECK = 5.5;
/** From the joint at the top of the neck to the middle of the head. */
export const HEAD_MIDDLE = 8.5;

/** A knee on the ground: the joint's height above it. An ankle that lies on it likewise. */
export const KNEE_ON_GROUND = 5.5;
export const ANKLE_ON_GROUND = 4.2;
/** The ankle of a shin that lies behind a knee, with the toes tucked under. */
export const ANKLE_ON_TOES = 15.2;
