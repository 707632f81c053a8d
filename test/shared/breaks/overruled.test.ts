import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

const inMeeting = (): Desk =>
  new Desk().active(minutes(10)).hold('meeting', true).active(minutes(40));
const anyway = { type: 'promptAnyway', on: true } as const;

describe('a sensed hold that the person overrules', () => {
  test('lets the debt come, 20 s later', () => {
    const desk = inMeeting().does(anyway);
    expect(desk.status()).toMatchObject({ holds: [], overruled: ['meeting'], owed: 'move' });
    desk.active(seconds(19));
    expect(desk.all('announce')).toEqual([]);
    desk.active(seconds(16));
    expect(desk.all('announce')).toMatchObject([{ kind: 'move', owed: true }]);
  });

  test('stays overruled until it ends; the next one holds again', () => {
    const desk = inMeeting().does(anyway).active(minutes(3));
    desk.hold('meeting', false).hold('meeting', true);
    expect(desk.status()).toMatchObject({ holds: ['meeting'], overruled: [] });
  });

  test('does not keep another hold from beginning', () => {
    const desk = inMeeting().does(anyway).hold('presenting', true);
    expect(desk.status()).toMatchObject({ holds: ['presenting'], overruled: ['meeting'] });
    expect(desk.active(minutes(5)).all('announce')).toEqual([]);
  });

  test('can be overruled only where nothing else holds', () => {
    const desk = inMeeting();
    expect(desk.status().canOverrule).toBe(true);
    expect(desk.does({ type: 'pause', length: '2h' }).status().canOverrule).toBe(false);
    expect(new Desk().does({ type: 'meeting', on: true }).status().canOverrule).toBe(false);
  });

  test('leaves what the person has set themselves', () => {
    const desk = inMeeting().does({ type: 'pause', length: '2h' }).does(anyway);
    expect(desk.status()).toMatchObject({ holds: ['paused'], overruled: ['meeting'] });
  });

  test('holds again when that is taken back', () => {
    const desk = inMeeting().does(anyway).does({ type: 'promptAnyway', on: false });
    expect(desk.status()).toMatchObject({ holds: ['meeting'], overruled: [] });
    expect(desk.active(minutes(10)).all('announce')).toEqual([]);
  });

  test('is in the journal for as long as it held, once', () => {
    const desk = inMeeting().does(anyway).active(minutes(10)).hold('meeting', false);
    const [hold, ...others] = desk.entries('hold');
    expect(others).toEqual([]);
    expect((hold?.end ?? 0) - (hold?.start ?? 0)).toBe(minutes(40));
  });

  test('changes nothing where no sensor holds anything', () => {
    const desk = new Desk().active(minutes(1));
    const before = desk.state;
    desk.does(anyway);
    expect(desk.state.holds).toEqual(before.holds);
  });
});

describe('"In a meeting", turned off while a sensor sees one', () => {
  const off = { type: 'meeting', on: false } as const;
  const on = { type: 'meeting', on: true } as const;

  test('overrules it, and turned on again it is back with the sensor', () => {
    const desk = inMeeting().does(off);
    expect(desk.status()).toMatchObject({ holds: [], overruled: ['meeting'] });
    expect(desk.does(on).status()).toMatchObject({ holds: ['meeting'], overruled: [] });
    expect(desk.hold('meeting', false).status().holds).toEqual([]);
  });

  test('ends one set by hand as well', () => {
    const desk = inMeeting().does(on).does(off);
    expect(desk.status()).toMatchObject({ holds: [], overruled: ['meeting'] });
  });

  test('leaves slides alone', () => {
    const desk = inMeeting().hold('presenting', true).does(off);
    expect(desk.status()).toMatchObject({ holds: ['presenting'], overruled: ['meeting'] });
  });
});
