import { beforeEach, describe, expect, it } from 'vitest';
import type { Sitwell } from './driver/sitwell.ts';
import { startBreak, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { MINUTE } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';

const start = useSitwell();
const FIRST = { x: 0, y: 0, width: 1280, height: 800 };
const SECOND_SCREEN = { x: 1280, y: 0, width: 1600, height: 900 };

/** Where each visible window is. */
const layout = async (sitwell: Sitwell) =>
  (await sitwell.windows())
    .filter(({ visible }) => visible)
    .map(({ kind, bounds }) => ({ kind, bounds }))
    .sort((one, other) => one.bounds.x - other.bounds.x);

describe('two screens', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('shows the break on the screen in use and dims the other', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await sitwell.computer.pointer(2000, 300);
    await startBreak(sitwell);
    await sitwell.page('dim');
    expect(await layout(sitwell)).toEqual([
      { kind: 'dim', bounds: FIRST },
      { kind: 'break', bounds: SECOND_SCREEN },
    ]);
  });

  it('prompts on the screen in use', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await sitwell.computer.pointer(2000, 300);
    await workUntilPrompt(sitwell);
    const [prompt] = await sitwell.windows();
    expect(prompt?.bounds.x).toBeGreaterThan(1280);
  });

  it('moves the break when its screen is pulled, and leaves nothing dimmed', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await sitwell.computer.pointer(2000, 300);
    await startBreak(sitwell);
    await sitwell.computer.pointer(600, 300);
    await sitwell.computer.pullScreen(2);
    expect(await layout(sitwell)).toEqual([{ kind: 'break', bounds: FIRST }]);
  });

  it('takes the dimming away with its screen', async () => {
    const sitwell = await start();
    await sitwell.computer.plugSecondScreen();
    await startBreak(sitwell);
    await sitwell.page('dim');
    await sitwell.computer.pullScreen(2);
    expect(await layout(sitwell)).toEqual([{ kind: 'break', bounds: FIRST }]);
  });

  it('dims a screen that is plugged in during a break, until the break is over', async () => {
    const sitwell = await start();
    await startBreak(sitwell);
    await sitwell.computer.plugSecondScreen();
    await sitwell.page('dim');
    expect(await layout(sitwell)).toEqual([
      { kind: 'break', bounds: FIRST },
      { kind: 'dim', bounds: SECOND_SCREEN },
    ]);
    await sitwell.computer.still();
    await sitwell.computer.advance(3 * MINUTE);
    expect(await sitwell.windows()).toEqual([]);
  });
});
