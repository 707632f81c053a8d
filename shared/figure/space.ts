/**
 * A place or direction, cm: x forward, y up, z to the right. The world is made for a body 170 cm tall, with the
 * floor at y = 0. x points where the body faces when it is not turned, z to the body's own right.
 */
export type Vector = readonly [x: number, y: number, z: number];
