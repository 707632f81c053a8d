import { describe, expect, it } from 'vitest';
import { enoughOf } from '../../../../renderer/features/history/side/enough.ts';
import { daysOf, NOTHING } from '../../fakes/sample-range.ts';

/** Four weeks up to 22 November, with check-ins on these dates. */
const days = (...checked: readonly string[]) =>
  daysOf({ from: '2026-10-26', to: '2026-11-22' }, (date) => ({
    ...NOTHING,
    comfort: checked.includes(date.slice(5)) ? 0 : null,
  }));

describe('whether there is enough to see', () => {
  it('takes five days with a check-in over two weeks, of which 0 is one as well', () => {
    expect(enoughOf(days('11-09', '11-10', '11-11', '11-12', '11-13'))).toEqual({ isEnough: true });
  });

  it('is not so one day before', () => {
    expect(enoughOf(days('11-10', '11-11', '11-12', '11-13', '11-16'))).toEqual({
      ...{ isEnough: false, days: 13, checkIns: 5 },
    });
  });

  it('is not so with four of them', () => {
    expect(enoughOf(days('10-26', '11-11', '11-12', '11-13'))).toMatchObject({ checkIns: 4 });
  });

  it('is not so without any', () => {
    expect(enoughOf(days())).toEqual({ isEnough: false, days: 0, checkIns: 0 });
    expect(enoughOf([])).toMatchObject({ isEnough: false });
  });
});
