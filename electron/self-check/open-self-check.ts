// What lives here: putting the self-check together: where its facts come from, and what it can show and put right.
// What does not: each of these (its own file), when it looks (self-check.ts).
// To add a fact: shared/self-check/facts.ts, and its line in `facts` here.
import type { Translator } from '../../shared/messages/translator.ts';
import type { CheckFacts, TrayHost } from '../../shared/self-check/facts.ts';
import { problemsOf } from '../../shared/self-check/news.ts';
import type { SelfCheckView } from '../../shared/self-check/finding.ts';
import type { SensesView } from '../../shared/sensing/senses-view.ts';
import type { ElectronParts } from '../parts.ts';
import type { IdleSensor } from '../sensors/idle.ts';
import type { SettingsStore } from '../store/settings/settings.ts';
import type { SnapshotStore } from '../store/snapshot.ts';
import { applyAutostart, launchOf } from '../system/autostart.ts';
import { autostartEntry } from '../system/autostart-entry.ts';
import type { Clocks } from '../system/clocks.ts';
import type { HeardNotifications, Notice } from '../system/notifications.ts';
import type { Desktop } from '../system/platform.ts';
import type { Problems } from '../system/problems.ts';
import type { Pages } from '../windows/pages.ts';
import { keptWords, surroundingsOf } from './kept-words.ts';
import { watchNotifications } from './last-notification.ts';
import { createSelfCheck } from './self-check.ts';
import type { SelfCheck } from './self-check.ts';
import { createTrials } from './trials.ts';

interface OpenParts {
  readonly electron: Pick<ElectronParts, 'app' | 'screen'>;
  readonly desktop: Desktop;
  readonly clocks: Clocks;
  readonly pages: Pick<Pages, 'open'>;
  readonly title: () => string;
  readonly translator: () => Translator;
  readonly settings: Pick<SettingsStore, 'get' | 'listen'>;
  readonly problems: Pick<Problems, 'standing' | 'listen' | 'report' | 'clear'>;
  readonly file: SnapshotStore;
  readonly notifications: HeardNotifications;
  readonly idle: Pick<IdleSensor, 'state'>;
  /** Whether something shows tray icons; null where nobody can tell. */
  readonly trayHost: () => boolean | null;
  readonly senses: {
    readonly view: () => SensesView;
    readonly ask: () => Promise<unknown>;
  };
  readonly tell: (view: SelfCheckView) => void;
}

/** The self-check over this desktop. */
export function openSelfCheck(parts: OpenParts): SelfCheck {
  const { desktop, clocks, settings, problems, notifications, translator } = parts;
  const { app, screen } = parts.electron;
  const launch = launchOf(app, process.execPath, process.env);
  const watch = watchNotifications(clocks, () => selfCheck.refresh());
  let promptTookKeyboard = false;

  const trialNotice = (): Notice => {
    const { t } = translator();
    const [title, body] = [t('selfCheck.trialNotice'), t('selfCheck.trialNoticeText')];
    return { title, body, silent: true, onClick: () => undefined };
  };
  const facts = (): Omit<CheckFacts, 'noticed'> => ({
    platform: desktop.platform,
    placesWindows: desktop.placesWindows,
    settings: settings.get(),
    idle: idleOf(parts.idle.state()),
    trayHost: hostOf(parts.trayHost(), desktop.platform),
    lastNotification: watch.last(),
    autostart: autostartEntry(desktop, launch, app),
    senses: parts.senses.view(),
    promptTookKeyboard,
    problems: problems.standing(),
  });
  const selfCheck = createSelfCheck({
    ...{ clocks, facts, tell: parts.tell },
    ask: parts.senses.ask,
    kept: keptWords(parts.file, surroundingsOf(desktop, process.versions.electron)),
    trials: createTrials({
      ...{ desktop, clocks, screen, notifications, pages: parts.pages, title: parts.title },
      notice: trialNotice,
      onPrompt: (tookKeyboard) => {
        promptTookKeyboard = tookKeyboard;
        selfCheck.refresh();
      },
    }),
    onNoticed: (id) => {
      if (id === 'notifications') watch.hear({ type: 'shown' });
      for (const problem of problemsOf(id)) problems.clear(problem);
    },
    mendAutostart: () => {
      try {
        applyAutostart(settings.get().startAtLogin, desktop, launch, app);
        problems.clear('autostartFailed');
      } catch (reason) {
        problems.report('autostartFailed', reason);
      }
    },
  });
  notifications.listen(watch.hear);
  problems.listen(selfCheck.refresh);
  // Others put a changed setting in force first.
  settings.listen(() => clocks.after(0, selfCheck.refresh));
  return selfCheck;
}

/** The names by which the services are known in their own desktops. */
const MONITORS = { mutter: 'Mutter', screenSaver: 'ScreenSaver', logind: 'logind' } as const;

function idleOf({ uses, moves: moved }: ReturnType<IdleSensor['state']>): CheckFacts['idle'] {
  if (uses === null) return { source: 'none', name: '', moved };
  if (uses === 'system') return { source: 'system', name: '', moved };
  return { source: 'desktop', name: MONITORS[uses], moved };
}

/** The menu bar of macOS is always there. */
const hostOf = (there: boolean | null, platform: Desktop['platform']): TrayHost =>
  platform === 'mac' || there === true ? 'there' : there === false ? 'missing' : 'unknown';
