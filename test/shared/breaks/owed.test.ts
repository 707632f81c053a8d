import { describe, expect, test } from 'vitest';
import { initialState, restoreState } from '../../../shared/breaks/state.ts';
import type { Settings } from '../../../shared/settings/definitions.ts';
import { Desk, minutes } from './desk.ts';

/** A person who was ten minutes at the desk when the meeting began, and is now in it for so long. */
const inMeeting = (length: number, changes: Partial<Settings> = {}): Desk =>
  new Desk(changes).active(minutes(10)).hold('meeting', true).active(minutes(length));

describe('how many breaks are owed', () => {
  test.each([
    [15, 0],
    [21, 1],
    [64, 2],
    [85, 3],
  ])('%i minutes into a meeting: %i, by the shortest interval', (length, count) => {
    expect(inMeeting(length).status().owedCount).toBe(count);
  });

  test('a prompt that a meeting put aside is one', () => {
    const desk = new Desk().active(minutes(29.6)).hold('meeting', true);
    expect(desk.status()).toMatchObject({ owed: 'move', owedCount: 1 });
  });

  test('what was skipped before the meeting is not owed again', () => {
    const desk = new Desk({ longEnabled: false }).active(minutes(29.6)).does({ type: 'skip' });
    desk.hold('meeting', true).active(minutes(35));
    expect(desk.status().owedCount).toBe(1);
  });

  test('eye rests are counted by their own interval', () => {
    const desk = inMeeting(20, { eyesEnabled: true, eyesIntervalMinutes: 10, longEnabled: false, moveIntervalMinutes: 60 }); // prettier-ignore
    expect(desk.status()).toMatchObject({ owed: 'eyes', owedCount: 3 });
  });

  test('none once a rest has paid them', () => {
    const desk = inMeeting(64).lock().still(minutes(6)).unlock();
    expect(desk.status()).toMatchObject({ owed: null, owedCount: 0 });
  });

  test('one as long as one is owed, though the person stands', () => {
    const desk = inMeeting(64).does({ type: 'posture', posture: 'standing' }).active(minutes(6));
    expect(desk.status()).toMatchObject({ owed: 'long', owedCount: 1 });
  });

  test('a snapshot from before holds could be overruled goes on', () => {
    const at = { mono: 1, up: 1, wall: 1 };
    const { holds, ...rest } = initialState(at);
    const older = { ...rest, holds: { ...holds, sensed: [{ hold: 'meeting', since: 0 }] } };
    expect(restoreState(structuredClone(older))).toEqual(older);
  });
});
