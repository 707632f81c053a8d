// What lives here: finding the entries that touch a stretch of time, fast however long the journal is.
// What does not: what they add up to (shared/insights), writing (writer.ts).
// To add a question: a method here and an index for it; test/bench times it with ten years of history.
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { DayEntries } from '../../../shared/insights/day-view.ts';
import type { Range } from '../../../shared/insights/timeline.ts';
import type {
  AuditEntry,
  FixEntry,
  JournalEntry,
  StretchEntry,
} from '../../../shared/journal/entries.ts';
import { columnsOf } from './tables.ts';

/** The reading half of the journal. */
export interface JournalReader {
  /** Entries that touch this range, each list in the order it was appended. */
  readonly entriesIn: (range: Range) => DayEntries;
  /** The last ms before `wall` at which somebody was at the desk or took a break, or null. */
  readonly latestBefore: (wall: number) => number | null;
  /** Stretches that began in this range, in order of time. */
  readonly stretchesIn: (range: Range) => readonly StretchEntry[];
  /** All audits of a workplace, in the order they were made. */
  readonly auditsOf: (workplace: string) => readonly AuditEntry[];
  /** The last word on each fix of a workplace. */
  readonly fixesOf: (workplace: string) => readonly FixEntry[];
  /** The last audit of every workplace that has one, in the order of the first. */
  readonly lastAudits: () => readonly AuditEntry[];
  /** Whether there is an audit of this id. */
  readonly hasAudit: (id: string) => boolean;
}

/**
 * Spans follow one another, so only the last few that began before a range can reach into it; more
 * than one only where a clock was set back.
 */
const REACHING_IN = 16;

const SPANS = `
  SELECT ${columnsOf('span')} FROM span WHERE number IN (
    SELECT number FROM span WHERE start >= :start AND start < :end
    UNION
    SELECT number FROM (
      SELECT number, "end" FROM span WHERE start < :start ORDER BY start DESC LIMIT ${REACHING_IN}
    ) WHERE "end" > :start
  ) ORDER BY number`;
const BREAKS = `
  SELECT ${columnsOf('break')} FROM break
  WHERE start >= :start AND start < :end ORDER BY number`;
/** A correction may be as long as it likes, but none reaches further than the longest. */
const CORRECTIONS = `
  SELECT ${columnsOf('correction')} FROM correction INDEXED BY correction_by_start
  WHERE start < :end AND start > :start - (SELECT max("end" - start) FROM correction)
    AND "end" > :start
  ORDER BY number`;
const WITHDRAWALS = `
  SELECT ${columnsOf('withdrawal')} FROM withdrawal
  WHERE breakId IN (SELECT id FROM break WHERE start >= :start AND start < :end) ORDER BY number`;
const STRETCHES = `
  SELECT ${columnsOf('stretch')} FROM stretch
  WHERE start >= :start AND start < :end ORDER BY start, number`;
const AUDITS = `
  SELECT ${columnsOf('audit')} FROM audit WHERE workplace = :workplace ORDER BY number`;
const FIXES = `
  SELECT ${columnsOf('fix')} FROM fix WHERE number IN (
    SELECT max(number) FROM fix WHERE workplace = :workplace GROUP BY fix
  ) ORDER BY number`;
const LAST_AUDITS = `
  SELECT ${columnsOf('audit')} FROM audit JOIN (
    SELECT max(number) AS last, min(number) AS first FROM audit GROUP BY workplace
  ) ON number = last ORDER BY first`;
const HAS_AUDIT = 'SELECT 1 FROM audit WHERE id = :id';
/** Absence alone makes no day worth listing, unless it was corrected. */
const LATEST = `
  SELECT max(latest) AS latest FROM (
    SELECT * FROM (
      SELECT min("end", :wall) - 1 AS latest FROM span
      WHERE start < :wall AND "is" <> 'away' ORDER BY start DESC LIMIT 1
    )
    UNION ALL
    SELECT max(start) FROM break WHERE start < :wall
    UNION ALL
    SELECT max(latest) FROM (
      SELECT min("end", :wall) - 1 AS latest FROM correction
      WHERE start < :wall ORDER BY start DESC LIMIT ${REACHING_IN}
    )
  )`;

/** A reader over an open database, and over the entries that wait to be written to it. */
export function journalReader(
  database: DatabaseSync,
  waiting: () => readonly JournalEntry[],
): JournalReader {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  /** Only what the tables hold; audits never wait to be written (writer.ts). */
  const rows = <Entry extends JournalEntry>(
    type: Entry['type'],
    sql: string,
    values: Record<string, SQLInputValue>,
  ): readonly Entry[] =>
    statement(sql)
      .all(values)
      .map((row) => ({ type, ...row }) as unknown as Entry);
  const all = <Entry extends JournalEntry>(
    type: Entry['type'],
    sql: string,
    { start, end }: Range,
  ): readonly Entry[] => {
    const kept = rows<Entry>(type, sql, { start, end });
    const unsaved = waiting().filter((entry): entry is Entry => entry.type === type);
    return [...kept, ...unsaved];
  };
  return {
    entriesIn: (range) => ({
      spans: all('span', SPANS, range),
      breaks: all('break', BREAKS, range),
      corrections: all('correction', CORRECTIONS, range),
      withdrawals: all('withdrawal', WITHDRAWALS, range),
    }),
    stretchesIn: (range) =>
      all<StretchEntry>('stretch', STRETCHES, range).map((entry) => ({
        ...entry,
        // SQLite knows no yes and no.
        followed: Number(entry.followed) === 1,
      })),
    auditsOf: (workplace) => rows<AuditEntry>('audit', AUDITS, { workplace }),
    fixesOf: (workplace) => rows<FixEntry>('fix', FIXES, { workplace }),
    lastAudits: () => rows<AuditEntry>('audit', LAST_AUDITS, {}),
    hasAudit: (id) => statement(HAS_AUDIT).get({ id }) !== undefined,
    latestBefore: (wall) => {
      const latest = statement(LATEST).get({ wall })?.latest;
      return typeof latest === 'number' ? latest : null;
    },
  };
}
