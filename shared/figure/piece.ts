import type { Paint } from './drawing.ts';
import type { Vector } from './space.ts';

/** A block: the middle of its bottom, and its size along x, y and z, cm. */
export interface Box {
  readonly kind: 'box';
  readonly at: Vector;
  readonly size: Vector;
  readonly paints: readonly [top: Paint, front: Paint, side: Paint];
  /** Solid for the tests: the body must not be inside. */
  readonly solid: boolean;
}

/** A round bar through some places, cm. */
export interface Bar {
  readonly kind: 'bar';
  readonly through: readonly Vector[];
  readonly radius: number;
  readonly paint: Paint;
  readonly solid: boolean;
}

/** A thin or slanted thing: everything between its corners, in one paint. Never solid. */
export interface Slab {
  readonly kind: 'slab';
  readonly corners: readonly Vector[];
  readonly paint: Paint;
}

/** Dashes from place to place, which show a level or a distance. */
export interface Guide {
  readonly kind: 'guide';
  readonly through: readonly Vector[];
}

/** A soft spot, which says: look here. */
export interface Spot {
  readonly kind: 'spot';
  readonly at: Vector;
  readonly radius: number;
}

export type Piece = Box | Bar | Slab | Guide | Spot;
