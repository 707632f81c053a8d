import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kindOf, sizeOf } from '../../../../shared/ergonomics/photo/picture-file.ts';
import type { FileKind } from '../../../../shared/ergonomics/photo/picture-file.ts';
import { rasterised, sidePicture } from './side-picture.ts';

const bytes = (...parts: readonly (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...Buffer.from(part, 'latin1')] : [...part],
    ),
  );
const box = (brand: string): Uint8Array => bytes([0, 0, 0, 24], `ftyp${brand}`, [0, 0, 0, 0]);

describe('the kind of a file', () => {
  it.each<[string, Uint8Array, FileKind]>([
    ['a JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'jpeg'],
    ['a PNG', bytes([0x89], 'PNG\r\n'), 'png'],
    ['a WebP', bytes('RIFF', [1, 0, 0, 0], 'WEBPVP8 '), 'webp'],
    ['a GIF', bytes('GIF89a'), 'otherPicture'],
    ['an AVIF', box('avif'), 'otherPicture'],
    ['a HEIC', box('heic'), 'heic'],
    ['a HEIF of another maker', box('mif1'), 'heic'],
    ['an MP4', box('isom'), 'video'],
    ['a QuickTime film', box('qt  '), 'video'],
    ['an AVI', bytes('RIFF', [1, 0, 0, 0], 'AVI LIST'), 'video'],
    ['a WebM', bytes([0x1a, 0x45, 0xdf, 0xa3]), 'video'],
    ['an MPEG stream', bytes([0, 0, 1, 0xba]), 'video'],
    ['a Windows icon', bytes([0, 0, 1, 0]), 'unknown'],
    ['an SVG', bytes('<?xml version="1.0"?>\n<svg xmlns="x">'), 'drawing'],
    ['a text', bytes('Dear Sir or Madam'), 'unknown'],
    ['nothing', bytes(), 'unknown'],
  ])('%s is told by its first bytes', (_, file, kind) => {
    expect(kindOf(file)).toBe(kind);
  });
});

describe('the size of a file', () => {
  it('is read from a PNG', () => {
    expect(sizeOf(rasterised(sidePicture({})).png)).toEqual({ width: 1_200, height: 1_200 });
  });

  it('is read from a JPEG, past what its camera wrote before it', () => {
    const exif = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
    const frame = [0xff, 0xc0, 0, 17, 8, 0x0b, 0xb8, 0x0f, 0xa0];
    expect(sizeOf(bytes([0xff, 0xd8], exif, frame))).toEqual({ width: 4_000, height: 3_000 });
  });

  it('is unknown, and no fault, for anything else', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (rest) => {
        const size = sizeOf(bytes([0xff, 0xd8, 0xff], [...rest]));
        expect(size === null || (size.width >= 0 && size.height >= 0)).toBe(true);
        expect(sizeOf(bytes([0x89], 'PNG', [...rest.subarray(0, 10)]))).toBeNull();
        expect(sizeOf(box('heic'))).toBeNull();
      }),
    );
  });
});
