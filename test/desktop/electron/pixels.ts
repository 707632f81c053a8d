import type { Pixels } from './png.ts';

/** From Electron's raw bitmaps: blue, green, red, alpha, colours multiplied by alpha. */
export function fromBitmap(bitmap: Uint8Array, width: number, height: number): Pixels {
  if (bitmap.length !== width * height * 4) throw new Error('invalid buffer size');
  const data = new Uint8Array(bitmap.length);
  for (let at = 0; at < bitmap.length; at += 4) {
    const [blue = 0, green = 0, red = 0, alpha = 0] = bitmap.subarray(at, at + 4);
    const plain = (value: number): number => alpha === 0 ? 0 : Math.min(255, Math.round((value * 255) / alpha)); // prettier-ignore
    data.set([plain(red), plain(green), plain(blue), alpha], at);
  }
  return { width, height, data };
}

/** To Electron's raw bitmaps. */
export function toBitmap({ data }: Pixels): Buffer {
  const bitmap = Buffer.alloc(data.length);
  for (let at = 0; at < data.length; at += 4) {
    const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(at, at + 4);
    const times = (value: number): number => Math.round((value * alpha) / 255);
    bitmap.set([times(blue), times(green), times(red), alpha], at);
  }
  return bitmap;
}

/** A copy of another size, each pixel taken from the nearest one. */
export function resized(from: Pixels, width: number, height: number): Pixels {
  const data = new Uint8Array(width * height * 4);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const nearX = Math.floor(((x + 0.5) * from.width) / width);
      const nearY = Math.floor(((y + 0.5) * from.height) / height);
      const at = (nearY * from.width + nearX) * 4;
      data.set(from.data.subarray(at, at + 4), (y * width + x) * 4);
    }
  }
  return { width, height, data };
}
