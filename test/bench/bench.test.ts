import { describe, expect, it } from 'vitest';
import { BENCHES } from './all.ts';
import type { Bench } from './bench.ts';
import { dataCopy } from './benches/data-copy.ts';
import { deskDaySamples } from './benches/desk-day-samples.ts';
import { journal } from './benches/journal.ts';
import { schedulerSteps } from './benches/scheduler-steps.ts';
import { deskDay } from './desk-day.ts';
import { median, spread } from './statistics.ts';
import { isMet, renderTable } from './table.ts';

describe('the table of benches', () => {
  it('shows each measure beside its target, and whether it is met', () => {
    const table = renderTable([
      { name: 'steps', values: [900, 1_200_000, 2e6], unit: 'per s', target: { moreThan: 1e6 } },
      { name: 'slow', values: [7.25], unit: 'ms', target: { below: 5 } },
      { name: 'free', values: [0.125, 0.5], unit: '' },
    ]);
    const [, , steps, slow, free] = table.split('\n').map((line) => line.split(/\s{2,}/));
    expect(steps).toEqual([
      'steps',
      '1,200,000 per s',
      '900 – 2,000,000',
      '3',
      '> 1,000,000',
      'met',
    ]);
    expect(slow).toEqual(['slow', '7.25 ms', '1', '< 5', 'NOT MET']);
    expect(free).toEqual(['free', '0.313', '0.125 – 0.5', '2']);
  });

  it('takes a number that is none as not met', () => {
    expect(isMet(Number.NaN, { atMost: 3 })).toBe(false);
    expect(isMet(3, { atMost: 3 })).toBe(true);
    expect(isMet(3, { below: 3 })).toBe(false);
  });

  it('has the middle of the values, and their spread without outliers where there are many', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 2])).toBe(3);
    expect(spread([3, 1, 2])).toEqual([1, 3]);
    expect(spread([...Array.from({ length: 20 }, (_, index) => index), 900])).toEqual([2, 18]);
  });
});

describe('the benches', () => {
  it('have names of their own', () => {
    expect(new Set(BENCHES.map(({ name }) => name)).size).toBe(BENCHES.length);
  });

  it('know a day with eight hours at the desk', () => {
    const spans = deskDay(1);
    const atDesk = spans.filter(({ state }) => state !== 'locked');
    expect(atDesk.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(8 * 3_600_000);
    expect(spans.every(({ start }, index) => start === (spans[index - 1]?.end ?? start))).toBe(
      true,
    );
    expect(deskDay(1)).toEqual(spans);
    expect(deskDay(2)).not.toEqual(spans);
  });

  // The others start processes and browsers; `npm run bench` runs them.
  it.each<Bench>([schedulerSteps, deskDaySamples, journal, dataCopy])(
    '$name gives numbers on a tiny size',
    async ({ run }) => {
      const measures = await run('tiny');
      expect(measures.length).toBeGreaterThan(0);
      for (const { values } of measures) {
        expect(values.length).toBeGreaterThan(0);
        for (const value of values) expect(value).toBeGreaterThan(0);
      }
    },
  );
});
