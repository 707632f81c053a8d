import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { createHistory } from '../../../electron/store/history.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import type { Journal } from '../../../electron/store/journal/open-journal.ts';
import { cacheFolder } from '../../../scripts/tools/project.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import type { Bench, Measure, Size } from '../bench.ts';
import { LAST_MORNING, writeHistory } from '../history.ts';
import { median, timed } from '../statistics.ts';

const SEED = 20_261_123;
const NOW = LAST_MORNING + 8 * HOUR;

interface Amount {
  readonly days: readonly [few: number, many: number];
  readonly rounds: number;
}

const amounts: Readonly<Record<Size, Amount>> = {
  full: { days: [365, 3_650], rounds: 400 },
  tiny: { days: [2, 4], rounds: 3 },
};

interface Kept {
  readonly journal: Journal;
  readonly today: () => unknown;
  readonly appends: number[];
  readonly queries: number[];
}

function keep(folder: string, days: number): Kept {
  const file = path.join(folder, `journal-of-${days}-days.sqlite`);
  writeHistory(file, days, SEED);
  const problems = {
    report: (id: string, reason: unknown): void => {
      throw new Error(id, { cause: reason });
    },
    clear: () => undefined,
  };
  const backups = path.join(folder, 'backups');
  const journal = openJournal({ file, backups, wall: () => NOW, problems, log: () => undefined });
  const { today } = createHistory({
    journal,
    wall: () => NOW,
    calendar: () => ({ timeZone: 'Europe/Berlin', dayStartHour: 4 }),
    openSpan: () => null,
  });
  return { journal, today, appends: [], queries: [] };
}

/** What one step of the scheduler typically records: the span that ended, and the break in it. */
const recorded = (round: number): readonly JournalEntry[] => {
  // Tomorrow, so that today stays as it is.
  const start = NOW + DAY + round * MINUTE;
  const end = start + MINUTE;
  return [
    { type: 'span', start, end, is: 'away', cause: 'break' },
    {
      ...{ type: 'break', id: `bench-${round}`, kind: 'move', outcome: 'taken', start, end },
      ...{ lengthMs: MINUTE, share: 1, snoozes: 0, seatedMs: 30 * MINUTE, by: 'measured' },
    },
  ];
};

function measure({ journal, today, appends, queries }: Kept, round: number): void {
  const entries = recorded(round);
  queries.push(timed(today));
  appends.push(timed(() => journal.append(entries)));
}

/** Appending with full sync, and what Today asks, with a short and with a long history. */
export const journal: Bench = {
  name: 'journal',
  note: 'Real SQLite files on the project’s disk, WAL with full sync; both histories by turns. Today is the query and its folding.',
  run: async (size) => {
    const { days, rounds } = amounts[size];
    mkdirSync(cacheFolder, { recursive: true });
    const folder = mkdtempSync(path.join(cacheFolder, 'bench-journal-'));
    try {
      const [few, many] = [keep(folder, days[0]), keep(folder, days[1])];
      for (let round = 0; round < rounds; round += 1) {
        // Whoever comes second finds a warmer machine: they take turns at that too.
        for (const kept of round % 2 === 0 ? [few, many] : [many, few]) measure(kept, round);
      }
      few.journal.close();
      many.journal.close();
      return [
        ...measures('append of two entries', few.appends, many.appends),
        ...measures('Today query', few.queries, many.queries),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function measures(name: string, few: number[], many: number[]): readonly Measure[] {
  const target = { below: 5 };
  return [
    { name: `${name}, one year of history`, values: few, unit: 'ms', target },
    { name: `${name}, ten years of history`, values: many, unit: 'ms', target },
    {
      name: `${name}, ten years against one`,
      values: [median(many) / median(few)],
      unit: 'times',
      target: { atMost: 1.2 },
    },
  ];
}
