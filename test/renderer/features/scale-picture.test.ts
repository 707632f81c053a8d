import { describe, expect, it, vi } from 'vitest';
import { fitted, scaledPicture } from '../../../renderer/features/routines/scale-picture.ts';
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';

/** A browser's canvas whose pictures weigh this much for each square pixel and full quality. */
function drawWith(bytesEach: number, size = { width: 4_000, height: 3_000 }) {
  const drawn: { width: number; height: number; quality: number }[] = [];
  class Canvas {
    readonly size: { width: number; height: number };
    constructor(width: number, height: number) {
      this.size = { width, height };
    }
    getContext = () => ({ drawImage: () => undefined });
    convertToBlob = async ({ type, quality }: { type: string; quality: number }) => {
      drawn.push({ ...this.size, quality });
      const bytes = Math.round(this.size.width * this.size.height * quality * bytesEach);
      return new Blob([new Uint8Array(bytes)], { type });
    };
  }
  const close = vi.fn();
  vi.stubGlobal('createImageBitmap', async () => ({ ...size, close }));
  vi.stubGlobal('OffscreenCanvas', Canvas);
  return { drawn, close };
}

describe('a picture from a file', () => {
  it('is drawn anew, no larger than 800 px, as a WebP', async () => {
    const { drawn, close } = drawWith(0.1);
    const url = await scaledPicture(new Blob(['a photograph']));
    expect(url).toMatch(/^data:image\/webp;base64,/u);
    expect(drawn).toEqual([{ width: 800, height: 600, quality: 0.85 }]);
    expect(close).toHaveBeenCalledOnce();
  });

  it('is drawn smaller and plainer until it may be kept', async () => {
    const { drawn } = drawWith(2);
    const url = await scaledPicture(new Blob(['a detailed photograph']));
    expect(drawn.length).toBeGreaterThan(1);
    expect(url?.length).toBeLessThan((ROUTINE_BOUNDS.pictureBytes * 4) / 3 + 30);
  });

  it('that is none, or far too large, is refused', async () => {
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('no picture')));
    expect(await scaledPicture(new Blob(['text']))).toBeNull();
    expect(await scaledPicture({ size: 1e9 } as Blob)).toBeNull();
    drawWith(100);
    expect(await scaledPicture(new Blob(['noise']))).toBeNull();
  });

  it('keeps its shape, and a small one its size', () => {
    expect(fitted({ width: 300, height: 200 }, 800)).toEqual({ width: 300, height: 200 });
    expect(fitted({ width: 1_000, height: 4_000 }, 800)).toEqual({ width: 200, height: 800 });
    expect(fitted({ width: 9_000, height: 1 }, 800)).toEqual({ width: 800, height: 1 });
  });
});
