import { EventEmitter } from 'node:events';
import type { App, Notification } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { openSelfCheck } from '../../../electron/self-check/open-self-check.ts';
import type { SettingsChange } from '../../../electron/store/settings/settings.ts';
import { createNotifications } from '../../../electron/system/notifications.ts';
import { desktopOf } from '../../../electron/system/platform.ts';
import { createSignal } from '../../../electron/system/signal.ts';
import { createPages } from '../../../electron/windows/pages.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import type { SelfCheckView } from '../../../shared/self-check/finding.ts';
import type { CheckId } from '../../../shared/self-check/self-check.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { sensesWith } from '../../fakes/check-facts.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { FakeScreen } from '../../fakes/screen.ts';
import { windowMaker } from '../../fakes/window.ts';

interface Surroundings {
  readonly platform?: NodeJS.Platform;
  readonly host?: boolean | null;
  readonly uses?: 'system' | 'mutter' | null;
}

function open({ platform = 'win32', host = null, uses = 'system' }: Surroundings = {}) {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const changed = createSignal<SettingsChange>();
  const told: SelfCheckView[] = [];
  const login = { openAtLogin: false, refuses: false };
  let settings = DEFAULT_SETTINGS;
  const app = {
    ...{ isPackaged: true, getAppPath: () => '', getPath: () => '' },
    getLoginItemSettings: () => ({ ...login, executableWillLaunchAtLogin: login.openAtLogin }),
    setLoginItemSettings: ({ openAtLogin }: { openAtLogin: boolean }) => {
      if (login.refuses) throw new Error('not allowed');
      login.openAtLogin = openAtLogin;
    },
  } as unknown as App;
  const screen = new FakeScreen().asScreen();
  const maker = {
    isSupported: () => true,
    make: () =>
      Object.assign(new EventEmitter(), {
        show: vi.fn(),
        close: vi.fn(),
      }) as unknown as Notification,
  };
  const check = openSelfCheck({
    ...{ clocks, problems, title: () => 'Sitwell', electron: { app, screen } },
    desktop: desktopOf(platform, {}),
    pages: createPages({
      make: windowMaker().make,
      preload: '',
      clocks,
      problems,
      onHand: vi.fn(),
    }),
    translator: () => createTranslator('en'),
    settings: { get: () => settings, listen: changed.listen },
    file: { read: () => null, write: () => undefined },
    notifications: createNotifications(maker, problems),
    idle: { state: () => ({ uses, suspected: [], moves: true }) },
    trayHost: () => host,
    senses: { view: () => sensesWith(), ask: () => Promise.resolve() },
    tell: (view) => told.push(view),
  });
  const because = (id: CheckId, view = check.get()) =>
    view.findings.find((finding) => finding.id === id)?.because;
  const startAtLogin = (on: boolean): void => {
    const before = settings;
    settings = { ...settings, startAtLogin: on };
    changed.tell({ settings, before });
    login.openAtLogin = on;
  };
  return { check, because, clocks, problems, login, told, startAtLogin };
}

describe('what is known of this desktop', () => {
  it.each([
    ['darwin', null, 'trayThere'],
    ['win32', null, 'trayUnsureWindows'],
    ['linux', null, 'trayUnsure'],
    ['linux', true, 'trayThere'],
    ['linux', false, 'trayMissing'],
  ] as const)('of the tray on %s: %s', (platform, host, reason) => {
    expect(open({ platform, host }).because('tray')).toBe(reason);
  });

  it.each([
    ['system', 'idleMoves'],
    ['mutter', 'idleOther'],
    [null, 'idleStuck'],
  ] as const)('of idle time from %s', (uses, reason) => {
    expect(open({ uses }).because('idle')).toBe(reason);
  });

  it('of notifications: that the last one was never shown', () => {
    const { check, because, clocks, told } = open();
    check.try('notifications');
    clocks.pass(3_000);
    expect(because('notifications', told.at(-1))).toBe('notificationsSilent');
  });

  it('of notifications: that the person has seen one all the same', () => {
    const { check, because, clocks, problems } = open();
    problems.report('notificationsFailed', 'off');
    check.try('notifications');
    clocks.pass(3_000);
    check.answer({ id: 'notifications', noticed: true });
    expect(because('notifications')).toBe('notificationsSeen');
    expect(problems.ids()).toEqual([]);
  });

  it('of the break: that the person has seen it over everything, after one that failed', () => {
    const { check, because, problems } = open();
    problems.report('breakWindowFailed', 'hidden');
    expect(because('overlay')).toBe('overlayFailed');
    check.answer({ id: 'overlay', noticed: true });
    expect(because('overlay')).toBe('overlaySeen');
  });

  it('of a changed setting: what is so once others have put it in force', () => {
    const { because, clocks, told, startAtLogin } = open();
    startAtLogin(true);
    expect(told).toEqual([]);
    clocks.pass(0);
    expect(because('autostart', told.at(-1))).toBe('autostartThere');
  });
});

describe('autostart that is not as the setting says', () => {
  it('is put right', () => {
    const { check, because, login } = open();
    login.openAtLogin = true;
    expect(because('autostart')).toBe('autostartStray');
    expect(because('autostart', check.try('autostart'))).toBe('autostartOff');
  });

  it('is a problem where the system refuses', () => {
    const { check, because, login, problems } = open();
    Object.assign(login, { openAtLogin: true, refuses: true });
    expect(because('autostart', check.try('autostart'))).toBe('autostartStray');
    expect(problems.ids()).toEqual(['autostartFailed']);
  });
});
