// What lives here: where Sitwell keeps and finds its files.
// What does not: what is in them.
// To add a file: a line in Paths.
import type { App } from 'electron';
import path from 'node:path';

/** Every place Sitwell reads or writes. */
export interface Paths {
  readonly userData: string;
  readonly logs: string;
  readonly snapshot: string;
  readonly session: string;
  readonly care: string;
  readonly selfCheck: string;
  readonly journal: string;
  readonly backups: string;
  readonly routines: string;
  readonly workplaces: string;
  readonly pictures: string;
  /** What is to be done at the next start. */
  readonly request: string;
  readonly preload: string;
  readonly pages: string;
}

/**
 * The places, with `SITWELL_USER_DATA` instead of the usual folder when it is set. Before Electron is
 * ready. `mainFolder` is the folder of the main bundle.
 */
export function usePaths(
  app: Pick<App, 'getPath' | 'setPath'>,
  environment: Readonly<Record<string, string | undefined>>,
  mainFolder: string,
): Paths {
  const chosen = environment.SITWELL_USER_DATA;
  if (chosen) app.setPath('userData', path.resolve(chosen));
  const userData = app.getPath('userData');
  return {
    userData,
    logs: path.join(userData, 'logs'),
    snapshot: path.join(userData, 'now.json'),
    session: path.join(userData, 'session.json'),
    care: path.join(userData, 'care.json'),
    selfCheck: path.join(userData, 'self-check.json'),
    journal: path.join(userData, 'journal.sqlite'),
    backups: path.join(userData, 'backups'),
    routines: path.join(userData, 'routines'),
    workplaces: path.join(userData, 'workplaces.json'),
    pictures: path.join(userData, 'pictures'),
    request: path.join(userData, 'request.json'),
    preload: path.join(mainFolder, '..', 'preload', 'preload.cjs'),
    pages: path.join(mainFolder, '..', 'renderer'),
  };
}
