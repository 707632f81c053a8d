import { describe, expect, test } from 'vitest';
import { Desk, minutes, seconds } from './desk.ts';

const session = (lengthMs: number, changes = {}): Desk =>
  new Desk(changes).active(minutes(10)).does({ type: 'startSession', lengthMs });

/** How far the break has come, as pages compute it. */
const elapsed = (desk: Desk): number => {
  const { phase } = desk.status();
  if (phase.type !== 'running') throw new Error(`${phase.type}, not running`);
  return phase.lengthMs - phase.remainingMs;
};

describe('a session the person chose', () => {
  test('is a break of its length, of the longest kind it is long enough for', () => {
    const kinds = [seconds(60), minutes(2), minutes(4), minutes(15)].map((length) => {
      const { phase } = session(length).status();
      return phase.type === 'running' ? [phase.kind, phase.lengthMs] : phase.type;
    });
    expect(kinds).toEqual([
      ['move', seconds(60)],
      ['move', minutes(2)],
      ['move', minutes(4)],
      ['long', minutes(15)],
    ]);
    expect(session(minutes(15), { longEnabled: false }).status().phase).toMatchObject({
      kind: 'move',
      playing: true,
    });
  });

  test('lasts 5 s at the least and an hour at the most', () => {
    expect(session(1).status().phase).toMatchObject({ lengthMs: seconds(5) });
    expect(session(minutes(90)).status().phase).toMatchObject({ lengthMs: minutes(60) });
  });

  test('is taken once as much was rested as its kind asks for', () => {
    expect(session(minutes(15)).active(minutes(15)).outcomes()).toEqual(['long taken']);
    const left = session(minutes(15)).active(minutes(4)).does({ type: 'endBreak' });
    expect(left.outcomes()).toEqual(['long taken']);
  });

  test('shorter than its kind, it is a part of one, however short', () => {
    const half = session(seconds(60)).active(seconds(60)).active(seconds(30));
    expect(half.entries('break')).toMatchObject([{ outcome: 'partial', share: 0.5 }]);
    expect(half.status().next?.remainingMs).toBeLessThan(minutes(25));
    expect(session(seconds(10)).active(seconds(10)).outcomes()).toEqual(['move partial']);
  });

  test('asks nothing at its end where it is too short to be a whole break', () => {
    const desk = new Desk({}, false).active(minutes(10));
    desk.does({ type: 'startSession', lengthMs: seconds(60) }).active(seconds(61));
    expect(desk.status().phase).toMatchObject({ type: 'over', outcome: 'partial' });
  });

  test('silences nothing when it is left, nor can it be put off', () => {
    const desk = session(minutes(10)).active(seconds(5));
    expect(desk.status().phase).toMatchObject({ snoozesLeft: 0 });
    desk.does({ type: 'endBreak' });
    expect(desk.outcomes()).toEqual(['long skipped']);
    expect(desk.status()).toMatchObject({ undo: null, phase: { type: 'counting' } });
    expect(desk.active(minutes(20)).all('announce')).toHaveLength(1);
    const partly = session(minutes(10)).active(minutes(2)).does({ type: 'endBreak' });
    expect(partly.outcomes()).toEqual(['long partial']);
    expect(partly.active(minutes(30)).all('announce')).toHaveLength(1);
  });

  test('settles the break that was prompted, as any other start', () => {
    const desk = new Desk().active(minutes(29.6));
    const id = desk.all('announce')[0]?.breakId;
    desk.does({ type: 'startSession', lengthMs: minutes(2) }).active(minutes(2));
    expect(desk.entries('break')).toMatchObject([{ id, outcome: 'taken', kind: 'move' }]);
  });

  test('takes the place of an end screen, but never of a running break', () => {
    const desk = session(minutes(2)).active(minutes(2));
    expect(desk.status().phase.type).toBe('over');
    desk.does({ type: 'startSession', lengthMs: minutes(6) });
    expect(desk.status().phase).toMatchObject({ type: 'running', lengthMs: minutes(6) });
    desk.does({ type: 'startSession', lengthMs: minutes(2) });
    expect(desk.status().phase).toMatchObject({ type: 'running', lengthMs: minutes(6) });
    expect(desk.all('open')).toHaveLength(2);
  });

  test('tells how long it ran, pauses left out', () => {
    const desk = session(minutes(10)).active(minutes(5)).does({ type: 'pauseBreak' });
    desk.still(minutes(2)).does({ type: 'endBreak' });
    expect(desk.all('over')).toMatchObject([{ elapsedMs: minutes(5) }]);
    const killed = session(minutes(2)).active(seconds(20)).restart(minutes(60));
    expect(killed.all('over')).toMatchObject([{ elapsedMs: seconds(20) }]);
  });
});

describe('the end of a session', () => {
  test('moves with it, and the time since the beginning stays what it was', () => {
    const desk = session(minutes(10)).active(minutes(2));
    desk.does({ type: 'shiftEnd', byMs: -seconds(45) });
    expect(desk.status().phase).toMatchObject({ remainingMs: minutes(7.25) });
    expect(elapsed(desk)).toBe(minutes(2));
    desk.does({ type: 'moreTime' }).does({ type: 'pauseBreak' }).still(minutes(1));
    expect(elapsed(desk)).toBe(minutes(2));
    desk.does({ type: 'resumeBreak' }).active(seconds(30));
    expect(elapsed(desk)).toBe(minutes(2.5));
    desk.restart(seconds(15));
    expect(elapsed(desk)).toBe(minutes(2.75));
  });

  test('is never moved into the past: then it is over', () => {
    const desk = session(minutes(10)).active(minutes(5));
    desk.does({ type: 'shiftEnd', byMs: -minutes(60) });
    expect(desk.status().phase).toMatchObject({ type: 'over', outcome: 'taken' });
    expect(desk.all('over')).toMatchObject([{ elapsedMs: minutes(5) }]);
  });

  test('leaving everything out pays next to nothing', () => {
    const desk = session(minutes(10)).active(seconds(10));
    desk.does({ type: 'shiftEnd', byMs: -minutes(60) });
    expect(desk.entries('break')).toMatchObject([{ outcome: 'partial' }]);
    expect(desk.entries('break')[0]?.share).toBeLessThan(0.05);
    expect(desk.status().boutMs).toBeGreaterThan(0);
  });
});
