import { describe, expect, test } from 'vitest';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { Desk, minutes, seconds } from './desk.ts';

/** Someone who has chosen the hint, ten minutes at the desk when a call begins. */
const inCall = (changes: Partial<Settings> = {}): Desk =>
  new Desk({ hintInCalls: true, ...changes }).active(minutes(10)).hold('meeting', true);
const hints = (desk: Desk): number[] => desk.all('askPosture').map(({ minute }) => minute);

describe('a hint to stand while one listens', () => {
  test('comes when a break is owed, and once per interval of the move break', () => {
    const desk = inCall().active(minutes(85));
    expect(desk.all('askPosture').every(({ ask }) => ask === 'standListening')).toBe(true);
    expect(hints(desk)).toEqual([30, 61, 92].map((minute) => expect.closeTo(minute, 0) as number));
    expect(desk.all('announce')).toEqual([]);
  });

  test('comes without any input, for who listens sits still', () => {
    const desk = inCall();
    desk.engaged = true;
    desk.still(minutes(25));
    expect(desk.all('askPosture')).toHaveLength(1);
  });

  test('leaves by itself after a minute', () => {
    const desk = inCall().active(minutes(20.5));
    expect(desk.status().ask).toBe('standListening');
    expect(desk.active(minutes(1)).status().ask).toBeNull();
    expect(desk.all('withdrawPosture')).toHaveLength(1);
  });

  test('"I am standing" ends the sitting, and pays the move break after five minutes', () => {
    const desk = inCall({ longEnabled: false }).active(minutes(20.5));
    desk.does({ type: 'posture', posture: 'standing' }).active(minutes(5.5));
    expect(desk.status()).toMatchObject({ posture: 'standing', owed: null, ask: null });
  });

  test('"Not now" is quiet for an interval', () => {
    const desk = inCall().active(minutes(20.5)).does({ type: 'dismissPosture' });
    expect(desk.active(minutes(29)).all('askPosture')).toHaveLength(1);
    expect(desk.active(minutes(2)).all('askPosture')).toHaveLength(2);
  });

  test('waits for five minutes of the call, so that nobody gets it while joining', () => {
    const desk = new Desk({ hintInCalls: true }).active(minutes(29.6)).hold('meeting', true);
    expect(desk.active(minutes(4.9)).all('askPosture')).toEqual([]);
    expect(desk.active(minutes(0.5)).all('askPosture')).toHaveLength(1);
  });

  test('comes in a meeting that was set by hand, too', () => {
    const desk = new Desk({ hintInCalls: true }).active(minutes(10));
    desk.does({ type: 'meeting', on: true }).active(minutes(21));
    expect(desk.all('askPosture')).toHaveLength(1);
  });

  test('leaves with the call, and the debt comes as ever', () => {
    const desk = inCall().active(minutes(20.5)).hold('meeting', false);
    expect(desk.status().ask).toBeNull();
    expect(desk.active(seconds(35)).all('announce')).toHaveLength(1);
  });

  test('is gone at once when slides begin', () => {
    const desk = inCall().active(minutes(20.5)).hold('presenting', true);
    expect(desk.status().ask).toBeNull();
  });

  test.each(['presenting', 'fullScreen', 'doNotDisturb', 'program'] as const)(
    'never comes while %s holds, alone or beside a call',
    (hold) => {
      const alone = new Desk({ hintInCalls: true }).active(minutes(10)).hold(hold, true);
      expect(alone.active(minutes(40)).all('askPosture')).toEqual([]);
      expect(inCall().hold(hold, true).active(minutes(40)).all('askPosture')).toEqual([]);
    },
  );

  test('never comes in a pause, outside working hours, or unless it was chosen', () => {
    const paused = inCall().does({ type: 'pause', length: '2h' }).active(minutes(40));
    expect(paused.all('askPosture')).toEqual([]);
    const none = [[], [], [], [], [], [], []];
    const late = inCall({ workingHoursEnabled: true, workingHours: none }).active(minutes(40));
    expect(late.all('askPosture')).toEqual([]);
    expect(inCall({ hintInCalls: false }).active(minutes(40)).all('askPosture')).toEqual([]);
  });

  test('never comes to someone who stands, who is away, or who owes nothing', () => {
    const standing = inCall().active(minutes(19)).does({ type: 'posture', posture: 'standing' });
    expect(standing.active(minutes(20)).all('askPosture')).toEqual([]);
    expect(inCall().active(minutes(19)).lock().still(minutes(20)).all('askPosture')).toEqual([]);
    expect(inCall().active(minutes(15)).all('askPosture')).toEqual([]);
  });
});
