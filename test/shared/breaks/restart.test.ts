import { describe, expect, test } from 'vitest';
import { restoreState } from '../../../shared/breaks/state.ts';
import { nextWake } from '../../../shared/breaks/wake.ts';
import { Desk, minutes, seconds } from './desk.ts';

describe('restart', () => {
  test('a quick one goes on where it was', () => {
    const desk = new Desk().active(minutes(20)).restart(seconds(20)).active(minutes(5));
    expect(desk.status().boutMs).toBeGreaterThan(minutes(24));
    expect(desk.spans()[1]).toMatch(/^away .* off$/);
  });

  test('a gap as long as a break pays it', () => {
    const desk = new Desk().active(minutes(20)).restart(minutes(10)).active(minutes(1));
    expect(desk.outcomes()).toEqual(['long natural']);
  });

  test('after a reboot the wall clock tells the gap', () => {
    const desk = new Desk().active(minutes(20)).restart(minutes(3), 'rebooted').active(minutes(1));
    expect(desk.outcomes()).toEqual(['move natural']);
    expect(desk.spans()[1]).toMatch(/^away 20-23/);
  });

  test('an interrupted break reopens if its end is still ahead', () => {
    const desk = new Desk().active(minutes(29.9)).does({ type: 'start' }).still(seconds(30));
    desk.restart(seconds(20));
    expect(desk.all('open')).toHaveLength(2);
    expect(desk.status().phase).toMatchObject({ type: 'running', remainingMs: seconds(70) });
    desk.still(seconds(70));
    expect(desk.entries('break')).toHaveLength(1);
  });

  test('else it closes as partial', () => {
    const desk = new Desk().active(minutes(29.9)).does({ type: 'start' }).still(seconds(30));
    desk.restart(minutes(60)).active(minutes(1));
    expect(desk.outcomes()[0]).toBe('move partial');
    expect(desk.status().phase.type).toBe('counting');
    expect(desk.outcomes().slice(1)).toEqual(['long natural']);
  });

  test('a prompt comes back after a minute, as the same break', () => {
    const desk = new Desk().active(minutes(29.6)).restart(seconds(5)).active(minutes(1.5));
    const [first, second] = desk.all('announce');
    expect(second?.breakId).toBe(first?.breakId);
  });

  test('a prompt of yesterday is missed', () => {
    const desk = new Desk()
      .active(minutes(29.6))
      .restart(minutes(24 * 60))
      .active(minutes(1));
    expect(desk.outcomes()).toEqual(['move missed']);
  });

  test('a prompt of a kind that was switched off meanwhile is missed, and stops no others', () => {
    const desk = new Desk().active(minutes(29.6));
    const { kinds } = desk.settings;
    desk.settings = { ...desk.settings, kinds: kinds.filter(({ id }) => id !== 'move') };
    desk.restart(seconds(5)).active(minutes(40));
    expect(desk.outcomes()[0]).toBe('move missed');
    expect(desk.all('announce').map(({ kind }) => kind)).toEqual(['move', 'long']);
  });

  test('a snapshot of an older Sitwell is read, with its break and its sore back', () => {
    const desk = new Desk().active(minutes(29.9)).does({ type: 'start' }).still(seconds(30));
    const { phase, ...rest } = desk.state;
    if (phase.type !== 'running') throw new Error('no break');
    const running = { ...phase, plannedMs: undefined };
    const old = { ...rest, phase: running, version: 1, flareUp: true, askFlareUp: undefined };
    const state = restoreState(JSON.parse(JSON.stringify(old)));
    expect(state).toMatchObject({
      version: 2,
      phase: { type: 'running', plannedMs: minutes(2) },
      flareUp: { askAt: desk.state.now + minutes(48 * 60) },
      askFlareUp: false,
    });
  });

  test('what is no snapshot is refused', () => {
    for (const wrong of [null, 4, 'state', {}, { version: 99 }, { version: 1 }, []]) {
      expect(restoreState(wrong)).toBeNull();
    }
  });
});

describe('wake-ups', () => {
  const wake = (desk: Desk): number | null => nextWake(desk.state, desk.settings);

  test('at the desk every 15 s', () => {
    expect(wake(new Desk().active(minutes(1)))).toBe(seconds(15));
  });

  test('in a break every 5 s', () => {
    expect(wake(new Desk().active(minutes(1)).does({ type: 'start' }))).toBe(seconds(5));
  });

  test('locked or asleep: never, but for the end of a running break', () => {
    expect(wake(new Desk().active(minutes(1)).lock())).toBeNull();
    const inBreak = new Desk().active(minutes(1)).does({ type: 'start' }).still(seconds(30)).lock();
    expect(wake(inBreak)).toBe(seconds(90));
  });

  test('an eight-hour day at the desk with its breaks takes at most 3,000 samples', () => {
    const desk = new Desk();
    let samples = 0;
    const limit = minutes(8 * 60);
    while (desk.elapsed < limit) {
      desk.active(Math.min(limit - desk.elapsed, wake(desk) ?? limit));
      samples += 1;
    }
    expect(samples).toBeLessThan(3_000);
  });
});

describe('settings', () => {
  test('a new interval counts from what was already sat', () => {
    const desk = new Desk()
      .active(minutes(20))
      .change({ moveIntervalMinutes: 15 })
      .active(seconds(15));
    expect(desk.all('announce')).toHaveLength(1);
  });

  test('the debt of a kind that is switched off is missed', () => {
    const desk = new Desk({ eyesEnabled: true }).active(minutes(19.6));
    expect(desk.status().phase).toMatchObject({ kind: 'eyes' });
    desk.change({ eyesEnabled: false });
    expect(desk.outcomes()).toEqual(['eyes missed']);
  });

  test('away never comes before unsure', () => {
    const desk = new Desk({ unsureAfterMinutes: 8, awayAfterMinutes: 3 });
    expect(desk.settings.awayAfterMs).toBe(minutes(8));
  });
});

test('a power cut in a break loses none of its quiet, if nobody touched anything', () => {
  const desk = new Desk().active(minutes(29.9)).does({ type: 'start' }).still(seconds(40));
  desk.restart(seconds(5), 'same', seconds(45)).still(seconds(75));
  expect(desk.outcomes()).toEqual(['move taken']);
});
