import { cameraOf, project } from '../../figure/camera.ts';
import type { Vector } from '../../figure/space.ts';
import type { AngleId, MarkerId, Spot } from '../photo/measure.ts';
import type { Diagram } from './diagram.ts';
import { EXACT_SIDE, placesOf, scene } from './scene.ts';
import { FAULTLESS } from './sitting.ts';
import type { Sitting } from './sitting.ts';

/** A picture exactly from the side, and where in it every marker belongs, cm: as `viewBoxOf` has them, y downward. */
export interface SideScene {
  readonly diagram: Diagram;
  readonly markers: Readonly<Record<MarkerId, Spot>>;
}

/**
 * Somebody at a desk whose angles are exactly these, as the photo measure counts them; what is left out is
 * well set up. Reached are: elbow 60 to 150, knee 50 to 150, trunk -15 to 20, forearm -20 to 20, and a neck
 * of -5 to 24 (with an upright trunk to 50); a neck beyond stops short.
 */
export function sideScene(angles: Partial<Readonly<Record<AngleId, number>>> = {}): SideScene {
  const { eyeLine = 0, ...held } = angles;
  // A knee that is bent far leaves no room under a high seat.
  const seat = seatFor(held.knee ?? FAULTLESS.knee);
  // A head that is far forward or back looks that way too.
  const ahead = (held.neck ?? FAULTLESS.neck) - FAULTLESS.neck;
  const look = { gaze: FAULTLESS.gaze + ahead * 0.9, poke: ahead * 0.12 };
  const sitting: Sitting = { ...FAULTLESS, ...look, ...held, seat };
  const facts = { sitting, screen: { eyeLine } };
  const { body, eye, ear, screen } = placesOf(facts, sitting);
  const arm = body.arms.right;
  const leg = body.legs.right;
  return {
    diagram: scene(facts),
    markers: {
      eye: spotOf(eye),
      ear: spotOf(ear),
      shoulder: spotOf(arm.shoulder),
      elbow: spotOf(arm.elbow),
      wrist: spotOf(arm.wrist),
      hip: spotOf(leg.hip),
      knee: spotOf(leg.knee),
      ankle: spotOf(leg.ankle),
      screenTop: spotOf([screen.x, screen.top, screen.z]),
    },
  };
}

/** A seat that is no higher than the leg can reach the floor from. */
const seatFor = (knee: number): number =>
  Math.min(FAULTLESS.seat ?? 0, 84 * Math.sin((knee * Math.PI) / 360) * 0.92 - 2.4);

const camera = cameraOf(EXACT_SIDE);

function spotOf(place: Vector): Spot {
  const [x, y] = project(camera, place);
  return { x, y };
}
