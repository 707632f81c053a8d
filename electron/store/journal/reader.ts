// What lives here: the reading half of the journal, fast however long it is.
// What does not: the questions (read-*.ts), what entries add up to (shared/insights), writing (writer.ts).
// To add a question: a method in its read-*.ts, its line in `readerOf`, an index; test/bench times it with ten years.
import type { DatabaseSync } from 'node:sqlite';
import type { Range } from '../../../shared/time/range.ts';
import type { CheckInEntry, DrinkEntry, JournalEntry } from '../../../shared/journal/entries.ts';
import { auditReader } from './read-audits.ts';
import type { AuditReader } from './read-audits.ts';
import { dayReader } from './read-days.ts';
import type { DayReader } from './read-days.ts';
import { goalReader } from './read-goals.ts';
import type { GoalReader } from './read-goals.ts';
import { retractableReader } from './read-retractable.ts';
import { rowsOf } from './rows.ts';

/** The reading half of the journal. Drinks and check-ins that were taken back are left out everywhere. */
export interface JournalReader extends DayReader, GoalReader, AuditReader {
  /** Drinks in this range, in order of time. */
  readonly drinksIn: (range: Range) => readonly DrinkEntry[];
  readonly drink: (id: string) => DrinkEntry | null;
  /** The last drink before this moment, one at the moment itself left out, or null. */
  readonly lastDrinkBefore: (wall: number) => DrinkEntry | null;
  /** Check-ins in this range, in order of time. */
  readonly checkInsIn: (range: Range) => readonly CheckInEntry[];
  readonly checkIn: (id: string) => CheckInEntry | null;
  /** The last check-in before this moment, one at the moment itself left out, or null. */
  readonly lastCheckInBefore: (wall: number) => CheckInEntry | null;
}

/** A reader over an open database, and over the entries that wait to be written to it. */
export function journalReader(
  database: DatabaseSync,
  waiting: () => readonly JournalEntry[],
): JournalReader {
  const rows = rowsOf(database, waiting);
  const { drinks, checkIns } = retractableReader(rows);
  return {
    ...dayReader(rows, { drinks, checkIns }),
    ...goalReader(rows),
    ...auditReader(rows),
    drinksIn: drinks.within,
    drink: drinks.named,
    lastDrinkBefore: drinks.lastBefore,
    checkInsIn: checkIns.within,
    checkIn: checkIns.named,
    lastCheckInBefore: checkIns.lastBefore,
  };
}

/** Asks whichever reader is the right one at that moment. */
export const readerOf = (current: () => JournalReader): JournalReader => ({
  entriesIn: (range) => current().entriesIn(range),
  latestBefore: (wall) => current().latestBefore(wall),
  first: () => current().first(),
  stretchesIn: (range) => current().stretchesIn(range),
  breakEntry: (id) => current().breakEntry(id),
  goalOf: (date) => current().goalOf(date),
  goalBefore: (date) => current().goalBefore(date),
  goalsIn: (from, to) => current().goalsIn(from, to),
  auditsOf: (workplace) => current().auditsOf(workplace),
  auditsIn: (range) => current().auditsIn(range),
  fixesOf: (workplace) => current().fixesOf(workplace),
  lastAudits: () => current().lastAudits(),
  hasAudit: (id) => current().hasAudit(id),
  drinksIn: (range) => current().drinksIn(range),
  drink: (id) => current().drink(id),
  lastDrinkBefore: (wall) => current().lastDrinkBefore(wall),
  checkInsIn: (range) => current().checkInsIn(range),
  checkIn: (id) => current().checkIn(id),
  lastCheckInBefore: (wall) => current().lastCheckInBefore(wall),
});
