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
  /** The ice or heat timer, for a restart. */
  readonly careFile: SnapshotStore;
  /** What the person said of what they tried. */
  readonly selfCheckFile: SnapshotStore;
  readonly routines: RoutineStore;
}

/** Opens all of them, whatever state their files are in. Never throws. */
export function openStores(paths: Paths, clocks: Clocks, problems: Problems, log: Log): Stores {
  const wall = (): number => clocks.now().wall;
  // Without these a restart begins another session, or forgets a timer: nothing to trouble anybody with.
  const logOnly = {
    report: (_id: string, reason: unknown): void => log('small file', reason),
    clear: () => undefined,
  };
  const kept = loadSettings(settingsNames(paths.userData), problems, wall());
  return {
    settings: createSettings(kept, settingsWriter(paths.userData), problems),
    journal: openJournal({ file: paths.journal, backups: paths.backups, wall, problems, log }),
    snapshot: snapshotStore(paths.snapshot, problems),
    sessionFile: snapshotStore(paths.session, logOnly),
    careFile: snapshotStore(paths.care, logOnly),
    selfCheckFile: snapshotStore(paths.selfCheck, logOnly),
    routines: routineStore({ folder: paths.routines, wall, problems }),
  };
}
