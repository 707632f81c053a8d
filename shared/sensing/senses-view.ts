// What lives here: what Sitwell notices now, as pages show it.
// What does not: how it is read (electron/sensors) and judged (judge.ts).
import type { SensedHold } from '../breaks/words.ts';
import type { Answer, SignId } from './signs.ts';

/** Why a sign is unknown, where no sensor said so: it was not asked about yet, or nothing here can speak of it. */
export const NOT_ASKED = 'notAsked';
export const NO_SENSOR = 'noSensor';

/** What is known of one sign. */
export interface SignView {
  readonly sign: SignId;
  readonly answer: Answer;
  /** Wall-clock ms of the answer; null if it was not asked yet. */
  readonly at: number | null;
}

/** A reason to hold prompts back, and the programs behind it, as the system names them. */
export interface HoldView {
  readonly hold: SensedHold;
  readonly programs: readonly string[];
}

/** Everything that is sensed. */
export interface SensesView {
  readonly signs: readonly SignView[];
  readonly holds: readonly HoldView[];
  /** Something other than input says that a person is at the screen. */
  readonly engaged: boolean;
}
