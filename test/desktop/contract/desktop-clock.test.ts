import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Desktop } from '../desktop.ts';
import { NINE, notes, startFixture, times } from './fixture-desktop.ts';

const HALF_HOUR = 1_800_000;
let desktop: Desktop;

beforeAll(async () => {
  desktop = await startFixture();
}, 30_000);
afterAll(() => desktop.stop());

it('a stopped clock stands, and advance runs every timer on the way at its own moment', async () => {
  const before = await times(desktop);
  expect(before.wall).toBe(NINE);
  await desktop.control.advance(5 * 60_000);
  const after = await times(desktop);
  expect([after.wall - before.wall, after.monotonic - before.monotonic, after.up - before.up]).toEqual([300_000, 300_000, 300]); // prettier-ignore
  expect(notes(desktop).filter((line) => line.startsWith('minute'))).toHaveLength(5);
  expect(desktop.now()).toBe(NINE + 300_000);
});

it('setting the wall clock moves nothing else and fires no timer', async () => {
  const before = await times(desktop);
  await desktop.control.setWall(before.wall + 3_600_000);
  const after = await times(desktop);
  expect([after.wall - before.wall, after.monotonic - before.monotonic, after.up - before.up]).toEqual([3_600_000, 0, 0]); // prettier-ignore
  expect(notes(desktop).filter((line) => line.startsWith('minute'))).toHaveLength(5);
});

it('sleep moves wall and up-time, not the monotonic clock, between suspend and resume', async () => {
  const before = await times(desktop);
  await desktop.control.sleep(HALF_HOUR);
  const after = await times(desktop);
  expect([after.wall - before.wall, after.monotonic - before.monotonic, after.up - before.up]).toEqual([HALF_HOUR, 0, 1800]); // prettier-ignore
  expect(notes(desktop).slice(-3, -1)).toEqual(['suspend', 'resume']);
  const events = notes(desktop).length;
  await desktop.control.sleep(HALF_HOUR, { announced: false });
  expect(notes(desktop)).toHaveLength(events);
  expect((await times(desktop)).wall - after.wall).toBe(HALF_HOUR);
});

it('idle time grows with the clock for a still person and through sleep; input ends it', async () => {
  await desktop.control.setPerson('still');
  await desktop.control.advance(90_500);
  expect((await times(desktop)).idle).toBe(90);
  await desktop.control.sleep(60_000);
  expect((await times(desktop)).idle).toBe(150);
  await desktop.control.input();
  expect((await times(desktop)).idle).toBe(0);
  await desktop.control.setIdle(7000);
  expect((await times(desktop)).idle).toBe(7);
  await desktop.control.setPerson('active');
  await desktop.control.advance(10_000);
  expect((await times(desktop)).idle).toBe(0);
});

it('runs by itself at a speed', async () => {
  const minutes = (): number => notes(desktop).filter((line) => line.startsWith('minute')).length;
  const before = minutes();
  await desktop.control.setSpeed(1000);
  await desktop.until(() => minutes() > before + 2);
  await desktop.control.setSpeed(0);
  const stopped = desktop.now();
  expect(Math.abs((await times(desktop)).wall - stopped)).toBeLessThan(1);
  expect(desktop.now()).toBe(stopped);
}, 20_000);
