// What lives here: asking the journal's tables, and what still waits to be written to them.
// What does not: the questions (read-*.ts).
import type { DatabaseSync, SQLInputValue, StatementSync } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';

/** Values of a question, by name. */
export type Values = Record<string, SQLInputValue>;

/** Where entries are read from. */
export interface Rows {
  /** What the tables hold. */
  readonly kept: <Entry extends JournalEntry>(
    type: Entry['type'],
    sql: string,
    values: Values,
  ) => readonly Entry[];
  /** What waits to be written, in the order it was appended. */
  readonly unsaved: <Entry extends JournalEntry>(type: Entry['type']) => readonly Entry[];
  /** The first row of an answer that holds no whole entry. */
  readonly first: (sql: string, values: Values) => Readonly<Record<string, unknown>> | undefined;
}

/** Rows of an open database; every statement is prepared once. */
export function rowsOf(database: DatabaseSync, waiting: () => readonly JournalEntry[]): Rows {
  const statements = new Map<string, StatementSync>();
  const statement = (sql: string): StatementSync => {
    const prepared = statements.get(sql) ?? database.prepare(sql);
    statements.set(sql, prepared);
    return prepared;
  };
  return {
    kept: <Entry extends JournalEntry>(type: Entry['type'], sql: string, values: Values) =>
      statement(sql)
        .all(values)
        .map((row) => ({ type, ...row }) as unknown as Entry),
    unsaved: <Entry extends JournalEntry>(type: Entry['type']) =>
      waiting().filter((entry): entry is Entry => entry.type === type),
    first: (sql, values) => statement(sql).get(values),
  };
}
