// What lives here: the icon as an image that is sharp on ordinary and on dense screens.
import type { NativeImage } from 'electron';
import type { Desktop } from '../system/platform.ts';
import { drawIcon } from './draw-icon.ts';
import type { IconLook } from './look.ts';
import { encodePng } from './png.ts';

/** Width of a tray icon in device-independent pixels. */
const SIZES: Readonly<Record<Desktop['platform'], number>> = { windows: 16, mac: 18, linux: 22 };

/** The image of a look, at once and twice the density. */
export function trayImage(
  makeImage: () => NativeImage,
  look: IconLook,
  platform: Desktop['platform'],
): NativeImage {
  const image = makeImage();
  const template = platform === 'mac';
  const size = SIZES[platform];
  for (const scaleFactor of [1, 2]) {
    const pixels = size * scaleFactor;
    const png = encodePng(drawIcon(look, pixels, template)).toString('base64');
    image.addRepresentation({ scaleFactor, dataURL: `data:image/png;base64,${png}` });
  }
  if (template) image.setTemplateImage(true);
  return image;
}
