// What lives here: contact sheets of the drawn stretches, for whoever draws one: `npm run figures -- ID...`
// What does not: the gallery page (renderer/gallery), which shows the same in a browser.
// To show more of a stretch: a picture in `picturesOf`.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { drawBody, drawProps } from '../../shared/figure/draw.ts';
import type { Shape } from '../../shared/figure/drawing.ts';
import { bodyAt } from '../../shared/figure/motion.ts';
import { viewBoxOf } from '../../shared/figure/view-box.ts';
import { STRETCHES } from '../../shared/stretches/library.ts';
import type { Stretch } from '../../shared/stretches/stretch.ts';

const SIZE = 300;
const COLUMNS = 6;

const css = readFileSync(
  new URL('../../renderer/features/figure/palette.css', import.meta.url),
  'utf8',
);
const colours = new Map(
  [...css.matchAll(/--figure-(\w+): light-dark\((#\w+), (#\w+)\)/gu)].map(
    ([, name, light, dark]) => [name, { light, dark }],
  ),
);

interface Picture {
  readonly label: string;
  readonly shapes: readonly Shape[];
  readonly stretch: Stretch;
}

const arguments_ = process.argv.slice(2);
const isDark = arguments_.includes('--dark');
const isShort = arguments_.includes('--short');
const wanted = arguments_.filter((argument) => !argument.startsWith('--'));
const stretches = STRETCHES.filter(({ id }) => wanted.length === 0 || wanted.includes(id));

/** Each key pose in the order of the phases, and, unless --short, the middle of the way to it. */
function picturesOf(stretch: Stretch): Picture[] {
  const way = [
    stretch.enter.pose,
    ...stretch.parts.flatMap((part) =>
      part.kind === 'hold' ? [part.pose] : part.phases.map(({ pose }) => pose),
    ),
    stretch.exit.pose,
  ];
  let from = 'start';
  const pictures = [picture(stretch, 'start', 'start', 1)];
  for (const to of way) {
    if (to === from) continue;
    if (!isShort) pictures.push(picture(stretch, from, to, 0.5));
    pictures.push(picture(stretch, from, to, 1));
    from = to;
  }
  return pictures;
}

function picture(stretch: Stretch, from: string, to: string, share: number): Picture {
  const script = stretch.figure;
  const body = bodyAt(script, { from, to, share }, 0.5);
  const arrows = (script.arrows ?? []).filter(({ into }) => into.includes(to));
  const short = body.short > 1 ? ` short ${body.short.toFixed(1)} cm` : '';
  return {
    label: `${stretch.id}: ${share === 1 ? to : `${from} > ${to}`}${short}`,
    shapes: [...drawProps(script), ...drawBody(script, body, arrows)],
    stretch,
  };
}

function colour(name: string): string {
  const found = colours.get(name);
  return (isDark ? found?.dark : found?.light) ?? '#f0f';
}

function shapeSvg({ paint, path }: Shape): string {
  if (paint === 'arrow')
    return `<path d="${path}" fill="none" stroke="${colour(paint)}" stroke-width="1.8" stroke-linecap="round" stroke-linejoin="round"/>`;
  if (paint === 'fold')
    return `<path d="${path}" fill="none" stroke="${colour(paint)}" stroke-width="0.8" stroke-linecap="round"/>`;
  if (paint === 'mark') return `<path d="${path}" fill="url(#mark)"/>`;
  const edged = /skin|shirt|trousers|hair/u.test(paint);
  const stroke = edged
    ? ` stroke="${colour('edge')}" stroke-opacity="0.35" stroke-width="0.9" paint-order="stroke"`
    : '';
  return `<path d="${path}" fill="${colour(paint)}"${stroke}/>`;
}

const pictures = stretches.flatMap(picturesOf);
if (pictures.length === 0)
  throw new Error('No stretch has this id; see shared/stretches/library.ts.');
const rows = Math.ceil(pictures.length / COLUMNS);
const cells = pictures.map(({ label, shapes, stretch }, index) => {
  const box = viewBoxOf(stretch.figure);
  const [x, y] = [(index % COLUMNS) * SIZE, Math.floor(index / COLUMNS) * (SIZE + 20)];
  return (
    `<svg x="${x}" y="${y}" width="${SIZE}" height="${SIZE}" viewBox="${box.x} ${box.y} ${box.width} ${box.height}">` +
    `${shapes.map(shapeSvg).join('')}</svg>` +
    `<text x="${x + 8}" y="${y + SIZE + 12}" font-size="12" font-family="sans-serif" fill="${isDark ? '#ddd' : '#333'}">${label.replace('>', '&gt;')}</text>`
  );
});
const [width, height] = [SIZE * Math.min(COLUMNS, pictures.length), rows * (SIZE + 20)];
const svg =
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
  `<defs><radialGradient id="mark"><stop offset="0" stop-color="${colour('mark')}" stop-opacity="0.55"/>` +
  `<stop offset="1" stop-color="${colour('mark')}" stop-opacity="0"/></radialGradient></defs>` +
  `<rect width="100%" height="100%" fill="${isDark ? '#10201a' : '#e3ece2'}"/>${cells.join('')}</svg>`;
const target = new URL('../../out/figures/', import.meta.url);
mkdirSync(target, { recursive: true });
const file = new URL(`${wanted.length === 1 ? wanted[0] : `sheet-${process.pid}`}.png`, target);
writeFileSync(file, new Resvg(svg).render().asPng());
console.log(file.pathname);
