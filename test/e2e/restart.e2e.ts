import { beforeEach, describe, expect, it } from 'vitest';
import { readJournal } from './driver/journal.ts';
import { shown, startBreak, waitFor, workUntilPrompt } from './driver/steps.ts';
import { needs } from './driver/target.ts';
import { HOUR, MINUTE, SECOND, wallAt } from './driver/time.ts';
import { useSitwell } from './driver/use-sitwell.ts';

const start = useSitwell();

describe('a power cut', () => {
  beforeEach((context) => needs(context, 'computer'));

  it('in the middle of a bout loses at most a minute of it', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.kill();
    await sitwell.launch();
    await waitFor(sitwell, 'prompt', 11 * MINUTE);
    expect(sitwell.computer.now() - wallAt()).toBeLessThanOrEqual(31 * MINUTE);
  });

  it('in the middle of a break opens it again, with the time that is left', async () => {
    const sitwell = await start();
    await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(40 * SECOND);
    await sitwell.kill();
    expect(await sitwell.windows()).toEqual([]);
    await sitwell.launch();
    const page = await sitwell.page('break');
    expect(await page.getByRole('timer').innerText()).toMatch(/^1:(19|20)$/u);
    await sitwell.computer.advance(2 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('that outlasts the break settles it once, and not as skipped', async () => {
    const sitwell = await start();
    await startBreak(sitwell);
    await sitwell.computer.still();
    await sitwell.computer.advance(40 * SECOND);
    await sitwell.kill();
    await sitwell.computer.advance(10 * MINUTE);
    await sitwell.launch();
    await sitwell.computer.active();
    await sitwell.computer.advance(30 * SECOND);
    const moves = readJournal(sitwell.userData).breaks.filter(({ kind }) => kind === 'move');
    expect(moves).toHaveLength(1);
    expect(['partial', 'taken']).toContain(moves[0]?.outcome);
    expect(await shown(sitwell)).not.toContain('prompt');
  });

  it('at the prompt loses neither the due nor its identity', async () => {
    const sitwell = await start();
    await workUntilPrompt(sitwell);
    await sitwell.kill();
    await sitwell.launch();
    await waitFor(sitwell, 'break', 3 * MINUTE);
    await sitwell.computer.still();
    await sitwell.computer.advance(3 * MINUTE);
    expect(readJournal(sitwell.userData).breaks).toMatchObject([{ outcome: 'taken' }]);
  });

  it('keeps everything that had been recorded, and records the gap as time it did not run', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.computer.lock();
    await sitwell.computer.advance(6 * MINUTE);
    await sitwell.computer.unlock();
    await sitwell.computer.advance(2 * MINUTE);
    const before = readJournal(sitwell.userData);
    await sitwell.kill();
    expect(readJournal(sitwell.userData)).toEqual(before);
    await sitwell.computer.advance(HOUR);
    await sitwell.launch();
    await sitwell.computer.advance(30 * SECOND);
    const { spans } = readJournal(sitwell.userData);
    expect(spans.slice(0, before.spans.length)).toEqual(before.spans);
    expect(spans.at(-1)).toMatchObject({ is: 'away', cause: 'off' });
  });

  it('is the same to Sitwell as being quit and started again', async () => {
    const sitwell = await start();
    await sitwell.computer.advance(20 * MINUTE);
    await sitwell.quit();
    expect(sitwell.isRunning()).toBe(false);
    await sitwell.launch();
    await waitFor(sitwell, 'prompt', 10 * MINUTE);
    expect(sitwell.computer.now() - wallAt()).toBeGreaterThanOrEqual(29 * MINUTE);
  });
});
