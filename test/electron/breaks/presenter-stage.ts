import { vi } from 'vitest';
import { createNotices } from '../../../electron/breaks/notices.ts';
import { createPresenter } from '../../../electron/breaks/presenter.ts';
import type { Notice } from '../../../electron/system/notifications.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';

/** A presenter with windows and notifications that are only noted. */
export function stage(
  about: Partial<Settings> = {},
  { placesWindows = true, fails = false, isAsked = false } = {},
) {
  const settings = () => ({ ...DEFAULT_SETTINGS, ...about });
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const notes = new Map<string, Notice>();
  const windows = { prompt: false, break: '' };
  const attempt = (): void => {
    if (fails) throw new Error('no window');
  };
  const act = vi.fn();
  const translator = createTranslator('en', 'en-GB');
  const presenter = createPresenter({
    prompt: {
      open: () => {
        attempt();
        windows.prompt = true;
      },
      close: () => (windows.prompt = false),
    },
    breakWindows: {
      open: (look) => {
        attempt();
        windows.break = look;
      },
      close: () => (windows.break = ''),
      raise: () => (windows.break += ' raised'),
      isOpen: () => windows.break !== '',
    },
    notifications: {
      show: (name, notice) => {
        notes.set(name, notice);
        return true;
      },
      withdraw: (name) => notes.delete(name),
    },
    notices: createNotices(() => translator, settings),
    settings,
    desktop: { platform: 'linux', preview: false, placesWindows, known: 'GNOME, Wayland' },
    problems,
    clocks,
    act,
    isAsked: () => isAsked,
    openToday: vi.fn(),
  });
  const said = () => [...notes.values()].map(({ title, body }) => `${title}. ${body}`);
  return { presenter, windows, notes, said, problems, act, clocks };
}
export const announce = {
  type: 'announce',
  breakId: 'a',
  kind: 'move',
  seatedMs: 1_800_000,
  owed: false,
} as const;
export const open = {
  type: 'open',
  breakId: 'a',
  kind: 'move',
  lengthMs: 120_000,
  gentle: false,
} as const;
export const over = {
  type: 'over',
  breakId: 'a',
  kind: 'move',
  outcome: 'taken',
  elapsedMs: 120_000,
} as const;
