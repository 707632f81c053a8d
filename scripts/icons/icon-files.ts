// What lives here: which icon files the installers need, all from one drawing, build/icon.svg.
// What does not: the tray's icon, which is drawn at run time in electron/tray/.
// To add a size: one number in a list below, then `npm run icons`.
import { readFileSync } from 'node:fs';
import { inProject } from '../tools/project.ts';
import { icns, icnsSizes } from './icns.ts';
import { ico } from './ico.ts';
import { render } from './render.ts';

/** The sizes in the Windows icon. */
export const icoSizes: readonly number[] = [16, 20, 24, 32, 40, 48, 64, 128, 256];

/** The sizes of the separate pictures for Linux. */
export const linuxSizes: readonly number[] = [16, 24, 32, 48, 64, 128, 256, 512];

/** Every icon file, by its path in the project. */
export function iconFiles(): ReadonlyMap<string, Buffer> {
  const drawing = readFileSync(inProject('build/icon.svg'), 'utf8');
  const pictures = (sizes: readonly number[]) => sizes.map((size) => render(drawing, size));
  return new Map([
    ['build/icon.ico', ico(pictures(icoSizes))],
    ['build/icon.icns', icns(pictures(icnsSizes))],
    ...pictures(linuxSizes).map(({ size, png }): [string, Buffer] => [
      `build/icons/${size}x${size}.png`,
      png,
    ]),
  ]);
}
