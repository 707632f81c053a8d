import type { Status } from '../../shared/breaks/status.ts';
import type { NoticeWriter } from '../breaks/notices.ts';
import type { OpenWater } from '../hydration/open-water.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { Notifications } from '../system/notifications.ts';
import type { Desktop } from '../system/platform.ts';
import type { ShortcutTargets } from './actions.ts';
import type { Keys } from './keys.ts';
import { createShortcuts } from './shortcuts.ts';
import type { Shortcuts } from './shortcuts.ts';

interface OpenShortcutParts extends Pick<ShortcutTargets, 'stretch'> {
  readonly keys: Keys;
  readonly settings: SettingsStore;
  readonly conductor: { readonly status: () => Status; readonly act: ShortcutTargets['act'] };
  readonly water: Pick<OpenWater, 'logFirst'>;
  readonly notifications: Notifications;
  readonly notices: Pick<NoticeWriter, 'postureSaid' | 'pauseSaid'>;
  readonly desktop: Desktop;
  /** What a click on a notice opens. */
  readonly showToday: () => void;
}

/** The shortcuts of this Sitwell; what they did and nothing shows is told by a notice. */
export function openShortcuts(parts: OpenShortcutParts): Shortcuts {
  const { keys, settings, conductor, notifications, notices, showToday } = parts;
  return createShortcuts({
    ...{ keys, settings, status: conductor.status },
    asksForKeys: !parts.desktop.placesWindows,
    targets: {
      ...{ act: conductor.act, stretch: parts.stretch, drink: parts.water.logFirst },
      tellPosture: (posture) =>
        void notifications.show('shortcut', notices.postureSaid(posture, showToday)),
      tellPause: (isPaused) =>
        void notifications.show('shortcut', notices.pauseSaid(isPaused, showToday)),
    },
  });
}
