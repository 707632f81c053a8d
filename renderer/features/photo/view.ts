// What lives here: which part of the picture is in view: a value, and zooming and panning it.
// What does not: pointers and wheels (use-stage.ts).
import type { Spot } from '../../../shared/ergonomics/photo/measure.ts';
import type { PictureSize } from './handles.ts';

/** `scale`: CSS px for each px of the picture. `left`, `top`: where the picture's corner lies in the frame, CSS px. */
export interface View {
  readonly scale: number;
  readonly left: number;
  readonly top: number;
}

/** A picture in a frame, both in px. */
export interface Framed {
  readonly picture: PictureSize;
  readonly frame: PictureSize;
}

/** How far one can zoom in, times the whole picture. */
const MOST_ZOOM = 8;

/** The scale at which the whole picture is in view. */
const wholeScale = ({ picture, frame }: Framed): number =>
  Math.min(frame.width / picture.width, frame.height / picture.height);

/** The whole picture in the middle. */
export const wholeView = (framed: Framed): View =>
  within(framed, { scale: wholeScale(framed), left: 0, top: 0 });

/** How far it is zoomed in; 1 is the whole picture. */
export const zoomOf = (framed: Framed, view: View): number => view.scale / wholeScale(framed);

/** No larger or smaller than makes sense, and never with an edge of the picture inside the frame that could be outside. */
function within(framed: Framed, view: View): View {
  const { picture, frame } = framed;
  const least = wholeScale(framed);
  const scale = Math.min(least * MOST_ZOOM, Math.max(least, view.scale));
  const side = (offset: number, shown: number, room: number): number =>
    shown <= room ? (room - shown) / 2 : Math.min(0, Math.max(room - shown, offset));
  return {
    scale,
    left: side(view.left, picture.width * scale, frame.width),
    top: side(view.top, picture.height * scale, frame.height),
  };
}

/** Larger or smaller by a factor; what is at `around` (CSS px in the frame) stays there. */
export function zoomed(framed: Framed, view: View, factor: number, around: Spot): View {
  const least = wholeScale(framed);
  const scale = Math.min(least * MOST_ZOOM, Math.max(least, view.scale * factor));
  const ratio = scale / view.scale;
  return within(framed, {
    scale,
    left: around.x - (around.x - view.left) * ratio,
    top: around.y - (around.y - view.top) * ratio,
  });
}

/** Moved by so many CSS px. */
export const panned = (framed: Framed, view: View, by: Spot): View =>
  within(framed, { ...view, left: view.left + by.x, top: view.top + by.y });

/** Moved so that a place of the picture is well inside the frame; as it is, if it is already. */
export function showing(framed: Framed, view: View, spot: Spot): View {
  const at = onFrame(view, spot);
  const { width, height } = framed.frame;
  const [aside, down] = [Math.min(48, width / 4), Math.min(48, height / 4)];
  const isIn = at.x >= aside && at.x <= width - aside && at.y >= down && at.y <= height - down;
  return isIn ? view : panned(framed, view, { x: width / 2 - at.x, y: height / 2 - at.y });
}

/** A place of the picture, in CSS px of the frame; and the other way round. */
export const onFrame = ({ scale, left, top }: View, { x, y }: Spot): Spot => ({
  x: left + x * scale,
  y: top + y * scale,
});
export const inPicture = ({ scale, left, top }: View, { x, y }: Spot): Spot => ({
  x: (x - left) / scale,
  y: (y - top) / scale,
});
