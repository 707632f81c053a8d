import { describe, expect, it } from 'vitest';
import { buildSession } from '../../../shared/stretches/build.ts';
import { momentOf } from '../../../shared/stretches/moment-of.ts';
import { routineFor } from '../../../shared/stretches/stretches.ts';

const session = buildSession(routineFor('move', false), 120_000);

describe('momentOf', () => {
  it('begins with getting into position and names what comes next', () => {
    const moment = momentOf(session, 0)!;
    expect(moment.item.stretch.id).toBe('march');
    expect(moment.step.cue).toBe('stretches.marchArrive');
    expect(moment.step.round).toBeNull();
    expect(moment.next?.stretch.id).toBe('shoulderRolls');
  });

  it('changes movement exactly on time', () => {
    const { start } = session.items[1]!;
    expect(momentOf(session, start - 1)!.itemIndex).toBe(0);
    expect(momentOf(session, start)!.itemIndex).toBe(1);
  });

  it('breathes in for four seconds and out for six', () => {
    const { start } = session.items[3]!;
    const at = (seconds: number) => momentOf(session, start + 4_000 + seconds * 1_000)!;
    expect([at(0).step.breath, at(3.9).step.breath]).toEqual(['in', 'in']);
    expect([at(4).step.breath, at(9.9).step.breath]).toEqual(['out', 'out']);
    expect(at(4).level).toBeCloseTo(1);
    expect(at(2).level).toBeCloseTo(0.5);
    expect(at(9.99).level).toBeCloseTo(0, 2);
  });

  it('moves without a jump within a movement that goes on', () => {
    const { start, length } = session.items[2]!;
    let before = momentOf(session, start)!.level;
    for (let at = start; at < start + length; at += 50) {
      const { level } = momentOf(session, at)!;
      expect(Math.abs(level - before)).toBeLessThan(0.1);
      before = level;
    }
  });

  it('stays within the session', () => {
    expect(momentOf(session, -5)).toEqual(momentOf(session, 0));
    const end = momentOf(session, 999_999)!;
    expect(end.next).toBeNull();
    expect([end.itemShare, end.stepShare]).toEqual([1, 1]);
  });

  it('is nothing in an empty session', () => {
    expect(momentOf({ length: 0, items: [] }, 0)).toBeNull();
  });
});
