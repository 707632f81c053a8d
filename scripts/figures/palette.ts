import { readFileSync } from 'node:fs';
import type { Paint } from '../../shared/figure/drawing.ts';
import { inProject } from '../tools/project.ts';

/** The colour of a paint, or of the edge around the body, as the pages have it. */
export type Palette = (paint: Paint | 'edge') => string;

/** The pages' own colours of one theme. Throws an Error for a paint that has none. */
export function readPalette(isDark: boolean): Palette {
  const css = readFileSync(inProject('renderer/features/figure/palette.css'), 'utf8');
  const colours = new Map(
    [...css.matchAll(/--figure-(\w+): light-dark\((#\w+), (#\w+)\)/gu)].map(
      ([, name = '', light = '', dark = '']) => [name, isDark ? dark : light],
    ),
  );
  return (paint) => {
    const colour = colours.get(paint);
    if (colour === undefined) throw new Error(`palette.css has no colour for "${paint}".`);
    return colour;
  };
}
