import { describe, expect, it } from 'vitest';
import { changesBetween, pointsOf } from '../../../../shared/ergonomics/workplaces/trend.ts';
import { factsWith } from '../answers.ts';
import { audit, NOW } from './book-facts.ts';

const first = audit({
  ...factsWith({ screenHeight: ['low'], glare: ['glare'], phone: ['none'], wrists: 'unknown' }),
  at: NOW - 2,
});
const second = audit({
  ...factsWith({ screenHeight: ['right'], glare: ['glare'], light: ['dim'] }),
  ...{ id: 'a2', at: NOW - 1 },
});

describe('the trend', () => {
  it('is the total or a section, audit by audit', () => {
    const { low, high } = first.score;
    expect(pointsOf([first, second], 'total')).toEqual([
      { audit: 'a1', at: NOW - 2, low: low.total, high: high.total },
      { audit: 'a2', at: NOW - 1, low: 2, high: 2 },
    ]);
    expect(pointsOf([first], 'inputs')[0]).toMatchObject({
      low: low.sections.inputs,
      high: high.sections.inputs,
    });
  });

  it('tells what came and what went, where a telephone is neither', () => {
    expect(changesBetween(first, second)).toEqual({ came: ['lightDim'], went: ['screenLow'] });
    expect(changesBetween(second, second)).toEqual({ came: [], went: [] });
  });
});
