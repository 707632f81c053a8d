import { describe, expect, it, vi } from 'vitest';
import { createSettings } from '../../../electron/store/settings/settings.ts';
import { followSettings } from '../../../electron/system/follow-settings.ts';
import { followLanguage } from '../../../electron/system/language.ts';
import { createProblems } from '../../../electron/system/problems.ts';
import { createSignal } from '../../../electron/system/signal.ts';
import { statusFeed } from '../../../electron/system/status-feed.ts';
import { PROBLEM_IDS } from '../../../shared/ipc/views.ts';
import { en } from '../../../shared/messages/en.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { announced, statusWith } from '../../fakes/status.ts';

describe('problems', () => {
  it('are listed once each, logged every time, and told', () => {
    const log = vi.fn();
    const problems = createProblems(log, () => 7);
    const heard = vi.fn();
    problems.listen(heard);
    problems.report('trayFailed', new Error('no tray'));
    problems.report('trayFailed', 'still none', 'GNOME');
    expect(problems.list()).toEqual([{ id: 'trayFailed', at: 7, detail: 'GNOME' }]);
    expect([log.mock.calls.length, heard.mock.calls.length]).toEqual([2, 2]);
  });

  it('go when they are over', () => {
    const problems = watchedProblems();
    problems.report('trayFailed', 'x');
    problems.clear('trayFailed');
    problems.clear('trayFailed');
    expect(problems.list()).toEqual([]);
  });

  it('that were dismissed come back only after it worked, or in another way', () => {
    const problems = watchedProblems();
    problems.report('promptFailed', 'Wayland');
    problems.dismiss('promptFailed');
    problems.report('promptFailed', 'Wayland');
    expect(problems.ids()).toEqual([]);
    problems.report('promptFailed', 'no window');
    expect(problems.ids()).toEqual(['promptFailed']);
    problems.dismiss('promptFailed');
    problems.clear('promptFailed');
    problems.report('promptFailed', 'no window');
    expect(problems.ids()).toEqual(['promptFailed']);
  });

  it.each(PROBLEM_IDS)('%s says what, what still works and what to do', (id) => {
    for (const words of [id, `${id}Works`, `${id}Advice`] as const)
      expect(en.problems[words]).toMatch(/^[A-Z].+\.$/);
  });
});

describe('settings that reach outside', () => {
  function followed(autostart = vi.fn()) {
    const problems = watchedProblems();
    const settings = createSettings(
      { settings: DEFAULT_SETTINGS, repaired: false },
      () => undefined,
      problems,
    );
    const theme = { themeSource: 'light' as 'system' | 'light' | 'dark' };
    followSettings(settings, { theme, problems, autostart });
    return { settings, theme, autostart, problems };
  }

  it('set the theme at once and at every change', () => {
    const { settings, theme } = followed();
    expect(theme.themeSource).toBe('system');
    settings.change({ theme: 'dark' });
    expect(theme.themeSource).toBe('dark');
  });

  it('set starting at login only when that changes', () => {
    const { settings, autostart } = followed();
    settings.change({ theme: 'dark' });
    settings.change({ startAtLogin: true });
    expect(autostart).toHaveBeenCalledExactlyOnceWith(true);
  });

  it('say when the system refuses', () => {
    const refuse = vi.fn(() => {
      throw new Error('read-only');
    });
    const { settings, problems } = followed(refuse);
    settings.change({ startAtLogin: true });
    expect(problems.ids()).toEqual(['autostartFailed']);
  });
});

describe('the language', () => {
  const app = { getPreferredSystemLanguages: () => ['de-CH', 'en-GB'] };

  it('is the first of the person that Sitwell knows', () => {
    const language = followLanguage(app, () => DEFAULT_SETTINGS);
    expect(language.id()).toBe('en');
    expect(language.translator().t('tray.quit')).toBe('Quit Sitwell');
    expect(language.translator()).toBe(language.translator());
  });

  it('follows the setting', () => {
    const language = followLanguage(app, () => ({ ...DEFAULT_SETTINGS, language: 'en-XB' }));
    expect(language.translator().direction).toBe('rtl');
  });
});

describe('the status for pages', () => {
  it('is sent at once when something happened, and seldom while it only counts', () => {
    const send = vi.fn();
    const feed = statusFeed(send);
    const wall = statusWith().wall;
    feed(statusWith());
    feed(statusWith({ wall: wall + 1_000, boutMs: 601_000 }));
    expect(send).toHaveBeenCalledTimes(1);
    feed(statusWith({ wall: wall + 1_500, phase: announced() }));
    feed(statusWith({ wall: wall + 2_000, phase: announced({ dueInMs: 29_500 }) }));
    expect(send).toHaveBeenCalledTimes(2);
    feed(statusWith({ wall: wall + 5_000, phase: announced({ dueInMs: 26_500 }) }));
    expect(send).toHaveBeenCalledTimes(3);
  });
});

it('a signal tells everyone who listens, until they stop', () => {
  const signal = createSignal<number>();
  const [one, two] = [vi.fn(), vi.fn()];
  const stop = signal.listen(one);
  signal.listen(two);
  signal.tell(1);
  stop();
  signal.tell(2);
  expect([one.mock.calls, two.mock.calls]).toEqual([[[1]], [[1], [2]]]);
});

it('a listener that fails keeps nothing from the others', () => {
  const failures = vi.fn();
  const heard = vi.fn();
  const signal = createSignal<number>(failures);
  signal.listen(() => {
    throw new Error('no tray any more');
  });
  signal.listen(heard);
  signal.tell(1);
  expect([failures.mock.calls.length, heard.mock.calls]).toEqual([1, [[1]]]);
});
