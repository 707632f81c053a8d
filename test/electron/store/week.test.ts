import { describe, expect, it } from 'vitest';
import { createHistory } from '../../../electron/store/history.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { createSettings } from '../../../electron/store/settings/settings.ts';
import { createWeek } from '../../../electron/store/week.ts';
import type { JournalEntry } from '../../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { DAY, HOUR } from '../../../shared/time/moment.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

/** A Monday, nine in the morning, in UTC. */
const MONDAY = Date.UTC(2026, 10, 23, 9);
const hourAtDesk = (start: number): JournalEntry => ({
  ...{ type: 'span', start, end: start + HOUR, is: 'sitting', cause: 'input' },
});
/** Days of work, counted from that Monday. */
const worked = (...days: readonly number[]): readonly JournalEntry[] =>
  days.map((day) => hourAtDesk(MONDAY + day * DAY));

function weekOf(entries: readonly JournalEntry[]) {
  const folder = temporaryFolder();
  const problems = watchedProblems();
  const clock = { wall: MONDAY + HOUR };
  const wall = (): number => clock.wall;
  const journal = openJournal({
    ...{ file: `${folder}/journal.sqlite`, backups: `${folder}/backups` },
    ...{ wall, problems, log: () => undefined },
  });
  journal.append(entries);
  const calendar = () => ({ timeZone: 'UTC', dayStartHour: 4 });
  const history = createHistory({ journal, calendar, wall, openSpan: () => null });
  const settings = createSettings(
    { settings: DEFAULT_SETTINGS, repaired: false },
    () => undefined,
    problems,
  );
  const week = createWeek({ history, journal, settings, calendar, wall });
  return { week, settings, goTo: (day: number) => (clock.wall = MONDAY + day * DAY + HOUR) };
}

describe('the weekly summary', () => {
  it('tells of Monday to Sunday, beside the week before', () => {
    const { week } = weekOf(worked(-14, -8, -7, -6, -1, 0));
    expect(week.get()).toMatchObject({ from: '2026-11-16', to: '2026-11-22', deskDays: 3 });
    expect(week.get()?.figures[0]).toEqual({
      ...{ line: 'seated', value: HOUR, of: null, before: HOUR },
    });
  });

  it('comes on the first day at the desk, whichever that is, and not after it', () => {
    const { week, goTo } = weekOf(worked(-7, -6, 2, 3));
    goTo(2);
    expect(week.get()).not.toBeNull();
    goTo(3);
    expect(week.get()).toBeNull();
  });

  it('comes again a week after it was closed', () => {
    const { week, goTo } = weekOf(worked(-7, -6, 0, 1, 7));
    week.dismiss();
    expect(week.get()).toBeNull();
    goTo(7);
    expect(week.get()).toMatchObject({ from: '2026-11-23' });
  });

  it('does not come where it is switched off', () => {
    const { week, settings } = weekOf(worked(-7, -6, 0));
    settings.change({ weeklySummary: false });
    expect(week.get()).toBeNull();
  });

  it('does not come after a week with hardly anything in it', () => {
    expect(weekOf(worked(-9, -8, -7, 0)).week.get()).toBeNull();
  });
});
