import { describe, expect, it, vi } from 'vitest';
import { trayOrProblem } from '../../../electron/tray/keep-tray.ts';
import { hasTrayHost } from '../../../electron/tray/tray-host.ts';
import type { Desktop } from '../../../electron/system/platform.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { statusWith } from '../../fakes/status.ts';
import { trayDrinksWith } from '../../fakes/tray-drinks.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';

const reader = { translator: createTranslator('en', 'en-GB'), timeZone: 'UTC' };
const icon = { show: () => undefined, destroy: () => undefined };
const desktop = (platform: Desktop['platform']): Desktop => ({
  platform,
  preview: false,
  placesWindows: true,
  known: '',
});

describe('a desktop without a tray', () => {
  it('is told, and the dashboard opens instead, when the icon cannot be made', () => {
    const problems = watchedProblems();
    const onMissing = vi.fn();
    const fail = () => {
      throw new Error('no tray');
    };
    const tray = trayOrProblem(fail, Promise.resolve(true), problems, onMissing);
    expect(problems.ids()).toEqual(['trayFailed']);
    expect(onMissing).toHaveBeenCalledOnce();
    expect(() =>
      tray.show({ status: statusWith(), reader, drinks: trayDrinksWith() }),
    ).not.toThrow();
  });

  it('is told as well when the icon is made and nobody shows it', async () => {
    const problems = watchedProblems();
    const onMissing = vi.fn();
    trayOrProblem(() => icon, Promise.resolve(false), problems, onMissing);
    await Promise.resolve();
    expect(problems.ids()).toEqual(['trayFailed']);
    expect(onMissing).toHaveBeenCalledOnce();
  });

  it('is found by asking the session bus, once, and only on Linux', async () => {
    const run = vi.fn((_program: string, _words: readonly string[]) =>
      Promise.resolve('(false,)\n'),
    );
    expect(await hasTrayHost(desktop('linux'), run)).toBe(false);
    expect(run.mock.calls[0]![1]).toContain('org.kde.StatusNotifierWatcher');
    expect(await hasTrayHost(desktop('mac'), run)).toBe(true);
    expect(await hasTrayHost({ ...desktop('linux'), preview: true }, run)).toBe(true);
    expect(run).toHaveBeenCalledOnce();
  });

  it('is not assumed where nobody answers', async () => {
    expect(await hasTrayHost(desktop('linux'), () => Promise.reject(new Error('no gdbus')))).toBe(
      true,
    );
    expect(await hasTrayHost(desktop('linux'), () => Promise.resolve('(true,)\n'))).toBe(true);
  });
});
