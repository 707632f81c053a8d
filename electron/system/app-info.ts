// What lives here: what a page needs to know about the app before it draws.
// To tell pages something more: a field in AppInfo (shared/ipc/views.ts) and here.
import type { App } from 'electron';
import type { AppInfo } from '../../shared/ipc/views.ts';
import { SAFETY_NOTE_VERSION } from '../../shared/settings/safety-note.ts';
import type { Language } from './language.ts';
import { timeZoneNow } from './platform.ts';
import type { Desktop } from './platform.ts';

/** The facts as they are now. */
export function appInfo(
  app: Pick<App, 'getVersion'>,
  { platform, preview }: Desktop,
  language: Language,
): AppInfo {
  return {
    version: app.getVersion(),
    platform,
    preview,
    language: language.id(),
    timeZone: timeZoneNow(),
    safetyNoteVersion: SAFETY_NOTE_VERSION,
  };
}
