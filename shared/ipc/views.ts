// What lives here: the small values that only pass between main and pages.
// What does not: status, days and settings, which are the core's own values.
// To add a problem that can be shown: one entry in PROBLEM_IDS and its words (what, what still works, what to do).
import type { SettingName, Settings } from '../settings/definitions.ts';

/** What a page needs to know about the app before it draws. */
export interface AppInfo {
  readonly version: string;
  readonly platform: 'windows' | 'mac' | 'linux';
  /** Running on the preview desktop instead of Electron. */
  readonly preview: boolean;
  /** Resolved language tag, such as "en". */
  readonly language: string;
  readonly timeZone: string;
  /** The version of the safety note that this Sitwell carries. */
  readonly safetyNoteVersion: number;
}

/** Things that can go wrong and are told in words. */
export const PROBLEM_IDS = [
  'trayFailed',
  'breakWindowFailed',
  'breakWindowBelow',
  'promptFailed',
  'idleSignalStuck',
  'notificationsFailed',
  'settingsRestored',
  'settingsReset',
  'settingsNotSaved',
  'journalRestored',
  'journalReset',
  'journalNotSaved',
  'backupFailed',
  'routinesDamaged',
  'routinesNotSaved',
  'workplacesDamaged',
  'workplacesNotSaved',
  'autostartFailed',
  'shortcutTaken',
  'snapshotFailed',
  'dataNotRestored',
  'dataNotErased',
  'pageCrashed',
] as const;
export type ProblemId = (typeof PROBLEM_IDS)[number];

/** Something that does not work here and now. Words come from messages `problems.<id>`. */
export interface Problem {
  readonly id: ProblemId;
  /** Wall ms when it was last seen. */
  readonly at: number;
  /** A file or reason to show with it, as it is. */
  readonly detail?: string;
}

/** The answer to a change of settings: all settings now, and what was refused. */
export interface SettingsChangeResult {
  readonly settings: Settings;
  /** Settings that were not changed, with the message key that says why. */
  readonly refused: readonly {
    readonly name: SettingName | (string & {});
    readonly reason: 'unknown' | 'type' | 'range';
  }[];
}
