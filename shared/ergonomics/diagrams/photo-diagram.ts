import { bar, box, guide } from '../../figure/pieces.ts';
import type { Vector } from '../../figure/space.ts';
import type { Diagram } from './diagram.ts';
import { scene, thing } from './scene.ts';
import { FROM_ABOVE, over } from './shots.ts';

/** Where the camera stands: square to the side, level with the elbow. */
const CAMERA: Vector = [14, 66, 150];

let drawn: Diagram | undefined;

/** How the picture for the photo measure is taken, seen from above; the same one each time. */
export function photoDiagram(): Diagram {
  drawn ??= scene({
    view: FROM_ABOVE,
    focus: { at: [22, 70, 58], size: 230 },
    mouse: null,
    more: () => [
      thing(
        [
          box([CAMERA[0], CAMERA[1], CAMERA[2]], [15, 4, 5], ['casing', 'casing', 'casing'], false),
          bar([[CAMERA[0], CAMERA[1] + 4, CAMERA[2] - 3], [CAMERA[0], CAMERA[1] + 4, CAMERA[2] - 4]], 2, 'glass'), // prettier-ignore
        ],
        'among',
      ),
      over(
        guide(CAMERA, [-34, 66, 18]),
        guide(CAMERA, [CAMERA[0], 66, 40]),
        guide(CAMERA, [72, 66, 18]),
      ),
    ],
  });
  return drawn;
}
