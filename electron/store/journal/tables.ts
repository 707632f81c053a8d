// What lives here: in which table and columns each entry type is kept.
// What does not: the tables' SQL (migrations/), writing (writer.ts) and reading (reader.ts).
// To add an entry type: its line in TABLES (the compiler asks for it) and a migration.
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { JournalEntry } from '../../../shared/journal/entries.ts';

type EntryOf<Type extends JournalEntry['type']> = Extract<JournalEntry, { readonly type: Type }>;
type Columns = {
  readonly [Type in JournalEntry['type']]: readonly Exclude<keyof EntryOf<Type>, 'type'>[];
};

/** Tables are named after the entry type, columns after its fields. */
export const TABLES: Columns = {
  span: ['start', 'end', 'is', 'cause'],
  break: [
    'id',
    'kind',
    'outcome',
    'start',
    'end',
    'lengthMs',
    'share',
    'snoozes',
    'seatedMs',
    'by',
  ],
  correction: ['at', 'start', 'end', 'as'],
  withdrawal: ['at', 'breakId'],
  hold: ['start', 'end', 'hold'],
  stretch: ['id', 'breakId', 'stretch', 'start', 'end', 'share', 'followed'],
  audit: ['id', 'at', 'workplace', 'kind', 'low', 'high', 'details'],
  fix: ['at', 'workplace', 'fix', 'state'],
  drink: ['id', 'at', 'offset', 'ml', 'drink', 'source'],
  goal: ['at', 'date', 'ml', 'hotMl'],
  checkIn: ['id', 'at', 'offset', 'level', 'regions', 'note'],
  retraction: ['at', 'entry'],
  word: ['at', 'breakId', 'outcome'],
};

/** All entry types. */
export const ENTRY_TYPES = Object.keys(TABLES) as readonly JournalEntry['type'][];

/** The columns of an entry type as SQL. */
export const columnsOf = (type: JournalEntry['type']): string =>
  TABLES[type].map((column) => `"${column}"`).join(', ');

/** Entry types with an id of their own, which is recorded once. */
const ONCE: ReadonlySet<JournalEntry['type']> = new Set([
  'break',
  'stretch',
  'audit',
  'drink',
  'checkIn',
]);

/** A statement that appends an entry. One with an id stays as it was first: a break has one outcome. */
export function insertion(database: DatabaseSync, type: JournalEntry['type']): StatementSync {
  const places = TABLES[type].map(() => '?').join(', ');
  return database.prepare(
    `INSERT INTO "${type}" (${columnsOf(type)}) VALUES (${places}) ${
      ONCE.has(type) ? 'ON CONFLICT (id) DO NOTHING' : ''
    }`,
  );
}

/** An entry's values in the order of its columns; times in whole ms, shares as they are, yes as 1 and no as 0. */
export function valuesOf(entry: JournalEntry): (string | number)[] {
  const fields = entry as unknown as Readonly<Record<string, string | number | boolean>>;
  return TABLES[entry.type].map((column) => {
    const value = fields[column] ?? Number.NaN;
    if (typeof value === 'boolean') return value ? 1 : 0;
    return typeof value === 'number' && column !== 'share' ? Math.round(value) : value;
  });
}
