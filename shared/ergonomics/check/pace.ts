// What lives here: where one is in the posture check, and when the next thing comes.
// What does not: the timer that moves it on (renderer/check/use-pace.ts), what is shown (steps.ts).
// All times are ms of the page's own clock.
import { CHECK_STEP_MS } from './steps.ts';

/** A place in the check. */
export interface Pace {
  /** Which of the things; as many as there are: done. */
  readonly at: number;
  /** Time this one has left, from `since` on. */
  readonly leftMs: number;
  /** From when it has been running; null while paused. */
  readonly since: number | null;
  /** Counts visits, so that the same thing gone back to is a new one. */
  readonly visit: number;
}

/** The beginning, running. */
export const beginPace = (now: number): Pace => ({ at: 0, leftMs: CHECK_STEP_MS, since: now, visit: 0 }); // prettier-ignore

/** To a thing, which gets its whole time. Paused stays paused; before the first is the first. */
export const goToStep = (pace: Pace, at: number, now: number): Pace => ({
  at: Math.max(0, at),
  leftMs: CHECK_STEP_MS,
  since: pace.since === null ? null : now,
  visit: pace.visit + 1,
});

/** Stops, or goes on where it stopped. */
export const pauseOrResume = (pace: Pace, now: number): Pace =>
  pace.since === null
    ? { ...pace, since: now }
    : { ...pace, since: null, leftMs: Math.max(0, pace.leftMs - (now - pace.since)) };
