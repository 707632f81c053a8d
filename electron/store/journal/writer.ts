// What lives here: appending to the journal. What `append` returns from is on the disk, or is said not to be.
// What does not: reading (reader.ts); nothing is ever changed or deleted.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import type { Log } from '../../system/log.ts';
import type { Problems } from '../../system/problems.ts';
import { isUnfit } from './sqlite-codes.ts';
import { insertion, valuesOf } from './tables.ts';

/** The writing half of the journal. */
export interface JournalWriter {
  /** Appends entries, all or none, in one transaction. Never throws: what the disk refuses waits in memory. */
  readonly append: (entries: readonly JournalEntry[]) => void;
  /** Appends entries at once or not at all: whether they are on the disk. Never throws, and nothing is left to wait. */
  readonly appendNow: (entries: readonly JournalEntry[]) => boolean;
  /** Entries the disk has refused so far; they are tried again with the next ones. */
  readonly waiting: () => readonly JournalEntry[];
}

/** A writer over an open database. */
export function journalWriter(
  database: DatabaseSync,
  problems: Pick<Problems, 'report' | 'clear'>,
  log: Log,
): JournalWriter {
  const statements = new Map<JournalEntry['type'], StatementSync>();
  let waiting: readonly JournalEntry[] = [];

  const insert = (entry: JournalEntry): void => {
    const statement = statements.get(entry.type) ?? insertion(database, entry.type);
    statements.set(entry.type, statement);
    statement.run(...valuesOf(entry));
  };
  const transact = (entries: readonly JournalEntry[]): void => {
    database.exec('BEGIN IMMEDIATE');
    try {
      for (const entry of entries) insert(entry);
      database.exec('COMMIT');
    } catch (reason) {
      if (database.isTransaction) database.exec('ROLLBACK');
      throw reason;
    }
  };
  /** One entry the tables cannot hold is our own mistake, and must not hold up all that follow. */
  const withoutUnfit = (entries: readonly JournalEntry[]): readonly JournalEntry[] =>
    entries.filter((entry) => {
      try {
        transact([entry]);
        return false;
      } catch (reason) {
        log('journal entry', reason);
        return !isUnfit(reason);
      }
    });

  return {
    append: (entries) => {
      const all = [...waiting, ...entries];
      if (all.length === 0) return;
      try {
        transact(all);
        waiting = [];
      } catch (reason) {
        waiting = isUnfit(reason) ? withoutUnfit(all) : all;
        if (waiting.length > 0) return problems.report('journalNotSaved', reason);
      }
      problems.clear('journalNotSaved');
    },
    appendNow: (entries) => {
      try {
        transact(entries);
        return true;
      } catch (reason) {
        log('journal entry', reason);
        return false;
      }
    },
    waiting: () => waiting,
  };
}
