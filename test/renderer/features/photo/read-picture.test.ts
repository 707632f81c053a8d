import { afterEach, describe, expect, it, vi } from 'vitest';
import { keptPicture } from '../../../../renderer/features/photo/keep-picture.ts';
import { readPicture } from '../../../../renderer/features/photo/read-picture.ts';
import type { Picture } from '../../../../renderer/features/photo/read-picture.ts';
import { PICTURE_BYTES } from '../../../../shared/ergonomics/workplaces/command.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** The beginning of a PNG of this size. */
function png(width: number, height: number): Blob {
  const bytes = new Uint8Array(24);
  bytes.set([0x89, 0x50, 0x4e, 0x47]);
  new DataView(bytes.buffer).setUint32(16, width);
  new DataView(bytes.buffer).setUint32(20, height);
  return new Blob([bytes]);
}

/** A browser that decodes to this size. */
function decodeTo(width: number, height: number) {
  const close = vi.fn();
  const decode = vi.fn(async (_file: Blob, _options: object) => ({ width, height, close }));
  vi.stubGlobal('createImageBitmap', decode);
  const context = { drawImage: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  return { decode, close };
}

describe('reading a picture', () => {
  it('scales a large one down, asks for it upright, and lets the decoded one go', async () => {
    const { decode, close } = decodeTo(4_000, 3_000);
    const read = await readPicture(png(4_000, 3_000));
    expect(read).toMatchObject({ type: 'read', picture: { width: 1_600, height: 1_200 } });
    expect(decode.mock.calls[0]?.[1]).toEqual({ imageOrientation: 'from-image' });
    expect(close).toHaveBeenCalledOnce();
  });

  it('leaves a small one as it is', async () => {
    decodeTo(640, 480);
    expect(await readPicture(png(640, 480))).toMatchObject({
      picture: { width: 640, height: 480 },
    });
  });

  it('decodes nothing that is far too large', async () => {
    const { decode } = decodeTo(1, 1);
    const refused = { type: 'refused', why: 'large' };
    expect(await readPicture(png(30_000, 30_000))).toEqual(refused);
    const heavy = { size: 60_000_001 } as Blob;
    expect(await readPicture(heavy)).toEqual(refused);
    expect(decode).not.toHaveBeenCalled();
  });

  it('refuses one that is too small to measure', async () => {
    decodeTo(1_000, 150);
    expect(await readPicture(png(1_000, 150))).toEqual({ type: 'refused', why: 'small' });
    decodeTo(10_000, 600);
    expect(await readPicture(png(10_000, 600))).toEqual({ type: 'refused', why: 'small' });
  });

  it('refuses one that has been taken away meanwhile', async () => {
    const gone = {
      size: 9,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('gone')) }),
    };
    const read = await readPicture(gone as unknown as Blob);
    expect(read).toEqual({ type: 'refused', why: 'broken' });
  });
});

describe('keeping a picture', () => {
  const drawn = (sizeOf: (quality: number) => number): Picture => {
    const toDataURL = (_type: string, quality: number) =>
      `data:image/jpeg;base64,${'A'.repeat(sizeOf(quality))}`;
    return { canvas: { toDataURL } as HTMLCanvasElement, width: 1_600, height: 1_200 };
  };

  it('takes the finest quality that may be kept', () => {
    const url = keptPicture(drawn((quality) => (quality > 0.6 ? 3_000_000 : 400)));
    expect(url).toHaveLength('data:image/jpeg;base64,'.length + 400);
  });

  it('gives up on one that stays too large', () => {
    expect(keptPicture(drawn(() => PICTURE_BYTES * 2))).toBeNull();
  });
});
