// What lives here: everything Sitwell keeps, opened together.
// What does not: each store (its own file or folder beside this one).
// To add a store: a field here.
import type { Clocks } from '../system/clocks.ts';
import type { Log } from '../system/log.ts';
import type { Paths } from '../system/paths.ts';
import type { Problems } from '../system/problems.ts';
import { openJournal } from './journal/open-journal.ts';
import type { Journal } from './journal/open-journal.ts';
import { routineStore } from './routines/routines.ts';
import type { RoutineStore } from './routines/routines.ts';
import { loadSettings } from './settings/load-settings.ts';
import { settingsNames, settingsWriter } from './settings/settings-file.ts';
import { createSettings } from './settings/settings.ts';
import type { SettingsStore } from './settings/settings.ts';
import { snapshotStore } from './snapshot.ts';
import type { SnapshotStore } from './snapshot.ts';

/** Everything kept on disk. */
export interface Stores {
  readonly settings: SettingsStore;
  readonly journal: Journal;
  readonly snapshot: SnapshotStore;
  /** The session of the running break, for a restart. */
  readonly sessionFile: SnapshotStore;
  readonly routines: RoutineStore;
}

/** Opens all of them, whatever state their files are in. Never throws. */
export function openStores(paths: Paths, clocks: Clocks, problems: Problems, log: Log): Stores {
  const wall = (): number => clocks.now().wall;
  const kept = loadSettings(settingsNames(paths.userData), problems, wall());
  return {
    settings: createSettings(kept, settingsWriter(paths.userData), problems),
    journal: openJournal({ file: paths.journal, backups: paths.backups, wall, problems, log }),
    snapshot: snapshotStore(paths.snapshot, problems),
    // Without it a restart in a break begins another session: nothing to trouble anybody with.
    sessionFile: snapshotStore(paths.session, {
      report: (_id, reason) => log('session file', reason),
      clear: () => undefined,
    }),
    routines: routineStore({ folder: paths.routines, wall, problems }),
  };
}
