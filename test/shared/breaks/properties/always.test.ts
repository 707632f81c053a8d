import { describe, it } from 'vitest';
import { everyClaim, oneAtATime, oneOutcomeEach, restIsCredited } from './claims.ts';
import { forDays, TIMEOUT } from './for-days.ts';
import { live } from './live.ts';
import {
  corrections,
  EVERYTHING,
  holds,
  jumps,
  ownActions,
  presetsOnly,
  restarts,
} from './random-days.ts';

const COUNT = 300;

describe('on any day', { timeout: TIMEOUT }, () => {
  it('holds every claim when the person ignores everything', () => {
    forDays({ settings: presetsOnly }, COUNT, (day) => everyClaim(live(day)));
  });

  it('holds every claim whatever the person does', () => {
    forDays({ ...EVERYTHING, unannouncedSleep: true, coarse: true }, COUNT, (day) =>
      everyClaim(live(day)),
    );
  });

  it('holds every claim through corrections', () => {
    forDays(
      { ...EVERYTHING, deeds: [...ownActions, ...holds, ...corrections, ...corrections] },
      COUNT,
      (day) => everyClaim(live(day)),
    );
  });

  it('prompts nothing sooner after credited rest than its interval', () => {
    forDays(
      { ...EVERYTHING, prompts: ['ignore', 'walkOff', 'snooze', 'skip', 'start', 'alreadyMoved'] },
      COUNT,
      (day) => {
        // A change of settings changes the interval, so it has its own test.
        const deeds = day.deeds.filter(({ deed }) => deed.type !== 'settings');
        restIsCredited(live({ ...day, deeds }));
      },
    );
  });

  it('keeps one break and one outcome through restarts and jumping clocks', () => {
    const deeds = [...ownActions, ...restarts, ...restarts, ...jumps];
    forDays({ ...EVERYTHING, deeds }, COUNT, (day) => {
      const life = live(day);
      oneAtATime(life);
      oneOutcomeEach(life);
    });
  });
});
