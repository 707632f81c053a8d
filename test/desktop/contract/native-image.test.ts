import { mkdtempSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { nativeImage } from '../electron/native-image.ts';
import { readPng } from '../electron/png.ts';

/** Two by one pixels as Electron's bitmaps are: blue, green, red, alpha; colours multiplied by alpha. */
const BITMAP = Buffer.from([0, 0, 255, 255, 0, 64, 0, 128]);

it('bitmaps become PNG files and come back unchanged', () => {
  const image = nativeImage.createFromBitmap(BITMAP, { width: 2, height: 1 });
  const again = nativeImage.createFromBuffer(image.toPNG());
  expect([again.getSize(), again.isEmpty()]).toEqual([{ width: 2, height: 1 }, false]);
  expect([...again.toBitmap()]).toEqual([...BITMAP]);
  expect([...readPng(image.toPNG()).data]).toEqual([255, 0, 0, 255, 0, 128, 0, 128]);
  expect(() => nativeImage.createFromBitmap(BITMAP, { width: 3, height: 1 })).toThrow('invalid buffer size'); // prettier-ignore
});

it('holds several densities; sizes are in device-independent pixels', () => {
  const image = nativeImage.createEmpty();
  expect([image.isEmpty(), image.getSize()]).toEqual([true, { width: 0, height: 0 }]);
  image.addRepresentation({ scaleFactor: 1, width: 2, height: 1, buffer: BITMAP });
  image.addRepresentation({ scaleFactor: 2, width: 4, height: 2, buffer: Buffer.alloc(32, 255) });
  expect([image.getSize(), image.getSize(2), image.getScaleFactors()]).toEqual([{ width: 2, height: 1 }, { width: 2, height: 1 }, [1, 2]]); // prettier-ignore
  expect(readPng(image.toPNG({ scaleFactor: 2 })).width).toBe(4);
  expect(nativeImage.createFromDataURL(image.toDataURL()).getSize()).toEqual({ width: 2, height: 1 }); // prettier-ignore
});

it('resizes, keeping the shape when one side is left out', () => {
  const image = nativeImage.createFromBitmap(BITMAP, { width: 2, height: 1 });
  expect(image.resize({ width: 8 }).getSize()).toEqual({ width: 8, height: 4 });
});

it('reads picture files, their @2x neighbour and the Template in their name; a missing one is empty', () => {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preview-image-'));
  const image = nativeImage.createFromBitmap(BITMAP, { width: 2, height: 1 });
  writeFileSync(path.join(folder, 'iconTemplate.png'), image.toPNG());
  writeFileSync(path.join(folder, 'iconTemplate@2x.png'), image.resize({ width: 4 }).toPNG());
  const read = nativeImage.createFromPath(path.join(folder, 'iconTemplate.png'));
  expect([read.getScaleFactors(), read.isTemplateImage()]).toEqual([[1, 2], true]);
  expect(nativeImage.createFromPath(path.join(folder, 'none.png')).isEmpty()).toBe(true);
});

it('reads all five PNG row filters', () => {
  const file = Buffer.from(nativeImage.createFromBitmap(Buffer.alloc(5 * 2 * 4, 9), { width: 2, height: 5 }).toPNG()); // prettier-ignore
  const rows = [0, 1, 2, 3, 4].map((filter) => [filter, 1, 2, 3, 4, 5, 6, 7, 8]).flat();
  const data = deflateSync(Buffer.from(rows));
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const at = file.indexOf('IDAT') - 4;
  const made = Buffer.concat([file.subarray(0, at), length, Buffer.from('IDAT'), data, Buffer.alloc(4)]); // prettier-ignore
  const { data: pixels } = readPng(made);
  expect([...pixels.subarray(0, 16)]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 1, 2, 3, 4, 6, 8, 10, 12]);
  expect([...pixels.subarray(16, 24)]).toEqual([2, 4, 6, 8, 11, 14, 17, 20]);
  expect([...pixels.subarray(24, 32)]).toEqual([2, 4, 6, 8, 11, 15, 18, 22]);
  expect([...pixels.subarray(32, 40)]).toEqual([3, 6, 9, 12, 16, 21, 25, 30]);
});
