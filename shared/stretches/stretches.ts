// What lives here: the list of guided movements and the routines that breaks are filled from.
// What does not: a movement's steps (library/), how time is shared out (build.ts).
// To add a movement: its file in library/, one line here, its words in messages/en/stretches.ts.
import type { BreakKindId } from '../breaks/words.ts';
import { breathReset } from './library/breath-reset.ts';
import { calfRaises } from './library/calf-raises.ts';
import { farLook } from './library/far-look.ts';
import { march } from './library/march.ts';
import { positionChange } from './library/position-change.ts';
import { shoulderRolls } from './library/shoulder-rolls.ts';
import type { Stretch } from './types.ts';

/** Every movement Sitwell can guide. */
export const STRETCHES: readonly Stretch[] = [
  march,
  shoulderRolls,
  calfRaises,
  breathReset,
  farLook,
  positionChange,
];

/** Movements for one purpose. */
export interface Routine {
  /** As they are played. */
  readonly order: readonly Stretch[];
  /** Which to keep when there is not time for all, most important first. */
  readonly keep: readonly Stretch[];
}

const moving: Routine = {
  order: [march, shoulderRolls, calfRaises, breathReset],
  keep: [march, breathReset, shoulderRolls, calfRaises],
};
const gentle: Routine = {
  order: [positionChange, breathReset],
  keep: [breathReset, positionChange],
};
const eyes: Routine = { order: [farLook], keep: [farLook] };

/** The routine for a kind of break; during a flare-up everything but eyes is gentle. */
export function routineFor(kind: BreakKindId, isGentle: boolean): Routine {
  switch (kind) {
    case 'eyes':
      return eyes;
    case 'move':
    case 'long':
      return isGentle ? gentle : moving;
  }
}
