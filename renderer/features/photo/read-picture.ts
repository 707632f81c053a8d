// What lives here: a picture out of a file or a camera, upright and scaled down, in the page's memory only.
// What does not: telling kinds of file apart (shared/ergonomics/photo/picture-file.ts), choosing one (TakeStep.tsx).
import { kindOf, sizeOf } from '../../../shared/ergonomics/photo/picture-file.ts';
import type { FileKind } from '../../../shared/ergonomics/photo/picture-file.ts';

/** A picture to measure. Its canvas is the only place where it is. */
export interface Picture {
  readonly canvas: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

/** Why a file cannot be measured; its words are `photo.refused_…`. */
export type Refusal =
  'empty' | 'heic' | 'video' | 'drawing' | 'broken' | 'unknown' | 'large' | 'small';
export type PictureRead =
  | { readonly type: 'read'; readonly picture: Picture }
  | { readonly type: 'refused'; readonly why: Refusal };

/** The longer side of what is measured, px: as fine as a hand can place a marker. */
const LONGEST = 1_600;
/** Decoding takes four bytes for each pixel; larger pictures would take half a gigabyte and more. */
const LARGEST = { bytes: 60_000_000, pixels: 120_000_000 } as const;
/** The shorter side of what is measured, px: below it, one pixel is more than a degree. */
const SMALLEST = 200;
/** Where a camera writes its own notes first, a JPEG's size comes after them. */
const BEGINNING = 512 * 1024;

const REFUSED: Readonly<Partial<Record<FileKind, Refusal>>> = {
  heic: 'heic',
  video: 'video',
  drawing: 'drawing',
};
const refused = (why: Refusal): PictureRead => ({ type: 'refused', why });

/** Reads a file. A picture that was turned by its camera's note (EXIF) comes out upright. */
export async function readPicture(file: Blob): Promise<PictureRead> {
  if (file.size === 0) return refused('empty');
  if (file.size > LARGEST.bytes) return refused('large');
  const start = await file
    .slice(0, BEGINNING)
    .arrayBuffer()
    .catch(() => null);
  if (!start) return refused('broken');
  const bytes = new Uint8Array(start);
  const kind = kindOf(bytes);
  const why = REFUSED[kind];
  if (why) return refused(why);
  const size = sizeOf(bytes);
  if (size && size.width * size.height > LARGEST.pixels) return refused('large');
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch(
    () => null,
  );
  if (!bitmap) return refused(kind === 'unknown' ? 'unknown' : 'broken');
  try {
    return pictureOf(bitmap, bitmap.width, bitmap.height);
  } finally {
    bitmap.close();
  }
}

/** Draws what a file or camera shows onto a canvas of its own. */
export function pictureOf(source: CanvasImageSource, width: number, height: number): PictureRead {
  const scale = Math.min(1, LONGEST / Math.max(width, height));
  if (Math.min(width, height) * scale < SMALLEST) return refused('small');
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * scale));
  canvas.height = Math.max(1, Math.round(height * scale));
  const context = canvas.getContext('2d');
  if (!context) return refused('broken');
  context.imageSmoothingQuality = 'high';
  context.drawImage(source, 0, 0, canvas.width, canvas.height);
  return { type: 'read', picture: { canvas, width: canvas.width, height: canvas.height } };
}
