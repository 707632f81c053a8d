// What lives here: a platform whose sensors are asked for a bench: they answer as recorded, and what they start is counted.
// What does not: the platforms (windows.ts, mac.ts, linux.ts), the day they are asked in (sensed-day.ts).
import type { Sensor } from '../../../electron/sensors/sensor.ts';

/** What sensors have started. */
export interface Counts {
  /** Child processes. */
  children: number;
  /** Calls over D-Bus, properties and names included. */
  busCalls: number;
}

/** A kind of desktop. */
export interface Platform {
  readonly name: string;
  /** Its sensors. `inCall`: whether somebody is in a call at the time of asking. */
  readonly sensors: (counts: Counts, inCall: () => boolean) => readonly Sensor[];
}
