// What lives here: years of somebody's journal, made from a seed.
// What does not: timing questions to it (benches/journal.ts).
// To put another entry type into it: `dayEntries`.
import { ENTRY_TYPES, insertion, valuesOf } from '../../electron/store/journal/tables.ts';
import { openDatabase } from '../../electron/store/journal/database.ts';
import type { BreakEntry, JournalEntry } from '../../shared/journal/entries.ts';
import { DAY, HOUR, MINUTE } from '../../shared/time/moment.ts';
import { seededRandom } from './random.ts';

/** The last day's morning, 2026-11-23T08:00Z; the years lie before it. */
export const LAST_MORNING = Date.UTC(2026, 10, 23, 8);

/** A journal file with one day of work after another, weekends too, the last of them today. */
export function writeHistory(file: string, days: number, seed: number): void {
  const random = seededRandom(seed);
  const database = openDatabase(file);
  const statements = new Map(ENTRY_TYPES.map((type) => [type, insertion(database, type)]));
  database.exec('BEGIN');
  for (let day = 1 - days; day <= 0; day += 1)
    for (const entry of dayEntries(LAST_MORNING + day * DAY, random))
      statements.get(entry.type)?.run(...valuesOf(entry));
  database.exec('COMMIT');
  database.close();
}

/** About sixty spans and sixteen breaks; on some days a hold, a correction, a withdrawn break. */
export function dayEntries(morning: number, random: () => number): readonly JournalEntry[] {
  const entries: JournalEntry[] = [];
  const evening = morning + 8.75 * HOUR;
  let time = morning;
  let number = 0;
  while (time < evening) {
    const desk = Math.round((4 + random() * 12) * MINUTE);
    const away = Math.round((0.5 + random() * 6) * MINUTE);
    const is = random() < 0.15 ? 'standing' : 'sitting';
    entries.push({ type: 'span', start: time, end: time + desk, is, cause: 'input' });
    const left = time + desk;
    entries.push({ type: 'span', start: left, end: left + away, is: 'away', cause: 'idle' });
    if (random() < 0.5) entries.push(breakAt(left, away, (number += 1)));
    time = left + away;
  }
  if (random() < 0.3)
    entries.push({ type: 'hold', start: morning, end: morning + HOUR, hold: 'meeting' });
  if (random() < 0.1) {
    const start = morning + HOUR;
    entries.push({
      type: 'correction',
      at: evening,
      start,
      end: start + 10 * MINUTE,
      as: 'sitting',
    });
    entries.push({ type: 'withdrawal', at: evening, breakId: `${morning}-1` });
  }
  entries.push({ type: 'span', start: time, end: morning + DAY, is: 'away', cause: 'sleep' });
  return entries;
}

function breakAt(start: number, length: number, number: number): BreakEntry {
  const morning = Math.floor(start / DAY) * DAY + (LAST_MORNING % DAY);
  return {
    ...{ type: 'break', id: `${morning}-${number}`, kind: number % 2 ? 'move' : 'long' },
    ...{ outcome: number % 5 ? 'taken' : 'natural', start, end: start + length },
    ...{ lengthMs: 2 * MINUTE, share: 1, snoozes: number % 3 },
    ...{ seatedMs: 30 * MINUTE, by: 'measured' },
  };
}
