import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

describe('at desk, unsure, away', () => {
  const stillFor = (ms: number): string =>
    new Desk().active(minutes(10)).still(ms).status().presence;

  test.each([
    ['just under two minutes', minutes(2) - seconds(1), 'atDesk'],
    ['two minutes', minutes(2), 'unsure'],
    ['just under five minutes', minutes(5) - seconds(1), 'unsure'],
    ['five minutes', minutes(5), 'away'],
  ])('still for %s is %s', (_label, ms, presence) => {
    expect(stillFor(ms)).toBe(presence);
  });

  test('away begins at the last input, not when it was noticed', () => {
    const desk = new Desk().active(minutes(10)).still(minutes(8)).active(minutes(1));
    expect(desk.spans()).toEqual(['sitting 0-10 input', 'away 10-18.25 idle']);
  });

  test('a reader who was still for four minutes was sitting, and the counts take it in on return', () => {
    const desk = new Desk().active(minutes(10)).still(minutes(4));
    expect(desk.status().boutMs).toBe(minutes(12));
    desk.active(minutes(1));
    expect(desk.spans()).toEqual(['sitting 0-12 input', 'sitting 12-14.25 still']);
    expect(desk.status().boutMs).toBe(minutes(15));
  });

  test('nothing is announced to a chair that may be empty', () => {
    const desk = new Desk().active(minutes(27)).still(minutes(4.7));
    expect(desk.all('announce')).toEqual([]);
    desk.active(seconds(15));
    expect(desk.all('announce').map((each) => each.kind)).toEqual(['move']);
  });

  test('the thresholds are settings', () => {
    const desk = new Desk({ unsureAfterMinutes: 1, awayAfterMinutes: 3 }).active(minutes(5));
    expect(desk.still(minutes(1)).status().presence).toBe('unsure');
    expect(desk.still(minutes(2)).status().presence).toBe('away');
  });

  test('idle times in whole seconds do not look like new input', () => {
    const desk = new Desk()
      .active(minutes(10))
      .still(minutes(5) + seconds(0.4))
      .still(seconds(20.7));
    expect(desk.status().presence).toBe('away');
  });
});

describe('locked and asleep', () => {
  test('a lock is away at once', () => {
    const desk = new Desk().active(minutes(10)).lock();
    expect(desk.status()).toMatchObject({ presence: 'away', awayCause: 'lock' });
  });

  test('a lock after stillness is away since the last input', () => {
    const desk = new Desk().active(minutes(10)).still(minutes(1)).lock().still(minutes(3)).unlock();
    expect(desk.spans()).toEqual(['sitting 0-10 input', 'away 10-11 idle', 'away 11-14 lock']);
  });

  test('nobody comes back by an input while locked', () => {
    const desk = new Desk().active(minutes(10)).lock().active(minutes(10));
    expect(desk.status().presence).toBe('away');
  });

  test('after a resume only input brings the person back', () => {
    const desk = new Desk().active(minutes(10)).sleep(minutes(60)).still(minutes(2));
    expect(desk.status()).toMatchObject({ presence: 'away', awayCause: 'sleep' });
    expect(desk.active(seconds(15)).status().presence).toBe('atDesk');
  });

  test('a sleep that nobody announced is found by up-time', () => {
    const desk = new Desk()
      .active(minutes(10))
      .sleep(minutes(60), 'unannounced')
      .active(minutes(1));
    expect(desk.spans()).toEqual(['sitting 0-10 input', 'away 10-70.33 sleep']);
  });

  test('a wall clock that jumps moves no timer', () => {
    const desk = new Desk().active(minutes(10)).wallJump(minutes(60)).active(minutes(10));
    expect(desk.status().boutMs).toBe(minutes(20));
    expect(desk.wallJump(-minutes(600)).active(minutes(5)).status().boutMs).toBe(minutes(25));
    expect(desk.status().presence).toBe('atDesk');
  });
});

describe('engaged', () => {
  test('a call without a key pressed is sitting, however long the hands are still', () => {
    const desk = new Desk({ longEnabled: false, moveIntervalMinutes: 120 }).active(minutes(10));
    desk.engaged = true;
    desk.still(minutes(60));
    expect(desk.status()).toMatchObject({ presence: 'atDesk', boutMs: minutes(70) });
  });

  test('away begins when the engagement ended', () => {
    const desk = new Desk({ longEnabled: false, moveIntervalMinutes: 120 }).active(minutes(10));
    desk.engaged = true;
    desk.still(minutes(30));
    desk.engaged = false;
    desk.still(minutes(10)).active(minutes(1));
    expect(desk.spans()).toEqual([
      'sitting 0-10 input',
      'sitting 10-40 engaged',
      'away 40-50.25 idle',
    ]);
  });

  test('engagement without input is believed for three hours, then it is unsure, then away', () => {
    const desk = new Desk({
      workingHoursEnabled: true,
      workingHours: [[], [], [], [], [], [], []],
    });
    desk.active(minutes(1));
    desk.engaged = true;
    expect(desk.still(minutes(180)).status().presence).toBe('atDesk');
    expect(desk.still(minutes(1)).status().presence).toBe('unsure');
    expect(desk.still(minutes(5)).status().presence).toBe('away');
    expect(desk.active(seconds(15)).spans().at(-1)).toBe('away 181-187.25 idle');
  });
});

test('back between the last look and the five-minute threshold, nobody was seen away', () => {
  const desk = new Desk().active(minutes(1)).still(minutes(4.75)).active(seconds(15));
  expect(desk.status().presence).toBe('atDesk');
  expect(desk.outcomes()).toEqual([]);
});
