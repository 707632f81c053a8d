// What lives here: starting with the computer, as the setting says.
// What does not: the setting.
// To support another desktop: another branch of applyAutostart.
import type { App } from 'electron';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Desktop } from './platform.ts';

/** Given at a start with the computer, so that no window opens. */
export const HIDDEN_ARGUMENT = '--hidden';

/** The entry's name in the session's autostart folder. */
export const AUTOSTART_FILE = 'sitwell.desktop';

/** How this Sitwell is started. */
export interface Launch {
  readonly program: string;
  readonly arguments: readonly string[];
  /** Folder of desktop entries that start with the session (Linux). */
  readonly autostartFolder: string;
}

/** How to start this very Sitwell again, and where a Linux session looks. */
export function launchOf(
  app: Pick<App, 'isPackaged' | 'getAppPath' | 'getPath'>,
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
): Launch {
  const config = environment.XDG_CONFIG_HOME ?? path.join(app.getPath('home'), '.config');
  return {
    // An AppImage runs from a mount that is gone after it ends; its own file is the one to start.
    program: environment.APPIMAGE ?? program,
    arguments: app.isPackaged ? [] : [app.getAppPath()],
    autostartFolder: path.join(config, 'autostart'),
  };
}

/** Makes it so. Throws where the system refuses. */
export function applyAutostart(
  on: boolean,
  desktop: Desktop,
  launch: Launch,
  app: Pick<App, 'setLoginItemSettings'>,
): void {
  if (desktop.platform !== 'linux' || desktop.preview) {
    const args = [...launch.arguments, HIDDEN_ARGUMENT];
    app.setLoginItemSettings({ openAtLogin: on, path: launch.program, args });
    return;
  }
  const file = path.join(launch.autostartFolder, AUTOSTART_FILE);
  if (!on) return rmSync(file, { force: true });
  mkdirSync(launch.autostartFolder, { recursive: true });
  writeFileSync(file, desktopEntry(launch));
}

/** The desktop entry of the session's autostart folder. */
export function desktopEntry({ program, arguments: extra }: Launch): string {
  const command = [program, ...extra, HIDDEN_ARGUMENT].map(quoted).join(' ');
  return [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Sitwell',
    `Exec=${command}`,
    'Icon=sitwell',
    'Terminal=false',
    'X-GNOME-Autostart-enabled=true',
    '',
  ].join('\n');
}

/** Quoting as desktop entries want it: reserved characters once for the value, once for the argument. */
const quoted = (word: string): string =>
  /^[\w@+=:,./-]+$/.test(word)
    ? word
    : `"${word.replaceAll(/["`$\\]/g, String.raw`\\$&`).replaceAll('%', '%%')}"`;
