// What lives here: a picture of the person's own, made small enough to be kept within a routine.
// What does not: choosing the file (PictureField.tsx), its bounds (shared/routines/routine.ts).
import { ROUTINE_BOUNDS } from '../../../shared/routines/routine.ts';

/** The longer side, px, and how well it is kept. Tried in order until the picture is small enough. */
const TRIES = [
  { longest: 800, quality: 0.85 },
  { longest: 800, quality: 0.6 },
  { longest: 560, quality: 0.6 },
  { longest: 400, quality: 0.5 },
] as const;

/** Anything larger is no photograph, and would take its time, bytes. */
const LARGEST_FILE = 60_000_000;

/**
 * The picture in a file as a data URL, drawn anew: what else the file held, such as where a photograph
 * was taken, is gone. Null for a file that is no picture.
 */
export async function scaledPicture(file: Blob): Promise<string | null> {
  if (file.size > LARGEST_FILE) return null;
  const bitmap = await createImageBitmap(file).catch(() => null);
  if (!bitmap) return null;
  try {
    for (const { longest, quality } of TRIES) {
      const { width, height } = fitted(bitmap, longest);
      const canvas = new OffscreenCanvas(width, height);
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
      const blob = await canvas.convertToBlob({ type: 'image/webp', quality });
      if (blob.size <= ROUTINE_BOUNDS.pictureBytes) return await dataUrlOf(blob);
    }
    return null;
  } finally {
    bitmap.close();
  }
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The same shape with its longer side at most `longest`. Small pictures stay as they are. */
export function fitted({ width, height }: Size, longest: number): Size {
  const scale = Math.min(1, longest / Math.max(width, height));
  const side = (length: number): number => Math.max(1, Math.round(length * scale));
  return { width: side(width), height: side(height) };
}

function dataUrlOf(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('unreadable'));
    reader.readAsDataURL(blob);
  });
}
