import { describe, expect, it } from 'vitest';
import { readRecordedSpan } from '../../../shared/replay/recording.ts';
import type { RecordedSpan } from '../../../shared/replay/recording.ts';

const line = (fields: object): string =>
  JSON.stringify({
    start: '2026-03-02T09:00:00Z',
    end: '2026-03-02T09:10:00Z',
    state: 'active',
    ...fields,
  });
const nine = Date.UTC(2026, 2, 2, 9);
const before: RecordedSpan = { start: nine - 60_000, end: nine, state: 'idle' };
const reasonOf = (text: string, previous: RecordedSpan | null = null): string => {
  const reading = readRecordedSpan(text, previous, 'UTC');
  return reading.ok ? 'none' : reading.reason;
};

describe('a line of a recording', () => {
  it('is a span of wall-clock ms', () => {
    expect(readRecordedSpan(line({}), before, 'UTC')).toEqual({
      ok: true,
      span: { start: nine, end: nine + 600_000, state: 'active' },
    });
  });

  it('takes dates with an offset, and local ones in the time zone', () => {
    const offset = line({ start: '2026-03-02T10:00:00+01:00' });
    const local = line({ start: '2026-03-02T10:00:00' });
    for (const text of [offset, local])
      expect(readRecordedSpan(text, null, 'Europe/Berlin')).toMatchObject({
        span: { start: nine },
      });
  });

  it.each([
    ['{"start"', /not JSON/],
    ['[]', /not an object/],
    ['null', /not an object/],
    [JSON.stringify({ start: '2026-03-02T09:00:00Z', state: 'idle' }), /"end" is missing/],
    [line({ state: undefined }), /"state" is missing/],
    [line({ state: 'walking' }), /"walking" is not one of active, idle, locked, asleep, engaged/],
    [line({ start: 'yesterday' }), /"start" is not an ISO 8601 date: "yesterday"/],
    [line({ end: '2026-02-30T09:00:00Z' }), /"end" is not an ISO 8601 date/],
    [line({ end: 12 }), /"end" is not an ISO 8601 date: 12/],
    [line({ end: '2026-03-02' }), /"end" is not an ISO 8601 date/],
    [line({ end: '2026-03-02T09:00:00Z' }), /"end" is not after "start"/],
    [line({ end: '2026-03-02T08:00:00Z' }), /"end" is not after "start"/],
  ])('%s is refused', (text, reason) => {
    expect(reasonOf(text)).toMatch(reason);
  });

  it('may not overlap or go before the line above it', () => {
    const late = { ...before, end: nine + 1_000 };
    expect(reasonOf(line({}), late)).toMatch(/overlaps/);
    expect(reasonOf(line({}), { ...before, start: nine + 1, end: nine + 2 })).toMatch(/before/);
  });
});
