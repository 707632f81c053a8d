// What lives here: telling slides, a film and other full screens apart, as far as what is known allows.
// What does not: noticing a full screen (electron/sensors), what follows from each (meanings.ts).
// To tell something better: a rule below, in its place; a program by its name: known-programs.ts.
import { isKnown } from './known-programs.ts';
import type { Answer, Source } from './signs.ts';

/** What fills the screen. */
export type Picture = 'slides' | 'film' | 'other';

/** What is known of the displays. */
export interface Displays {
  /** One shows the same as another. */
  readonly mirrored: boolean;
  /** Beside the built-in display there is another one. */
  readonly outside: boolean;
}

/** What a sensor gives as its reason where the system itself says that a presentation is given. */
export const PRESENTATION = 'presentation';

const isPlayer = ({ program }: Source): boolean =>
  isKnown('player', program) || isKnown('browser', program);

/** Whether one of these may be the other, as far as their names tell. */
const mayBeSame = (some: readonly Source[], others: readonly Source[]): boolean =>
  some.length === 0 ||
  others.length === 0 ||
  some.some(
    (one) =>
      one.program === '' || others.some(({ program }) => program === '' || program === one.program),
  );

/**
 * What fills the screen. `front`: the program in full screen; `awake`: whether something keeps the display
 * awake. A film or slides keep it awake; an editor or a terminal in full screen does not.
 */
export function pictureOf(
  front: readonly Source[],
  awake: Answer | undefined,
  displays: Displays,
): Picture {
  if (front.some(({ program, reason }) => reason === PRESENTATION || isKnown('presenter', program)))
    return 'slides';
  const plays = front.some(isPlayer);
  if (awake === undefined || awake.is === 'unknown') return plays ? 'film' : 'other';
  // A player that stands still, or a page of work in a browser.
  if (awake.is === 'no') return 'other';
  // Music behind an editor, or somebody else's video call, says nothing about what is in front.
  if (!mayBeSame(front, awake.by) && !plays) return 'other';
  const isShownToOthers = displays.mirrored || displays.outside;
  return isShownToOthers && !plays && !awake.by.some(isPlayer) ? 'slides' : 'film';
}
