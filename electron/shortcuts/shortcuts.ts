// What lives here: the shortcuts that a person set, held while they can do something.
// What does not: what each does (actions.ts), the keys themselves (keys.ts).
import type { Status } from '../../shared/breaks/status.ts';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { ShortcutSetting } from '../../shared/settings/shortcuts.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import { SHORTCUT_ACTIONS } from './actions.ts';
import type { GlobalSetting, ShortcutTargets } from './actions.ts';
import type { Keys } from './keys.ts';

export interface ShortcutParts {
  readonly keys: Keys;
  readonly settings: Pick<SettingsStore, 'get' | 'listen'>;
  readonly status: () => Status;
  readonly targets: ShortcutTargets;
  /** Asking for keys may open a dialog here, so they are kept while they are set. */
  readonly asksForKeys: boolean;
}

/** The shortcuts, as the rest of main sees them. */
export interface Shortcuts {
  /** Lets go of keys that can do nothing now, and takes them up when they can. */
  readonly follow: (status: Status) => void;
  /** While one is recorded, all are free. Gives the settings whose keys something else has. */
  readonly rest: (on: boolean) => readonly ShortcutSetting[];
}

const NAMES = Object.keys(SHORTCUT_ACTIONS) as GlobalSetting[];

/** Holds what is set, from now on. */
export function createShortcuts(parts: ShortcutParts): Shortcuts {
  const { keys, settings, status, targets } = parts;
  const held = new Map<
    GlobalSetting,
    { readonly accelerator: string; readonly free: () => void }
  >();

  const isUseful = (name: GlobalSetting, now: Status): boolean =>
    now.awayCause !== 'lock' && now.awayCause !== 'sleep' && SHORTCUT_ACTIONS[name].canDo(now);
  const press = (name: GlobalSetting): void => {
    const now = status();
    if (isUseful(name, now)) SHORTCUT_ACTIONS[name].press(now, targets);
  };
  const hold = (name: GlobalSetting, accelerator: string): void => {
    const before = held.get(name);
    if ((before?.accelerator ?? '') === accelerator) return;
    before?.free();
    held.delete(name);
    if (accelerator !== '')
      held.set(name, { accelerator, free: keys.hold(name, accelerator, () => press(name)) });
  };
  const refresh = (now: Status, set: Settings): void => {
    const wantedOf = (name: GlobalSetting): string =>
      parts.asksForKeys || isUseful(name, now) ? set[name] : '';
    // First what is let go: keys may have moved from one setting to another.
    const changed = NAMES.filter((name) => (held.get(name)?.accelerator ?? '') !== wantedOf(name));
    for (const name of changed) hold(name, '');
    for (const name of changed) hold(name, wantedOf(name));
  };

  settings.listen((change) => refresh(status(), change.settings));
  refresh(status(), settings.get());
  return {
    follow: (now) => refresh(now, settings.get()),
    rest: (on) => {
      keys.rest(on);
      return keys.taken();
    },
  };
}
