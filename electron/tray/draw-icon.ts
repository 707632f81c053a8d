// What lives here: the tray icon's picture for every look.
// What does not: choosing the look (look.ts), putting it in the tray (tray.ts).
// To change a picture: its shape in MARKS; look at it on the preview desktop (npm run preview).
import { RING_STEPS } from './look.ts';
import type { IconLook, IconMark } from './look.ts';
import type { Picture } from './png.ts';
import { anyOf, arc, disc, line } from './shapes.ts';
import type { Shape } from './shapes.ts';

/** Red, green, blue, 0 to 255. */
type Colour = readonly [number, number, number];

/** Colours of middling brightness, at least 3 to 1 against light and dark bars alike (tested). */
export const ICON_COLOURS = {
  calm: [24, 138, 126],
  due: [196, 104, 20],
  quiet: [118, 118, 128],
} as const satisfies Record<string, Colour>;
const BLACK: Colour = [0, 0, 0];

const RADIUS = 0.42;
const THICKNESS = 0.14;
const FAINT = 0.4;

const MARKS: Readonly<Record<IconMark, Shape | null>> = {
  sitting: null,
  standing: line(0, -0.13, 0, 0.13, 0.14),
  due: disc(0.2),
  held: line(-0.13, 0, 0.13, 0, 0.14),
  paused: anyOf(line(-0.1, -0.11, -0.1, 0.11, 0.1), line(0.1, -0.11, 0.1, 0.11, 0.1)),
  away: disc(0.09),
};

const COLOUR_OF: Readonly<Record<IconMark, keyof typeof ICON_COLOURS>> = {
  sitting: 'calm',
  standing: 'calm',
  due: 'due',
  held: 'quiet',
  paused: 'quiet',
  away: 'quiet',
};

/**
 * Draws a look in `size` × `size` pixels. A template (macOS) is black, and the system colours it.
 */
export function drawIcon(look: IconLook, size: number, template: boolean): Picture {
  const colour = template ? BLACK : ICON_COLOURS[COLOUR_OF[look.mark]];
  const track = arc(RADIUS, THICKNESS, 1);
  const filled = arc(RADIUS, THICKNESS, look.steps / RING_STEPS);
  const mark = MARKS[look.mark];
  const rgba = new Uint8Array(size * size * 4);
  for (let index = 0; index < size * size; index += 1) {
    const x = ((index % size) + 0.5) / size - 0.5;
    const y = (Math.floor(index / size) + 0.5) / size - 0.5;
    const covered = (shape: Shape | null): number =>
      shape ? Math.min(1, Math.max(0, 0.5 - shape(x, y) * size)) : 0;
    const opacity = Math.max(covered(track) * FAINT, covered(filled), covered(mark));
    rgba.set([...colour, Math.round(opacity * 255)], index * 4);
  }
  return { size, rgba };
}
