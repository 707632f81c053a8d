import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

describe('natural breaks', () => {
  test.each([
    [
      'locked for two minutes',
      (desk: Desk) => desk.lock().still(minutes(2)).unlock(),
      ['move natural'],
    ],
    ['locked for less', (desk: Desk) => desk.lock().still(minutes(1.9)).unlock(), []],
    [
      'asleep for three minutes',
      (desk: Desk) => desk.sleep(minutes(3)).active(seconds(15)),
      ['move natural'],
    ],
    [
      'locked for five minutes',
      (desk: Desk) => desk.lock().still(minutes(5)).unlock(),
      ['long natural'],
    ],
    [
      'away for five minutes',
      (desk: Desk) => desk.still(minutes(5)).active(seconds(15)),
      ['long natural'],
    ],
    ['still for four minutes', (desk: Desk) => desk.still(minutes(4)).active(seconds(15)), []],
  ])('%s', (_label, absence, outcomes) => {
    const desk = absence(new Desk().active(minutes(20)));
    expect(desk.outcomes()).toEqual(outcomes);
    expect(desk.active(seconds(30)).status().boutMs < minutes(5)).toBe(outcomes.length > 0);
  });

  test('no prompt comes sooner after a natural break than its interval', () => {
    const desk = new Desk().active(minutes(29)).lock().still(minutes(10)).unlock();
    expect(desk.active(minutes(29)).all('announce')).toEqual([]);
    expect(desk.active(minutes(1)).all('announce')).toHaveLength(1);
  });

  test('a shorter absence freezes the counts and ends no bout', () => {
    const desk = new Desk()
      .active(minutes(20))
      .lock()
      .still(minutes(1))
      .unlock()
      .active(minutes(5));
    expect(desk.status().boutMs).toBe(minutes(25));
    expect(desk.active(minutes(4.6)).all('announce')).toMatchObject([{ minute: 30.5 }]);
  });

  test('stillness does not rest the eyes, looking away from a locked screen does', () => {
    const eyes = { eyesEnabled: true };
    const still = new Desk(eyes).active(minutes(18)).still(minutes(1.5)).active(seconds(15));
    expect(still.all('announce')).toHaveLength(1);
    const locked = new Desk(eyes).active(minutes(18)).lock().still(seconds(30)).unlock();
    expect(locked.outcomes()).toEqual(['eyes natural']);
  });

  test('an absence before any work is nobody’s break', () => {
    const desk = new Desk().active(seconds(1)).lock().still(minutes(10)).unlock().lock();
    expect(desk.still(minutes(10)).unlock().entries('break').length).toBeLessThanOrEqual(1);
  });

  test('coming back while a break is snoozed: the absence was the break', () => {
    const desk = new Desk().active(minutes(29.5)).does({ type: 'snooze' }).lock();
    desk.still(minutes(3)).unlock().active(minutes(10));
    expect(desk.outcomes()).toEqual(['move taken']);
    expect(desk.all('announce')).toHaveLength(1);
  });
});

describe('standing', () => {
  test('standing does not count as seated, and five minutes of it pay the move break', () => {
    const desk = new Desk().active(minutes(20)).does({ type: 'posture', posture: 'standing' });
    desk.active(minutes(4.9));
    expect(desk.status().next).toBeNull();
    expect(desk.active(minutes(0.3)).entries('break')).toMatchObject([
      { kind: 'move', outcome: 'natural', by: 'standing' },
    ]);
    desk.does({ type: 'posture', posture: 'sitting' });
    expect(desk.status().next).toMatchObject({ kind: 'move', remainingMs: minutes(30) });
  });

  test('standing for longer than 45 minutes asks for a seat or a walk', () => {
    const desk = new Desk().active(minutes(1)).does({ type: 'posture', posture: 'standing' });
    desk.active(minutes(44.9));
    expect(desk.all('askPosture')).toEqual([]);
    expect(desk.active(seconds(20)).all('askPosture')).toMatchObject([
      { ask: 'sitOrWalk', minute: 46 },
    ]);
    expect(desk.status().ask).toBe('sitOrWalk');
  });

  test('an unanswered posture prompt leaves after a minute and comes back after another limit', () => {
    const desk = new Desk().does({ type: 'posture', posture: 'standing' }).active(minutes(46.1));
    expect(desk.all('withdrawPosture')).toHaveLength(1);
    expect(desk.active(minutes(44)).all('askPosture')).toHaveLength(1);
    expect(desk.active(minutes(3)).all('askPosture')).toHaveLength(2);
  });

  test('a walk from the posture prompt is a break', () => {
    const desk = new Desk().does({ type: 'posture', posture: 'standing' }).active(minutes(45.1));
    desk.does({ type: 'start' }).still(minutes(2)).active(seconds(5));
    expect(desk.outcomes()).toEqual(['move taken']);
    expect(desk.status().boutMs).toBe(0);
  });

  test('whoever is away when the day ends starts the next one sitting', () => {
    const desk = new Desk()
      .does({ type: 'posture', posture: 'standing' })
      .active(minutes(10))
      .lock();
    desk.sleep(minutes(24 * 60)).unlock();
    expect(desk.status().posture).toBe('sitting');
  });
});

describe('sit 20, stand 8, move 2', () => {
  const cycle = { sitStandCycle: true, longEnabled: false };
  const standing = (): Desk =>
    new Desk(cycle).active(minutes(20)).does({ type: 'posture', posture: 'standing' });

  test('the steps advance when the person confirms', () => {
    const desk = new Desk(cycle).active(minutes(20));
    expect(desk.all('askPosture')).toMatchObject([{ ask: 'stand', minute: 20 }]);
    expect(desk.status().cycleStep).toBe('sit');
    desk.does({ type: 'posture', posture: 'standing' }).active(minutes(7.6));
    expect(desk.all('announce')).toMatchObject([{ kind: 'move', minute: 27.5 }]);
    expect(desk.status().cycleStep).toBe('move');
    desk.does({ type: 'start' }).still(minutes(2)).active(minutes(1));
    expect(desk.all('askPosture').at(-1)).toMatchObject({ ask: 'sit' });
    desk.does({ type: 'posture', posture: 'sitting' });
    expect(desk.status().cycleStep).toBe('sit');
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('without standing up the move break comes after 30 minutes of sitting', () => {
    const desk = new Desk(cycle).active(minutes(29.6));
    expect(desk.all('announce')).toMatchObject([{ minute: 29.5 }]);
  });

  test('skipping the move step does not bring it back at once', () => {
    const desk = standing().active(minutes(7.6)).does({ type: 'skip' }).active(minutes(20));
    expect(desk.all('announce')).toHaveLength(1);
  });
});

test('a short stay at the desk and going home are no breaks', () => {
  const brief = new Desk().active(minutes(4)).lock().still(minutes(10)).unlock();
  expect(brief.outcomes()).toEqual([]);
  const home = new Desk()
    .active(minutes(20))
    .lock()
    .sleep(minutes(22 * 60))
    .unlock();
  expect(home.outcomes()).toEqual([]);
  expect(home.status().boutMs).toBe(0);
});
