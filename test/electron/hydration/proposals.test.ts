import { describe, expect, it } from 'vitest';
import { HOUR, MINUTE } from '../../../shared/time/moment.ts';
import { announced } from '../../fakes/status.ts';
import { waterShell } from './water-shell.ts';

const far = { next: { kind: 'move', remainingMs: 25 * MINUTE, progress: 0.2 } } as const;

/** Somebody who logged a drink yesterday. */
function usual(...words: Parameters<typeof waterShell>) {
  const shell = waterShell(...words);
  shell.drink(24 * HOUR);
  return shell;
}

describe('a proposal', () => {
  it('comes after an hour and a half at the desk without a drink', () => {
    const { sit, get } = usual();
    sit(89, far);
    expect(get().proposal).toBe(null);
    sit(1.5, far);
    expect(get().proposal).toEqual({ ml: 250, by: 'prompt' });
  });

  it('comes only when it is known that nothing keeps quiet, and asks once', () => {
    const { sit, get, senses } = usual();
    senses.areKnown = false;
    sit(90.25, far);
    expect(get().proposal).toBe(null);
    expect(senses.asked).toBe(1);
    senses.areKnown = true;
    sit(0.25, far);
    expect(get().proposal).not.toBe(null);
  });

  it('never comes to somebody who does not log drinks', () => {
    const { sit, get } = waterShell();
    sit(200, far);
    expect(get().proposal).toBe(null);
  });

  it('begins anew with every drink, and goes with one', () => {
    const { sit, get, drink } = usual();
    sit(60, far);
    drink();
    sit(60, far);
    expect(get().proposal).toBe(null);
    sit(30.5, far);
    expect(get().proposal).not.toBe(null);
    drink();
    expect(get().proposal).toBe(null);
  });

  it('counts from a drink that is logged for an earlier time', () => {
    const { sit, get, drink } = usual();
    sit(80, far);
    drink(40 * MINUTE);
    sit(45, far);
    expect(get().proposal).toBe(null);
    sit(5.5, far);
    expect(get().proposal).not.toBe(null);
  });

  it('that is put off is quiet for as long again', () => {
    const { sit, get, change } = usual();
    sit(90.5, far);
    expect(change({ type: 'putOff' })).toBe('changed');
    expect(get().proposal).toBe(null);
    sit(88, far);
    expect(get().proposal).toBe(null);
    sit(2.5, far);
    expect(get().proposal).not.toBe(null);
  });

  it('is not made again because a drink of yesterday is written down', () => {
    const { sit, get, change, drink } = usual();
    sit(90.5, far);
    change({ type: 'putOff' });
    drink(20 * HOUR);
    sit(0.5, far);
    expect(get().proposal).toBe(null);
  });

  it('is not made at once after a drink was taken back', () => {
    const { sit, get, change, drink } = usual();
    sit(85, far);
    drink();
    change({ type: 'undo', change: get().undo?.change ?? '' });
    sit(20, far);
    expect(get().proposal).toBe(null);
  });

  it('remembers the time at the desk over a restart', () => {
    const { sit, get, restart } = usual();
    sit(80, far);
    restart();
    sit(10.5, far);
    expect(get().proposal).not.toBe(null);
  });

  it('waits for a break that is near', () => {
    const { sit, get, look } = usual();
    sit(91, { next: { kind: 'move', remainingMs: 10 * MINUTE, progress: 0.7 } });
    expect(get().proposal?.by).toBe('break');
    look({ phase: announced() });
    expect(get().proposal?.by).toBe('break');
  });

  it('keeps to the working hours where they are kept to', () => {
    // 10:00 in Berlin, where work began at nine and ends at half past ten.
    const day = [{ from: '09:00', to: '10:30' }];
    const workingHours = [day, day, day, day, day, [], []];
    const { sit, get } = usual({ workingHoursEnabled: true, workingHours });
    sit(91, far);
    expect(get().pace).toMatchObject({ from: Date.UTC(2026, 10, 23, 8) });
    expect(get().proposal).toBe(null);
  });

  it('begins anew with the day', () => {
    const { sit, get, clocks, drink } = usual();
    drink();
    sit(80, far);
    clocks.pass(20 * HOUR);
    sit(60, far);
    expect(get().proposal).toBe(null);
    sit(30.5, far);
    expect(get().proposal).not.toBe(null);
  });
});
