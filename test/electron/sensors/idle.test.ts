import { describe, expect, it } from 'vitest';
import { idleSensor } from '../../../electron/sensors/idle.ts';
import { fakeClocks } from '../../fakes/clocks.ts';
import { watchedProblems } from '../../fakes/problems.ts';

const LOOK = 15_000;

function sensor(preview = false) {
  const clocks = fakeClocks();
  const problems = watchedProblems();
  const desktop = { idleSeconds: 0, pointer: { x: 0, y: 0 }, fails: false };
  const idle = idleSensor(
    preview,
    {
      getSystemIdleTime: () => {
        if (desktop.fails) throw new Error('no such signal');
        return desktop.idleSeconds;
      },
    },
    { getCursorScreenPoint: () => desktop.pointer },
    clocks,
    problems,
  );
  const look = (times: number, idleSeconds: (index: number) => number): void => {
    for (let index = 0; index < times; index += 1) {
      clocks.pass(LOOK);
      desktop.idleSeconds = idleSeconds(index);
      idle.idleMs();
    }
  };
  return { idle, desktop, look, clocks, problems };
}

describe('the idle signal', () => {
  it('is given in ms', () => {
    const { idle, desktop } = sensor();
    desktop.idleSeconds = 7;
    expect(idle.idleMs()).toBe(7_000);
  });

  it('is trusted over a whole day of ordinary work', () => {
    const { idle, look, problems } = sensor();
    look(1_920, (index) => (index % 37 === 0 ? 9 : index % 3));
    expect([idle.isTrusted(), problems.ids()]).toEqual([true, []]);
  });

  it('that never pauses for two hours is stuck', () => {
    const { idle, look, problems } = sensor();
    look(470, () => 0);
    expect(idle.isTrusted()).toBe(true);
    look(20, () => 0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
  });

  it('may go without a pause on the preview desktop', () => {
    const { idle, look } = sensor(true);
    look(2_000, () => 0);
    expect(idle.isTrusted()).toBe(true);
  });

  it('is trusted again once it shows a pause', () => {
    const { idle, look, problems } = sensor();
    look(500, () => 0);
    look(1, () => 20);
    expect([idle.isTrusted(), problems.ids()]).toEqual([true, []]);
  });

  it('is not suspected over a sleep, when nobody looked', () => {
    const { idle, look, clocks } = sensor();
    look(400, () => 0);
    clocks.pass(3_600_000);
    look(100, () => 0);
    expect(idle.isTrusted()).toBe(true);
  });

  it('that grows while the pointer moves is blind', () => {
    const { idle, look, desktop, problems } = sensor();
    look(6, (index) => {
      desktop.pointer = { x: index, y: 0 };
      return 100 + index * 15;
    });
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
  });

  it('that fails altogether is not trusted, and does not stop the app', () => {
    const { idle, desktop, problems } = sensor();
    desktop.fails = true;
    expect(idle.idleMs()).toBe(0);
    expect([idle.isTrusted(), problems.ids()]).toEqual([false, ['idleSignalStuck']]);
  });
});
