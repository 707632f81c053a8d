import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createComfort } from '../../../electron/comfort/comfort.ts';
import { createHistory } from '../../../electron/store/history.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type { ComfortView } from '../../../shared/comfort/check-in.ts';
import type { SpanEntry } from '../../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { UNDO_FOR } from '../../../electron/store/undoable.ts';
import { fakeClocks, START } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { statusWith } from '../../fakes/status.ts';

const HOUR = 3_600_000;
const lower = { level: 4, regions: ['lowerBack' as const], note: '' };

/** A keeper at nine in the morning; `desk`: how long the person has been sitting since then is up to the test. */
function keeper() {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const folder = temporaryFolder();
  const wall = (): number => clocks.now().wall;
  const journal = openJournal({
    ...{ file: path.join(folder, 'journal.sqlite'), backups: path.join(folder, 'backups') },
    ...{ wall, problems, log: () => undefined },
  });
  const calendar = () => ({ timeZone: 'Europe/Berlin', dayStartHour: 4 });
  const disk = { isFull: false };
  let settings: Settings = DEFAULT_SETTINGS;
  let status: Status = statusWith();
  const tell = vi.fn<(view: ComfortView) => void>();
  const onAppended = vi.fn();
  const parts = { clocks, calendar, tell, onAppended, status: () => status };
  const comfort = createComfort({
    ...parts,
    journal: {
      ...journal,
      appendNow: (entries) => !disk.isFull && journal.appendNow(entries),
    },
    history: createHistory({ journal, calendar, wall, openSpan: () => null }),
    settings: {
      get: () => settings,
      change: (values) => {
        settings = { ...settings, ...values };
        return { settings, refused: [] };
      },
    },
  });
  return {
    ...{ comfort, clocks, journal, tell, onAppended, disk },
    sit: (ms: number): void => {
      const start = wall();
      clocks.pass(ms);
      const span: SpanEntry = {
        ...{ type: 'span', start, end: start + ms, is: 'sitting', cause: 'input' },
      };
      journal.append([span]);
      comfort.follow(status);
    },
    becomes: (next: Partial<Status>): void => {
      status = statusWith(next);
      comfort.follow(status);
    },
    set: (values: Partial<Settings>): void => {
      settings = { ...settings, ...values };
    },
  };
}

describe('a check-in', () => {
  it('is in the journal with the clock of the place, and pages are told', () => {
    const { comfort, journal, tell, onAppended } = keeper();
    expect(comfort.change({ type: 'checkIn', ...lower })).toBe('changed');
    expect(journal.lastCheckInBefore(Infinity)).toMatchObject({
      ...{ at: START, offset: 60, level: 4, regions: 'lowerBack', note: '' },
    });
    expect(onAppended).toHaveBeenCalledTimes(1);
    const told = tell.mock.lastCall?.[0];
    expect(told?.today).toMatchObject([{ at: START, ...lower }]);
    expect(told?.last).toEqual(told?.today[0]);
    expect(told?.undo).toMatchObject({ what: 'added', checkIn: { level: 4 } });
  });

  it('that is changed within the minute is one, and is taken back as one', () => {
    const { comfort, clocks } = keeper();
    comfort.change({ type: 'checkIn', level: 3, regions: [], note: '' });
    const id = comfort.view().today[0]?.id ?? '';
    clocks.pass(20_000);
    expect(comfort.change({ type: 'change', id, ...lower })).toBe('changed');
    // The page still knows it by its first id.
    comfort.change({ type: 'change', id, ...lower, note: 'after the train' });
    expect(comfort.view().today).toMatchObject([{ at: START, ...lower, note: 'after the train' }]);
    expect(comfort.view().undo?.what).toBe('added');
    expect(comfort.change({ type: 'undo', change: comfort.view().undo?.change ?? '' })).toBe(
      'changed',
    );
    expect([comfort.view().today, comfort.view().last]).toEqual([[], null]);
  });

  it('that was changed later goes back to what it was', () => {
    const { comfort, clocks } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    clocks.pass(UNDO_FOR);
    const id = comfort.view().today[0]?.id ?? '';
    comfort.change({ type: 'change', id, level: 8, regions: ['neck'], note: 'x' });
    expect(comfort.view().undo).toMatchObject({ what: 'changed', checkIn: { level: 8 } });
    comfort.change({ type: 'undo', change: comfort.view().undo?.change ?? '' });
    expect(comfort.view().today).toMatchObject([{ at: START, ...lower }]);
    expect(comfort.change({ type: 'change', id, ...lower, level: 5 })).toBe('changed');
    expect(comfort.view().today).toMatchObject([{ level: 5 }]);
  });

  it('that was removed comes back as it was', () => {
    const { comfort } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    const id = comfort.view().today[0]?.id ?? '';
    expect(comfort.change({ type: 'remove', id })).toBe('changed');
    expect([comfort.view().today, comfort.view().undo?.what]).toEqual([[], 'removed']);
    expect(comfort.change({ type: 'remove', id })).toBe('gone');
    comfort.change({ type: 'undo', change: comfort.view().undo?.change ?? '' });
    expect(comfort.view().today).toMatchObject([{ at: START, ...lower }]);
  });

  it('of an earlier time stands where it was, and one ahead is refused', () => {
    const { comfort } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    comfort.change({ type: 'checkIn', ...lower, level: 6, at: START - HOUR });
    expect(comfort.view().today.map(({ level }) => level)).toEqual([6, 4]);
    expect(comfort.view().last?.level).toBe(4);
    expect(comfort.change({ type: 'checkIn', ...lower, at: START + 1 })).toBe('future');
  });

  it('that the disk refuses changes nothing, and nothing is told', () => {
    const { comfort, disk, tell } = keeper();
    disk.isFull = true;
    expect(comfort.change({ type: 'checkIn', ...lower })).toBe('failed');
    expect([comfort.view().today, comfort.view().undo, tell.mock.calls]).toEqual([[], null, []]);
  });

  it('can still be changed and removed after the disk refused to take its change back', () => {
    const { comfort, disk } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    comfort.change({ type: 'remove', id: comfort.view().today[0]?.id ?? '' });
    comfort.change({ type: 'undo', change: comfort.view().undo?.change ?? '' });
    const id = comfort.view().today[0]?.id ?? '';
    comfort.change({ type: 'change', id, ...lower, level: 7 });
    disk.isFull = true;
    const change = comfort.view().undo?.change ?? '';
    expect(comfort.change({ type: 'undo', change })).toBe('failed');
    disk.isFull = false;
    expect(comfort.change({ type: 'change', id, ...lower, level: 8 })).toBe('changed');
    expect(comfort.change({ type: 'remove', id })).toBe('changed');
    expect(comfort.view().today).toEqual([]);
  });

  it('cannot be taken back after its minute, which pages are told', () => {
    const { comfort, clocks, tell } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    clocks.pass(UNDO_FOR);
    expect(tell).toHaveBeenCalledTimes(2);
    expect(tell.mock.lastCall?.[0].undo).toBeNull();
  });

  it('that stays as it is adds nothing', () => {
    const { comfort } = keeper();
    comfort.change({ type: 'checkIn', ...lower });
    const before = comfort.view();
    expect(comfort.change({ type: 'change', id: before.today[0]?.id ?? '', ...lower })).toBe(
      'changed',
    );
    expect(comfort.view().today).toEqual(before.today);
  });
});

describe('the offer of a check-in', () => {
  it('comes after two hours at the desk, and goes with the check-in', () => {
    const { comfort, sit, tell } = keeper();
    sit(2 * HOUR - 1);
    expect(comfort.view().isOffered).toBe(false);
    sit(HOUR);
    expect(tell.mock.lastCall?.[0].isOffered).toBe(true);
    comfort.change({ type: 'checkIn', ...lower });
    expect(comfort.view().isOffered).toBe(false);
  });

  it('is held back in a meeting and while nobody is there', () => {
    const { comfort, sit, becomes, tell } = keeper();
    sit(3 * HOUR);
    becomes({ holds: ['meeting'] });
    expect(tell.mock.lastCall?.[0].isOffered).toBe(false);
    becomes({ presence: 'away' });
    expect(comfort.view().isOffered).toBe(false);
    becomes({});
    expect(tell.mock.lastCall?.[0].isOffered).toBe(true);
  });

  it('that was put off does not come back that day, and does the next', () => {
    const { comfort, sit, clocks } = keeper();
    sit(3 * HOUR);
    comfort.change({ type: 'putOff' });
    sit(6 * HOUR);
    expect(comfort.view().isOffered).toBe(false);
    clocks.pass(15 * HOUR);
    sit(3 * HOUR);
    expect(comfort.view().isOffered).toBe(true);
  });

  it('comes all the same where a clock that was ahead dated a check-in next year', () => {
    const { comfort, sit, set, journal } = keeper();
    set({ checkIns: 'weekly' });
    comfort.change({ type: 'checkIn', ...lower });
    const [entry] = journal.checkInsIn({ start: 0, end: Infinity });
    if (!entry) throw new Error('no check-in');
    const ahead = { ...entry, id: 'ahead', at: START + 8_760 * HOUR, level: 9 };
    journal.append([ahead, { type: 'retraction', at: START, entry: entry.id }]);
    sit(5 * HOUR);
    expect(comfort.view()).toMatchObject({ last: null, isOffered: true });
  });

  it('follows the setting', () => {
    const { comfort, sit, set, tell } = keeper();
    sit(3 * HOUR);
    set({ checkIns: 'off' });
    comfort.retell();
    expect(tell.mock.lastCall?.[0].isOffered).toBe(false);
  });
});

it('a new day begins without the check-ins of the last', () => {
  const { comfort, clocks, becomes, tell } = keeper();
  becomes({});
  comfort.change({ type: 'checkIn', ...lower });
  clocks.pass(20 * HOUR);
  becomes({});
  const told = tell.mock.lastCall?.[0];
  expect([told?.today, told?.last?.level]).toEqual([[], 4]);
});
