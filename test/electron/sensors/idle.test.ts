import { describe, expect, it } from 'vitest';
import type { IdleMonitorId } from '../../../electron/sensors/idle-monitor.ts';
import { idleSensor } from '../../../electron/sensors/idle.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const LOOK = 15_000;

interface Options {
  readonly preview?: boolean;
  /** What other signals answer, in seconds. */
  readonly others?: Partial<Record<IdleMonitorId, () => number | null>>;
}

function sensor({ preview = false, others = {} }: Options = {}) {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const asked: string[] = [];
  const desktop = { idleSeconds: 0, pointer: { x: 0, y: 0 }, fails: false };
  const idle = idleSensor({
    ...{ preview, clocks, problems },
    own: () => false,
    monitor: {
      getSystemIdleTime: () => {
        if (desktop.fails) throw new Error('no such signal');
        return desktop.idleSeconds;
      },
    },
    screen: { getCursorScreenPoint: () => desktop.pointer },
    others: Object.entries(others).map(([id, seconds]) => ({
      id: id as IdleMonitorId,
      ask: async () => {
        asked.push(id);
        const said = seconds();
        return Promise.resolve(said === null ? null : said * 1_000);
      },
    })),
  });
  const look = async (times: number, idleSeconds: (index: number) => number): Promise<void> => {
    for (let index = 0; index < times; index += 1) {
      clocks.pass(LOOK);
      desktop.idleSeconds = idleSeconds(index);
      await idle.refresh();
      idle.idleMs();
    }
  };
  return { idle, desktop, look, clocks, problems, asked };
}

describe('the idle signal', () => {
  it('is given in ms', () => {
    const { idle, desktop } = sensor();
    desktop.idleSeconds = 7;
    expect(idle.idleMs()).toBe(7_000);
  });

  it('that never pauses for two hours is stuck', async () => {
    const { idle, look, problems } = sensor();
    await look(470, () => 0);
    expect(idle.isTrusted()).toBe(true);
    await look(20, () => 0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
    expect(idle.state()).toEqual({ uses: null, suspected: ['neverPauses'], moves: false });
  });

  it('may go without a pause on the preview desktop', async () => {
    const { idle, look } = sensor({ preview: true });
    await look(2_000, () => 0);
    expect(idle.isTrusted()).toBe(true);
  });

  it('is trusted again once it shows a pause', async () => {
    const { idle, look, problems } = sensor();
    await look(500, () => 0);
    await look(1, () => 20);
    expect([idle.isTrusted(), problems.ids()]).toEqual([true, []]);
  });

  it('that grows while the pointer moves is blind, and then the pointer tells', async () => {
    const { idle, look, desktop, problems } = sensor();
    await look(6, (index) => {
      desktop.pointer = { x: index, y: 0 };
      return 100 + index * 15;
    });
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
    expect(idle.idleMs()).toBe(0);
  });

  it('that fails altogether is carried on from the last answer, and soon not trusted', async () => {
    const { idle, look, desktop, problems } = sensor();
    await look(1, () => 7);
    desktop.fails = true;
    await look(2, () => 0);
    expect([idle.idleMs(), idle.isTrusted()]).toEqual([37_000, true]);
    await look(1, () => 0);
    expect([idle.idleMs(), idle.isTrusted()]).toEqual([52_000, false]);
    expect(problems.ids()).toEqual(['idleSignalStuck']);
  });

  it('that shows pauses needs nobody else', async () => {
    const { look, idle, asked } = sensor({ others: { mutter: () => 3 } });
    await look(1, () => 6);
    expect(idle.refresh()).toBeNull();
    await look(100, (index) => index % 7);
    expect(asked.length).toBeLessThanOrEqual(1);
  });
});

describe('an idle signal that lies', () => {
  it('gives way to the desktop’s own monitor within minutes, and nobody is alarmed', async () => {
    let seconds = 0;
    const { idle, look, problems, clocks } = sensor({ others: { mutter: () => (seconds += 15) } });
    await look(20, () => 0);
    expect(idle.state()).toMatchObject({ uses: 'mutter', suspected: ['secondOpinion'] });
    expect([idle.isTrusted(), problems.ids()]).toEqual([true, []]);
    const answered = idle.idleMs();
    clocks.pass(5_000);
    expect(idle.idleMs()).toBe(answered + 5_000);
  });

  it('gives way to the first signal that answers', async () => {
    let seconds = 0;
    const { idle, look } = sensor({
      others: { mutter: () => null, screenSaver: () => (seconds += 15), logind: () => 0 },
    });
    await look(20, () => 0);
    expect(idle.state().uses).toBe('screenSaver');
  });

  it('is told where no other signal answers', async () => {
    const { idle, look, problems } = sensor({ others: { mutter: () => null } });
    await look(490, () => 0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
  });

  it('is told where the other signal never pauses either', async () => {
    const { idle, look, problems } = sensor({ others: { logind: () => 0 } });
    await look(490, () => 0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, []]);
    await look(90, () => 0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
  });

  it('comes back once it behaves', async () => {
    let seconds = 0;
    const { idle, look } = sensor({ others: { mutter: () => (seconds += 15) } });
    await look(20, () => 0);
    await look(1, () => 30);
    expect(idle.state()).toMatchObject({ uses: 'system', suspected: [] });
    expect(idle.refresh()).toBeNull();
  });
});
