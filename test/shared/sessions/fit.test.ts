import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, secondsAt } from '../../../shared/sessions/fit.ts';
import { PREVIEW_SECONDS, entrySeconds } from '../../../shared/sessions/item.ts';
import type { RoutineEntry } from '../../../shared/sessions/session.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { FEW, entryFor, ownEntry } from '../../fakes/sessions.ts';

const lengthOf = (entries: readonly RoutineEntry[]): number =>
  entries.reduce((sum, entry) => sum + entrySeconds(entry), 0) +
  PREVIEW_SECONDS * Math.max(0, entries.length - 1);
const dosesIn = (entries: readonly RoutineEntry[] | undefined) =>
  entries?.map(({ seconds }) => seconds);

describe('fit', () => {
  it('keeps the usual doses where they fill the time', () => {
    const fitted = fit([entryFor(FEW.hold), entryFor(FEW.breathe)], 56);
    expect(fitted).toMatchObject({ left: 0, cost: 0 });
    expect(dosesIn(fitted?.entries)).toEqual([20, 20]);
  });

  it('shares more time, and less', () => {
    expect(fit([entryFor(FEW.hold), entryFor(FEW.hold)], 66)).toMatchObject({ left: 0 });
    expect(dosesIn(fit([entryFor(FEW.hold), entryFor(FEW.hold)], 66)?.entries)).toEqual([25, 25]);
    expect(dosesIn(fit([entryFor(FEW.hold), entryFor(FEW.hold)], 46)?.entries)).toEqual([15, 15]);
  });

  it('is null when even the least doses take longer', () => {
    expect(fit([entryFor(FEW.hold)], 15)).toBeNull();
  });

  it('leaves a person’s own number of seconds as it is', () => {
    const fitted = fit([entryFor(FEW.hold, 45), ownEntry({}, 33), entryFor(FEW.hold)], 150);
    expect(dosesIn(fitted?.entries)?.slice(0, 2)).toEqual([45, 33]);
  });

  it('makes many shorter if need be, not only the last few', () => {
    const many = STRETCHES.slice(0, 30).map((stretch) => entryFor(stretch));
    const fitted = fit(many, secondsAt(many, 'min') + 3);
    expect(fitted?.entries).toHaveLength(30);
    expect(fitted?.left).toBeLessThanOrEqual(3);
  });

  it('never takes more than the time, and says truly what is left', () => {
    const anyEntries = fc.array(fc.constantFrom(...STRETCHES), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(anyEntries, fc.integer({ min: 10, max: 2_000 }), (stretches, seconds) => {
        const entries = stretches.map((stretch) => entryFor(stretch));
        const fitted = fit(entries, seconds);
        if (!fitted) {
          expect(secondsAt(entries, 'min')).toBeGreaterThan(seconds);
          return;
        }
        expect(fitted.left).toBeGreaterThanOrEqual(0);
        expect(lengthOf(fitted.entries) + fitted.left).toBe(seconds);
      }),
      { numRuns: 60 },
    );
  });
});
