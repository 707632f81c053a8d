import { describe, expect, test } from 'vitest';
import { Desk, MONDAY_NINE as nine, minutes, seconds } from './desk.ts';

describe('corrections', () => {
  const wronglyAway = (): Desk =>
    new Desk().active(minutes(20)).still(minutes(8)).active(seconds(15));

  test('an away span that was sitting is offered for correction, and counted again', () => {
    const desk = wronglyAway();
    expect(desk.outcomes()).toEqual(['long natural']);
    const span = desk.status().lastSpan;
    expect(span).toMatchObject({ cause: 'idle' });
    if (span) desk.does({ type: 'correct', start: span.start, end: span.end, as: 'sitting' });
    expect(desk.status().boutMs).toBe(minutes(28.25));
    expect(desk.entries('withdrawal')).toHaveLength(1);
    expect(desk.entries('correction')).toHaveLength(1);
  });

  test('a minute passes before a correction leads to a prompt', () => {
    const desk = new Desk().active(minutes(25)).still(minutes(8)).active(seconds(15));
    const span = desk.status().lastSpan;
    if (span) desk.does({ type: 'correct', start: span.start, end: span.end, as: 'sitting' });
    expect(desk.active(seconds(59)).all('announce')).toEqual([]);
    expect(desk.active(seconds(2)).all('announce')).toHaveLength(1);
  });

  test('a still span that was a walk pays like a locked screen', () => {
    const desk = new Desk().active(minutes(20)).still(minutes(4.5)).active(seconds(15));
    const span = desk.status().lastSpan;
    expect(span).toMatchObject({ cause: 'still' });
    if (span) desk.does({ type: 'correct', start: span.start, end: span.end, as: 'away' });
    expect(desk.outcomes()).toEqual(['move natural']);
    expect(desk.status().boutMs).toBeLessThan(minutes(1));
  });

  test('part of an absence that was sitting splits it, and what is left pays for itself', () => {
    const desk = new Desk().active(minutes(20)).still(minutes(12)).active(seconds(15));
    desk.does({
      type: 'correct',
      start: nine + minutes(24),
      end: nine + minutes(28),
      as: 'sitting',
    });
    // Neither four minutes before it nor four after it are a break of their own.
    expect(desk.entries('withdrawal')).toHaveLength(1);
    expect(desk.status().boutMs).toBe(minutes(24));
  });

  test('time at the desk that was a walk pays, up to now and in the middle of a span', () => {
    const desk = new Desk().active(minutes(28));
    desk.does({ type: 'correct', start: nine + minutes(10), end: nine + minutes(13), as: 'away' });
    expect(desk.outcomes()).toEqual(['move natural']);
    expect(desk.status().boutMs).toBe(minutes(15));
    desk.does({ type: 'correct', start: nine + minutes(26), end: nine + minutes(28), as: 'away' });
    expect(desk.status().boutMs).toBe(0);
  });

  test('a rest that follows a break which was taken is not told as another', () => {
    const desk = new Desk({ eyesEnabled: false }).active(minutes(10)).does({ type: 'start' });
    desk.still(minutes(3)).active(minutes(10));
    expect(desk.outcomes()).toEqual(['move taken']);
    desk.does({ type: 'correct', start: nine + minutes(12), end: nine + minutes(18), as: 'away' });
    expect(desk.outcomes()).toEqual(['move taken']);
  });

  test('standing that was none takes its break with it, unless enough of it is left', () => {
    const stood = (): Desk =>
      new Desk().active(minutes(10)).does({ type: 'posture', posture: 'standing' });
    const start = nine + minutes(10);
    const sat = (desk: Desk, from: number, to: number): Desk =>
      desk
        .does({ type: 'posture', posture: 'sitting' })
        .does({ type: 'correct', start: nine + from, end: nine + to, as: 'sitting' });
    expect(stood().active(minutes(6)).outcomes()).toEqual(['move natural']);
    const all = sat(stood().active(minutes(6)), minutes(10), minutes(16));
    expect(all.entries('withdrawal')).toHaveLength(1);
    expect(all.status().boutMs).toBe(minutes(16));
    const part = sat(stood().active(minutes(12)), minutes(10), minutes(12));
    expect(part.entries('withdrawal')).toHaveLength(0);
    expect(part.entries('break')[0]?.start).toBe(start);
  });

  test('nothing is said of a break that runs', () => {
    const desk = new Desk().active(minutes(10)).does({ type: 'start' }).still(minutes(1));
    desk.does({
      type: 'correct',
      start: nine + minutes(10),
      end: nine + minutes(11),
      as: 'sitting',
    });
    expect(desk.entries('correction')).toEqual([]);
    desk.does({ type: 'correct', start: nine + minutes(5), end: nine + minutes(11), as: 'away' });
    expect(desk.entries('correction')).toMatchObject([{ end: nine + minutes(10) }]);
  });

  test('sleep stays sleep', () => {
    const desk = new Desk().active(minutes(20)).sleep(minutes(30)).active(minutes(1));
    const span = desk.entries('span').find((each) => each.cause === 'sleep');
    if (span) desk.does({ type: 'correct', start: span.start, end: span.end, as: 'sitting' });
    expect(desk.status().boutMs).toBe(seconds(55));
  });

  test('a correction of a day long past is written down and changes nothing now', () => {
    const desk = new Desk().active(minutes(20));
    const before = desk.status().boutMs;
    desk.does({ type: 'correct', start: 1_000, end: 2_000, as: 'sitting' });
    expect(desk.entries('correction')).toHaveLength(1);
    expect(desk.status().boutMs).toBe(before);
  });
});

describe('time that is written down before it is over', () => {
  test('is in the journal, and counts as it would have', () => {
    const after = (desk: Desk) => {
      desk.active(minutes(25));
      return [desk.status().boutMs, desk.all('announce').length, desk.outcomes()];
    };
    const desk = new Desk().active(minutes(12));
    desk.does({ type: 'writeDown' });
    expect(desk.entries('span')).toMatchObject([{ start: nine, end: nine + minutes(12) }]);
    expect(after(desk)).toEqual(after(new Desk().active(minutes(12))));
  });

  test('leaves an absence open', () => {
    const desk = new Desk().active(minutes(12)).lock();
    const { length } = desk.entries('span');
    desk.does({ type: 'writeDown' });
    expect(desk.entries('span')).toHaveLength(length);
  });
});
