import { PICTURE_BYTES } from '../../../shared/ergonomics/workplaces/command.ts';
import type { Picture } from './read-picture.ts';

/** How well the picture is kept; tried in order until it is small enough. */
const QUALITIES = [0.85, 0.7, 0.5, 0.3] as const;
const HEAD = 'data:image/jpeg;base64,';

/** The picture as a JPEG data URL that may be kept, or null where it cannot be made small enough. */
export function keptPicture({ canvas }: Picture): string | null {
  for (const quality of QUALITIES) {
    const url = canvas.toDataURL('image/jpeg', quality);
    if (url.startsWith(HEAD) && ((url.length - HEAD.length) * 3) / 4 <= PICTURE_BYTES) return url;
  }
  return null;
}
