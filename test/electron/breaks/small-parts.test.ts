import { describe, expect, it, vi } from 'vitest';
import { carryOut } from '../../../electron/breaks/carry-out.ts';
import { actionOnClose } from '../../../electron/breaks/close-asked.ts';
import { liveBreakSettings } from '../../../electron/breaks/live-settings.ts';
import type { Effect } from '../../../shared/breaks/effects.ts';
import { DEFAULT_SETTINGS } from '../../../shared/settings/definitions.ts';
import { minuteSpan } from '../../fakes/entries.ts';
import { silentPresenter } from '../../fakes/presenter.ts';
import { running, statusWith } from '../../fakes/status.ts';

describe('carrying out effects', () => {
  const effects: readonly Effect[] = [
    { type: 'withdrawAnnounce' },
    { type: 'record', entry: minuteSpan(0) },
    { type: 'open', breakId: 'a', kind: 'move', lengthMs: 120_000, gentle: false },
    { type: 'record', entry: minuteSpan(1) },
    { type: 'save' },
  ];

  it('remembers everything together, before anything is shown', () => {
    const { presenter, shown } = silentPresenter();
    const append = vi.fn(() => expect(shown()).toEqual([]));
    carryOut(effects, { presenter, hear: () => [], append, log: () => undefined });
    expect(append).toHaveBeenCalledExactlyOnceWith([minuteSpan(0), minuteSpan(1)]);
    expect(shown()).toEqual(['withdrawAnnounce', 'open move']);
  });

  it('lets one failure stop nothing else', () => {
    const { presenter, shown } = silentPresenter();
    const broken = {
      ...presenter,
      withdrawAnnounce: () => {
        throw new Error('no window');
      },
    };
    const append = () => {
      throw new Error('no disk');
    };
    const log = vi.fn();
    carryOut(effects, { presenter: broken, hear: () => [], append, log });
    expect(shown()).toEqual(['open move']);
    expect(log).toHaveBeenCalledTimes(2);
  });
});

describe('closing the break window', () => {
  it.each([
    ['a running break ends', running(), { type: 'endBreak' }],
    ['a strict one does not', running({ canEnd: false }), null],
    [
      'an end screen closes',
      { type: 'over', breakId: 'a', kind: 'move', lengthMs: 1, outcome: 'taken', share: 1 },
      { type: 'closeBreak' },
    ],
    ['otherwise nothing', { type: 'counting' }, null],
  ] as const)('%s', (_what, phase, action) => {
    expect(actionOnClose(statusWith({ phase }))).toEqual(action);
  });
});

describe("the scheduler's settings", () => {
  it('are the same value until something changes', () => {
    let zone = 'UTC';
    let trusted = true;
    let settings = DEFAULT_SETTINGS;
    const live = liveBreakSettings(
      () => settings,
      () => zone,
      () => trusted,
    );
    const first = live();
    expect(live()).toBe(first);
    zone = 'Asia/Tokyo';
    expect(live()).toMatchObject({ timeZone: 'Asia/Tokyo' });
    trusted = false;
    expect(live()).toMatchObject({ idleTrusted: false });
    settings = { ...settings, strict: true };
    expect(live()).toMatchObject({ strict: true });
    expect(live()).toBe(live());
  });
});
