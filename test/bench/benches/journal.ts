import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import type { Journal } from '../../../electron/store/journal/open-journal.ts';
import { cacheFolder } from '../../../scripts/tools/project.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { DAY, HOUR, MINUTE } from '../../../shared/time/moment.ts';
import type { Bench, Measure, Size } from '../bench.ts';
import { LAST_MORNING } from '../day-entries.ts';
import { writeHistory } from '../history.ts';
import { median, timed } from '../statistics.ts';
import { questionsTo } from './journal-questions.ts';
import type { Question } from './journal-questions.ts';

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

interface Asked extends Question {
  readonly times: number[];
}
interface Kept {
  readonly journal: Journal;
  readonly appends: number[];
  readonly questions: readonly Asked[];
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
  const questions = questionsTo(journal, NOW).map((one) => ({ ...one, times: [] }));
  return { journal, appends: [], questions };
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

function measure({ journal, appends, questions }: Kept, round: number): void {
  for (const { every, ask, times } of questions) if (round % every === 0) times.push(timed(ask));
  const entries = recorded(round);
  appends.push(timed(() => journal.append(entries)));
}

/** Appending with full sync, and what the screens ask, with a short and with a long history. */
export const journal: Bench = {
  name: 'journal',
  note: 'Real SQLite files on the project’s disk, WAL with full sync; both histories by turns. Questions are the queries and their folding.',
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
        ...measures('append of two entries', 5, few.appends, many.appends),
        ...few.questions.flatMap(({ name, below, times }, index) =>
          measures(name, below, times, many.questions[index]?.times ?? []),
        ),
      ];
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

function measures(
  name: string,
  below: number,
  few: readonly number[],
  many: readonly number[],
): readonly Measure[] {
  return [
    { name: `${name}, one year of history`, values: few, unit: 'ms', target: { below } },
    { name: `${name}, ten years of history`, values: many, unit: 'ms', target: { below } },
    {
      name: `${name}, ten years against one`,
      values: [median(many) / median(few)],
      unit: 'times',
      target: { atMost: 1.2 },
    },
  ];
}
