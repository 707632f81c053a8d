import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

const atPrompt = (changes = {}): Desk => new Desk(changes).active(minutes(29.5));

describe('due and announced', () => {
  test('a prompt comes 30 s before 30 minutes of sitting', () => {
    const desk = new Desk().active(minutes(31));
    expect(desk.all('announce')).toMatchObject([{ kind: 'move', minute: 29.5, owed: false }]);
  });

  test.each([
    ['gentle', { moveIntervalMinutes: 45 }, 44.5],
    ['hourly', { moveIntervalMinutes: 60, moveLengthMinutes: 5 }, 59.5],
  ])('%s prompts at its own interval', (_name, changes, minute) => {
    const desk = new Desk(changes).active(minutes(70));
    expect(desk.all('announce')[0]).toMatchObject({ minute, kind: 'move' });
  });

  test('the long break replaces the move break due with it', () => {
    const desk = new Desk()
      .active(minutes(29.5))
      .does({ type: 'alreadyMoved' })
      .active(minutes(31));
    expect(desk.all('announce').map((each) => each.kind)).toEqual(['move', 'long']);
  });

  test('a shorter break due within five minutes before a longer one waits for it', () => {
    const desk = new Desk({ moveIntervalMinutes: 28 }).active(minutes(27.5));
    desk.does({ type: 'alreadyMoved' }).active(minutes(28)).active(minutes(4.5));
    expect(desk.all('announce').map((each) => [each.kind, each.minute])).toEqual([
      ['move', 27.5],
      ['long', 59.5],
    ]);
  });

  test('a long break needs to exceed the move break in interval and length', () => {
    const kinds = (changes: object): string[] =>
      new Desk(changes).settings.kinds.map(({ id }) => id);
    expect(kinds({})).toEqual(['long', 'move']);
    expect(kinds({ moveLengthMinutes: 5 })).toEqual(['move']);
    expect(kinds({ moveIntervalMinutes: 60 })).toEqual(['move']);
    expect(kinds({ eyesEnabled: true })).toEqual(['long', 'move', 'eyes']);
  });

  test('nothing is announced within a minute of an unlock or a resume', () => {
    for (const absence of ['lock', 'sleep'] as const) {
      const desk = new Desk().active(minutes(29));
      if (absence === 'lock') desk.lock().still(minutes(1)).unlock();
      else desk.sleep(minutes(1));
      expect(desk.active(seconds(58)).all('announce')).toEqual([]);
      expect(desk.active(seconds(20)).all('announce')).toHaveLength(1);
    }
  });
});

describe('opening', () => {
  test('the break opens when due, if the hands rest for 3 s', () => {
    const desk = atPrompt().active(seconds(27)).still(seconds(3));
    expect(desk.all('open')).toMatchObject([{ minute: 30, kind: 'move' }]);
  });

  test('it waits for a pause in typing', () => {
    const desk = atPrompt().active(seconds(50)).still(seconds(2));
    expect(desk.all('open')).toEqual([]);
    expect(desk.still(seconds(1)).all('open')).toHaveLength(1);
  });

  test('it waits a minute at the most', () => {
    expect(new Desk().active(minutes(31.1)).all('open')).toMatchObject([{ minute: 31 }]);
  });

  test('it waits for a click, if set so', () => {
    const desk = new Desk({ breakStart: 'click' }).active(minutes(35));
    expect(desk.all('open')).toEqual([]);
    expect(desk.does({ type: 'start' }).all('open')).toHaveLength(1);
  });

  test('a prompt that waits becomes the longer one when that comes due', () => {
    const desk = new Desk({ breakStart: 'click' }).active(minutes(61));
    expect(desk.all('announce').map((each) => each.kind)).toEqual(['move', 'long']);
    desk.does({ type: 'start' }).still(minutes(5.1));
    expect(desk.outcomes()).toEqual(['long taken']);
  });

  test('someone who walks off has begun at their last input, and it completes by itself', () => {
    const desk = atPrompt().active(seconds(10)).still(minutes(4)).active(seconds(15));
    expect(desk.outcomes()).toEqual(['move taken']);
    expect(desk.all('over')).toMatchObject([{ minute: expect.closeTo(31.67, 1) as number }]);
  });

  test('someone who locks while it is announced has begun it', () => {
    const desk = atPrompt().active(seconds(10)).lock().still(minutes(3)).unlock();
    expect(desk.outcomes()).toEqual(['move taken']);
  });
});

describe('answers to the prompt', () => {
  test('start now', () => {
    const desk = atPrompt().does({ type: 'start' }).still(minutes(2.1));
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('snooze comes back after five minutes', () => {
    const desk = atPrompt().does({ type: 'snooze' });
    expect(desk.status().phase).toMatchObject({ type: 'snoozed', inMs: minutes(5) });
    desk.active(minutes(5));
    expect(desk.all('announce').map((each) => each.minute)).toEqual([29.5, 34.5]);
  });

  test('a second snooze is quiet for one interval, and one outcome', () => {
    const desk = atPrompt({ longEnabled: false }).does({ type: 'snooze' }).active(minutes(5));
    desk.does({ type: 'snooze' }).active(minutes(28));
    expect(desk.all('announce')).toHaveLength(2);
    expect(desk.active(minutes(2)).all('announce')).toHaveLength(3);
    expect(desk.entries('break')).toMatchObject([{ outcome: 'skipped', snoozes: 2 }]);
  });

  test('a skip is quiet for one interval', () => {
    const desk = atPrompt({ longEnabled: false }).does({ type: 'skip' }).active(minutes(29));
    expect(desk.all('announce')).toHaveLength(1);
    expect(desk.active(minutes(1)).all('announce')[1]).toMatchObject({ minute: 59.5 });
    expect(desk.outcomes()).toEqual(['move skipped']);
  });

  test('a skip can be taken back for a minute, and then it never happened', () => {
    const desk = atPrompt().does({ type: 'skip' }).active(seconds(30));
    expect(desk.status().undo).toMatchObject({ kind: 'move', remainingMs: seconds(30) });
    desk.does({ type: 'undoSkip' });
    expect(desk.status().phase).toMatchObject({ type: 'announced', kind: 'move' });
    desk.does({ type: 'start' }).still(minutes(2.1));
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('after a minute a skip is final', () => {
    const desk = atPrompt().does({ type: 'skip' }).active(seconds(61)).does({ type: 'undoSkip' });
    expect(desk.status().phase.type).toBe('counting');
    expect(desk.outcomes()).toEqual(['move skipped']);
  });

  test('strict mode knows no skip', () => {
    const desk = atPrompt({ strict: true }).does({ type: 'skip' });
    expect(desk.status().phase).toMatchObject({ type: 'announced', canSkip: false });
  });

  test('"I already moved" pays it, by the person’s word', () => {
    const desk = atPrompt().does({ type: 'alreadyMoved' });
    expect(desk.entries('break')).toMatchObject([{ outcome: 'taken', by: 'person' }]);
    expect(desk.active(minutes(29)).all('announce')).toHaveLength(1);
  });

  test('standing up is an answer: five minutes of it pay the break', () => {
    const desk = atPrompt().does({ type: 'posture', posture: 'standing' });
    expect(desk.status().phase.type).toBe('snoozed');
    desk.active(minutes(6));
    expect(desk.entries('break')).toMatchObject([{ outcome: 'taken', by: 'standing', snoozes: 0 }]);
  });

  test('sitting down again too soon brings the prompt back', () => {
    const desk = atPrompt().does({ type: 'posture', posture: 'standing' }).active(minutes(2));
    desk.does({ type: 'posture', posture: 'sitting' }).active(minutes(3.5));
    expect(desk.all('announce')).toHaveLength(2);
    expect(desk.outcomes()).toEqual([]);
  });

  test('a late click changes nothing', () => {
    const desk = new Desk().active(minutes(5));
    const before = desk.state;
    for (const type of [
      'snooze',
      'skip',
      'undoSkip',
      'alreadyMoved',
      'endBreak',
      'moreTime',
    ] as const) {
      desk.does({ type });
    }
    expect(desk.state).toEqual(before);
  });
});
