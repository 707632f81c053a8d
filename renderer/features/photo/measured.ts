import { anglesOf } from '../../../shared/ergonomics/photo/angles.ts';
import { errorsOf } from '../../../shared/ergonomics/photo/errors.ts';
import type { PhotoMeasure } from '../../../shared/ergonomics/photo/measure.ts';
import type { PictureSize } from './handles.ts';
import type { Layout } from './layout.ts';

/** What the markers on a picture measure, to be kept with the audit. */
export const measureOf = (
  { markers, vertical }: Layout,
  { width, height }: PictureSize,
  kept: boolean,
): PhotoMeasure => ({
  width,
  height,
  markers,
  vertical,
  angles: anglesOf(markers, vertical),
  errors: errorsOf(markers, vertical, { width, height }),
  kept,
});
