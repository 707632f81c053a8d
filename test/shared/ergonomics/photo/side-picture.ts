// What lives here: pictures from the side, as a camera gives them, of somebody who sits at known angles.
// What does not: the scene (shared/ergonomics/diagrams/side-scene.ts), measuring it (the tests).
import { Resvg } from '@resvg/resvg-js';
import { readPalette } from '../../../../scripts/figures/palette.ts';
import { sideScene } from '../../../../shared/ergonomics/diagrams/side-scene.ts';
import { mapMarkers, turned } from '../../../../shared/ergonomics/photo/geometry.ts';
import type { Angles, Markers, Spot } from '../../../../shared/ergonomics/photo/measure.ts';
import { MARKERS } from '../../../../shared/ergonomics/photo/measure.ts';
import { drawBody, drawProps } from '../../../../shared/figure/draw.ts';
import { solvePose } from '../../../../shared/figure/solve.ts';

/** How the picture was taken. */
export interface Taking {
  readonly facing?: 'left' | 'right';
  /** How far the camera stood off level, as a clock's hands go, degrees. */
  readonly tilt?: number;
  /** Small dots in the colours of DOTS where the markers belong. */
  readonly hasDots?: boolean;
}

export interface SidePicture {
  readonly svg: string;
  /** Where the markers belong, px. */
  readonly markers: Markers;
  /** The two ends of the door post behind the body. */
  readonly vertical: readonly [Spot, Spot];
}

/** Edge of a picture, px. */
export const SIZE = 1_200;
/** Room above the eye, below the ankle, and behind the hip, cm. */
const AIR = { above: 24, below: 14, behind: 34 } as const;

/** Colours that nothing else in a picture has: the tests find the markers again among its pixels. */
export const DOTS: Readonly<Record<keyof Markers, readonly [number, number, number]>> = {
  eye: [255, 0, 0],
  ear: [0, 255, 0],
  shoulder: [0, 0, 255],
  elbow: [255, 255, 0],
  wrist: [255, 0, 255],
  hip: [0, 255, 255],
  knee: [255, 128, 0],
  ankle: [128, 0, 255],
  screenTop: [0, 128, 255],
};

/** A picture of somebody who sits at these angles. */
export function sidePicture(angles: Partial<Angles>, taking: Taking = {}): SidePicture {
  const { facing = 'right', tilt = 0, hasDots = false } = taking;
  const { diagram, markers } = sideScene(angles);
  const top = Math.min(markers.eye.y, markers.screenTop.y) - AIR.above;
  const left = Math.min(markers.hip.x, markers.shoulder.x) - AIR.behind;
  const scale = SIZE / (markers.ankle.y + AIR.below - top);
  const middle = SIZE / 2;
  const spotOf = ({ x, y }: Spot): Spot => {
    const level = { x: (x - left) * scale - middle, y: (y - top) * scale - middle };
    const seen = turned({ x: facing === 'left' ? -level.x : level.x, y: level.y }, tilt);
    return { x: seen.x + middle, y: seen.y + middle };
  };
  const post = { x: left + 9, top: top + 18, bottom: markers.ankle.y - 4 };
  const mirror = facing === 'left' ? `translate(${SIZE} 0) scale(-1 1) ` : '';
  const place = `rotate(${tilt} ${middle} ${middle}) ${mirror}scale(${scale}) translate(${-left} ${-top})`;
  const room = [
    rectangle(left - 200, top - 200, 700, markers.ankle.y - top + 207, '#e9dfcb'),
    rectangle(left - 200, markers.ankle.y + 7, 700, 200, '#a98863'),
    rectangle(post.x - 2, post.top, 4, post.bottom - post.top, '#8a7a66'),
  ];
  const dots = MARKERS.map(
    (id) => `<circle cx="${markers[id].x}" cy="${markers[id].y}" r="0.7" fill="rgb(${DOTS[id].join(',')})"/>`, // prettier-ignore
  );
  const drawing = [...room, ...shapesOf(diagram), ...(hasDots ? dots : [])].join('');
  return {
    svg: `<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}"><g transform="${place}">${drawing}</g></svg>`,
    markers: mapMarkers(markers, spotOf),
    vertical: [spotOf({ x: post.x, y: post.top }), spotOf({ x: post.x, y: post.bottom })],
  };
}

const rectangle = (x: number, y: number, width: number, height: number, fill: string): string =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${fill}"/>`;

function shapesOf({ script, pose }: ReturnType<typeof sideScene>['diagram']): string[] {
  const palette = readPalette(false);
  const key = script.poses[pose];
  if (!key) throw new Error(`no pose ${pose}`);
  return [...drawProps(script), ...drawBody(script, solvePose(key))].map(({ paint, path }) =>
    paint === 'fold'
      ? `<path d="${path}" fill="none" stroke="${palette(paint)}" stroke-width="0.8"/>`
      : `<path d="${path}" fill="${palette(paint)}"/>`,
  );
}

/** The picture's pixels, and itself as a PNG file. */
export function rasterised({ svg }: SidePicture): {
  readonly pixels: Buffer;
  readonly png: Buffer;
} {
  const image = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { pixels: image.pixels, png: image.asPng() };
}

/** Where the dots are among the pixels: the middle of those that have a dot's own colour. */
export function markersInPixels(pixels: Buffer): Markers {
  const sums = MARKERS.map((id) => ({ id, x: 0, y: 0, count: 0 }));
  const byColour = new Map(
    sums.map((sum) => {
      const [red, green, blue] = DOTS[sum.id];
      return [red * 65_536 + green * 256 + blue, sum];
    }),
  );
  for (let pixel = 0; pixel * 4 < pixels.length; pixel += 1) {
    const found = byColour.get(pixels.readUInt32BE(pixel * 4) >>> 8);
    if (!found) continue;
    found.x += (pixel % SIZE) + 0.5;
    found.y += Math.floor(pixel / SIZE) + 0.5;
    found.count += 1;
  }
  return Object.fromEntries(
    sums.map(({ id, x, y, count }) => [id, { x: x / count, y: y / count }]),
  ) as Markers;
}
