// What lives here: what every sensor of this desktop looks like from outside.
// What does not: the sensors, one folder for each platform; when they are asked (senses.ts).
// To add a sensor: a file in its platform's folder, a line in that folder's list.
import type { Answers, SignId } from '../../shared/sensing/signs.ts';

/** Reads one or more signs. */
export interface Sensor {
  /** The signs it can speak of. */
  readonly signs: readonly SignId[];
  /**
   * Asks the system now about those of `wanted` that it knows. Never rejects; after 3 s only what it saw counts.
   * What it cannot tell is `unknown`.
   */
  readonly ask: (wanted: readonly SignId[]) => Promise<Answers>;
  /** Hears of changes by itself, where the system tells: these signs are worth asking again. */
  readonly listen?: (listener: (changed: readonly SignId[]) => void) => () => void;
}
