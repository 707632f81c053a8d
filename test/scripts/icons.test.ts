import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { icnsSizes } from '../../scripts/icons/icns.ts';
import { iconFiles, icoSizes, linuxSizes } from '../../scripts/icons/icon-files.ts';
import { inProject } from '../../scripts/tools/project.ts';

const committed = (name: string): Buffer => readFileSync(inProject(name));

/** Width and height as the PNG itself says. */
function pngSize(png: Buffer): readonly [number, number] {
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

describe('the icons in build/', () => {
  it.each(linuxSizes)('has a picture of %i pixels for Linux', (size) => {
    expect(pngSize(committed(`build/icons/${size}x${size}.png`))).toEqual([size, size]);
  });

  it('has all sizes in the Windows icon, each where its directory says', () => {
    const icon = committed('build/icon.ico');
    expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, icoSizes.length]);
    const sizes = icoSizes.map((_, index) => {
      const line = 6 + 16 * index;
      const offset = icon.readUInt32LE(line + 12);
      const png = icon.subarray(offset, offset + icon.readUInt32LE(line + 8));
      const [width, height] = pngSize(png);
      expect([icon[line], icon[line + 1]]).toEqual([width % 256, height % 256]);
      return width;
    });
    expect(sizes).toEqual(icoSizes);
  });

  it('has all sizes in the macOS icon, up to 1024 for sharp displays', () => {
    const icon = committed('build/icon.icns');
    expect([icon.toString('ascii', 0, 4), icon.readUInt32BE(4)]).toEqual(['icns', icon.length]);
    const sizes = new Set<number>();
    for (let at = 8; at < icon.length; at += icon.readUInt32BE(at + 4)) {
      sizes.add(pngSize(icon.subarray(at + 8))[0]);
    }
    expect([...sizes].sort((a, b) => a - b)).toEqual(icnsSizes);
  });

  // Other processors may round the last bit of a colour differently.
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'was made from the drawing as it is now: `npm run icons` makes it again',
    () => {
      const stale = [...iconFiles()].filter(([name, content]) => !content.equals(committed(name)));
      expect(stale.map(([name]) => name)).toEqual([]);
    },
  );
});
