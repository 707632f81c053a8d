import { beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import { restUntilBreak, waitFor, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';
import { t } from './driver/words.ts';

const start = useSitwell();

describe('presence', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('counts a break someone took by themselves, dated back to the last input', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.advance(8 * MINUTE);
    await sitwell.computer.active();
    await sitwell.computer.advance(30 * SECOND);
    const { breaks, spans } = readJournal(sitwell.userData);
    expect(breaks).toMatchObject([{ outcome: 'natural', start: wallAt() + 20 * MINUTE }]);
    expect(spans).toMatchObject([
      { is: 'sitting', start: wallAt(), end: wallAt() + 20 * MINUTE },
      { is: 'away', cause: 'idle' },
    ]);
    await sitwell.computer.advance(29 * MINUTE - 30 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
  });

  it('counts a few still minutes as sitting when the person goes on', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.advance(4 * MINUTE);
    expect((await sitwell.tray()).toolTip).toContain(t('tray.stateUnsure'));
    await sitwell.computer.active();
    await waitFor(sitwell, 'prompt', 16 * MINUTE);
    expect(sitwell.computer.now() - wallAt()).toBeLessThanOrEqual(30 * MINUTE);
  });

  it('takes a locked screen for away at once, and an unlock for the return', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.lock();
    expect((await sitwell.tray()).toolTip).toContain(t('tray.stateLocked'));
    await sitwell.computer.advance(3 * MINUTE);
    await sitwell.computer.unlock();
    await sitwell.computer.active();
    await sitwell.computer.advance(15 * SECOND);
    const { breaks, spans } = readJournal(sitwell.userData);
    expect(spans.at(-1)).toMatchObject({
      is: 'away',
      cause: 'lock',
      start: wallAt() + 20 * MINUTE,
      end: wallAt() + 23 * MINUTE,
    });
    expect(breaks).toMatchObject([{ kind: 'move', outcome: 'natural' }]);
  });

  it('shows nothing while the screen is locked', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(29 * MINUTE);
    await sitwell.computer.lock();
    await sitwell.computer.advance(2 * HOUR);
    expect(await sitwell.windows()).toEqual([]);
  });

  it('begins the announced break for someone who locks the screen and goes', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.lock();
    await sitwell.computer.advance(3 * MINUTE);
    await sitwell.computer.unlock();
    await sitwell.computer.active();
    await sitwell.computer.advance(15 * SECOND);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('takes sleep for away, and asks nothing within a minute of waking', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(29 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.sleep(90 * SECOND);
    await sitwell.computer.active();
    await sitwell.computer.advance(55 * SECOND);
    expect(await sitwell.windows()).toEqual([]);
    await waitFor(sitwell, 'prompt', MINUTE);
    expect(readJournal(sitwell.userData).spans).toMatchObject([
      { is: 'sitting' },
      { is: 'away', cause: 'sleep', start: wallAt() + 29 * MINUTE },
    ]);
  });

  it('takes whoever watches or listens for sitting, however still they are', async () => {
    const sitwell = await start();
    await sitwell.computer.still();
    await sitwell.computer.playing(true);
    await waitFor(sitwell, 'prompt', 31 * MINUTE);
    expect(sitwell.computer.now() - wallAt()).toBeGreaterThanOrEqual(29 * MINUTE);
  });

  it('lets someone who walks off at the prompt have begun the break at their last input', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.computer.advance(5 * SECOND);
    const wentAt = sitwell.computer.now();
    await restUntilBreak(sitwell);
    await sitwell.computer.advance(3 * MINUTE);
    const [taken] = readJournal(sitwell.userData).breaks;
    expect(taken).toMatchObject({ outcome: 'taken', share: 1 });
    expect(Math.abs((taken?.start ?? 0) - wentAt)).toBeLessThanOrEqual(SECOND);
    expect((taken?.end ?? 0) - (taken?.start ?? 0)).toBe(2 * MINUTE);
  });
});
