import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { createCareTimer } from '../../../electron/care/care-timer.ts';
import { snapshotStore } from '../../../electron/store/snapshot.ts';
import { MINUTE } from '../../../shared/time/moment.ts';
import { fakeClocks, START } from '../../fakes/clocks.ts';
import { temporaryFolder } from '../../fakes/folder.ts';
import { watchedProblems } from '../../fakes/problems.ts';

function timerIn(folder: string, clocks = fakeClocks()) {
  const tell = vi.fn();
  const remind = vi.fn();
  const file = snapshotStore(path.join(folder, 'care.json'), watchedProblems());
  return { timer: createCareTimer({ file, clocks, tell, remind }), tell, remind, clocks };
}

const ice = { pack: 'ice', minutes: 15 } as const;
const running = { pack: 'ice', ending: START + 15 * MINUTE };

describe('the ice or heat timer', () => {
  it('reminds once when its time is up', () => {
    const { timer, tell, remind, clocks } = timerIn(temporaryFolder());
    expect(timer.start(ice)).toEqual(running);
    clocks.pass(14.9 * MINUTE);
    expect([timer.get(), remind.mock.calls]).toEqual([running, []]);
    clocks.pass(MINUTE);
    expect(timer.get()).toBeNull();
    clocks.pass(60 * MINUTE);
    expect(remind.mock.calls).toEqual([['ice']]);
    expect(tell.mock.calls).toEqual([[running], [null]]);
  });

  it('can be stopped, and begun anew', () => {
    const { timer, remind, clocks } = timerIn(temporaryFolder());
    timer.start(ice);
    timer.stop();
    expect(timer.get()).toBeNull();
    timer.start({ pack: 'heat', minutes: 20 });
    clocks.pass(10 * MINUTE);
    timer.start(ice);
    clocks.pass(14 * MINUTE);
    expect(remind).not.toHaveBeenCalled();
    clocks.pass(2 * MINUTE);
    expect(remind.mock.calls).toEqual([['ice']]);
  });

  it('goes on over a restart, and by the wall clock over a sleep', () => {
    const folder = temporaryFolder();
    const { timer, clocks } = timerIn(folder);
    timer.start(ice);
    clocks.sleep(10 * MINUTE);
    const after = timerIn(folder, clocks);
    expect(after.timer.get()).toEqual(running);
    clocks.pass(5 * MINUTE);
    expect(after.remind.mock.calls).toEqual([['ice']]);
  });

  it.each([
    [20, 1],
    [120, 0],
  ])('ended while Sitwell did not run: %i minutes later reminds %i times', (minutes, times) => {
    const folder = temporaryFolder();
    const { timer, clocks } = timerIn(folder);
    timer.start(ice);
    clocks.sleep(minutes * MINUTE);
    const after = timerIn(folder, clocks);
    expect(after.timer.get()).toBeNull();
    expect(after.remind).toHaveBeenCalledTimes(times);
  });
});
