import type { Paint, Shape } from '../../shared/figure/drawing.ts';
import type { ViewBox } from '../../shared/figure/view-box.ts';
import type { Palette } from './palette.ts';

/** A drawing, and what stands beneath it. */
export interface Picture {
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly box: ViewBox;
}

const SIZE = 300;
const CAPTION = 20;
const COLUMNS = 6;

/** Pictures in rows, as one SVG document. */
export function sheetSvg(pictures: readonly Picture[], palette: Palette, isDark: boolean): string {
  const rows = Math.ceil(pictures.length / COLUMNS);
  const [width, height] = [SIZE * Math.min(COLUMNS, pictures.length), rows * (SIZE + CAPTION)];
  const cells = pictures.map((picture, index) => {
    const [x, y] = [(index % COLUMNS) * SIZE, Math.floor(index / COLUMNS) * (SIZE + CAPTION)];
    return cellSvg(picture, palette, x, y);
  });
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<defs><radialGradient id="mark"><stop offset="0" stop-color="${palette('mark')}" stop-opacity="0.55"/>` +
    `<stop offset="1" stop-color="${palette('mark')}" stop-opacity="0"/></radialGradient></defs>` +
    `<rect width="100%" height="100%" fill="${isDark ? '#10201a' : '#e3ece2'}"/>` +
    `<g fill="${isDark ? '#ddd' : '#333'}">${cells.join('')}</g></svg>`
  );
}

function cellSvg({ label, shapes, box }: Picture, palette: Palette, x: number, y: number): string {
  const view = `${box.x} ${box.y} ${box.width} ${box.height}`;
  const drawn = shapes.map((shape) => shapeSvg(shape, palette)).join('');
  return (
    `<svg x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" viewBox="${view}">${drawn}</svg>` +
    `<text x="${x + 8}" y="${y + SIZE + 12}" font-size="12" font-family="sans-serif">${label}</text>`
  );
}

/** Paints that are strokes, with their width, cm; and those of the body, which have an edge. */
const STROKES: Partial<Readonly<Record<Paint, number>>> = {
  arrow: 1.8,
  fold: 0.8,
  guide: 1.1,
};
const BODY: ReadonlySet<Paint> = new Set<Paint>([
  'skin',
  'skinFar',
  'shirt',
  'shirtFar',
  'trousers',
  'trousersFar',
  'hair',
]);

function shapeSvg({ paint, path }: Shape, palette: Palette): string {
  if (paint === 'mark') return `<path d="${path}" fill="url(#mark)"/>`;
  const width = STROKES[paint];
  const look =
    width === undefined
      ? `fill="${palette(paint)}"`
      : `fill="none" stroke="${palette(paint)}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"`;
  const edge = BODY.has(paint)
    ? ` stroke="${palette('edge')}" stroke-opacity="0.35" stroke-width="0.9" paint-order="stroke"`
    : '';
  return `<path d="${path}" ${look}${edge}/>`;
}
