// What lives here: all that pages know about the person's workplaces: one value, sent whole.
// What does not: changing it (command.ts, apply-command.ts), keeping it (electron/store/workplaces).
import type { Audit, AuditDraft } from '../audit/audit.ts';
import type { MeasuredHours } from '../audit/measured-hours.ts';
import type { FixState } from '../fixes/fix.ts';

/** A place where somebody works: the office, home. */
export interface Workplace {
  readonly id: string;
  readonly name: string;
  /** Put away: its history stays, and it can be brought back. */
  readonly removed: boolean;
}

/** What was last said of a fix. */
export interface FixNote {
  readonly fix: string;
  readonly state: FixState;
  /** Wall-clock ms. */
  readonly at: number;
}

/** The workplaces, and everything about the one that is chosen. */
export interface AuditBook {
  /** At least one that is not removed, in the order they were made. */
  readonly workplaces: readonly Workplace[];
  /** The chosen one's id. */
  readonly current: string;
  readonly draft: AuditDraft | null;
  /** Oldest first. */
  readonly audits: readonly Audit[];
  /** The last word on each fix that one was said about. */
  readonly fixes: readonly FixNote[];
  /** When the person last put a reminder to look again aside, wall-clock ms; null: never. */
  readonly putOff: number | null;
  /** What Sitwell measured of the last days, or null where that is too little to say. */
  readonly measured: MeasuredHours | null;
}
