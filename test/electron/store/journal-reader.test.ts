import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IN_MEMORY, openDatabase } from '../../../electron/store/journal/database.ts';
import { journalReader } from '../../../electron/store/journal/reader.ts';
import { journalWriter } from '../../../electron/store/journal/writer.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import {
  auditEntry,
  checkInEntry,
  drinkEntry,
  goalEntry,
  retractionOf,
  takenBreak,
} from '../../fakes/entries.ts';
import { watchedProblems } from '../../fakes/problems.ts';

type Of<Type extends JournalEntry['type']> = Extract<JournalEntry, { readonly type: Type }>;

/** Few moments, dates and ids, so that much happens to the same. */
const moment = fc.nat(12);
const dates = ['2026-11-20', '2026-11-21', '2026-11-23'] as const;
const date = fc.constantFrom(...dates);
const entry: fc.Arbitrary<JournalEntry> = fc.oneof(
  fc
    .record({ at: moment, id: fc.nat(5), ml: fc.integer({ min: 10, max: 900 }) })
    .map(({ at, id, ml }) => drinkEntry(`d${id}`, at, { ml })),
  fc.record({ at: moment, id: fc.nat(5) }).map(({ at, id }) => checkInEntry(`c${id}`, at)),
  fc
    .record({ at: moment, ml: fc.nat(3) })
    .chain(({ at, ml }) => date.map((of) => goalEntry(of, at, ml))),
  fc
    .record({ what: fc.constantFrom('d', 'c'), id: fc.nat(5) })
    .map(({ what, id }) => retractionOf(`${what}${id}`)),
);
/** Entries with an id are there once, as in the tables. */
const history = fc.array(entry, { maxLength: 40 }).map((entries) => {
  const seen = new Set<string>();
  return entries.filter((one) => !('id' in one) || (!seen.has(one.id) && seen.add(one.id)));
});

/** A reader over the first entries in the tables and the others waiting. */
function readerOver(entries: readonly JournalEntry[], kept: number) {
  const database = openDatabase(IN_MEMORY);
  const writer = journalWriter(database, watchedProblems(), () => undefined);
  writer.append(entries.slice(0, kept));
  return journalReader(database, () => entries.slice(kept));
}

/** What was not taken back, in order of time, and of the same time in the order it was appended. */
function standing<Entry extends Of<'drink' | 'checkIn'>>(
  said: readonly Entry[],
  entries: readonly JournalEntry[],
): readonly Entry[] {
  const gone = new Set(entries.map((one) => (one.type === 'retraction' ? one.entry : '')));
  return said.filter(({ id }) => !gone.has(id)).sort((a, b) => a.at - b.at);
}
const drinksOf = (entries: readonly JournalEntry[]) =>
  standing(
    entries.filter((one) => one.type === 'drink'),
    entries,
  );
const checkInsOf = (entries: readonly JournalEntry[]) =>
  standing(
    entries.filter((one) => one.type === 'checkIn'),
    entries,
  );

/** Later goals of a date hold, by when they were set. */
function lastGoal(entries: readonly JournalEntry[], of: string): Of<'goal'> | null {
  return (
    entries
      .filter((one) => one.type === 'goal')
      .filter((one) => one.date === of)
      .sort((a, b) => a.at - b.at)
      .at(-1) ?? null
  );
}

const always = (
  check: (entries: readonly JournalEntry[], kept: number, at: number) => void,
): void => fc.assert(fc.property(history, fc.nat(40), moment, check));

describe('whatever was said and taken back, on the disk or waiting for it', () => {
  it('finds the drinks and check-ins of a time', () => {
    always((entries, kept, at) => {
      const reader = readerOver(entries, kept);
      const range = { start: at, end: at + 5 };
      const within = (one: { readonly at: number }): boolean => one.at >= at && one.at < at + 5;
      expect(reader.drinksIn(range)).toEqual(drinksOf(entries).filter(within));
      expect(reader.checkInsIn(range)).toEqual(checkInsOf(entries).filter(within));
      expect(reader.entriesIn(range)).toMatchObject({
        drinks: reader.drinksIn(range),
        checkIns: reader.checkInsIn(range),
      });
    });
  });

  it('finds one by its id', () => {
    always((entries, kept, number) => {
      const reader = readerOver(entries, kept);
      const [drink, checkIn] = [`d${number}`, `c${number}`];
      const named = (id: string) => (one: { readonly id: string }) => one.id === id;
      expect(reader.drink(drink)).toEqual(drinksOf(entries).find(named(drink)) ?? null);
      expect(reader.checkIn(checkIn)).toEqual(checkInsOf(entries).find(named(checkIn)) ?? null);
    });
  });

  it('finds the last drink before a moment, and the last check-in before it', () => {
    always((entries, kept, at) => {
      const reader = readerOver(entries, kept);
      expect(reader.lastDrinkBefore(at)).toEqual(
        drinksOf(entries).findLast((one) => one.at < at) ?? null,
      );
      expect(reader.lastCheckInBefore(at)).toEqual(
        checkInsOf(entries).findLast((one) => one.at < at) ?? null,
      );
    });
  });

  it('finds the last goal of a date and of the nearest date before', () => {
    always((entries, kept) => {
      const reader = readerOver(entries, kept);
      const goals = dates.map((of) => lastGoal(entries, of));
      expect(dates.map(reader.goalOf)).toEqual(goals);
      expect(reader.goalsIn(dates[0], dates[2])).toEqual(goals.filter((goal) => goal !== null));
      expect(reader.goalBefore(dates[2])).toEqual(goals[1] ?? goals[0] ?? null);
      expect(reader.goalBefore(dates[0])).toBeNull();
    });
  });

  it('knows where the journal begins and ends', () => {
    always((entries, kept, at) => {
      const reader = readerOver(entries, kept);
      const times = [...drinksOf(entries), ...checkInsOf(entries)].map((one) => one.at);
      const before = times.filter((time) => time < at);
      expect(reader.first()).toBe(times.length > 0 ? Math.min(...times) : null);
      expect(reader.latestBefore(at)).toBe(before.length > 0 ? Math.max(...before) : null);
    });
  });
});

describe('what is last goes by when it was, so that an import of older ones changes nothing', () => {
  it('is so for audits', () => {
    const reader = readerOver(
      [
        auditEntry('new', { at: 9 }),
        auditEntry('old', { at: 5 }),
        auditEntry('elsewhere', { at: 7, workplace: 'home' }),
      ],
      3,
    );
    expect(reader.lastAudits().map(({ id }) => id)).toEqual(['new', 'elsewhere']);
    expect(reader.auditsOf('desk').map(({ id }) => id)).toEqual(['old', 'new']);
    expect(reader.auditsIn({ start: 5, end: 9 }).map(({ id }) => id)).toEqual(['old', 'elsewhere']);
  });

  it('is so for fixes', () => {
    const said = (at: number, state: Of<'fix'>['state']): Of<'fix'> => ({
      ...{ type: 'fix', at, workplace: 'desk', fix: 'riser', state },
    });
    expect(readerOver([said(9, 'done'), said(5, 'planned')], 2).fixesOf('desk')).toEqual([
      said(9, 'done'),
    ]);
    expect(readerOver([said(9, 'planned'), said(9, 'done')], 2).fixesOf('desk')).toEqual([
      said(9, 'done'),
    ]);
  });
});

it('words on the breaks of a time are found with them', () => {
  const word = (breakId: string): Of<'word'> => ({
    ...{ type: 'word', at: 1, breakId, outcome: 'skipped' },
  });
  const entries = [takenBreak('a', 10), takenBreak('b', 20), word('a'), word('b')];
  expect(readerOver(entries, 4).entriesIn({ start: 10, end: 20 }).words).toEqual([word('a')]);
});
