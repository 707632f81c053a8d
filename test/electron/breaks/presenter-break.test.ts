import { describe, expect, it } from 'vitest';
import { open, over, stage } from './presenter-stage.ts';

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
