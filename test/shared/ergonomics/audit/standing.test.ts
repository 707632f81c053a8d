import { describe, expect, it } from 'vitest';
import type { AuditScore } from '../../../../shared/ergonomics/audit/audit.ts';
import { standingOf, stepOf, surelyDriving } from '../../../../shared/ergonomics/audit/standing.ts';
import type { RosaResult } from '../../../../shared/ergonomics/rosa/result.ts';

const result = (total: number): RosaResult => ({
  total,
  drivers: ['chair'],
  sections: { chair: total, screen: total, inputs: total },
  parts: { chairHeight: 1, seatDepth: 1, armrests: 1, backSupport: 1, monitor: 1, telephone: 1, mouse: 1, keyboard: 1 }, // prettier-ignore
});
const score = (low: number, high: number): AuditScore => ({ low: result(low), high: result(high) });

describe('standingOf', () => {
  it.each([
    [3, 3, 0, { type: 'band', band: 'improvable' }],
    [3, 4, 9, { type: 'band', band: 'improvable' }],
    [7, 10, 9, { type: 'band', band: 'first' }],
    [3, 5, 3, { type: 'between', low: 'improvable', high: 'changeNow' }],
    [3, 5, 4, { type: 'open' }],
    [2, 6, 1, { type: 'open' }],
    [2, 10, 26, { type: 'open' }],
  ] as const)('%i to %i with %i open', (low, high, open, standing) => {
    expect(standingOf(score(low, high), open)).toEqual(standing);
  });
});

describe('stepOf', () => {
  it.each([
    [1, 4, 'under'],
    [4, 5, 'open'],
    [5, 5, 'change'],
    [6, 10, 'change'],
  ] as const)('%i to %i is %s', (low, high, step) => {
    expect(stepOf(low, high)).toBe(step);
  });
});

describe('surelyDriving', () => {
  const ends = (low: RosaResult['sections'], high: RosaResult['sections']): AuditScore => ({
    low: { ...result(1), sections: low },
    high: { ...result(1), sections: high },
  });

  it('names what is highest where all is known', () => {
    const known = { chair: 4, screen: 2, inputs: 4 };
    expect(surelyDriving(ends(known, known))).toEqual(['chair', 'inputs']);
  });

  it('names what the others cannot pass', () => {
    const low = { chair: 4, screen: 1, inputs: 3 };
    expect(surelyDriving(ends(low, { ...low, screen: 4 }))).toEqual(['chair']);
  });

  it('names nothing where an open answer could let another pass', () => {
    const low = { chair: 4, screen: 1, inputs: 3 };
    expect(surelyDriving(ends(low, { chair: 6, screen: 5, inputs: 3 }))).toEqual([]);
  });
});
