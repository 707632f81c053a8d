// What lives here: how long a stretch takes by itself, and how long its parts may go on.
// What does not: fitting it into a session (../sessions/doses.ts, ../sessions/fit.ts).
import type { Cycle, Hold, Stretch } from './stretch.ts';

/** Time to change over to the other side, s. */
export const SIDE_CHANGE_SECONDS = 3;

type Part = Hold | Cycle;
/** A part at its least, its usual or its longest. */
export type Bound = 'min' | 'usual' | 'max';

/** Seconds of one count of a part: a second of a hold, a round of a cycle. */
export const secondsOfCount = (part: Part): number =>
  part.kind === 'hold' ? 1 : part.phases.reduce((sum, { seconds }) => sum + seconds, 0);

/** How often a part may be counted. */
export const rangeOf = (part: Part): Hold['seconds'] =>
  part.kind === 'hold' ? part.seconds : part.rounds;

/** Seconds of both sides, or of the one where there are not two, with the change between them. */
export const withSides = (sides: Stretch['sides'], seconds: number): number =>
  sides === 'each' ? 2 * seconds + SIDE_CHANGE_SECONDS : seconds;

/** Seconds of a stretch from getting in to being out again, with all its sides; its parts take `dose` a side. */
export const stretchSeconds = ({ sides, enter, exit }: Stretch, dose: number): number =>
  withSides(sides, enter.seconds + dose + exit.seconds);

/** The same at its usual dose. */
export const usualSeconds = (stretch: Stretch): number =>
  stretchSeconds(
    stretch,
    stretch.parts.reduce((sum, part) => sum + secondsOfCount(part) * rangeOf(part).usual, 0),
  );
