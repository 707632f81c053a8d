// What lives here: what jsdom lacks of pictures: decoding, drawing, sizes on the screen, a camera.
// What does not: pictures themselves, which the end-to-end tests have.
import { act, fireEvent } from '@testing-library/react';
import { vi } from 'vitest';
import { PATIENT } from '../../set-up/patience.ts';

/** The frame a picture is shown in, and the picture in it: the same size, so that both have the same px. */
export const PICTURE = { width: 600, height: 600 };

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]);
/** A file that is taken for a picture. */
export const pictureFile = (): File => new File([PNG], '[me.png]', { type: 'image/png' });

/** Gives this test pictures that decode to PICTURE, and frames that have its size. */
export function fakePictures(): void {
  vi.stubGlobal('createImageBitmap', async () => ({ ...PICTURE, close: () => undefined }));
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (): void => undefined;
      unobserve = (): void => undefined;
      disconnect = (): void => undefined;
    },
  );
  const context = { drawImage: () => undefined, fillRect: () => undefined };
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toDataURL').mockReturnValue('data:image/jpeg;base64,AAAA');
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(PICTURE.width);
  vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(PICTURE.height);
}

/** Chooses a file on the page. */
export async function choosePicture(file = pictureFile()): Promise<void> {
  const input = document.querySelector<HTMLInputElement>('input[type="file"]')!;
  await act(async () => {
    fireEvent.change(input, { target: { files: [file] } });
  });
  // Reading a file takes jsdom a few turns.
  await vi.waitFor(async () => {
    await act(async () => undefined);
    if (!document.querySelector('canvas, [class*="refused"]')) throw new Error('still reading');
  }, PATIENT);
}
