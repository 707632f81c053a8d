import { describe, expect, it } from 'vitest';
import { packTimeAt } from '../../../shared/comfort/pack-timer.ts';
import { MINUTE } from '../../../shared/time/moment.ts';

const timer = { pack: 'ice', ending: 100 * MINUTE } as const;

describe('a pack timer', () => {
  it('counts down to its end, and stays there', () => {
    expect(packTimeAt(timer, 90 * MINUTE)).toEqual({
      left: 10 * MINUTE,
      share: 0.5,
      isOver: false,
    });
    expect(packTimeAt(timer, 100 * MINUTE)).toEqual({ left: 0, share: 0, isOver: true });
    expect(packTimeAt(timer, 200 * MINUTE).left).toBe(0);
  });

  it('is never longer than a pack may stay on, whatever the clock says', () => {
    expect(packTimeAt(timer, 0)).toMatchObject({ left: 20 * MINUTE, share: 1 });
  });
});
