// What lives here: the entries that touch a stretch of time, and where a journal begins and ends.
// What does not: what they add up to (shared/insights).
// To add an entry type to days: its list in TimeEntries, its question here.
import type { TimeEntries } from '../../../shared/insights/day-view.ts';
import type { Range } from '../../../shared/time/range.ts';
import type { BreakEntry, JournalEntry, StretchEntry } from '../../../shared/journal/entries.ts';
import type { RetractableReader } from './read-retractable.ts';
import type { Rows } from './rows.ts';
import { columnsOf } from './tables.ts';

/** Questions about stretches of time. */
export interface DayReader {
  /**
   * Entries that touch this range; spans, corrections, withdrawals and words in the order they were
   * appended, without drinks and check-ins that were taken back.
   */
  readonly entriesIn: (range: Range) => TimeEntries;
  /** The last ms before `wall` at which somebody was at the desk, took a break, drank or checked in, or null. */
  readonly latestBefore: (wall: number) => number | null;
  /** The first ms of all at which there was something of that, or null. */
  readonly first: () => number | null;
  /** Stretches that began in this range, in order of time. */
  readonly stretchesIn: (range: Range) => readonly StretchEntry[];
  /** The break of this id as it was recorded, or null. */
  readonly breakEntry: (id: string) => BreakEntry | null;
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
const BREAK = `SELECT ${columnsOf('break')} FROM break WHERE id = :id`;
/** A stretch may have begun on the day after its break. */
const BREAKS_CONCERNED = `
  SELECT id FROM break WHERE start >= :start AND start < :end
  UNION
  SELECT breakId FROM stretch WHERE start >= :start AND start < :end`;
const WITHDRAWALS = `
  SELECT ${columnsOf('withdrawal')} FROM withdrawal
  WHERE breakId IN (${BREAKS_CONCERNED}) ORDER BY number`;
const WORDS = `
  SELECT ${columnsOf('word')} FROM word
  WHERE breakId IN (${BREAKS_CONCERNED}) ORDER BY number`;
const STRETCHES = `
  SELECT ${columnsOf('stretch')} FROM stretch
  WHERE start >= :start AND start < :end ORDER BY start, number`;
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
const FIRST = `
  SELECT min(first) AS first FROM (
    SELECT * FROM (SELECT start AS first FROM span WHERE "is" <> 'away' ORDER BY start LIMIT 1)
    UNION ALL
    SELECT min(start) FROM break
    UNION ALL
    SELECT min(start) FROM correction WHERE "as" IN ('sitting', 'standing')
  )`;

/** Reads stretches of time. */
export function dayReader(
  rows: Rows,
  { drinks, checkIns }: Pick<RetractableReader, 'drinks' | 'checkIns'>,
): DayReader {
  const all = <Entry extends JournalEntry>(
    type: Entry['type'],
    sql: string,
    { start, end }: Range,
  ): readonly Entry[] => [...rows.kept<Entry>(type, sql, { start, end }), ...rows.unsaved(type)];
  const stretchesIn = (range: Range): readonly StretchEntry[] => [
    ...rows.kept<StretchEntry>('stretch', STRETCHES, { start: range.start, end: range.end }).map(
      // SQLite knows no yes and no.
      (entry) => ({ ...entry, followed: Number(entry.followed) === 1 }),
    ),
    ...rows
      .unsaved<StretchEntry>('stretch')
      .filter(({ start }) => start >= range.start && start < range.end),
  ];
  return {
    entriesIn: (range) => ({
      spans: all('span', SPANS, range),
      breaks: all('break', BREAKS, range),
      corrections: all('correction', CORRECTIONS, range),
      withdrawals: all('withdrawal', WITHDRAWALS, range),
      words: all('word', WORDS, range),
      stretches: stretchesIn(range),
      drinks: drinks.within(range),
      checkIns: checkIns.within(range),
    }),
    latestBefore: (wall) =>
      furthest(Math.max, [
        rows.first(LATEST, { wall })?.latest,
        drinks.lastBefore(wall)?.at,
        checkIns.lastBefore(wall)?.at,
      ]),
    first: () =>
      furthest(Math.min, [rows.first(FIRST, {})?.first, drinks.first()?.at, checkIns.first()?.at]),
    stretchesIn,
    breakEntry: (id) =>
      rows.kept<BreakEntry>('break', BREAK, { id })[0] ??
      rows.unsaved<BreakEntry>('break').find((entry) => entry.id === id) ??
      null,
  };
}

function furthest(
  pick: (...moments: readonly number[]) => number,
  moments: readonly unknown[],
): number | null {
  const known = moments.filter((moment) => typeof moment === 'number');
  return known.length === 0 ? null : pick(...known);
}
