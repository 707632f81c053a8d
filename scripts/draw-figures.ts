// What lives here: `npm run figures -- ID...`: contact sheets of stretches, for whoever draws one; `-- audit`
// shows the pictures of the audit instead, all of them or those of some questions (`-- audit papers`).
// What does not: the gallery page (renderer/gallery), which shows the same in a browser.
// To show more of a stretch: a picture in `picturesOf`. `--short` leaves out what lies between key poses.
import { Resvg } from '@resvg/resvg-js';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { drawBody, drawProps } from '../shared/figure/draw.ts';
import { bodyAt } from '../shared/figure/motion.ts';
import { viewBoxOf } from '../shared/figure/view-box.ts';
import { STRETCHES } from '../shared/stretches/library.ts';
import type { Stretch } from '../shared/stretches/stretch.ts';
import { QUESTION_IDS } from '../shared/ergonomics/audit/question.ts';
import { auditPictures } from './figures/audit-pictures.ts';
import { readPalette } from './figures/palette.ts';
import { sheetSvg } from './figures/svg.ts';
import type { Picture } from './figures/svg.ts';
import { inProject } from './tools/project.ts';

const words = process.argv.slice(2);
const isDark = words.includes('--dark');
const isShort = words.includes('--short');
const ids = words.filter((word) => !word.startsWith('--'));

/** Each key pose in the order of the phases, and the middle of the way to it. */
function picturesOf(stretch: Stretch): Picture[] {
  const poses = [
    stretch.enter.pose,
    ...stretch.parts.flatMap((part) =>
      part.kind === 'hold' ? [part.pose] : part.phases.map(({ pose }) => pose),
    ),
    stretch.exit.pose,
  ];
  const pictures = [pictureOf(stretch, 'start', 'start', 1)];
  let from = 'start';
  for (const to of poses) {
    if (to === from) continue;
    if (!isShort) pictures.push(pictureOf(stretch, from, to, 0.5));
    pictures.push(pictureOf(stretch, from, to, 1));
    from = to;
  }
  return pictures;
}

function pictureOf({ id, figure }: Stretch, from: string, to: string, share: number): Picture {
  const body = bodyAt(figure, { from, to, share }, 0.5);
  const short = body.short > 1 ? ` (${body.short.toFixed(1)} cm short)` : '';
  return {
    label: `${id}: ${share === 1 ? to : `${from} to ${to}`}${short}`,
    shapes: [...drawProps(figure), ...drawBody(figure, body, to)],
    box: viewBoxOf(figure),
  };
}

const isAudit = ids[0] === 'audit';
const pictures = isAudit
  ? auditPictures(ids.slice(1))
  : STRETCHES.filter(({ id }) => ids.length === 0 || ids.includes(id)).flatMap(picturesOf);
if (pictures.length === 0) {
  const known = isAudit ? QUESTION_IDS : STRETCHES.map(({ id }) => id);
  console.error(`Nothing has this id. There are: ${known.join(', ')}.`);
  process.exitCode = 1;
} else {
  const folder = inProject('out/figures');
  mkdirSync(folder, { recursive: true });
  const file = path.join(folder, `${ids.length === 1 ? ids[0] : `sheet-${process.pid}`}.png`);
  const svg = sheetSvg(pictures, readPalette(isDark), isDark);
  writeFileSync(file, new Resvg(svg).render().asPng());
  console.log(path.relative(inProject('.'), file));
}
