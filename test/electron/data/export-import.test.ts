import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { anyEntry } from '../../fakes/any-entries.ts';
import { PICTURE } from '../../fakes/book.ts';
import { dataIn } from '../../fakes/data.ts';
import { drinkEntry, minuteSpan, retractionOf } from '../../fakes/entries.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { photographed } from '../../fakes/photo.ts';
import { sampleRoutine } from '../../shared/routines/sample-routines.ts';
import { sampleExport } from '../../shared/data/sample-export.ts';

/** Somebody's data with these entries. */
function having(...entries: readonly JournalEntry[]) {
  const data = dataIn(temporaryFolder());
  expect(data.journal.appendNow(entries)).toBe(true);
  return data;
}
const imported = (added: number) => ({ type: 'imported', added });
const counted = (entries: readonly JournalEntry[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of entries) {
    const name = 'id' in entry ? `${entry.type} ${entry.id}` : JSON.stringify(entry);
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
};

describe('an export that is taken in', () => {
  const journals = fc.array(anyEntry, { maxLength: 25 });
  const few = { numRuns: 20 };

  it('by an empty installation gives the same journal, in the same order', async () => {
    await fc.assert(
      fc.asyncProperty(journals, async (entries) => {
        const from = having(...entries);
        const to = having();
        await to.take(await from.export());
        expect(to.entries()).toEqual(from.entries());
        from.close();
        to.close();
      }),
      few,
    );
  });

  it('by a used one gives each entry as often as where there were more of it', async () => {
    await fc.assert(
      fc.asyncProperty(journals, journals, async (one, other) => {
        const from = having(...one);
        const to = having(...other);
        const [there, here] = [counted(from.entries()), counted(to.entries())];
        await to.take(await from.export());
        const both = counted(to.entries());
        for (const name of new Set([...there.keys(), ...here.keys()]))
          expect(both.get(name)).toBe(Math.max(there.get(name) ?? 0, here.get(name) ?? 0));
        expect(both.size).toBe(new Set([...there.keys(), ...here.keys()]).size);
        from.close();
        to.close();
      }),
      few,
    );
  });

  it('twice is taken in once', async () => {
    await fc.assert(
      fc.asyncProperty(journals, journals, async (one, other) => {
        const from = having(...one);
        const to = having(...other);
        const text = await from.export();
        await to.take(text);
        const once = to.entries();
        expect(await to.take(text)).toEqual(imported(0));
        expect(to.entries()).toEqual(once);
        from.close();
        to.close();
      }),
      few,
    );
  });

  it('that holds a span more often than the journal adds it as often as it lacks', async () => {
    const from = having(minuteSpan(0), minuteSpan(0), minuteSpan(1));
    const to = having(minuteSpan(0));
    expect(await to.take(await from.export())).toEqual(imported(2));
    expect(to.entries()).toHaveLength(3);
  });

  it('is looked at first, and nothing is changed by looking', async () => {
    const from = having(drinkEntry('a', 1), drinkEntry('b', 2), retractionOf('a'));
    const to = having(drinkEntry('a', 1));
    expect(await to.look(await from.export())).toMatchObject({
      type: 'found',
      entries: [
        { entry: 'drink', added: 1, known: 1 },
        { entry: 'retraction', added: 1, known: 0 },
      ],
    });
    expect(to.entries()).toHaveLength(1);
  });

  it('brings audits with their pictures and workplaces', async () => {
    const from = having();
    from.change({ type: 'addWorkplace', name: 'Home' });
    from.change({ type: 'saveDraft', facts: photographed });
    from.change({ type: 'finish', picture: PICTURE });
    const to = having();
    await to.take(await from.export());
    expect(to.state()).toEqual(from.state());
    const [audit] = to.book().audits;
    expect(to.picture(audit?.id ?? '')).toBe(PICTURE);
    expect(to.told.at(-1)?.audits).toHaveLength(1);
  });

  it('leaves workplaces that are here as they are, and adds the others', async () => {
    const from = having();
    from.change({ type: 'renameWorkplace', id: from.state().current, name: 'Office' });
    const to = having();
    to.change({ type: 'renameWorkplace', id: to.state().current, name: 'Home' });
    const text = await from.export();
    await to.take(text);
    await to.take(text);
    expect(to.state().workplaces.map(({ name }) => name)).toEqual(['Home', 'Office']);
    expect(to.state().current).toBe(to.state().workplaces[0]?.id);
  });

  it('keeps both where a routine of the same id differs, and no third the next time', async () => {
    const mine = sampleRoutine();
    const from = having();
    from.routines.save({ ...mine, note: 'As it is there' });
    const to = having();
    to.routines.save(mine);
    const text = await from.export();
    await to.take(text);
    await to.take(text);
    expect(to.routines.list().map(({ note }) => note)).toEqual([mine.note, 'As it is there']);
  });

  it('sets no setting unless told to, and never that somebody was welcomed', async () => {
    const from = having();
    from.settings.change({ moveIntervalMinutes: 50, welcomed: true });
    const to = having();
    to.settings.change({ snoozeMinutes: 9 });
    const text = await from.export();
    expect(await to.look(text)).toMatchObject({ settings: 2 });
    await to.take(text);
    expect(to.settings.get()).toMatchObject({ moveIntervalMinutes: 30, snoozeMinutes: 9 });
    await to.take(text, { settings: true });
    const now = { moveIntervalMinutes: 50, snoozeMinutes: 5, welcomed: false };
    expect(to.settings.get()).toMatchObject(now);
  });
});

describe('nothing is changed by an export', () => {
  it('that is bad, and the place of the fault is told', async () => {
    const to = having(minuteSpan(0));
    const text = JSON.stringify(sampleExport({ journal: { drink: [{}] } }));
    const refusal = { type: 'refused', reason: 'bad', where: 'journal.drink[0].id' };
    expect(await to.look(text)).toEqual(refusal);
    expect(await to.take(text)).toEqual(refusal);
    expect(to.entries()).toHaveLength(1);
  });

  it('that the journal cannot take', async () => {
    const from = having();
    from.change({ type: 'saveDraft', facts: photographed });
    from.change({ type: 'finish', picture: PICTURE });
    from.routines.save(sampleRoutine());
    const to = having();
    const before = to.state();
    const journal = { ...to.journal, appendNow: () => false };
    expect(await to.take(await from.export(), { to: { journal } })).toMatchObject({
      reason: 'failed',
    });
    expect([to.entries(), to.routines.list(), to.state()]).toEqual([[], [], before]);
    expect(to.pictures.has(from.book().audits[0]?.id ?? '')).toBe(false);
  });

  it('with more routines than there may be', async () => {
    const to = having();
    for (let number = 0; number < 100; number += 1)
      to.routines.save(sampleRoutine({ id: `mine-${number}` }));
    const text = JSON.stringify(sampleExport({ routines: [sampleRoutine()] }));
    expect(await to.take(text)).toEqual({ type: 'refused', reason: 'full', where: 'routines' });
  });
});
