// What lives here: the keeper of drinks over a real journal, at nine on a Monday in Berlin's winter, driven by tests.
import path from 'node:path';
import { createWater } from '../../../electron/hydration/water.ts';
import { openJournal } from '../../../electron/store/journal/open-journal.ts';
import { createHistory } from '../../../electron/store/history.ts';
import type { Status } from '../../../shared/breaks/status.ts';
import type { WaterView } from '../../../shared/hydration/water-view.ts';
import type { SpanEntry } from '../../../shared/journal/entries.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { MINUTE, SECOND } from '../../../shared/time/moment.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { statusWith } from '../../fakes/status.ts';

const ZONE = { timeZone: 'Europe/Berlin', dayStartHour: 4 };

/** A keeper, with everything it says and everything that can be done to it. */
export function waterShell(start: Partial<Settings> = {}) {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const folder = temporaryFolder();
  const wall = (): number => clocks.now().wall;
  const journal = openJournal({
    ...{ file: path.join(folder, 'journal.sqlite'), backups: path.join(folder, 'backups') },
    ...{ wall, problems, log: () => undefined },
  });
  const disk = { isFull: false };
  const corner = { isFree: true };
  const senses = { areKnown: true, asked: 0 };
  const told: WaterView[] = [];
  const did: string[] = [];
  let settings: Settings = { ...DEFAULT_SETTINGS, ...start };
  let zone = ZONE;
  let ids = 0;
  const calendar = () => zone;
  const make = () =>
    createWater({
      ...{ clocks, calendar, settings: () => settings },
      history: createHistory({ journal, calendar, wall, openSpan: () => null }),
      journal: { ...journal, appendNow: (entries) => !disk.isFull && journal.appendNow(entries) },
      newId: () => `id${(ids += 1)}`,
      isCornerFree: () => corner.isFree,
      isKnown: () => {
        if (!senses.areKnown) senses.asked += 1;
        return senses.areKnown;
      },
      tellJournal: () => did.push('journal'),
    });
  let water = make();
  const listen = () => water.listen((view) => told.push(view));
  listen();
  const look = (status: Partial<Status> = {}): void =>
    water.follow(statusWith({ wall: wall(), ...status }));
  return {
    ...{ clocks, journal, disk, corner, senses, told, did, wall, look },
    get: () => water.get(),
    change: (...words: Parameters<typeof water.change>) => water.change(...words),
    refresh: () => water.refresh(),
    /** One of 250 ml, now or `ago` ms before. */
    drink: (ago?: number) =>
      water.change({
        ...{ type: 'log', ml: 250, drink: 'water', source: 'tray' },
        ...(ago === undefined ? {} : { at: wall() - ago }),
      }),
    /** At the desk for so many minutes, looked at every fifteen seconds. */
    sit: (minutes: number, status: Partial<Status> = {}): void => {
      const from = wall();
      for (let look = 0; look < minutes * 4; look += 1) {
        clocks.pass(15 * SECOND);
        water.follow(statusWith({ wall: wall(), ...status }));
      }
      const span: SpanEntry = {
        ...{ type: 'span', start: from, end: from + minutes * MINUTE },
        ...{ is: 'sitting', cause: 'input' },
      };
      journal.append([span]);
    },
    set: (values: Partial<Settings>): void => {
      const before = settings;
      settings = { ...settings, ...values };
      water.followSettings({ settings, before });
    },
    travel: (timeZone: string): void => {
      zone = { ...zone, timeZone };
    },
    restart: (): void => {
      water = make();
      listen();
    },
  };
}
