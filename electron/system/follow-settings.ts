// What lives here: settings that change something outside Sitwell as soon as they change.
// What does not: settings the scheduler or the pages read (they get them anyway).
// To add one: a line in followSettings.
import type { NativeTheme } from 'electron';
import type { Settings } from '../../shared/settings/definitions.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Problems } from './problems.ts';

export interface SettingsFollowers {
  readonly theme: Pick<NativeTheme, 'themeSource'>;
  readonly problems: Pick<Problems, 'report' | 'clear'>;
  /** Throws where the system refuses. */
  readonly autostart: (on: boolean) => void;
}

/** Puts such settings in force, now and at every change. */
export function followSettings(store: SettingsStore, followers: SettingsFollowers): void {
  const { theme, problems } = followers;
  const setTheme = (settings: Settings): void => {
    theme.themeSource = settings.theme;
  };
  setTheme(store.get());
  store.listen(({ settings, before }) => {
    setTheme(settings);
    if (settings.startAtLogin === before.startAtLogin) return;
    try {
      followers.autostart(settings.startAtLogin);
      problems.clear('autostartFailed');
    } catch (reason) {
      problems.report('autostartFailed', reason);
    }
  });
}
