import { describe, expect, it } from 'vitest';
import type { Amended } from '../../../../shared/insights/amendment.ts';
import { isOwnBreak } from '../../../../shared/insights/own-break.ts';
import { MINUTE } from '../../../../shared/time/moment.ts';
import { amendingShell } from './amending-shell.ts';

/** The name under which a change can be undone. */
function undoOf(amended: Amended): string {
  if (amended.type !== 'changed' || amended.undo === null) throw new Error(JSON.stringify(amended));
  return amended.undo;
}
const CALM = { eyesEnabled: false, moveIntervalMinutes: 60, longEnabled: false } as const;

describe('a correction', () => {
  it('of part of an absence splits it', () => {
    const shell = amendingShell(CALM).work(20).rest(20).work(5);
    shell.amend({ do: 'correct', ...shell.at(30, 40), as: 'sitting' });
    expect(shell.spans()).toEqual(['sitting 0-20', 'away 20-30', 'sitting 30-40', 'sitting 40-45']);
    expect(shell.status().boutMs).toBe(15 * MINUTE);
  });

  it('of the time that is still open counts at once', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'correct', ...shell.at(20, 30), as: 'away' });
    expect(shell.spans()).toEqual(['sitting 0-20', 'away 20-30', 'sitting 30-40']);
    expect(shell.status().boutMs).toBe(10 * MINUTE);
    expect(shell.breaks()).toEqual(['move natural']);
  });

  it('of time that lies ahead is refused', () => {
    const shell = amendingShell(CALM).work(10);
    expect(shell.amend({ do: 'correct', ...shell.at(5, 15), as: 'away' })).toEqual({
      type: 'future',
    });
    expect(shell.spans()).toEqual(['sitting 0-10']);
  });

  it('of a break that runs is refused until it is over', () => {
    const shell = amendingShell(CALM).work(10);
    shell.act({ type: 'start' });
    shell.rest(1);
    expect(shell.amend({ do: 'correct', ...shell.at(10, 11), as: 'sitting' })).toEqual({
      type: 'future',
    });
  });
});

describe('what a person says of a break', () => {
  const skipped = () => {
    const shell = amendingShell({ ...CALM, moveIntervalMinutes: 30 }).work(30);
    shell.act({ type: 'skip' });
    return shell.work(5);
  };

  it('makes a skipped one taken, and begins the sitting anew', () => {
    const shell = skipped();
    expect(shell.breaks()).toEqual(['move skipped']);
    const breakId = shell.today().breaks[0]?.id ?? '';
    shell.amend({ do: 'settle', breakId, outcome: 'taken' });
    expect(shell.breaks()).toEqual(['move taken']);
    expect(shell.status().boutMs).toBeLessThan(6 * MINUTE);
  });

  it('can be taken back, and counts as before', () => {
    const shell = skipped();
    const before = shell.today();
    const { boutMs } = shell.status();
    const breakId = shell.today().breaks[0]?.id ?? '';
    const amended = shell.amend({ do: 'settle', breakId, outcome: 'taken' });
    shell.amend({ do: 'undo', amendment: undoOf(amended) });
    expect(shell.today().totals).toEqual(before.totals);
    expect(shell.status().boutMs).toBe(boutMs);
  });

  it('makes a taken one skipped, and gives its time back', () => {
    const shell = amendingShell({ ...CALM, moveIntervalMinutes: 30 }).work(10);
    shell.act({ type: 'start' });
    shell.rest(3).work(5);
    expect(shell.breaks()).toEqual(['move taken']);
    const breakId = shell.today().breaks[0]?.id ?? '';
    const amended = shell.amend({ do: 'settle', breakId, outcome: 'skipped' });
    expect(shell.breaks()).toEqual(['move skipped']);
    expect(shell.status().boutMs).toBeGreaterThan(16 * MINUTE);
    shell.amend({ do: 'undo', amendment: undoOf(amended) });
    expect(shell.breaks()).toEqual(['move taken']);
    expect(shell.status().boutMs).toBeLessThan(6 * MINUTE);
  });

  it('is not asked for where all of its time was sitting, and comes back with that time', () => {
    const shell = amendingShell({ ...CALM, moveIntervalMinutes: 30 }).work(10);
    shell.act({ type: 'start' });
    shell.rest(3).work(5);
    const before = shell.today();
    const away = before.spans.find(({ is }) => is === 'away')!;
    const sat = { do: 'correct', start: away.start, end: away.end, as: 'sitting' } as const;
    const amended = shell.amend(sat);
    expect(shell.breaks()).toEqual(['move skipped']);
    expect(shell.status().boutMs).toBeGreaterThan(16 * MINUTE);
    expect(shell.today().totals.longestBoutMs).toBeGreaterThan(16 * MINUTE);
    shell.amend({ do: 'undo', amendment: undoOf(amended) });
    expect(shell.today().totals).toEqual(before.totals);
  });

  it('stays taken where only a part of its time was sitting, or where it was standing', () => {
    const shell = amendingShell({ ...CALM, moveIntervalMinutes: 30 }).work(10);
    shell.act({ type: 'start' });
    shell.rest(3).work(5);
    const { start, end } = shell.today().spans.find(({ is }) => is === 'away')!;
    shell.amend({ do: 'correct', start, end: end - 2 * MINUTE, as: 'sitting' });
    expect(shell.breaks()).toEqual(['move taken']);
    shell.amend({ do: 'correct', start, end, as: 'standing' });
    expect(shell.breaks()).toEqual(['move taken']);
  });

  it('takes a rest that was none out of the record', () => {
    const shell = amendingShell(CALM).work(20).rest(10).work(5);
    const breakId = shell.today().breaks[0]?.id ?? '';
    shell.amend({ do: 'settle', breakId, outcome: 'skipped' });
    expect(shell.breaks()).toEqual([]);
    expect(shell.spans()).toEqual(['sitting 0-20', 'sitting 20-30', 'sitting 30-35']);
  });

  it('of a break that is not there changes nothing', () => {
    const shell = amendingShell(CALM).work(5);
    expect(shell.amend({ do: 'settle', breakId: 'none', outcome: 'taken' })).toEqual({
      type: 'gone',
    });
  });
});

describe('a break that a person adds', () => {
  it('is one break, and its time is away', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'addBreak', ...shell.at(20, 23) });
    expect(shell.breaks()).toEqual(['move natural']);
    expect(shell.spans()).toEqual(['sitting 0-20', 'away 20-23', 'sitting 23-40']);
    expect(shell.status().boutMs).toBe(17 * MINUTE);
  });

  it('that is shorter than any kind is part of the shortest kind, and the person’s own', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'addBreak', ...shell.at(20, 21) });
    expect(shell.breaks()).toEqual(['move partial']);
    const [own] = shell.today().breaks;
    expect([isOwnBreak(own?.id ?? ''), own?.by]).toEqual([true, 'person']);
    expect(shell.journal.breakEntry(own?.id ?? '')?.share).toBe(0.5);
    expect(shell.status().boutMs).toBe(39 * MINUTE);
  });

  it('that is part of one is told once, and more of it once more', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'addBreak', ...shell.at(20, 21) });
    shell.amend({ do: 'addBreak', ...shell.at(20, 21) });
    expect(shell.breaks()).toEqual(['move partial']);
    shell.amend({ do: 'addBreak', ...shell.at(19, 22) });
    expect(shell.breaks()).toHaveLength(2);
  });

  it('on a day long past is the person’s own', () => {
    const shell = amendingShell(CALM).work(5);
    const start = shell.began - 48 * 60 * MINUTE;
    const amended = shell.amend({ do: 'addBreak', start, end: start + 10 * MINUTE });
    expect(amended).toMatchObject({
      type: 'changed',
      day: { breaks: [{ kind: 'move', outcome: 'taken', by: 'person' }] },
    });
  });

  it('is not told again where the rest is known', () => {
    const shell = amendingShell(CALM).work(20).rest(10).work(5);
    shell.amend({ do: 'addBreak', ...shell.at(22, 26) });
    expect(shell.breaks()).toEqual(['move natural']);
  });

  it('can be removed, and its time is as it was recorded', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'addBreak', ...shell.at(20, 21) });
    const breakId = shell.today().breaks[0]?.id ?? '';
    const removed = shell.amend({ do: 'removeBreak', breakId });
    expect(shell.breaks()).toEqual([]);
    expect(shell.spans()).toEqual(['sitting 0-40']);
    shell.amend({ do: 'undo', amendment: undoOf(removed) });
    expect(shell.breaks()).toEqual(['move partial']);
    expect(shell.spans()).toEqual(['sitting 0-20', 'away 20-21', 'sitting 21-40']);
  });

  it('leaves what had been said of its time before, however often it goes and comes', () => {
    const shell = amendingShell(CALM).work(40);
    shell.amend({ do: 'correct', ...shell.at(10, 30), as: 'standing' });
    const before = shell.today().spans;
    shell.work(1).amend({ do: 'addBreak', ...shell.at(20, 21) });
    for (let times = 0; times < 2; times += 1) {
      const breakId = shell.work(1).today().breaks[0]?.id ?? '';
      const removed = shell.amend({ do: 'removeBreak', breakId });
      expect(shell.today().spans.slice(0, -1)).toEqual(before.slice(0, -1));
      shell.work(1).amend({ do: 'undo', amendment: undoOf(removed) });
      expect(shell.spans()).toContain('away 20-21');
    }
  });

  it('is the only one that can be removed', () => {
    const shell = amendingShell(CALM).work(20).rest(10).work(5);
    const breakId = shell.today().breaks[0]?.id ?? '';
    expect(shell.amend({ do: 'removeBreak', breakId })).toEqual({ type: 'gone' });
  });
});

describe('undo', () => {
  it('brings a break back that a correction had taken away', () => {
    const shell = amendingShell(CALM).work(20).rest(10).work(5);
    const before = shell.today();
    const amended = shell.amend({ do: 'correct', ...shell.at(20, 30), as: 'sitting' });
    expect(shell.breaks()).toEqual([]);
    shell.amend({ do: 'undo', amendment: undoOf(amended) });
    expect(shell.today().totals).toEqual(before.totals);
    expect(shell.today().spans).toEqual(before.spans);
    // And it goes again with its time.
    shell.amend({ do: 'correct', ...shell.at(20, 30), as: 'sitting' });
    expect(shell.breaks()).toEqual([]);
  });

  it('keeps the rest from which the person had just come back', () => {
    const shell = amendingShell(CALM).work(20).rest(10);
    const amended = shell.amend({ do: 'correct', ...shell.at(5, 8), as: 'standing' });
    shell.amend({ do: 'undo', amendment: undoOf(amended) });
    expect(shell.breaks()).toEqual(['move natural']);
    expect(shell.spans()).toEqual(['sitting 0-20', 'away 20-30']);
  });

  it('comes in the order of the changes where they meet, and once each', () => {
    const shell = amendingShell(CALM).work(60);
    const first = shell.amend({ do: 'correct', ...shell.at(10, 30), as: 'away' });
    const second = shell.amend({ do: 'correct', ...shell.at(20, 40), as: 'standing' });
    expect(shell.amend({ do: 'undo', amendment: undoOf(first) })).toEqual({ type: 'gone' });
    shell.amend({ do: 'undo', amendment: undoOf(second) });
    shell.amend({ do: 'undo', amendment: undoOf(first) });
    expect(shell.spans()).toEqual(['sitting 0-60']);
    expect(shell.amend({ do: 'undo', amendment: undoOf(first) })).toEqual({ type: 'gone' });
  });
});
