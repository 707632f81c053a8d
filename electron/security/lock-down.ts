// What lives here: the list of rules that hold for every session and every page.
// What does not: the rules, one file each in this folder, with its advice and its test.
// To add a rule: its file, its test, and its line here.
import type { App, Session } from 'electron';
import { blockNavigation } from './block-navigation.ts';
import type { CameraPass } from './camera-pass.ts';
import { denyNewWindows } from './deny-new-windows.ts';
import { denyPermissions } from './deny-permissions.ts';
import { denyWebviews } from './deny-webviews.ts';
import { cancelRequests } from './no-network.ts';

/** Puts every rule in force, for this session and for every page that will ever be made. */
export function lockDown(
  app: Pick<App, 'on'>,
  session: Session,
  pass: Pick<CameraPass, 'permits'>,
): void {
  denyPermissions(session, pass);
  cancelRequests(session);
  app.on('web-contents-created', (_event, contents) => {
    blockNavigation(contents);
    denyNewWindows(contents);
    denyWebviews(contents);
  });
}
