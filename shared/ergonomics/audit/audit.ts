// What lives here: an audit: what was answered about one workplace, when, and what the photo measured.
// What does not: questions (question.ts), scoring one (score-audit.ts), keeping it (electron/store/workplaces).
import type { PhotoMeasure } from '../photo/measure.ts';
import type { Exposure, RosaSubject } from '../rosa/exposure.ts';
import type { RosaResult } from '../rosa/result.ts';
import type { UNKNOWN } from './question.ts';
import type { Answers } from './question.ts';

/** How long each thing is used, as the person says or took over from what was measured. Left out: not asked yet. */
export type Hours = Readonly<Partial<Record<RosaSubject, Exposure | typeof UNKNOWN>>>;

/** What an audit says about a workplace. */
export interface AuditFacts {
  readonly answers: Answers;
  readonly hours: Hours;
  readonly photo: PhotoMeasure | null;
}

/** An audit that was begun and not finished. One per workplace; written down with every answer. */
export interface AuditDraft extends AuditFacts {
  /** The audit's id, once it is finished. */
  readonly id: string;
  /** Wall-clock ms. */
  readonly begun: number;
}

/** A finished audit. `recheck`: one item was looked at again; the other answers are those of the audit before. */
export interface Audit extends AuditFacts {
  readonly id: string;
  readonly workplace: string;
  /** Wall-clock ms. */
  readonly at: number;
  readonly kind: 'full' | 'recheck';
  /** The score as it was then. */
  readonly score: AuditScore;
}

/** The score of an audit: what is known, and what it would be if every unknown answer were the worst. */
export interface AuditScore {
  /** With unknown answers taken as faultless, and unknown times as short: "at least". */
  readonly low: RosaResult;
  /** With unknown answers and times at their worst: "at most". Same as `low` where nothing is unknown. */
  readonly high: RosaResult;
}
