// What lives here: whether the entry by which Sitwell starts with the computer is really there, and starts this Sitwell.
// What does not: writing it (autostart.ts), what follows from it (shared/self-check).
// To support another desktop: another branch of autostartEntry.
import type { App } from 'electron';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { AutostartEntry } from '../../shared/self-check/facts.ts';
import { AUTOSTART_FILE, desktopEntry, HIDDEN_ARGUMENT } from './autostart.ts';
import type { Launch } from './autostart.ts';
import { isMissing } from './is-missing.ts';
import type { Desktop } from './platform.ts';

/** Reads what the system has. Never throws. */
export function autostartEntry(
  desktop: Desktop,
  launch: Launch,
  app: Pick<App, 'getLoginItemSettings'>,
): AutostartEntry {
  try {
    if (desktop.platform === 'linux' && !desktop.preview)
      return entryIn(
        readFileSync(path.join(launch.autostartFolder, AUTOSTART_FILE), 'utf8'),
        launch,
      );
    const args = [...launch.arguments, HIDDEN_ARGUMENT];
    return loginItem(app.getLoginItemSettings({ path: launch.program, args }), desktop.platform);
  } catch (reason) {
    return isMissing(reason) ? 'missing' : 'unknown';
  }
}

/** What a desktop entry says; what another program wrote into it counts, as session managers read it. */
export function entryIn(text: string, launch: Launch): AutostartEntry {
  const fields = fieldsIn(text);
  const isOff =
    fields.get('Hidden') === 'true' || fields.get('X-GNOME-Autostart-enabled') === 'false';
  if (isOff) return 'disabled';
  const command = fields.get('Exec');
  if (command === undefined) return 'missing';
  return command === fieldsIn(desktopEntry(launch)).get('Exec') ? 'there' : 'elsewhere';
}

const fieldsIn = (text: string): ReadonlyMap<string, string> =>
  new Map(
    [...text.matchAll(/^([\w-]+)\s*=[ \t]*(.*?)\s*$/gmu)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

/** Windows says whether the person switched it off among the startup apps; macOS, whether it waits for approval. */
function loginItem(
  item: ReturnType<App['getLoginItemSettings']>,
  platform: Desktop['platform'],
): AutostartEntry {
  if (platform === 'mac' && item.status === 'requires-approval') return 'disabled';
  if (platform !== 'windows') return item.openAtLogin ? 'there' : 'missing';
  if (item.openAtLogin) return item.executableWillLaunchAtLogin ? 'there' : 'disabled';
  return item.executableWillLaunchAtLogin ? 'elsewhere' : 'missing';
}
