// What lives here: everything on the picture that can be dragged: the markers, and the two ends of the vertical.
// What does not: moving them (layout.ts), what markers mean (shared/ergonomics/photo/measure.ts).
import type { MarkerId, PhotoMeasure, Spot } from '../../../shared/ergonomics/photo/measure.ts';
import { MARKERS } from '../../../shared/ergonomics/photo/measure.ts';
import type { MessageKey } from '../../../shared/messages/translator.ts';

export type HandleId = MarkerId | 'verticalOne' | 'verticalOther';

/** A picture's size, px. */
export type PictureSize = Pick<PhotoMeasure, 'width' | 'height'>;

/** Whether it is a marker of the body or the screen. */
export const isMarker = (handle: HandleId): handle is MarkerId =>
  MARKERS.some((marker) => marker === handle);

/** Its name and where it belongs, in words. */
export const nameOf = (handle: HandleId): MessageKey => `photo.${handle}`;
export const hintOf = (handle: HandleId): MessageKey =>
  isMarker(handle) ? `photo.hint_${handle}` : 'photo.hint_vertical';

/** A place on the picture: whole px, and not beside it. */
export const onPicture = ({ x, y }: Spot, { width, height }: PictureSize): Spot => ({
  x: Math.min(width, Math.max(0, Math.round(x))),
  y: Math.min(height, Math.max(0, Math.round(y))),
});
