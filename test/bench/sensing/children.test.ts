import { expect, it } from 'vitest';
import { DAY_START, deskDay } from '../desk-day.ts';
import { PLATFORMS } from './platforms.ts';
import { liveSensed } from './sensed-day.ts';

it.each(PLATFORMS)(
  '$name: a day without a meeting starts 40 programs at most',
  async (platform) => {
    const { children } = await liveSensed(platform, deskDay(1, DAY_START, 'none'));
    expect(children).toBeLessThanOrEqual(40);
  },
);

it.each(PLATFORMS)(
  '$name: in a call it is asked every half minute, and no more',
  async (platform) => {
    const hour = 3_600_000;
    const call = { start: DAY_START, end: DAY_START + hour, state: 'engaged' } as const;
    const { questions } = await liveSensed({ ...platform, sensors: only(platform) }, [
      { ...call, start: DAY_START - 60_000, end: DAY_START, state: 'active' },
      call,
    ]);
    expect(questions).toBeGreaterThanOrEqual(100);
    expect(questions).toBeLessThanOrEqual(135);
  },
);

/** The first sensor, which is the one of the microphone on each. */
function only(platform: (typeof PLATFORMS)[number]): (typeof PLATFORMS)[number]['sensors'] {
  return (counts, inCall) => platform.sensors(counts, inCall).slice(0, 1);
}
