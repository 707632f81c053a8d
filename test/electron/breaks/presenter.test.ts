import { describe, expect, it, vi } from 'vitest';
import { createNotices } from '../../../electron/breaks/notices.ts';
import { createPresenter } from '../../../electron/breaks/presenter.ts';
import type { Notice } from '../../../electron/system/notifications.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';
import { statusWith } from '../../fakes/status.ts';

function stage(
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
const announce = {
  type: 'announce',
  breakId: 'a',
  kind: 'move',
  seatedMs: 1_800_000,
  owed: false,
} as const;
const open = {
  type: 'open',
  breakId: 'a',
  kind: 'move',
  lengthMs: 120_000,
  gentle: false,
} as const;
const over = {
  type: 'over',
  breakId: 'a',
  kind: 'move',
  outcome: 'taken',
  elapsedMs: 120_000,
} as const;

describe('a prompt', () => {
  it('is a window in the corner', () => {
    const { presenter, windows, said } = stage();
    presenter.announce(announce);
    expect([windows.prompt, said()]).toEqual([true, []]);
    presenter.withdrawAnnounce();
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });

  it('is a notification if set so, and choosing it starts the break', () => {
    const { presenter, windows, said, notes, act } = stage({ promptStyle: 'notification' });
    presenter.announce(announce);
    expect(windows.prompt).toBe(false);
    expect(said()).toEqual([
      'Stand up soon. You have been seated 30 mins. Choose this to start now.',
    ]);
    notes.get('break')!.onClick();
    expect(act).toHaveBeenCalledWith({ type: 'start' });
    presenter.withdrawAnnounce();
    expect(said()).toEqual([]);
  });

  it('is a notification where windows cannot be placed, and says so', () => {
    const { presenter, said, problems } = stage({}, { placesWindows: false });
    presenter.announce({ ...announce, owed: true });
    expect(said()).toEqual([
      'You have been seated 30 mins. A break waited while you were busy. Choose this to start it.',
    ]);
    expect(problems.ids()).toEqual(['promptFailed']);
  });

  it('is a notification when its window fails or its page crashes', () => {
    const failing = stage({}, { fails: true });
    failing.presenter.announce(announce);
    expect(failing.said()).toHaveLength(1);
    expect(failing.problems.ids()).toEqual(['promptFailed']);
    const crashing = stage();
    crashing.presenter.announce(announce);
    crashing.presenter.promptCrashed();
    expect(crashing.said()).toHaveLength(1);
  });

  it('stays while it has another reason', () => {
    const { presenter, windows } = stage();
    presenter.announce(announce);
    presenter.askPosture('stand');
    presenter.withdrawAnnounce();
    presenter.follow(statusWith({ ask: 'stand' }));
    expect(windows.prompt).toBe(true);
    presenter.withdrawPosture();
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });

  it('offers a skip its way back for a few seconds, then leaves', () => {
    const { presenter, windows, clocks } = stage();
    presenter.announce(announce);
    presenter.withdrawAnnounce();
    presenter.follow(statusWith({ undo: { kind: 'move', remainingMs: 60_000 } }));
    presenter.follow(statusWith({ undo: { kind: 'move', remainingMs: 59_000 } }));
    expect(windows.prompt).toBe(true);
    clocks.pass(8_000);
    expect(windows.prompt).toBe(false);
  });

  it('asks about the meeting until that is answered', () => {
    const { presenter, windows } = stage();
    presenter.askMeeting();
    presenter.follow(statusWith({ askMeeting: true }));
    expect(windows.prompt).toBe(true);
    presenter.follow(statusWith());
    expect(windows.prompt).toBe(false);
  });
});

it('hints at standing in a call without a sound, whatever the sounds are set to', () => {
  const { presenter, notes, act } = stage({ promptStyle: 'notification', sounds: true });
  presenter.askPosture('standListening');
  expect(notes.get('posture')).toMatchObject({ silent: true });
  notes.get('posture')?.onClick();
  expect(act).toHaveBeenCalledWith({ type: 'posture', posture: 'standing' });
});

it('asks after a sore back by a notification, which goes with the answer', () => {
  const { presenter, said } = stage();
  presenter.askFlareUp();
  presenter.follow(statusWith({ flareUp: true, askFlareUp: true }));
  expect(said()).toEqual([expect.stringContaining('Is your back still sore?')]);
  presenter.follow(statusWith({ flareUp: true }));
  expect(said()).toEqual([]);
});

describe('a break', () => {
  it('is a window, comes forward at its end, and goes', () => {
    const { presenter, windows, said } = stage();
    presenter.open(open);
    expect(windows.break).toBe('fullScreen');
    presenter.over(over);
    expect(windows.break).toBe('fullScreen raised');
    presenter.close();
    expect([windows.break, said()]).toEqual(['', []]);
  });

  it('is an ordinary window if set so', () => {
    const { presenter, windows } = stage({ breakStyle: 'window' });
    presenter.open(open);
    expect(windows.break).toBe('window');
  });

  it('is a window however set, if the person asked for a session', () => {
    const { presenter, windows } = stage({ breakStyle: 'notification' }, { isAsked: true });
    presenter.open(open);
    expect(windows.break).toBe('window');
  });

  it('is two notifications if set so', () => {
    const { presenter, windows, said } = stage({ breakStyle: 'notification' });
    presenter.open(open);
    expect([windows.break, said()]).toEqual([
      '',
      ['Time to stand up. Leave the screen for 2 minutes. Sitwell tells you when it is over.'],
    ]);
    presenter.over(over);
    expect(said()).toEqual(['That was your break. It counts in full.']);
    presenter.open(open);
    expect(said()).toHaveLength(1);
  });

  it.each([
    ['partial', 'Part of a break'],
    ['skipped', 'No break this time'],
    [null, 'The break is over'],
  ] as const)('that ended %s says so', (outcome, title) => {
    const { presenter, said } = stage({ breakStyle: 'notification' });
    presenter.open(open);
    presenter.over({ ...over, outcome });
    expect(said()[0]).toContain(title);
  });

  it('goes on as a notification when its window fails', () => {
    const { presenter, said, problems } = stage({}, { fails: true });
    presenter.open(open);
    expect(said()).toHaveLength(1);
    expect(problems.ids()).toEqual(['breakWindowFailed']);
  });

  it('goes on as a notification when its page crashes in the middle', () => {
    const { presenter, said, problems } = stage();
    presenter.open(open);
    presenter.breakFailed('its page stopped working');
    expect(said()).toHaveLength(1);
    expect(problems.ids()).toEqual(['breakWindowFailed']);
    presenter.close();
    presenter.breakFailed('late');
    expect(said()).toHaveLength(0);
  });
});

describe('a break window below others', () => {
  it('is fetched by a notification, and the problem is said once', () => {
    const { presenter, notes, problems, windows } = stage();
    presenter.open(open);
    presenter.breakIsBelow();
    expect(problems.list()).toMatchObject([{ id: 'breakWindowBelow', detail: 'GNOME, Wayland' }]);
    notes.get('open')!.onClick();
    expect(windows.break).toBe('fullScreen raised');
    presenter.breakIsSeen(false);
    expect([notes.size, problems.ids()]).toEqual([0, ['breakWindowBelow']]);
    problems.dismiss('breakWindowBelow');
    presenter.breakIsBelow();
    expect(problems.ids()).toEqual([]);
  });

  it('is no problem any more once it comes forward by itself', () => {
    const { presenter, problems } = stage();
    presenter.open(open);
    presenter.breakIsBelow();
    presenter.breakIsSeen(true);
    expect(problems.ids()).toEqual([]);
  });

  it('is not missed when there is none', () => {
    const { presenter, notes } = stage();
    presenter.breakIsBelow();
    expect(notes.size).toBe(0);
  });
});

it('notifications are silent when sounds are off', () => {
  const { presenter, notes } = stage({ promptStyle: 'notification', sounds: false });
  presenter.announce(announce);
  expect(notes.get('break')!.silent).toBe(true);
});
