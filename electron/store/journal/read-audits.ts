// What lives here: audits and what was said of fixes, as the journal has them. Neither ever waits to be written.
// What does not: what follows from them (shared/ergonomics), the workplaces (../workplaces).
import type { Range } from '../../../shared/time/range.ts';
import type { AuditEntry, FixEntry } from '../../../shared/journal/entries.ts';
import type { Rows } from './rows.ts';
import { columnsOf } from './tables.ts';

/** Questions about audits. "Last" goes by when it was, so that an import of older ones changes no last word. */
export interface AuditReader {
  /** All audits of a workplace, in order of time. */
  readonly auditsOf: (workplace: string) => readonly AuditEntry[];
  /** Audits of all workplaces in this range, in order of time. */
  readonly auditsIn: (range: Range) => readonly AuditEntry[];
  /** The last word on each fix of a workplace. */
  readonly fixesOf: (workplace: string) => readonly FixEntry[];
  /** The last audit of every workplace that has one, in the order of the first. */
  readonly lastAudits: () => readonly AuditEntry[];
  /** Whether there is an audit of this id. */
  readonly hasAudit: (id: string) => boolean;
}

const AUDITS = `
  SELECT ${columnsOf('audit')} FROM audit WHERE workplace = :workplace ORDER BY at, number`;
const AUDITS_IN = `
  SELECT ${columnsOf('audit')} FROM audit WHERE at >= :start AND at < :end ORDER BY at, number`;
const FIXES = `
  SELECT ${columnsOf('fix')} FROM (
    SELECT *, row_number() OVER (PARTITION BY fix ORDER BY at DESC, number DESC) AS place
    FROM fix WHERE workplace = :workplace
  ) WHERE place = 1 ORDER BY at, number`;
const LAST_AUDITS = `
  SELECT ${columnsOf('audit')} FROM audit JOIN (
    SELECT number AS last, min(at) OVER (PARTITION BY workplace) AS first,
      min(number) OVER (PARTITION BY workplace) AS firstNumber,
      row_number() OVER (PARTITION BY workplace ORDER BY at DESC, number DESC) AS place
    FROM audit
  ) ON number = last WHERE place = 1 ORDER BY first, firstNumber`;
const HAS_AUDIT = 'SELECT 1 FROM audit WHERE id = :id';

/** Reads audits and fixes. */
export const auditReader = (rows: Rows): AuditReader => ({
  auditsOf: (workplace) => rows.kept<AuditEntry>('audit', AUDITS, { workplace }),
  auditsIn: ({ start, end }) => rows.kept<AuditEntry>('audit', AUDITS_IN, { start, end }),
  fixesOf: (workplace) => rows.kept<FixEntry>('fix', FIXES, { workplace }),
  lastAudits: () => rows.kept<AuditEntry>('audit', LAST_AUDITS, {}),
  hasAudit: (id) => rows.first(HAS_AUDIT, { id }) !== undefined,
});
