import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

describe('holds', () => {
  test.each(['fullScreen', 'presenting', 'doNotDisturb', 'meeting', 'program'] as const)(
    'nothing is prompted during %s; the break is owed, and comes 20 s after',
    (hold) => {
      const desk = new Desk().active(minutes(10)).hold(hold, true).active(minutes(64));
      expect(desk.all('announce')).toEqual([]);
      expect(desk.status()).toMatchObject({ holds: [hold], owed: 'long' });
      desk.hold(hold, false).active(seconds(19));
      expect(desk.all('announce')).toEqual([]);
      desk.active(seconds(16));
      expect(desk.all('announce')).toMatchObject([{ kind: 'long', owed: true }]);
      expect(Math.floor((desk.all('announce')[0]?.seatedMs ?? 0) / minutes(1))).toBe(74);
    },
  );

  test('a hold turns an open prompt into a debt with the same break', () => {
    const desk = new Desk().active(minutes(29.5)).hold('meeting', true);
    expect(desk.all('withdrawAnnounce')).toHaveLength(1);
    desk.active(minutes(10)).hold('meeting', false).active(minutes(1));
    const [first, second] = desk.all('announce');
    expect(second?.breakId).toBe(first?.breakId);
    desk.does({ type: 'start' }).still(minutes(2));
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('a call that drops for ten seconds is one call', () => {
    const desk = new Desk().active(minutes(10)).hold('meeting', true).active(minutes(40));
    desk.hold('meeting', false).active(seconds(10)).hold('meeting', true).active(minutes(5));
    expect(desk.all('announce')).toEqual([]);
  });

  test('the last of several holds counts', () => {
    const desk = new Desk().active(minutes(10)).hold('meeting', true).hold('fullScreen', true);
    desk.active(minutes(40)).hold('meeting', false).active(minutes(2));
    expect(desk.all('announce')).toEqual([]);
  });

  test('a debt is paid by a rest', () => {
    const desk = new Desk().active(minutes(10)).hold('meeting', true).active(minutes(40));
    desk.lock().still(minutes(6)).unlock().hold('meeting', false).active(minutes(5));
    expect(desk.outcomes()).toEqual(['move natural']);
    expect(desk.status().owed).toBeNull();
    expect(desk.all('announce')).toEqual([]);
  });

  test('a debt expires with the day', () => {
    const desk = new Desk().active(minutes(10)).hold('meeting', true).active(minutes(40)).lock();
    desk.sleep(minutes(1)).sleep(minutes(24 * 60));
    expect(desk.outcomes()).toEqual(['move missed']);
  });

  test('what was sensed when Sitwell stopped held until then, and is in the journal', () => {
    const desk = new Desk().active(minutes(10)).hold('meeting', true).active(minutes(5));
    desk.restart(minutes(30));
    const [hold, ...others] = desk.entries('hold');
    expect(others).toEqual([]);
    expect((hold?.end ?? 0) - (hold?.start ?? 0)).toBe(minutes(5));
  });

  test('a running break goes on to its end', () => {
    const desk = new Desk().active(minutes(29.9)).does({ type: 'start' }).hold('meeting', true);
    expect(desk.still(minutes(2)).outcomes()).toEqual(['move taken']);
    expect(desk.all('over')).toHaveLength(1);
  });

  test('a break that a call came into is owed after it, and silences nothing', () => {
    const desk = new Desk().active(minutes(31.5));
    expect(desk.status().phase.type).toBe('running');
    desk.hold('meeting', true).active(minutes(20));
    expect(desk.outcomes()).toEqual(['move skipped']);
    expect(desk.status()).toMatchObject({ owed: 'move', owedCount: 1 });
    desk.hold('meeting', false).active(minutes(1));
    expect(desk.all('announce').at(-1)).toMatchObject({ owed: true });
  });
});

describe('pause', () => {
  test.each([
    ['30m', 30],
    ['1h', 60],
    ['2h', 120],
  ] as const)('%s', (length, lasts) => {
    const desk = new Desk().active(minutes(20)).does({ type: 'pause', length });
    desk.active(minutes(lasts) - seconds(1));
    expect(desk.status().holds).toEqual(['paused']);
    expect(desk.active(seconds(2)).status().holds).toEqual([]);
    expect(desk.active(seconds(35)).all('announce')).toHaveLength(1);
  });

  test('until tomorrow is the next day start', () => {
    const desk = new Desk().active(minutes(1)).does({ type: 'pause', length: 'tomorrow' });
    expect(desk.status().pausedUntil).toBe(Date.UTC(2026, 0, 6, 4));
    desk
      .lock()
      .sleep(minutes(18.9 * 60))
      .unlock();
    expect(desk.status().holds).toEqual(['paused']);
    desk.active(minutes(6));
    expect(desk.status().holds).toEqual([]);
  });

  test('until resumed', () => {
    const desk = new Desk().does({ type: 'pause', length: 'untilResumed' }).active(minutes(300));
    expect(desk.status()).toMatchObject({ holds: ['paused'], pausedUntil: null });
    expect(desk.does({ type: 'resume' }).status().holds).toEqual([]);
    expect(desk.entries('hold')).toMatchObject([{ hold: 'paused' }]);
  });

  test('survives a restart', () => {
    const desk = new Desk().active(minutes(1)).does({ type: 'pause', length: '1h' });
    desk.restart(minutes(10)).active(minutes(49));
    expect(desk.status().holds).toEqual(['paused']);
    expect(desk.active(minutes(2)).status().holds).toEqual([]);
  });
});

describe('working hours', () => {
  const hours = {
    workingHoursEnabled: true,
    workingHours: [
      [
        { from: '09:30', to: '12:00' },
        { from: '13:00', to: '17:00' },
      ],
      [],
      [],
      [],
      [],
      [],
      [],
    ],
  };

  test('outside of them nothing is prompted, at their beginning it is owed', () => {
    const desk = new Desk({ ...hours, moveIntervalMinutes: 10 }).active(minutes(29.9));
    expect(desk.status()).toMatchObject({ holds: ['hours'], owed: 'move' });
    expect(desk.all('announce')).toEqual([]);
    expect(desk.active(seconds(40)).all('announce')).toHaveLength(1);
  });

  test('switching them on and off takes effect at once', () => {
    const desk = new Desk().active(minutes(1)).change(hours);
    expect(desk.status().holds).toEqual(['hours']);
    expect(desk.change({}).status().holds).toEqual([]);
  });
});

describe('in a meeting, by hand', () => {
  test('is engaged and held', () => {
    const desk = new Desk().active(minutes(20)).does({ type: 'meeting', on: true });
    desk.still(minutes(40));
    expect(desk.status()).toMatchObject({ presence: 'atDesk', holds: ['meeting'], owed: 'long' });
  });

  test('asks after two hours, and again two hours after a yes', () => {
    const desk = new Desk().does({ type: 'meeting', on: true }).active(minutes(120.1));
    expect(desk.all('askMeeting')).toHaveLength(1);
    expect(desk.status().askMeeting).toBe(true);
    desk.does({ type: 'meeting', on: true });
    expect(desk.status().askMeeting).toBe(false);
    expect(desk.active(minutes(121)).all('askMeeting')).toHaveLength(2);
  });
});

describe('"still in the meeting?" while something else holds', () => {
  const inMeeting = (): Desk => new Desk().does({ type: 'meeting', on: true });

  test.each(['meeting', 'presenting'] as const)('waits for a sensed %s to end', (hold) => {
    const desk = inMeeting().hold(hold, true).active(minutes(130));
    expect(desk.status().askMeeting).toBe(false);
    expect(desk.hold(hold, false).status().askMeeting).toBe(true);
  });

  test('leaves when slides begin, and comes back after them', () => {
    const desk = inMeeting().active(minutes(121)).hold('presenting', true);
    expect(desk.status().askMeeting).toBe(false);
    expect(desk.hold('presenting', false).all('askMeeting')).toHaveLength(2);
  });
});

describe('flare-up', () => {
  test('is a mode, not a hold: breaks come, and are gentle', () => {
    const desk = new Desk()
      .active(minutes(1))
      .does({ type: 'flareUp', on: true })
      .active(minutes(31));
    expect(desk.all('open')).toMatchObject([{ gentle: true }]);
    expect(desk.status()).toMatchObject({ flareUp: true, holds: [] });
  });

  const days = (count: number): number => minutes(count * 24 * 60);
  const sore = (): Desk => new Desk().active(minutes(1)).does({ type: 'flareUp', on: true });

  test('asks after two days, at the desk, and two days after each yes', () => {
    const desk = sore().lock().sleep(days(1.9)).unlock().active(minutes(5));
    expect(desk.all('askFlareUp')).toHaveLength(0);
    desk.lock().sleep(days(0.2)).unlock();
    expect(desk.status().askFlareUp).toBe(false);
    desk.active(minutes(2));
    expect(desk.all('askFlareUp')).toHaveLength(1);
    expect(desk.status().askFlareUp).toBe(true);
    expect(desk.active(minutes(20)).all('askFlareUp')).toHaveLength(1);
    desk.does({ type: 'flareUp', on: true });
    expect(desk.status()).toMatchObject({ flareUp: true, askFlareUp: false });
    desk.lock().sleep(days(2)).unlock().active(minutes(2));
    expect(desk.all('askFlareUp')).toHaveLength(2);
    desk.does({ type: 'flareUp', on: false });
    expect(desk.status()).toMatchObject({ flareUp: false, askFlareUp: false });
  });

  test('asks no one who is away, in a hold or in a break; the question outlives a restart', () => {
    const desk = sore().does({ type: 'pause', length: 'untilResumed' }).lock().sleep(days(2));
    desk.unlock().active(minutes(5));
    expect(desk.status().askFlareUp).toBe(false);
    desk.does({ type: 'resume' }).active(minutes(2));
    expect(desk.restart(minutes(1)).status().askFlareUp).toBe(true);
  });
});
