import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createNotices } from '../../../electron/breaks/notices.ts';
import { openWater } from '../../../electron/hydration/open-water.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { createSettings } from '../../../electron/store/settings/settings.ts';
import type { Notice } from '../../../electron/system/notifications.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { DAY, MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen } from '../../fakes/screen.ts';
import { announced, statusWith } from '../../fakes/status.ts';
import { windowMaker } from '../../fakes/window.ts';

/** Everything about drinks, on a desktop of stand-ins. */
function desktopWith(start: Partial<Settings> = {}) {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const windows = windowMaker();
  const pages = createPages({ make: windows.make, preload: '', clocks, problems });
  const folder = temporaryFolder();
  const wall = (): number => clocks.now().wall;
  const journal = openJournal({
    ...{ file: path.join(folder, 'journal.sqlite'), backups: path.join(folder, 'backups') },
    ...{ wall, problems, log: () => undefined },
  });
  const settings = createSettings(
    { settings: { ...DEFAULT_SETTINGS, ...start }, repaired: false },
    () => undefined,
    problems,
  );
  const notices: Notice[] = [];
  const toWater = vi.fn();
  const disk = { isFull: false };
  const water = openWater({
    ...{ clocks, settings },
    journal: { ...journal, appendNow: (entries) => !disk.isFull && journal.appendNow(entries) },
    calendar: () => ({ timeZone: 'UTC', dayStartHour: 4 }),
    history: { today: () => ({ spans: [] }) },
    isKnown: () => true,
    corner: {
      ...{
        pages,
        problems,
        clocks,
        keys: { hold: () => () => undefined },
        screen: new FakeScreen().asScreen(),
      },
      desktop: { platform: 'linux', preview: false, placesWindows: true, known: '' },
      ...{ title: () => 'Sitwell', shortcut: () => '' },
    },
    notifications: {
      show: (_name, notice) => notices.push(notice) > 0,
      withdraw: () => undefined,
    },
    notices: createNotices(() => createTranslator('en', 'en-GB'), settings.get),
    tellJournal: () => undefined,
    openWater: toWater,
  });
  const sit = (minutes: number, about: Partial<Status> = {}): void => {
    for (let look = 0; look < minutes * 4; look += 1) {
      clocks.pass(15 * SECOND);
      water.follow(statusWith({ wall: wall(), ...about }));
    }
  };
  const usesLog = (): void =>
    void water.change({
      ...{ type: 'log', ml: 250, drink: 'tea', source: 'tray', at: wall() - DAY },
    });
  return { water, settings, notices, toWater, disk, clocks, sit, usesLog, windows };
}
const far = { next: { kind: 'move', remainingMs: 25 * MINUTE, progress: 0.2 } } as const;

describe('the key that logs a drink', () => {
  it('logs the first size, says so without a sound, and leads to Water', () => {
    const { water, notices, toWater } = desktopWith();
    water.logFirst();
    expect(water.get().drinks).toMatchObject([{ ml: 150, drink: 'water' }]);
    expect(notices).toMatchObject([{ title: 'Logged: 150 ml', silent: true }]);
    notices[0]?.onClick();
    expect(toWater).toHaveBeenCalledOnce();
  });

  it('says when the drink could not be saved', () => {
    const { water, notices, disk } = desktopWith();
    disk.isFull = true;
    water.logFirst();
    expect(notices).toMatchObject([{ title: 'The drink could not be saved' }]);
  });
});

describe('a drink from the tray', () => {
  it('is told by a notification only where it could not be saved', () => {
    const { water, notices, disk } = desktopWith();
    const log = { type: 'log', ml: 250, drink: 'water', source: 'tray' } as const;
    expect(water.carryOut(log)).toBe('changed');
    expect(notices).toEqual([]);
    disk.isFull = true;
    expect(water.carryOut(log)).toBe('failed');
    expect(notices).toMatchObject([{ title: 'The drink could not be saved' }]);
  });
});

describe('a drink that is proposed', () => {
  it('opens a window in the corner, which goes with it', () => {
    const { sit, usesLog, windows } = desktopWith();
    usesLog();
    sit(90.5, far);
    expect(windows.open().map(({ url }) => url)).toEqual(['app://sitwell/drink/index.html']);
    sit(1, far);
    expect(windows.open()).toEqual([]);
  });

  it('makes way for a break, and for the check', () => {
    const { sit, usesLog, windows, water } = desktopWith();
    usesLog();
    sit(90.5, far);
    water.follow(statusWith({ phase: announced() }));
    expect(windows.open()).toEqual([]);
    const second = desktopWith();
    second.usesLog();
    second.sit(90.5, far);
    second.water.closePrompt();
    second.sit(0.25, far);
    expect(second.windows.open()).toEqual([]);
  });

  it('is logged by a click where notifications are chosen', () => {
    const { sit, usesLog, windows, notices, water } = desktopWith({ promptStyle: 'notification' });
    usesLog();
    sit(90.5, far);
    expect(windows.made).toEqual([]);
    expect(notices).toMatchObject([{ title: 'Something to drink?' }]);
    notices[0]?.onClick();
    expect(water.get()).toMatchObject({ countedMl: 250, proposal: null });
  });

  it('is a notification after all when its page stops working', () => {
    const { sit, usesLog, windows, notices } = desktopWith();
    usesLog();
    sit(90.5, far);
    windows.made[0]?.webContents.emit('render-process-gone', {}, { reason: 'crashed' });
    expect(notices).toHaveLength(1);
  });
});
