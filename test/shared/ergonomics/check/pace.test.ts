import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginPace, goToStep, pauseOrResume } from '../../../../shared/ergonomics/check/pace.ts';
import { CHECK_STEP_MS } from '../../../../shared/ergonomics/check/steps.ts';

describe('the pace of the posture check', () => {
  it('gives each thing its whole time, also one that is gone back to', () => {
    const later = goToStep(beginPace(0), 1, 2_000);
    expect(later).toMatchObject({ at: 1, leftMs: CHECK_STEP_MS, since: 2_000 });
    expect(goToStep(later, 0, 5_000)).toMatchObject({ at: 0, leftMs: CHECK_STEP_MS });
  });

  it('begins the first thing again where one goes back from it', () => {
    expect(goToStep(beginPace(0), -1, 4_000)).toMatchObject({ at: 0, since: 4_000, visit: 1 });
  });

  it('stays paused when one goes on while paused', () => {
    expect(goToStep(pauseOrResume(beginPace(0), 1_000), 1, 3_000).since).toBeNull();
  });

  it('counts only the time that was not paused', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 2_000 }), { maxLength: 12 }), (spans) => {
        let now = 0;
        let ran = 0;
        let pace = beginPace(now);
        for (const span of spans) {
          if (pace.since !== null) ran += span;
          now += span;
          pace = pauseOrResume(pace, now);
        }
        const left = pace.since === null ? pace.leftMs : pace.leftMs - (now - pace.since);
        expect(Math.max(0, left)).toBe(Math.max(0, CHECK_STEP_MS - ran));
      }),
    );
  });
});
