// What lives here: putting the self-check together: where its facts come from, and what it can show and put right.
// What does not: each of these (its own file), when it looks (self-check.ts).
// To add a fact: shared/self-check/facts.ts, and its line in `facts` here.
import type { Screen } from 'electron';
import type {
  AutostartEntry,
  CheckFacts,
  IdleState,
  TrayHost,
} from '../../shared/self-check/facts.ts';
import type { SelfCheckView } from '../../shared/self-check/self-check.ts';
import type { SensesView } from '../../shared/sensing/senses-view.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { SnapshotStore } from '../store/snapshot.ts';
import type { Notice, Notifications } from '../system/notifications.ts';
import type { Clocks } from '../system/clocks.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import type { Pages } from '../windows/pages.ts';
import { keptWords, surroundingsOf } from './kept-words.ts';
import type { NotificationWatch } from './last-notification.ts';
import { createSelfCheck } from './self-check.ts';
import type { SelfCheck } from './self-check.ts';
import { createTrials } from './trials.ts';

interface OpenParts {
  readonly desktop: Desktop;
  readonly clocks: Clocks;
  readonly screen: Screen;
  readonly pages: Pick<Pages, 'open'>;
  readonly title: () => string;
  readonly settings: Pick<SettingsStore, 'get' | 'listen'>;
  readonly problems: Pick<Problems, 'standing' | 'listen' | 'report' | 'clear'>;
  readonly file: SnapshotStore;
  readonly notifications: Notifications;
  readonly watch: NotificationWatch;
  /** What a notification says that is shown as a try. */
  readonly trialNotice: () => Notice;
  readonly idle: () => IdleState;
  readonly trayHost: () => TrayHost;
  readonly senses: {
    readonly view: () => SensesView;
    readonly ask: () => Promise<unknown>;
  };
  readonly autostart: {
    readonly entry: () => AutostartEntry;
    /** Throws where the system refuses. */
    readonly apply: (on: boolean) => void;
  };
  readonly tell: (view: SelfCheckView) => void;
}

/** The self-check over this desktop. */
export function openSelfCheck(parts: OpenParts): SelfCheck {
  const { desktop, clocks, settings, problems, watch } = parts;
  let promptTookKeyboard = false;

  const facts = (): Omit<CheckFacts, 'noticed'> => ({
    platform: desktop.platform,
    placesWindows: desktop.placesWindows,
    settings: settings.get(),
    idle: parts.idle(),
    trayHost: parts.trayHost(),
    lastNotification: watch.last(),
    autostart: parts.autostart.entry(),
    senses: parts.senses.view(),
    promptTookKeyboard,
    problems: problems.standing(),
  });
  const selfCheck = createSelfCheck({
    ...{ clocks, facts, tell: parts.tell },
    ask: parts.senses.ask,
    kept: keptWords(parts.file, surroundingsOf(desktop, process.env, process.versions.electron)),
    trials: createTrials({
      ...{ desktop, clocks, screen: parts.screen, pages: parts.pages, title: parts.title },
      notifications: parts.notifications,
      notice: parts.trialNotice,
      onPrompt: (tookKeyboard) => {
        promptTookKeyboard = tookKeyboard;
        selfCheck.refresh();
      },
    }),
    mendAutostart: () => {
      try {
        parts.autostart.apply(settings.get().startAtLogin);
        problems.clear('autostartFailed');
      } catch (reason) {
        problems.report('autostartFailed', reason);
      }
    },
  });
  problems.listen(selfCheck.refresh);
  settings.listen(selfCheck.refresh);
  return selfCheck;
}
