// What lives here: drinks and check-ins, without those that were taken back.
// What does not: what they add up to (shared/insights).
// To add an entry type that can be taken back: its index by time, its `retractable` below.
import type { Range } from '../../../shared/time/range.ts';
import type { CheckInEntry, DrinkEntry, RetractionEntry } from '../../../shared/journal/entries.ts';
import type { Rows, Values } from './rows.ts';
import { columnsOf } from './tables.ts';

type RetractableEntry = DrinkEntry | CheckInEntry;

/** Entries of one type that were not taken back. */
interface Retractable<Entry extends RetractableEntry> {
  /** In order of time. */
  readonly within: (range: Range) => readonly Entry[];
  readonly named: (id: string) => Entry | null;
  readonly lastBefore: (wall: number) => Entry | null;
  readonly first: () => Entry | null;
}

/** Drinks and check-ins. */
export interface RetractableReader {
  readonly drinks: Retractable<DrinkEntry>;
  readonly checkIns: Retractable<CheckInEntry>;
}

/** Reads drinks and check-ins. */
export const retractableReader = (rows: Rows): RetractableReader => ({
  drinks: retractable<DrinkEntry>(rows, 'drink'),
  checkIns: retractable<CheckInEntry>(rows, 'checkIn'),
});

const IS_RETRACTED = 'SELECT 1 FROM retraction WHERE entry = :id';

function retractable<Entry extends RetractableEntry>(
  rows: Rows,
  type: Entry['type'],
): Retractable<Entry> {
  const standing = `
    SELECT ${columnsOf(type)} FROM "${type}" AS said
    WHERE NOT EXISTS (SELECT 1 FROM retraction WHERE entry = said.id)`;
  const within = `${standing} AND at >= :start AND at < :end ORDER BY at, number`;
  const named = `${standing} AND id = :id`;
  const lastBefore = `${standing} AND at < :wall ORDER BY at DESC, number DESC LIMIT 1`;
  const first = `${standing} ORDER BY at, number LIMIT 1`;

  /** What the tables hold and what waits to be written to them, in order of time. */
  const all = (
    sql: string,
    values: Values,
    belongs: (entry: Entry) => boolean,
  ): readonly Entry[] => {
    const kept = rows.kept<Entry>(type, sql, values);
    const gone = new Set(rows.unsaved<RetractionEntry>('retraction').map(({ entry }) => entry));
    const unsaved = rows
      .unsaved<Entry>(type)
      .filter((entry) => belongs(entry) && !rows.first(IS_RETRACTED, { id: entry.id }));
    if (gone.size === 0 && unsaved.length === 0) return kept;
    return [...kept, ...unsaved].filter(({ id }) => !gone.has(id)).sort((a, b) => a.at - b.at);
  };
  const everything = (): readonly Entry[] => all(`${standing} ORDER BY at, number`, {}, () => true);
  /** Whatever waits may take back the very entry that a short question finds; it is rare, and then all are looked at. */
  const isWaiting = (): boolean =>
    rows.unsaved(type).length > 0 || rows.unsaved('retraction').length > 0;
  return {
    within: ({ start, end }) => all(within, { start, end }, ({ at }) => at >= start && at < end),
    named: (id) => all(named, { id }, (entry) => entry.id === id)[0] ?? null,
    lastBefore: (wall) =>
      isWaiting()
        ? (everything().findLast(({ at }) => at < wall) ?? null)
        : (rows.kept<Entry>(type, lastBefore, { wall })[0] ?? null),
    first: () =>
      isWaiting() ? (everything()[0] ?? null) : (rows.kept<Entry>(type, first, {})[0] ?? null),
  };
}
