import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addRange,
  copyMonday,
  endFromField,
  removeRange,
  setRange,
  toField,
  weekdayNames,
} from '../../../renderer/features/settings/controls/hours.ts';
import { valueSchema } from '../../../shared/settings/schema.ts';
import { DEFAULT_SETTINGS, SETTINGS } from '../../../shared/settings/definitions.ts';

const week = DEFAULT_SETTINGS.workingHours;
const lunch = { from: '08:00', to: '12:00' };

describe('a week of working hours', () => {
  it('takes a changed range, loses one, and never changes the one it came from', () => {
    expect(setRange(week, 1, 0, lunch)[1]).toEqual([lunch]);
    expect(removeRange(week, 1, 0)[1]).toEqual([]);
    expect(week[1]).toEqual([{ from: '09:00', to: '17:30' }]);
  });

  it('copies Monday to Friday and leaves the weekend', () => {
    const copied = copyMonday(setRange(week, 0, 0, lunch));
    expect(copied.map((day) => day[0]?.from)).toEqual([
      '08:00',
      '08:00',
      '08:00',
      '08:00',
      '08:00',
      undefined,
      undefined,
    ]);
  });

  it('stays valid however often a range is added', () => {
    const schema = valueSchema(SETTINGS.workingHours);
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 40 }), (days) => {
        const grown = days.reduce((known, day) => addRange(known, day), week);
        expect(schema.safeParse(grown).success).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('shows the end of the day as a time field can', () => {
    expect([toField('24:00'), toField('17:30')]).toEqual(['00:00', '17:30']);
    expect([endFromField('00:00'), endFromField('17:30')]).toEqual(['24:00', '17:30']);
  });

  it('names the days, Monday first', () => {
    expect(weekdayNames('en')[0]).toBe('Monday');
    expect(weekdayNames('de')[6]).toBe('Sonntag');
  });
});
