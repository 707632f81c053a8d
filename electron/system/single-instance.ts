// What lives here: there is only one Sitwell per person; starting it again opens the dashboard.
import type { App } from 'electron';

/** Whether this is the only one. If not, the first one has been told and this one should quit. */
export function isOnlyInstance(
  app: Pick<App, 'requestSingleInstanceLock' | 'on'>,
  onSecondLaunch: () => void,
): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', onSecondLaunch);
  return true;
}
