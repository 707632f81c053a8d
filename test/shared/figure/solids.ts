import { ANKLE_HEIGHT, BALL, HEEL } from '../../../shared/figure/proportions.ts';
import type { Bar, Box } from '../../../shared/figure/piece.ts';
import { piecesOf } from '../../../shared/figure/props.ts';
import type { FigureScript } from '../../../shared/figure/script.ts';
import type { Vector } from '../../../shared/figure/space.ts';
import type { Skeleton } from '../../../shared/figure/skeleton.ts';
import { between, beyond, distance } from '../../../shared/figure/vector.ts';

/** A part of the body as a row of balls, cm. */
interface Part {
  readonly name: string;
  readonly from: Vector;
  readonly to: Vector;
  readonly radius: number;
}

/** The body, by its parts. Radii are those of the flesh that does not give way. */
function partsOf({ trunk, arms, legs }: Skeleton): Part[] {
  const limbs = (['right', 'left'] as const).flatMap((side): Part[] => {
    const { shoulder, elbow, wrist, tip } = arms[side];
    const { hip, knee, ankle, toes, sole } = legs[side];
    const under = (along: number, radius: number): Vector =>
      beyond(beyond(ankle, toes, along), sole, ANKLE_HEIGHT - radius);
    return [
      { name: `${side} upper arm`, from: shoulder, to: elbow, radius: 3.6 },
      { name: `${side} forearm`, from: elbow, to: wrist, radius: 2.4 },
      { name: `${side} hand`, from: wrist, to: tip, radius: 0.6 },
      { name: `${side} thigh`, from: hip, to: knee, radius: 5.2 },
      { name: `${side} shin`, from: knee, to: ankle, radius: 3.2 },
      { name: `${side} foot`, from: under(3 - HEEL, 1), to: under(BALL, 1), radius: 1 },
    ];
  });
  const spine = trunk.spine.slice(1).map((vertebra, index) => ({
    name: 'trunk',
    from: (trunk.spine[index] ?? trunk.pelvis).at,
    to: vertebra.at,
    radius: 7,
  }));
  return [
    ...limbs,
    ...spine,
    { name: 'head', from: trunk.head.at, to: trunk.head.at, radius: 7.4 },
  ];
}

const ballsOf = ({ from, to }: Part): Vector[] =>
  [0, 0.2, 0.4, 0.6, 0.8, 1].map((share) => between(from, to, share));

/** How deep a ball is in something, cm; negative when it is clear of it. */
const depthIn = (solid: Box | Bar, at: Vector, radius: number): number =>
  solid.kind === 'box' ? depthInBox(solid, at, radius) : depthInBar(solid, at, radius);

function depthInBar({ through, radius }: Bar, at: Vector, own: number): number {
  const places = through.flatMap((from, index) => {
    const to = through[index + 1] ?? from;
    return [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9].map((share) =>
      between(from, to, share),
    );
  });
  return radius + own - Math.min(...places.map((place) => distance(place, at)));
}

function depthInBox({ at, size }: Box, [x, y, z]: Vector, radius: number): number {
  const outside = [
    Math.abs(x - at[0]) - size[0] / 2,
    Math.max(at[1] - y, y - at[1] - size[1]),
    Math.abs(z - at[2]) - size[2] / 2,
  ];
  const clear = Math.hypot(...outside.map((one) => Math.max(0, one)));
  return clear > 0 ? radius - clear : radius - Math.max(...outside);
}

/** One per cent of the body's height: what may sink in. */
const GIVES = 1.7;

/** Parts that are through the floor or through something solid, in words. */
export function collisionsOf(script: FigureScript, body: Skeleton): string[] {
  const solids = script.props
    .flatMap(piecesOf)
    .filter((piece) => piece.kind === 'box' || piece.kind === 'bar')
    .filter(({ solid }) => solid);
  return partsOf(body).flatMap((part) =>
    ballsOf(part).flatMap((ball) => {
      const below = part.radius - ball[1];
      const sunk = below > GIVES ? [`${part.name} ${below.toFixed(1)} cm into the floor`] : [];
      const inside = Math.max(0, ...solids.map((solid) => depthIn(solid, ball, part.radius)));
      return inside > GIVES ? [...sunk, `${part.name} ${inside.toFixed(1)} cm into a prop`] : sunk;
    }),
  );
}
