import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { doseAt, doseFor, dosesOf } from '../../../shared/sessions/doses.ts';
import { STRETCHES } from '../../../shared/stretches/library.ts';
import { someCycle, someStretch } from '../../fakes/stretch.ts';

const two = someStretch({ parts: [someCycle, ...someStretch().parts] });
const anyStretch = fc.constantFrom(...STRETCHES, two);

describe('doses', () => {
  it('are the usual ones where nobody said', () => {
    expect(doseFor(two, null)).toEqual({ counts: [5, 20], seconds: 40 });
  });

  it('take the whole rounds that fit', () => {
    const rounds = someStretch({ parts: [someCycle] });
    expect(doseFor(rounds, 19)).toEqual({ counts: [4], seconds: 16 });
  });

  it('let both parts grow together', () => {
    const { counts } = doseFor(two, 31);
    expect(counts).toEqual([4, 15]);
  });

  it('shrink to a second or a round at least', () => {
    expect(doseFor(two, 1).counts).toEqual([1, 1]);
  });

  it('grow a little at a time from the least to the longest, by way of the usual', () => {
    fc.assert(
      fc.property(anyStretch, (stretch) => {
        const seconds = dosesOf(stretch).map((dose) => dose.seconds);
        expect(seconds).toEqual([...new Set(seconds)].toSorted((one, other) => one - other));
        expect(seconds[0]).toBe(doseAt(stretch, 'min').seconds);
        expect(seconds).toContain(doseAt(stretch, 'usual').seconds);
        expect(seconds.at(-1)).toBe(doseAt(stretch, 'max').seconds);
      }),
    );
  });

  it('are found again by their own seconds', () => {
    fc.assert(
      fc.property(anyStretch, fc.nat(), (stretch, pick) => {
        const doses = dosesOf(stretch);
        const dose = doses[pick % doses.length]!;
        expect(doseFor(stretch, dose.seconds)).toEqual(dose);
      }),
    );
  });

  it('never come to more than was wanted, except for a second or a round', () => {
    fc.assert(
      fc.property(anyStretch, fc.integer({ min: 60, max: 2_000 }), (stretch, wanted) => {
        expect(doseFor(stretch, wanted).seconds).toBeLessThanOrEqual(Math.max(wanted, 60));
      }),
    );
  });
});
