// What lives here: the three clocks every fact carries, and units of time.
// What does not: reading a clock (electron/system/clocks.ts) or calendars (calendar.ts).
// To add a clock: think twice; spans need one, dates need one, sleep needs one.

/** Milliseconds in a second, a minute, an hour and a day of 24 hours. */
export const SECOND = 1_000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/**
 * One instant as three clocks see it, each in ms.
 *
 * Spans are measured on `mono`; what `up` gained beyond it was sleep; `wall` is only for dates, and
 * may jump at any time (network time, daylight saving, a person setting the clock).
 */
export interface Moment {
  /** Monotonic clock: never goes back; on most systems it stands still while the machine sleeps. */
  readonly mono: number;
  /** Time since the machine started, sleep included. */
  readonly up: number;
  /** Wall clock: ms since 1970-01-01T00:00Z. */
  readonly wall: number;
}
