import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch } from '../process/launch.ts';

const chosen = new Map<string, string>();

/** app.getPath: everything lies under the preview's own user-data folder, so that nothing else is touched. */
export function getPath(name: string): string {
  const known = chosen.get(name);
  if (known !== undefined) return known;
  const { userData, appDirectory } = launch();
  switch (name) {
    case 'userData':
    case 'sessionData':
      return userData;
    case 'logs':
    case 'crashDumps':
      return path.join(getPath('userData'), name);
    case 'temp':
      return os.tmpdir();
    case 'exe':
      return process.execPath;
    case 'module':
    case 'assets':
      return appDirectory;
    case 'home':
    case 'appData':
    case 'desktop':
    case 'documents':
    case 'downloads':
    case 'pictures':
    case 'music':
    case 'videos':
      return path.join(userData, 'home', name);
    default:
      throw new Error(`Failed to get '${name}' path`);
  }
}

/** app.setPath: an absolute folder, made if it is not there, as the documentation says. */
export function setPath(name: string, folder: string): void {
  if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
  getPath(name);
  mkdirSync(folder, { recursive: true });
  chosen.set(name, folder);
}
