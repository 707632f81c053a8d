// What lives here: the tray put together: what it shows now, and who carries out what is chosen in it.
// What does not: its parts, one file each beside this one.
// To show something else in it: a field of TrayView, made here.
import type { Status } from '../../shared/breaks/status.ts';
import type { Water } from '../hydration/water.ts';
import type { ElectronParts } from '../parts.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import { trayDrinks } from './drink-items.ts';
import { trayOrProblem } from './keep-tray.ts';
import { runMenuCommand } from './menu-items.ts';
import type { MenuTargets } from './menu-items.ts';
import type { Reader } from '../../shared/breaks/state-lines.ts';
import { hasTrayHost } from './tray-host.ts';
import { createTray, trayMaker } from './tray.ts';
import type { TrayView } from './tray.ts';

interface OpenTrayParts {
  readonly electron: Pick<ElectronParts, 'Tray' | 'nativeImage' | 'Menu'>;
  readonly desktop: Desktop;
  readonly problems: Problems;
  readonly settings: Pick<SettingsStore, 'get'>;
  readonly water: Pick<Water, 'get'>;
  readonly status: () => Status;
  readonly reader: () => Reader;
  readonly targets: MenuTargets;
  /** There is no tray on this desktop. */
  readonly onMissing: () => void;
}

/** Puts the icon in the tray. The returned function shows what is so now. */
export function openTray(parts: OpenTrayParts): () => void {
  const { electron, desktop, problems } = parts;
  const view = (): TrayView => ({
    status: parts.status(),
    drinks: trayDrinks(parts.water.get(), parts.settings.get()),
    reader: parts.reader(),
  });
  const tray = trayOrProblem(
    () =>
      createTray(trayMaker(electron), desktop, view(), (command) =>
        runMenuCommand(command, parts.targets),
      ),
    hasTrayHost(desktop),
    problems,
    parts.onMissing,
  );
  return () => tray.show(view());
}
