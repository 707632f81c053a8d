import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BreakKindId } from '../../../shared/breaks/words.ts';
import { buildSession, extendSession } from '../../../shared/stretches/build.ts';
import { routineFor } from '../../../shared/stretches/stretches.ts';
import type { Session } from '../../../shared/stretches/types.ts';

const session = (kind: BreakKindId, seconds: number, isGentle = false): Session =>
  buildSession(routineFor(kind, isGentle), seconds * 1_000);

/** Items and steps follow each other without a hole, from 0 to the session's end. */
function expectExact({ items, length }: Session): void {
  let at = 0;
  for (const item of items) {
    expect(item.start).toBe(at);
    for (const step of item.steps) {
      expect(step.start).toBe(at);
      expect(step.length).toBeGreaterThan(0);
      at += step.length;
    }
    expect(item.start + item.length).toBe(at);
  }
  expect(at).toBe(length);
}

const names = ({ items }: Session): readonly string[] => items.map(({ stretch }) => stretch.id);

const anyRoutine = fc
  .tuple(fc.constantFrom<BreakKindId>('eyes', 'move', 'long'), fc.boolean())
  .map(([kind, isGentle]) => routineFor(kind, isGentle));

describe('buildSession', () => {
  it('fills 20 seconds with a look far away and blinking', () => {
    const eyes = session('eyes', 20);
    expectExact(eyes);
    expect(names(eyes)).toEqual(['farLook']);
  });

  it('fills two minutes with all four movements', () => {
    const move = session('move', 120);
    expectExact(move);
    expect(names(move)).toEqual(['march', 'shoulderRolls', 'calfRaises', 'breathReset']);
  });

  it('fills five minutes with the same four, at nearly full doses', () => {
    const long = session('long', 300);
    expectExact(long);
    expect(names(long)).toEqual(['march', 'shoulderRolls', 'calfRaises', 'breathReset']);
    const rounds = (index: number) =>
      Math.max(...long.items[index]!.steps.map(({ round }) => round?.of ?? 0));
    expect(rounds(2)).toBe(15);
    expect(rounds(3)).toBe(6);
  });

  it('goes round again when there is more time than the doses take', () => {
    const walk = session('long', 15 * 60);
    expectExact(walk);
    expect(names(walk).length).toBeGreaterThan(4);
  });

  it('keeps the march when there is time for one only', () => {
    expect(names(session('move', 30))).toEqual(['march']);
  });

  it('is gentle during a flare-up: position and breath, nothing stretched', () => {
    for (const kind of ['move', 'long'] as const)
      expect(new Set(names(session(kind, 120, true)))).toEqual(
        new Set(['positionChange', 'breathReset']),
      );
    expect(names(session('eyes', 20, true))).toEqual(['farLook']);
  });

  it('fills any length exactly, and builds the same twice', () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 1, max: 900_000 }), (routine, length) => {
        const built = buildSession(routine, length);
        expectExact(built);
        expect(buildSession(routine, length)).toEqual(built);
      }),
      { numRuns: 200 },
    );
  });

  it('never asks for more repetitions than the dose', () => {
    fc.assert(
      fc.property(anyRoutine, fc.integer({ min: 1, max: 900_000 }), (routine, length) => {
        for (const { stretch, steps } of buildSession(routine, length).items) {
          const most = Math.max(...stretch.parts.map(({ max }) => max));
          for (const { round } of steps) expect(round?.of ?? 0).toBeLessThanOrEqual(most);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('extendSession', () => {
  it('adds a minute at the end and leaves what was there as it is', () => {
    const routine = routineFor('move', false);
    const before = buildSession(routine, 120_000);
    const after = extendSession(before, routine, 180_000);
    expectExact(after);
    expect(after.items.slice(0, before.items.length)).toEqual(before.items);
  });

  it('leaves a session alone when there is no more time', () => {
    const routine = routineFor('move', false);
    const before = buildSession(routine, 120_000);
    expect(extendSession(before, routine, 120_000)).toBe(before);
  });
});
