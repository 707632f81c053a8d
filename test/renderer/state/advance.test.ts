import { describe, expect, it } from 'vitest';
import { advance } from '../../../renderer/state/advance.ts';
import { announced, over, running, sampleStatus } from '../fakes/samples.ts';

const MINUTE = 60_000;

describe('advance', () => {
  it('counts on what is running', () => {
    const later = advance(sampleStatus(), 3 * MINUTE);
    expect(later.boutMs).toBe(21 * MINUTE);
    expect(later.next).toEqual({ kind: 'move', remainingMs: 9 * MINUTE, progress: 0.7 });
    expect(later.wall - sampleStatus().wall).toBe(3 * MINUTE);
  });

  it('leaves alone what stands still', () => {
    const still = sampleStatus({ counting: false });
    const later = advance(still, 3 * MINUTE);
    expect([later.boutMs, later.next?.remainingMs]).toEqual([still.boutMs, 12 * MINUTE]);
    expect(later.next?.progress).toBeCloseTo(0.6);
  });

  it('never goes past the end', () => {
    const later = advance(sampleStatus({ phase: running({ remainingMs: 500 }) }), MINUTE * 30);
    expect(later.next).toMatchObject({ remainingMs: 0, progress: 1 });
    expect(later.phase).toMatchObject({ remainingMs: 0 });
  });

  it('counts a phase on', () => {
    const phaseAfter = (phase: Parameters<typeof running>[0] | object, ms: number) =>
      advance(sampleStatus({ phase: phase as never }), ms).phase;
    expect(phaseAfter(announced(), 30_000)).toMatchObject({ dueInMs: -5_000 });
    expect(phaseAfter(running({ paused: true, remainingMs: 9_000 }), 5_000)).toMatchObject({
      remainingMs: 9_000,
    });
    expect(
      phaseAfter({ type: 'snoozed', breakId: 'b', kind: 'move', inMs: 3_000 }, 5_000),
    ).toMatchObject({ inMs: 0 });
    expect(phaseAfter(over(), 5_000)).toEqual(over());
  });

  it('lets an undo run out', () => {
    const status = sampleStatus({ undo: { kind: 'move', remainingMs: 10_000 } });
    expect(advance(status, 4_000).undo).toEqual({ kind: 'move', remainingMs: 6_000 });
    expect(advance(status, 10_000).undo).toBeNull();
  });

  it('is at ease with no next break', () => {
    expect(advance(sampleStatus({ next: null }), 5).next).toBeNull();
    const due = { kind: 'move', remainingMs: 0, progress: 1 } as const;
    expect(advance(sampleStatus({ next: due }), 5).next).toEqual(due);
  });
});
