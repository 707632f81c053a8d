// What lives here: what is known of this desktop, from which findings are made.
// What does not: reading it (electron/self-check/facts-now.ts), what follows from it (findings.ts).
// To add a fact: a field here, read there.
import type { AppInfo, ProblemId } from '../ipc/views.ts';
import type { SensesView } from '../sensing/senses-view.ts';
import type { Settings } from '../settings/definitions.ts';
import type { CheckId } from './self-check.ts';

/** The time since the last input, as far as it can be believed. */
export interface IdleState {
  /** Who tells it: the system, the desktop in its place, or nobody whom one could believe. */
  readonly source: 'system' | 'desktop' | 'none';
  /** The desktop's own word for who is asked, such as "Mutter". */
  readonly name: string;
  /** It was seen to rest, and to begin again. */
  readonly moved: boolean;
}

/** What became of the last notification; `silent`: the desktop never said that it showed it. */
export type LastNotification =
  | { readonly type: 'none' }
  | { readonly type: 'shown' }
  | { readonly type: 'silent' }
  | { readonly type: 'failed'; readonly reason: string };

/** The entry by which Sitwell starts with the computer; `elsewhere`: it starts another Sitwell. */
export type AutostartEntry = 'there' | 'missing' | 'elsewhere' | 'disabled' | 'unknown';

/** Whether something on the desktop shows tray icons. */
export type TrayHost = 'there' | 'missing' | 'unknown';

/** Everything that findings are made of. */
export interface CheckFacts {
  readonly platform: AppInfo['platform'];
  /** See electron/system/platform.ts. */
  readonly placesWindows: boolean;
  readonly settings: Settings;
  readonly idle: IdleState;
  readonly trayHost: TrayHost;
  readonly lastNotification: LastNotification;
  readonly autostart: AutostartEntry;
  readonly senses: SensesView;
  /** The prompt was tried and had the keyboard, which it must not. */
  readonly promptTookKeyboard: boolean;
  /** Problems of this run, with what the system said. */
  readonly problems: Readonly<Partial<Record<ProblemId, string>>>;
  /** The person's word on what was tried: whether they noticed it. */
  readonly noticed: Readonly<Partial<Record<CheckId, boolean>>>;
}
