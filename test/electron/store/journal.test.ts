import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it } from 'vitest';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import type { FixEntry, JournalEntry } from '../../../shared/journal/entries.ts';
import { auditEntry, minuteSpan, playedStretch, takenBreak } from '../../fakes/entries.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const MINUTE = 60_000;
const everything = { start: 0, end: 1e13 };

function journalIn(folder: string, wall = Date.UTC(2026, 10, 23)) {
  const problems = watchedProblems();
  const place = {
    file: path.join(folder, 'journal.sqlite'),
    backups: path.join(folder, 'backups'),
    wall: () => wall,
    problems,
    log: () => undefined,
  };
  return { journal: openJournal(place), problems, place };
}

const one: readonly JournalEntry[] = [
  minuteSpan(0),
  takenBreak('a', MINUTE),
  { type: 'correction', at: 5, start: 0, end: MINUTE, as: 'standing' },
  { type: 'withdrawal', at: 6, breakId: 'a' },
  { type: 'hold', start: 0, end: MINUTE, hold: 'meeting' },
];

describe('the journal', () => {
  it('gives back every entry as it was appended, also after a restart', () => {
    const folder = temporaryFolder();
    const { journal } = journalIn(folder);
    journal.append(one);
    const read = journal.entriesIn(everything);
    expect(read).toEqual({
      spans: [one[0]],
      breaks: [one[1]],
      corrections: [one[2]],
      withdrawals: [one[3]],
      ...{ words: [], stretches: [], drinks: [], checkIns: [] },
    });
    journal.close();
    const again = journalIn(folder);
    expect(again.journal.entriesIn(everything)).toEqual(read);
    expect(again.problems.ids()).toEqual([]);
    again.journal.close();
  });

  it('finds only what touches a range, with the span that reaches into it', () => {
    const { journal } = journalIn(temporaryFolder());
    journal.append(Array.from({ length: 100 }, (_, index) => minuteSpan(index)));
    const { spans } = journal.entriesIn({ start: 10.5 * MINUTE, end: 12 * MINUTE });
    expect(spans.map(({ start }) => start / MINUTE)).toEqual([10, 11]);
    journal.close();
  });

  it('knows when somebody was last there before a moment', () => {
    const { journal } = journalIn(temporaryFolder());
    expect(journal.latestBefore(1e13)).toBeNull();
    const away = { type: 'span', start: 4 * MINUTE, end: 9 * MINUTE, is: 'away', cause: 'idle' };
    journal.append([minuteSpan(3), away as JournalEntry, takenBreak('a', 5 * MINUTE)]);
    expect(journal.latestBefore(1e13)).toBe(5 * MINUTE);
    expect(journal.latestBefore(5 * MINUTE)).toBe(4 * MINUTE - 1);
    expect(journal.latestBefore(3.5 * MINUTE)).toBe(3.5 * MINUTE - 1);
    expect(journal.latestBefore(3 * MINUTE)).toBeNull();
    const correction = { at: 1, start: 6 * MINUTE, end: 8 * MINUTE, as: 'sitting' } as const;
    journal.append([{ type: 'correction', ...correction }]);
    expect(journal.latestBefore(1e13)).toBe(8 * MINUTE - 1);
    journal.close();
  });

  it('gives back the stretches of a time, each once, and who followed them', () => {
    const folder = temporaryFolder();
    const { journal } = journalIn(folder);
    const shown = playedStretch('a-1', 2 * MINUTE, { followed: false, share: 0.4 });
    journal.append([playedStretch('a-2', 3 * MINUTE), shown]);
    journal.append([playedStretch('a-2', 9 * MINUTE)]);
    expect(journal.stretchesIn({ start: 2 * MINUTE, end: 9 * MINUTE })).toEqual([
      shown,
      playedStretch('a-2', 3 * MINUTE),
    ]);
    journal.close();
    const again = journalIn(folder).journal;
    expect(again.stretchesIn({ start: 0, end: 3 * MINUTE })).toEqual([shown]);
    again.close();
  });

  it('gives back the audits of a workplace in their order, each as it was recorded first', () => {
    const { journal } = journalIn(temporaryFolder());
    const [first, second] = [auditEntry('a', { low: 5 }), auditEntry('b')];
    const elsewhere = auditEntry('c', { workplace: 'home' });
    journal.append([first, elsewhere, second, auditEntry('a', { low: 1 })]);
    expect(journal.auditsOf('desk')).toEqual([first, second]);
    expect(journal.lastAudits()).toEqual([second, elsewhere]);
    expect([journal.hasAudit('c'), journal.hasAudit('d')]).toEqual([true, false]);
    journal.close();
  });

  it('knows the last word on each fix of a workplace', () => {
    const { journal } = journalIn(temporaryFolder());
    const said = (fix: string, state: FixEntry['state'], workplace = 'desk'): FixEntry => ({
      ...{ type: 'fix', at: 5, workplace, fix, state },
    });
    journal.append([said('mouseIn', 'planned'), said('riser', 'open'), said('mouseIn', 'done')]);
    journal.append([said('riser', 'impossible', 'home')]);
    expect(journal.fixesOf('desk')).toEqual([said('riser', 'open'), said('mouseIn', 'done')]);
    journal.close();
  });

  it('says whether it could record something at once', () => {
    const { journal } = journalIn(temporaryFolder());
    expect(journal.appendNow([auditEntry('a')])).toBe(true);
    const unfit = { ...auditEntry('b'), details: null as unknown as string };
    expect(journal.appendNow([auditEntry('c'), unfit])).toBe(false);
    expect(journal.auditsOf('desk').map(({ id }) => id)).toEqual(['a']);
    expect(journal.waiting()).toEqual([]);
    journal.close();
  });

  it('keeps the first outcome of a break: there is only one', () => {
    const { journal } = journalIn(temporaryFolder());
    journal.append([takenBreak('a', 0)]);
    journal.append([takenBreak('a', 0, { outcome: 'missed' })]);
    expect(journal.entriesIn(everything).breaks.map(({ outcome }) => outcome)).toEqual(['taken']);
    journal.close();
  });

  it('drops an entry no table can hold, and keeps those around it', () => {
    const { journal, problems } = journalIn(temporaryFolder());
    journal.append([minuteSpan(0), takenBreak('bad', 0, { share: Number.NaN }), minuteSpan(1)]);
    expect(journal.entriesIn(everything)).toMatchObject({ spans: [{}, {}], breaks: [] });
    expect(problems.ids()).toEqual([]);
    journal.close();
  });

  it('writes through a full sync to a write-ahead log', () => {
    const { journal, place } = journalIn(temporaryFolder());
    journal.append(one);
    const beside = new DatabaseSync(place.file);
    expect(beside.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
    beside.close();
    journal.close();
  });
});

describe('backups', () => {
  it('are made once a day and seven of them are kept', async () => {
    const folder = temporaryFolder();
    for (let day = 1; day <= 9; day += 1) {
      const { journal } = journalIn(folder, Date.UTC(2026, 10, day));
      journal.append([minuteSpan(day)]);
      await journal.backUp();
      await journal.backUp();
      journal.close();
    }
    const names = readdirSync(path.join(folder, 'backups')).sort();
    expect(names).toHaveLength(7);
    expect(names[0]).toBe('journal-2026-11-03.sqlite');
    const last = new DatabaseSync(path.join(folder, 'backups', 'journal-2026-11-09.sqlite'));
    expect(last.prepare('SELECT count(*) AS spans FROM span').get()).toEqual({ spans: 9 });
    last.close();
  });

  it('that cannot be made are told', async () => {
    const folder = temporaryFolder();
    const { journal, problems, place } = journalIn(folder);
    writeFileSync(place.backups, 'a file where the folder should be');
    await journal.backUp();
    expect(problems.ids()).toEqual(['backupFailed']);
    expect(existsSync(place.file)).toBe(true);
    journal.close();
  });
});
