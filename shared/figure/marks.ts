import { project } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Shape } from './drawing.ts';
import { circle } from './outline.ts';
import { outwardOf } from './outward.ts';
import type { MarkId, Side } from './script.ts';
import type { Vector } from './space.ts';
import type { Skeleton } from './skeleton.ts';
import { across, add, between, beyond, dot, scale, subtract, unit } from './vector.ts';

interface Spot {
  readonly at: Vector;
  readonly radius: number;
  /** Which way the skin faces there; a spot that faces away is not seen. */
  readonly faces: Vector;
}

type Find = (body: Skeleton, side: Side) => readonly Spot[];

/** A place on the trunk: at a joint of the spine, and from there up, to the front and outward, cm. */
interface OnTrunk {
  readonly joint: number;
  readonly up?: number;
  readonly front?: number;
  readonly aside?: number;
  readonly radius: number;
}

function trunkSpot(body: Skeleton, side: Side, place: OnTrunk): Spot {
  const { joint, up = 0, front = 0, aside = 0, radius } = place;
  const vertebra = body.trunk.spine[joint] ?? body.trunk.pelvis;
  const out = outwardOf(vertebra, side);
  const off = add(scale(vertebra.forward, front), scale(out, aside));
  const at = add(beyond(vertebra.at, vertebra.up, up), off);
  return { at, radius, faces: unit(off, vertebra.forward) };
}

const onTrunk =
  (...places: readonly OnTrunk[]): Find =>
  (body, side) =>
    places.map((place) => trunkSpot(body, side, place));

/** Five places between two shares of a limb: their soft spots run into one. */
const spread = (from: number, to: number): number[] =>
  [0, 0.25, 0.5, 0.75, 1].map((share) => from + (to - from) * share);

const onThigh =
  (from: number, to: number, forward: number, radius: number): Find =>
  (body, side) => {
    const { hip, knee, front } = body.legs[side];
    const faces = scale(front, Math.sign(forward));
    return spread(from, to).map((share) => ({
      at: beyond(between(hip, knee, share), front, forward),
      radius,
      faces,
    }));
  };

/** Where each marked area lies on the body. */
const AREAS: Readonly<Record<MarkId, Find>> = {
  lowerBack: onTrunk(
    { joint: 0, up: 6, front: -3.6, radius: 6 },
    { joint: 1, up: 0, front: -3.6, radius: 6.2 },
    { joint: 1, up: 5, front: -3.4, radius: 6.2 },
    { joint: 2, up: 1, front: -3.4, radius: 6 },
    { joint: 2, up: 5, front: -3.4, radius: 6 },
  ),
  upperBack: onTrunk(
    { joint: 3, up: 0, front: -3.6, radius: 6.6 },
    { joint: 3, up: 5, front: -3.6, radius: 6.8 },
    { joint: 4, up: 1, front: -3.6, radius: 7 },
    { joint: 4, up: 6, front: -3.6, radius: 6.6 },
  ),
  belly: onTrunk({ joint: 1, up: 4, front: 2.6, radius: 9 }),
  chest: onTrunk({ joint: 4, up: 5, front: 4.4, aside: 6.5, radius: 7 }),
  ribs: onTrunk(
    { joint: 2, up: 0, aside: 7.5, radius: 6.2 },
    { joint: 2, up: 5, aside: 7.5, radius: 6.2 },
    { joint: 3, up: 1, aside: 7.8, radius: 6.4 },
    { joint: 3, up: 6, aside: 8.2, radius: 6.6 },
    { joint: 4, up: 2, aside: 8.6, radius: 6.4 },
  ),
  glute: (body, side) => {
    const { hip } = body.legs[side];
    const { forward, up } = body.trunk.pelvis;
    const off = add(scale(forward, -4), scale(outwardOf(body.trunk.pelvis, side), 2.5));
    return [{ at: beyond(add(hip, off), up, -3.5), radius: 8, faces: unit(off) }];
  },
  hipSide: (body, side) => {
    const out = outwardOf(body.trunk.pelvis, side);
    const { forward, up } = body.trunk.pelvis;
    const at = add(body.legs[side].hip, add(scale(out, 3), scale(forward, -1)));
    return [0, 6].map((above) => ({ at: beyond(at, up, above - 2), radius: 6.5, faces: out }));
  },
  hipFront: onThigh(0.02, 0.2, 4.5, 6),
  hamstring: onThigh(0.28, 0.78, -2.4, 5.4),
  calf: (body, side) => {
    const { knee, ankle, front } = body.legs[side];
    const faces = scale(across(front, unit(subtract(ankle, knee))), -1);
    return spread(0.2, 0.45).map((share) => ({
      at: beyond(between(knee, ankle, share), faces, 2),
      radius: 4.4,
      faces,
    }));
  },
  shoulder: (body, side) => [
    { at: body.trunk.shoulders[side], radius: 6, faces: outwardOf(body.trunk.pelvis, side) },
  ],
  neckSide: (body, side) => {
    const { neck, head } = body.trunk;
    const faces = outwardOf(neck, side);
    return [0, 0.3].map((share) => ({
      at: beyond(between(neck.at, head.at, share), faces, 3.8 - 4 * share),
      radius: 5,
      faces,
    }));
  },
  neckBack: ({ trunk: { neck, head } }) => [
    {
      at: beyond(between(neck.at, head.at, 0.2), neck.forward, -3.6),
      radius: 5,
      faces: scale(neck.forward, -1),
    },
  ],
  forearm: (body, side) => {
    const { elbow, wrist, palm } = body.arms[side];
    return spread(0.25, 0.7).map((share) => ({
      at: between(elbow, wrist, share),
      radius: 5,
      faces: palm,
    }));
  },
  eyes: ({ trunk: { head } }) => [
    {
      at: beyond(beyond(head.at, head.forward, 8), head.up, 0.5),
      radius: 5.5,
      faces: head.forward,
    },
  ],
};

/** How far, as a cosine, a place may face away and still be marked: its muscle shows at the outline. */
const AWAY = -0.5;
/** From there on it grows into full sight over this much more. */
const FADE = 0.3;
const inSight = (camera: Camera, faces: Vector): number =>
  Math.min(1, Math.max(0, (dot(faces, camera.toEye) - AWAY) / FADE));

/** The part of the body an area lies on, and whether it is on the first or the last of its layers. */
export interface MarkedPart {
  readonly part: 'trunk' | 'seat' | 'head' | 'leg' | 'arm';
  readonly end: 'first' | 'last';
}

/** Where an area lies. */
export function markedPart(area: MarkId): MarkedPart {
  switch (area) {
    case 'glute':
    case 'hipSide':
      return { part: 'seat', end: 'first' };
    case 'hipFront':
    case 'hamstring':
      return { part: 'leg', end: 'first' };
    case 'calf':
      return { part: 'leg', end: 'last' };
    case 'shoulder':
      return { part: 'arm', end: 'first' };
    case 'forearm':
      return { part: 'arm', end: 'last' };
    case 'eyes':
    case 'neckBack':
    case 'neckSide':
      return { part: 'head', end: 'last' };
    case 'lowerBack':
    case 'upperBack':
    case 'belly':
    case 'chest':
    case 'ribs':
      return { part: 'trunk', end: 'last' };
  }
}

/** Soft spots over an area that works; what faces away is left out. */
export const markShapes = (camera: Camera, body: Skeleton, area: MarkId, side: Side): Shape[] =>
  AREAS[area](body, side)
    .map((spot) => ({ ...spot, sight: area === 'forearm' ? 1 : inSight(camera, spot.faces) }))
    .filter(({ sight }) => sight > 0)
    .map(({ at, radius, sight }) => ({
      paint: 'mark',
      path: circle({ at: project(camera, at), radius: radius * sight }),
    }));
