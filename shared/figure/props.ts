// What lives here: the things around the body, and what each is made of.
// What does not: how a piece is drawn (pieces.ts), where a body touches them (the stretches' own targets).
// To add one: its member in Prop (script.ts) and its case here.
import { nearness } from './camera.ts';
import type { Camera } from './camera.ts';
import type { Layer } from './drawing.ts';
import { box, pieceLayer } from './pieces.ts';
import type { Box, Piece } from './piece.ts';
import type { Prop } from './script.ts';
import type { Vector } from './space.ts';
import { farView, windowBoxes } from './window-prop.ts';

export const SEAT_HEIGHT = 46;
export const DESK_HEIGHT = 73;
const MAT = ['matTop', 'mat', 'mat'] as const;
const CLOTH = ['cloth', 'cloth', 'cloth'] as const;
const WALL = ['wall', 'wall', 'wall'] as const;

/** What a prop is made of. */
export function piecesOf(prop: Prop): readonly Piece[] {
  switch (prop.type) {
    case 'chair':
      return chairBoxes(prop.x ?? 0, prop.z ?? 0, prop.turn ?? 0);
    case 'desk':
      return deskBoxes(40 + (prop.x ?? 0));
    case 'mat':
      return [box([prop.x ?? 0, 0, 0], [180, 1, 62], MAT, false)];
    case 'wall':
      return [box([prop.x + 3, 0, 0], [6, 190, 110], WALL)];
    case 'doorway':
      return doorBoxes(prop.x ?? 0, prop.z ?? 40);
    case 'cushion':
      return [box([prop.x, 0, prop.z ?? 0], [34, prop.height, 40], CLOTH, false)];
    case 'step':
      return [box([prop.x, 0, prop.z ?? 0], [34, prop.height, 40])];
    case 'window':
      return windowBoxes(prop.x);
    case 'thing':
      return prop.pieces;
  }
}

function chairBoxes(x: number, z: number, turn: 0 | 90 | 180): Box[] {
  // Turned about the middle of the seat.
  const at = (along: number, y: number, aside: number): Vector =>
    turn === 0
      ? [x + along, y, z + aside]
      : turn === 180
        ? [x - along, y, z - aside]
        : [x - aside, y, z + along];
  const size = (along: number, high: number, aside: number): Vector =>
    turn === 90 ? [aside, high, along] : [along, high, aside];
  const legs = [-18, 18].flatMap((aside) => [
    box(at(-17, 0, aside), size(3.5, 42, 3.5)),
    box(at(17, 0, aside), size(3.5, 42, 3.5)),
    box(at(-20, SEAT_HEIGHT, aside), size(3, 44, 3.5)),
  ]);
  return [...legs, box(at(0, 42, 0), size(42, 4, 42)), box(at(-20.5, 70, 0), size(2.5, 20, 40))];
}

function deskBoxes(edge: number): Box[] {
  return [
    box([edge + 8, 0, -38], [4, 70, 4]),
    box([edge + 8, 0, 38], [4, 70, 4]),
    box([edge + 52, 0, -38], [4, 70, 4]),
    box([edge + 52, 0, 38], [4, 70, 4]),
    box([edge + 30, DESK_HEIGHT - 3, 0], [60, 3, 90]),
  ];
}

function doorBoxes(x: number, z: number): Box[] {
  return [
    box([x, 0, z + 5], [12, 186, 10], WALL),
    box([x, 0, z - 85], [12, 186, 10], WALL),
    box([x, 186, z - 40], [12, 10, 100], WALL, false),
  ];
}

/** A prop as it is seen, piece by piece. */
export function propLayers(camera: Camera, prop: Prop): Layer[] {
  const layers = piecesOf(prop).map((piece) => pieceLayer(camera, piece));
  if (prop.type === 'window') return [...layers, farView(camera, prop.x)];
  if (prop.type !== 'thing' || !prop.asNearAs) return layers;
  const near = nearness(camera, prop.asNearAs);
  return layers.sort((a, b) => a.near - b.near).map((layer) => ({ ...layer, near }));
}
