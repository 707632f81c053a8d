import { expect, it } from 'vitest';
import { wallAt, withMark } from '../../../electron/sessions/times.ts';
import type { TimeMark } from '../../../electron/sessions/times.ts';

const marks = (...list: readonly (readonly [elapsed: number, wall: number])[]) =>
  list.reduce<readonly TimeMark[]>(
    (known, [elapsed, wall]) => withMark(known, { elapsed, wall }),
    [],
  );

it('a session that runs through needs one mark', () => {
  const one = marks([2_000, 102_000], [7_000, 107_010], [12_000, 111_900]);
  expect(one).toEqual([{ elapsed: 2_000, wall: 102_000 }]);
  expect([wallAt(one, 0), wallAt(one, 60_000)]).toEqual([100_000, 160_000]);
});

it('after a pause times are later, and before it as they were', () => {
  const paused = marks([0, 100_000], [30_000, 135_000], [30_000, 140_000], [31_000, 141_500]);
  expect(paused).toHaveLength(2);
  expect([wallAt(paused, 29_000), wallAt(paused, 30_000)]).toEqual([129_000, 140_000]);
});

it('without any mark there is no time to tell', () => expect(wallAt([], 5)).toBe(0));
