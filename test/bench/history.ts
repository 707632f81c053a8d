// What lives here: years of somebody's journal, made from a seed.
// What does not: what a day holds (day-entries.ts, said-entries.ts), timing questions to it (benches/journal.ts).
// To put another entry type into it: dayEntries, or saidEntries for what the person says.
import { ENTRY_TYPES, insertion, valuesOf } from '../../electron/store/journal/tables.ts';
import { openDatabase } from '../../electron/store/journal/database.ts';
import { DAY } from '../../shared/time/moment.ts';
import { dayEntries, LAST_MORNING } from './day-entries.ts';
import { seededRandom } from './random.ts';
import { saidEntries } from './said-entries.ts';

/** A journal file with one day of work after another, weekends too, the last of them today. */
export function writeHistory(file: string, days: number, seed: number): void {
  const random = seededRandom(seed);
  const database = openDatabase(file);
  const statements = new Map(ENTRY_TYPES.map((type) => [type, insertion(database, type)]));
  database.exec('BEGIN');
  for (let day = 1 - days; day <= 0; day += 1) {
    const morning = LAST_MORNING + day * DAY;
    for (const entry of [...dayEntries(morning, random), ...saidEntries(morning, random)])
      statements.get(entry.type)?.run(...valuesOf(entry));
  }
  database.exec('COMMIT');
  database.close();
}
