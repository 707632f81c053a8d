import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type {
  AuditEntry,
  BreakEntry,
  CheckInEntry,
  CorrectionEntry,
  DrinkEntry,
  FixEntry,
  HoldEntry,
  JournalEntry,
  RetractionEntry,
  SpanEntry,
  StretchEntry,
} from '../../../shared/journal/entries.ts';

/** What Sitwell has recorded so far, read from its file from outside, in the order of recording. */
export interface RecordedJournal {
  readonly spans: readonly SpanEntry[];
  readonly breaks: readonly BreakEntry[];
  readonly holds: readonly HoldEntry[];
  readonly corrections: readonly CorrectionEntry[];
  readonly stretches: readonly StretchEntry[];
  readonly audits: readonly AuditEntry[];
  readonly fixes: readonly FixEntry[];
  /** Those that were taken back too. */
  readonly drinks: readonly DrinkEntry[];
  readonly checkIns: readonly CheckInEntry[];
  readonly retractions: readonly RetractionEntry[];
}

/** Reads the journal in this folder, while Sitwell runs or not. */
export function readJournal(userData: string): RecordedJournal {
  const database = new DatabaseSync(path.join(userData, 'journal.sqlite'), { readOnly: true });
  const all = <Entry extends JournalEntry>(type: Entry['type']): readonly Entry[] =>
    database
      .prepare(`SELECT * FROM "${type}" ORDER BY number`)
      .all()
      .map(({ number: _, ...row }) => ({ type, ...row }) as unknown as Entry);
  try {
    return {
      spans: all('span'),
      breaks: all('break'),
      holds: all('hold'),
      corrections: all('correction'),
      stretches: all('stretch'),
      audits: all('audit'),
      fixes: all('fix'),
      drinks: all('drink'),
      checkIns: all('checkIn'),
      retractions: all('retraction'),
    };
  } finally {
    database.close();
  }
}
