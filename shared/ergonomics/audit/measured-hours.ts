// What lives here: the times of an audit as Sitwell measured them, to be proposed and overruled.
// What does not: the days they are from (../../insights), the times a person says (audit.ts).
import { HOUR, MINUTE } from '../../time/moment.ts';
import { EXPOSURES } from '../rosa/exposure.ts';
import type { Exposure, RosaSubject } from '../rosa/exposure.ts';

/** What Sitwell measured of a usual day, to propose the audit's times from. */
export interface MeasuredHours {
  /** Days that were counted, at least 2; only days with an hour at the desk or more. */
  readonly days: number;
  /** Median over these days, ms: seated at the desk, and at the desk in all. */
  readonly seatedMs: number;
  readonly atDeskMs: number;
  /** Median of each day's longest bout without a break, ms. */
  readonly longestMs: number;
  /**
   * What follows for each. Sitwell cannot tell mouse from keyboard: both are proposed from the time at the
   * desk, which they cannot exceed. Nothing is known of the telephone.
   */
  readonly proposed: Readonly<Partial<Record<RosaSubject, Exposure>>>;
}

/** One day, ms. */
export interface MeasuredDay {
  readonly seatedMs: number;
  /** Seated or standing. */
  readonly atDeskMs: number;
  readonly longestBoutMs: number;
}

/** A day with less than this at the desk says nothing about a usual one. */
const LEAST_DAY = HOUR;
const LEAST_DAYS = 2;

/** What whole days come to, or null where they are too few to say. The days' order does not matter. */
export function measuredHours(days: readonly MeasuredDay[]): MeasuredHours | null {
  const usual = days.filter(({ atDeskMs }) => atDeskMs >= LEAST_DAY);
  if (usual.length < LEAST_DAYS) return null;
  const seatedMs = median(usual.map((day) => day.seatedMs));
  const atDeskMs = median(usual.map((day) => day.atDeskMs));
  const longestMs = median(usual.map((day) => day.longestBoutMs));
  const desk = exposureOf(atDeskMs, longestMs);
  return {
    days: usual.length,
    seatedMs,
    atDeskMs,
    longestMs,
    proposed: {
      chair: exposureOf(seatedMs, longestMs),
      monitor: desk,
      mouse: desk,
      keyboard: desk,
    },
  };
}

/** The sheet's step of a time a day and of a time in one go, both ms. Where they disagree, the higher counts. */
export function exposureOf(dailyMs: number, inOneGoMs: number): Exposure {
  const steps = [stepOf(dailyMs, HOUR, 4 * HOUR), stepOf(inOneGoMs, 30 * MINUTE, HOUR)];
  return EXPOSURES[Math.max(...steps)] ?? 'medium';
}

/** 0 under `from`, 2 over `to`, 1 in between and at both. */
const stepOf = (time: number, from: number, to: number): number =>
  time < from ? 0 : time > to ? 2 : 1;

/** The middle one; of an even number the mean of the middle two, whole ms. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const [below = 0, above = 0] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]];
  return Math.round((below + above) / 2);
}
