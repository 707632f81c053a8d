import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

const inBreak = (changes = {}, trusted = true): Desk =>
  new Desk(changes, trusted).active(minutes(29.9)).does({ type: 'start' });

describe('what a break was worth', () => {
  test.each([
    ['all of it quiet', 0, 'move taken'],
    ['a quarter of it disturbed', 30, 'move partial'],
    ['half of it disturbed', 60, 'move partial'],
    ['nine tenths of it disturbed', 110, 'move skipped'],
  ])('%s', (_label, disturbed, outcome) => {
    const desk = new Desk().active(minutes(31)).active(seconds(disturbed));
    desk.still(seconds(120 - disturbed)).active(seconds(90));
    expect(desk.outcomes()).toEqual([outcome]);
  });

  test('input in Sitwell’s own windows does not disturb it', () => {
    const desk = new Desk().active(minutes(31));
    desk.own = true;
    desk.active(minutes(2));
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('a session followed counts, even with the hands on the keys', () => {
    expect(inBreak().active(minutes(2)).outcomes()).toEqual(['move taken']);
    const stopped = inBreak().does({ type: 'play', playing: false }).active(minutes(3.5));
    expect(stopped.outcomes()).toEqual(['move skipped']);
  });

  test('partial lowers the counts by the share and is quiet for five minutes', () => {
    const desk = new Desk().active(minutes(31)).active(seconds(60)).still(seconds(60));
    desk.active(seconds(15));
    expect(desk.outcomes()).toEqual(['move partial']);
    expect(desk.status().next?.remainingMs).toBeCloseTo(minutes(14.5), -4.5);
    const long = new Desk({ moveIntervalMinutes: 10, longEnabled: false }).active(minutes(11));
    long.active(seconds(90)).still(seconds(30)).active(minutes(4.9));
    expect(long.all('announce')).toHaveLength(1);
    expect(long.active(minutes(1)).all('announce')).toHaveLength(2);
  });

  test('a taken break ends the bout; its time is away', () => {
    const desk = inBreak().still(minutes(2)).active(minutes(1));
    expect(desk.spans()).toEqual([
      'sitting 0-29.9 input',
      'away 29.9-31.9 break',
      'away 31.9-31.98 break',
    ]);
    expect(desk.status().boutMs).toBe(seconds(55));
  });

  test('a skipped break’s time is desk time, as if nothing had been shown', () => {
    const desk = new Desk().active(minutes(35));
    expect(desk.outcomes()).toEqual(['move skipped']);
    expect(desk.status().boutMs).toBe(minutes(35));
  });

  test('a rest that goes on past its end is rest until somebody is back', () => {
    const desk = inBreak().still(minutes(4)).active(seconds(15));
    expect(desk.spans()).toEqual([
      'sitting 0-29.9 input',
      'away 29.9-31.9 break',
      'away 31.9-34.15 break',
    ]);
  });

  test('nobody back for five minutes: from its end on an absence, but the rest is told once', () => {
    const desk = inBreak().still(minutes(20)).active(seconds(15));
    expect(desk.outcomes()).toEqual(['move taken']);
    expect(desk.spans().at(-1)).toBe('away 31.9-50.15 idle');
    expect(desk.active(minutes(29)).all('announce')).toHaveLength(1);
  });

  test('taking a break pays every shorter kind', () => {
    const desk = new Desk({ eyesEnabled: true }).active(minutes(19));
    desk.does({ type: 'start', kind: 'long' }).still(minutes(5)).active(minutes(18));
    expect(desk.all('announce')).toEqual([]);
    expect(desk.outcomes()).toEqual(['long taken']);
  });

  test('an eye break does not end the bout', () => {
    const desk = new Desk({ eyesEnabled: true }).active(minutes(20)).still(seconds(25));
    desk.active(seconds(30));
    expect(desk.outcomes()).toEqual(['eyes taken']);
    expect(desk.status().boutMs).toBeGreaterThan(minutes(20));
  });
});

describe('in the break', () => {
  test('a minute more moves the end', () => {
    const desk = inBreak().still(seconds(60)).does({ type: 'moreTime' }).still(seconds(110));
    expect(desk.status().phase).toMatchObject({ type: 'running', remainingMs: seconds(10) });
    expect(desk.still(seconds(10)).status().phase.type).toBe('over');
  });

  test('a pause stops its clock, for ten minutes at the most', () => {
    const desk = inBreak().still(seconds(60)).does({ type: 'pauseBreak' }).still(minutes(4));
    expect(desk.status().phase).toMatchObject({ paused: true, remainingMs: seconds(60) });
    desk.does({ type: 'resumeBreak' }).still(seconds(60));
    expect(desk.status().phase.type).toBe('over');
    const forgotten = inBreak().does({ type: 'pauseBreak' }).still(minutes(13));
    expect(forgotten.outcomes()).toEqual(['move taken']);
  });

  test.each(['announced', 'unannounced'] as const)(
    'a pause through the night (sleep %s) leaves no half break for the morning',
    (how) => {
      const desk = inBreak()
        .still(seconds(11))
        .does({ type: 'pauseBreak' })
        .sleep(minutes(14 * 60), how);
      expect(desk.still(seconds(1)).outcomes()).toEqual(['move taken']);
    },
  );

  test('ended early after most of it, it was taken; before, it was not', () => {
    expect(inBreak().still(seconds(100)).does({ type: 'endBreak' }).outcomes()).toEqual([
      'move taken',
    ]);
    const early = inBreak().still(seconds(60)).does({ type: 'endBreak' });
    expect(early.outcomes()).toEqual(['move partial']);
    expect(early.status().phase.type).toBe('counting');
    const atOnce = inBreak().still(seconds(5)).does({ type: 'endBreak' }).active(minutes(2));
    expect(atOnce.outcomes()).toEqual(['move skipped']);
  });

  test('ended early after a little rest, it is quiet no shorter than after a skip', () => {
    const desk = inBreak({ longEnabled: false }).still(seconds(30)).does({ type: 'endBreak' });
    expect(desk.active(minutes(29.5)).all('announce')).toHaveLength(1);
    expect(desk.outcomes()).toEqual(['move partial']);
    expect(desk.active(minutes(1)).all('announce')).toHaveLength(2);
  });

  test('snooze from the break window gives the time back', () => {
    const desk = inBreak().still(seconds(5)).does({ type: 'snooze' });
    expect(desk.status()).toMatchObject({ presence: 'atDesk', phase: { type: 'snoozed' } });
    expect(desk.all('close')).toHaveLength(1);
    expect(desk.active(minutes(5.1)).all('announce')).toHaveLength(2);
  });

  test('the end screen closes by itself, or by a click', () => {
    const desk = inBreak().still(minutes(2));
    expect(desk.all('over')).toHaveLength(1);
    expect(desk.still(seconds(20)).status().phase.type).toBe('counting');
    expect(inBreak().still(minutes(2)).does({ type: 'closeBreak' }).all('close')).toHaveLength(1);
  });

  test('the end screen stays for whoever does something on it', () => {
    const desk = inBreak()
      .still(minutes(2) + seconds(15))
      .does({ type: 'keepOpen' });
    expect(desk.still(seconds(15)).status().phase.type).toBe('over');
    expect(desk.still(seconds(5)).status().phase.type).toBe('counting');
    expect(desk.does({ type: 'keepOpen' }).status().phase.type).toBe('counting');
  });

  test('where the idle signal cannot be trusted, the end screen asks', () => {
    const ended = (): Desk => inBreak({}, false).active(minutes(2));
    expect(ended().status().phase).toMatchObject({ type: 'over', outcome: null });
    expect(ended().does({ type: 'answer', taken: true }).outcomes()).toEqual(['move taken']);
    const no = ended().does({ type: 'answer', taken: false }).active(minutes(2));
    expect(no.outcomes()).toEqual(['move skipped']);
    expect(no.status().boutMs).toBeGreaterThan(minutes(30));
    expect(ended().still(minutes(1)).outcomes()).toEqual(['move taken']);
  });

  describe('where a call or a film went on through it', () => {
    const engaged = (): Desk => {
      const desk = new Desk().active(minutes(20));
      desk.engaged = true;
      return desk.still(minutes(12.1));
    };

    test('the end screen asks, and no answer means that somebody sat there', () => {
      expect(engaged().status().phase).toMatchObject({ type: 'over', outcome: null });
      const desk = engaged().still(minutes(3));
      expect(desk.outcomes()).toEqual(['move skipped']);
      expect(desk.entries('correction')).toEqual([]);
      expect(desk.status().boutMs).toBe(minutes(35.1));
    });

    test('a yes makes it a break', () => {
      const desk = engaged().does({ type: 'answer', taken: true });
      expect(desk.entries('break')).toMatchObject([{ outcome: 'taken', by: 'person' }]);
      expect(desk.status().boutMs).toBeLessThan(minutes(1));
      expect(desk.entries('correction')).toMatchObject([{ as: 'away' }]);
    });

    test('a no leaves it as it was', () => {
      const desk = engaged().does({ type: 'answer', taken: false }).active(minutes(2));
      expect(desk.outcomes()).toEqual(['move skipped']);
      expect(desk.status().phase.type).toBe('counting');
    });

    test('a guide that was followed leaves no doubt', () => {
      const desk = new Desk().active(minutes(20));
      desk.engaged = true;
      desk.does({ type: 'start' }).still(minutes(2));
      expect(desk.outcomes()).toEqual(['move taken']);
    });
  });

  test('a locked screen in a break still ends the break, and then nothing wakes', () => {
    const desk = inBreak().lock().still(minutes(2));
    expect(desk.all('over')).toHaveLength(1);
    expect(desk.still(minutes(30)).unlock().outcomes()).toEqual(['move taken']);
  });

  test('a break can be started while prompts are paused', () => {
    const desk = new Desk().active(minutes(5)).does({ type: 'pause', length: '1h' });
    expect(desk.does({ type: 'start' }).still(minutes(2)).outcomes()).toEqual(['move taken']);
  });
});

test('back from five minutes away while the break still runs: it is taken and over', () => {
  const desk = new Desk({ moveLengthMinutes: 5, longEnabled: false }).active(minutes(27.75));
  desk.still(minutes(6)).active(seconds(15));
  expect(desk.all('open')).toHaveLength(1);
  expect(desk.outcomes()).toEqual(['move taken']);
  expect(desk.status().phase.type).toBe('over');
});

test('a partial break ends the quiet of an earlier skip', () => {
  const desk = new Desk({ longEnabled: false }).active(minutes(29.5)).does({ type: 'skip' });
  desk.active(minutes(10)).does({ type: 'start' }).does({ type: 'play', playing: false });
  desk.still(minutes(1)).active(minutes(1.1)).active(minutes(12));
  expect(desk.outcomes()).toEqual(['move skipped', 'move partial']);
  expect(desk.all('announce')).toHaveLength(2);
});
