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
