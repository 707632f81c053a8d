// What lives here: what a drawing is made of: filled shapes in paint order, each with what it shows.
// What does not: colours (the renderer gives each paint one), outlines (outline.ts).
// To add a paint: its name here, its colour in renderer/features/figure/figure.css.

/** What a shape shows; the renderer gives each its colours in every theme. */
export const PAINTS = [
  'ground',
  'wood',
  'woodTop',
  'woodSide',
  'mat',
  'matTop',
  'cloth',
  'wall',
  'metal',
  'padding',
  'paddingSide',
  'casing',
  'casingSide',
  'glass',
  'keys',
  'paper',
  'ink',
  'cover',
  'coverSide',
  'glow',
  'dusk',
  'sky',
  'hill',
  'meadow',
  'skin',
  'skinFar',
  'shirt',
  'shirtFar',
  'trousers',
  'trousersFar',
  'hair',
  'ear',
  'feature',
  'fold',
  'mark',
  'guide',
  'arrow',
] as const;
export type Paint = (typeof PAINTS)[number];

/** One shape. `path` is SVG path data in cm, y downward. Lines are stroked, everything else is filled. */
export interface Shape {
  readonly paint: Paint;
  readonly path: string;
}

/** A shape that is still to be put in order: more `near` is painted later. */
export interface Layer {
  readonly near: number;
  readonly shapes: readonly Shape[];
}
