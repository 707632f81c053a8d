import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { drawIcon, ICON_COLOURS } from '../../../electron/tray/draw-icon.ts';
import { iconLook, RING_STEPS } from '../../../electron/tray/look.ts';
import type { IconLook, IconMark } from '../../../electron/tray/look.ts';
import { encodePng } from '../../../electron/tray/png.ts';
import { announced, running, statusWith } from '../../fakes/status.ts';

const SIZE = 32;
const MARKS: readonly IconMark[] = ['sitting', 'standing', 'due', 'held', 'paused', 'away'];

/** Opacity at a place of the icon, which is 1 wide with its centre at 0,0. */
function opacityAt(look: IconLook, ...[x, y]: Place): number {
  const { rgba } = drawIcon(look, SIZE, false);
  const [column, row] = [x, y].map((place) => Math.floor((place + 0.5) * SIZE));
  return rgba[(row! * SIZE + column!) * 4 + 3]!;
}
type Place = readonly [number, number];
const RIGHT: Place = [0.42, 0];
const BOTTOM: Place = [0, 0.42];
const LEFT: Place = [-0.42, 0];

describe('the ring', () => {
  it('fills from the top, clockwise', () => {
    const look = { mark: 'sitting', steps: RING_STEPS / 2 } as const;
    expect(opacityAt(look, ...RIGHT)).toBe(255);
    expect(opacityAt(look, ...LEFT)).toBeLessThan(120);
    const most = { mark: 'sitting', steps: (RING_STEPS * 5) / 8 } as const;
    expect(opacityAt(most, ...BOTTOM)).toBe(255);
    expect(opacityAt(most, -0.3, -0.3)).toBeLessThan(120);
  });

  it('is faint when empty and whole when full', () => {
    for (const place of [RIGHT, BOTTOM, LEFT]) {
      expect(opacityAt({ mark: 'sitting', steps: 0 }, ...place)).toBeGreaterThan(50);
      expect(opacityAt({ mark: 'sitting', steps: 0 }, ...place)).toBeLessThan(120);
      expect(opacityAt({ mark: 'sitting', steps: RING_STEPS }, ...place)).toBe(255);
    }
  });

  it('leaves corners clear and has smooth edges', () => {
    const { rgba } = drawIcon({ mark: 'sitting', steps: RING_STEPS }, SIZE, false);
    const opacities = Array.from(rgba).filter((_, index) => index % 4 === 3);
    expect(opacities[0]).toBe(0);
    expect(opacities.some((opacity) => opacity > 40 && opacity < 200)).toBe(true);
  });
});

describe('the mark', () => {
  it.each([
    ['sitting', 0],
    ['standing', 255],
    ['due', 255],
    ['held', 255],
    ['paused', 0],
  ] as const)('%s in the middle', (mark, opacity) => {
    expect(opacityAt({ mark, steps: 0 }, 0.001, 0.001)).toBe(opacity);
  });

  it('tells pause by its two bars', () => {
    expect(opacityAt({ mark: 'paused', steps: 0 }, 0.1, 0)).toBeGreaterThan(200);
    expect(opacityAt({ mark: 'paused', steps: 0 }, -0.1, 0)).toBeGreaterThan(200);
  });

  it.each([16, 22, 44])('is never drawn like another at %i pixels, even without colour', (size) => {
    const pictures = MARKS.map((mark) =>
      Buffer.from(drawIcon({ mark, steps: 12 }, size, true).rgba).toString('base64'),
    );
    expect(new Set(pictures).size).toBe(MARKS.length);
  });
});

describe('the colours', () => {
  const luminance = ([red, green, blue]: readonly number[]): number => {
    const [r, g, b] = [red!, green!, blue!].map((part) => {
      const share = part / 255;
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
  };
  const contrast = (one: readonly number[], other: readonly number[]): number => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light! + 0.05) / (dark! + 0.05);
  };

  it.each(Object.entries(ICON_COLOURS))('%s reads on light and dark bars', (_name, colour) => {
    expect(contrast(colour, [243, 243, 243])).toBeGreaterThanOrEqual(3);
    expect(contrast(colour, [32, 32, 32])).toBeGreaterThanOrEqual(3);
  });

  it('are left to the system in a template', () => {
    const { rgba } = drawIcon({ mark: 'due', steps: 24 }, 18, true);
    expect(Array.from(rgba).every((part, index) => index % 4 === 3 || part === 0)).toBe(true);
  });
});

describe('the look of a status', () => {
  it.each([
    [statusWith(), { mark: 'sitting', steps: 8 }],
    [statusWith({ posture: 'standing' }), { mark: 'standing', steps: 8 }],
    [statusWith({ next: null }), { mark: 'sitting', steps: 0 }],
    [statusWith({ phase: announced() }), { mark: 'due', steps: 24 }],
    [statusWith({ phase: running() }), { mark: 'due', steps: 24 }],
    [statusWith({ holds: ['meeting'] }), { mark: 'held', steps: 8 }],
    [statusWith({ holds: ['paused', 'hours'] }), { mark: 'paused', steps: 8 }],
    [statusWith({ presence: 'away' }), { mark: 'away', steps: 0 }],
    [statusWith({ presence: 'unsure' }), { mark: 'sitting', steps: 8 }],
  ])('%#', (status, look) => expect(iconLook(status)).toEqual(look));
});

it('a PNG gives back the pixels it was made of', () => {
  const picture = drawIcon({ mark: 'paused', steps: 5 }, 22, false);
  const png = encodePng(picture);
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([22, 22]);
  const start = png.indexOf('IDAT') + 4;
  const rows = inflateSync(png.subarray(start, start + png.readUInt32BE(start - 8)));
  const pixels = Buffer.concat(
    Array.from({ length: 22 }, (_, row) => rows.subarray(row * 89 + 1, (row + 1) * 89)),
  );
  expect(pixels.equals(Buffer.from(picture.rgba))).toBe(true);
});
