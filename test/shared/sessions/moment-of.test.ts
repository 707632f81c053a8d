import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { easedShare, momentOf } from '../../../shared/sessions/moment-of.ts';
import { chosenSession } from '../../../shared/sessions/timeline.ts';
import { FEW, entryFor } from '../../fakes/sessions.ts';

// ready 0-5, enter -8, hold -28, exit -31; preview -35, enter -38, ten moves of 2 s -58, exit -61, finish -64
const session = chosenSession('two', null, [entryFor(FEW.hold), entryFor(FEW.breathe)]);
const at = (seconds: number) => momentOf(session, seconds * 1_000)!;

describe('momentOf', () => {
  it('knows item, step and what is next', () => {
    expect(at(0)).toMatchObject({ itemIndex: 0, stepIndex: 0, step: { kind: 'ready' } });
    expect(at(0).next).toBe(session.items[1]);
    expect(at(10).step.kind).toBe('hold');
    expect(at(40)).toMatchObject({ itemIndex: 1, next: null, step: { kind: 'move' } });
  });

  it('changes exactly on time', () => {
    expect(at(30.999).itemIndex).toBe(0);
    expect(at(31)).toMatchObject({ itemIndex: 1, step: { kind: 'preview' } });
  });

  it('counts whole seconds down', () => {
    expect([8, 8.001, 9, 27.5].map((when) => at(when).stepSecondsLeft)).toEqual([20, 20, 19, 1]);
    expect(at(0).itemSecondsLeft).toBe(31);
  });

  it('says how much of a step and an item is over', () => {
    expect(at(18)).toMatchObject({ stepShare: 0.5, stepLeft: 10_000 });
    expect(at(15.5).itemShare).toBeCloseTo(0.5);
  });

  it('stays within the session', () => {
    expect(at(-5)).toEqual(at(0));
    expect(at(999)).toMatchObject({ itemShare: 1, stepShare: 1, share: 1, stepSecondsLeft: 0 });
    expect(at(999).step.kind).toBe('finish');
  });

  it('is nothing in an empty session', () => {
    expect(momentOf(chosenSession('none', null, []), 0)).toBeNull();
  });

  it('is somewhere at any time', () => {
    fc.assert(
      fc.property(fc.double({ min: -1_000, max: 70_000, noNaN: true }), (elapsed) => {
        const { step, item, share } = momentOf(session, elapsed)!;
        const now = Math.min(Math.max(elapsed, 0), session.length);
        expect(step.start).toBeLessThanOrEqual(now);
        expect(step.start + step.length).toBeGreaterThanOrEqual(now);
        expect(item.steps).toContain(step);
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1);
      }),
    );
  });
});

describe('easedShare', () => {
  const { steps } = session.items[0]!;

  it('starts and ends slowly', () => {
    const enter = steps[1]!;
    expect([5_000, 6_500, 8_000].map((when) => easedShare(enter, when))).toEqual([
      0,
      expect.closeTo(0.5),
      1,
    ]);
    expect(easedShare(enter, 5_150)).toBeLessThan(0.01);
  });

  it('arrives early in a hold, and stays', () => {
    const hold = steps[2]!;
    expect([11_000, 12_000, 28_000].map((when) => easedShare(hold, when))).toEqual([1, 1, 1]);
  });
});
