// What lives here: the pictures of what to do about noise and space.
// What does not: the fixes themselves (../../fixes), how a picture is put together (../scene.ts).
import { box } from '../../../figure/pieces.ts';
import { booksOf } from '../furniture/extras.ts';
import { earmuffsOf } from '../furniture/helps.ts';
import { thing } from '../scene.ts';
import type { SceneFacts } from '../scene.ts';
import { over, UPPER } from '../shots.ts';
import { changed, oneWay } from './changed.ts';

export const AROUND_FIXES: Readonly<Record<string, SceneFacts>> = {
  softenNoise: { focus: UPPER, more: (places) => [over(...earmuffsOf(places))] },
  clearSpace: changed(
    {
      focus: { at: [50, 66, 0], size: 176 },
      more: ({ desk }) => [
        thing([
          box([desk.edge + 100, 0, 0], [34, 26, 40], ['coverSide', 'coverSide', 'coverSide'], false), // prettier-ignore
          ...booksOf(desk.edge + 100, 26, 16, 0),
        ]),
      ],
    },
    oneWay([74, 30, 0], [24, 0, 0]),
  ),
};
