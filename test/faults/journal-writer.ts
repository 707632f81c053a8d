// Run as a program: appends to the journal at argv[2] and prints the number of each entry once it is acknowledged.
import path from 'node:path';
import { openJournal } from '../../electron/store/journal/open-journal.ts';
import { minuteSpan } from '../fakes/entries.ts';

const folder = process.argv[2] ?? '';
const limit = Number(process.argv[3] ?? Infinity);
const journal = openJournal({
  file: path.join(folder, 'journal.sqlite'),
  backups: path.join(folder, 'backups'),
  wall: Date.now,
  problems: {
    report: (id) => process.stdout.write(`${id}\n`),
    clear: () => undefined,
  },
  log: () => undefined,
});
for (let index = 0; index < limit; index += 1) {
  journal.append([minuteSpan(index)]);
  if (journal.waiting().length === 0) process.stdout.write(`${index}\n`);
}
process.stdout.write(`waiting ${journal.waiting().length}\n`);
