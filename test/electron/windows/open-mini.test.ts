import { describe, expect, it, vi } from 'vitest';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { openMini } from '../../../electron/windows/open-mini.ts';
import { createTranslator } from '../../../shared/messages/translator.ts';
import { desk } from './mini-desk.ts';

describe('a desktop without a tray', () => {
  function standIn(about: Partial<Settings>, hidden: boolean) {
    const { parts } = desk(about);
    const reopen = vi.fn();
    const show = vi.fn((_name: string, _notice: { title: string; onClick: () => void }) => true);
    const popUp = vi.fn(() => Promise.resolve());
    const translator = createTranslator('en', 'en-GB');
    const mini = openMini({
      ...parts,
      ...{ hidden, reopen, popUp, notifications: { show }, translator: () => translator },
    });
    return { mini, reopen, show, popUp };
  }

  it('opens Sitwell at the start', () => {
    const { mini, reopen, show } = standIn({}, false);
    mini.standIn();
    expect([reopen.mock.calls.length, show.mock.calls.length]).toEqual([1, 0]);
  });

  it('says how to open it when it started with the session', () => {
    const { mini, reopen, show } = standIn({}, true);
    mini.standIn();
    expect(show.mock.calls[0]![1].title).toBe('Sitwell is running');
    show.mock.calls[0]![1].onClick();
    expect(reopen).toHaveBeenCalledOnce();
  });

  it('needs neither with the small window there', () => {
    const { mini, reopen, show } = standIn({ smallWindow: true }, false);
    mini.standIn();
    expect([reopen.mock.calls.length, show.mock.calls.length]).toEqual([0, 0]);
  });

  it('has the tray’s menu in the small window, and the way to put it away', async () => {
    const { mini, popUp } = standIn({ smallWindow: true }, false);
    await mini.menu({ x: 1, y: 2 }, undefined);
    expect(popUp).not.toHaveBeenCalled();
    const window = {} as Parameters<typeof mini.menu>[1];
    await mini.menu({ x: 1, y: 2 }, window);
    expect(popUp).toHaveBeenCalledExactlyOnceWith({ window, x: 1, y: 2 }, [
      { type: 'separator' },
      expect.objectContaining({ label: 'Put this small window away' }),
    ]);
  });
});
