import { describe, expect, it } from 'vitest';
import { changed, laidOn, missingOf } from '../../../../renderer/features/photo/layout.ts';
import type { LayoutChange, Laying } from '../../../../renderer/features/photo/layout.ts';
import { MARKERS } from '../../../../shared/ergonomics/photo/measure.ts';

const SIZE = { width: 800, height: 600 };
const after = (...changes: readonly LayoutChange[]): Laying =>
  changes.reduce(changed, laidOn(SIZE));
const move = (handle: 'eye' | 'ear' | 'verticalOne', x: number, y: number): LayoutChange => ({
  type: 'move',
  handle,
  to: { x, y },
});
const undo: LayoutChange = { type: 'undo' };
const redo: LayoutChange = { type: 'redo' };

describe('laying out markers', () => {
  it('asks for one after the other, and ends when all are placed', () => {
    let laying = laidOn(SIZE);
    const asked: unknown[] = [];
    while (laying.guide !== null) {
      asked.push(laying.guide);
      laying = changed(laying, { type: 'place', handle: laying.guide });
    }
    expect(asked).toEqual(MARKERS);
    expect(missingOf(laying.now)).toEqual([]);
  });

  it('comes back to what was left out', () => {
    const laying = after(
      { type: 'guide', to: 'screenTop' },
      { type: 'place', handle: 'screenTop' },
    );
    expect(laying.guide).toBe('eye');
  });

  it('keeps markers on the picture, in whole pixels', () => {
    expect(after(move('eye', -50, 9_000)).now.markers.eye).toEqual({ x: 0, y: 600 });
    expect(after(move('eye', 10.4, 20.6)).now.markers.eye).toEqual({ x: 10, y: 21 });
  });

  it('takes a whole drag back in one step, and forth again', () => {
    const dragged = after(move('eye', 10, 10), move('eye', 20, 20), move('eye', 30, 30));
    const back = changed(dragged, undo);
    expect(back.now).toEqual(laidOn(SIZE).now);
    expect(changed(back, redo).now).toEqual(dragged.now);
  });

  it('takes two drags back in two steps', () => {
    const laying = after(move('eye', 10, 10), { type: 'rest' }, move('eye', 20, 20), undo);
    expect(laying.now.markers.eye).toEqual({ x: 10, y: 10 });
  });

  it('forgets what was taken back once something else is moved', () => {
    expect(after(move('eye', 10, 10), undo, move('ear', 5, 5)).after).toEqual([]);
  });

  it('has nothing to take back at first', () => {
    expect(after(undo, redo)).toEqual(laidOn(SIZE));
  });

  it('has a vertical only while it is wanted', () => {
    expect(after(move('verticalOne', 1, 1)).now.vertical).toBeNull();
    const there = after({ type: 'vertical', isThere: true }, move('verticalOne', 1, 1));
    expect(there.now.vertical?.[0]).toEqual({ x: 1, y: 1 });
    expect(changed(there, { type: 'vertical', isThere: false }).now.vertical).toBeNull();
  });

  it('starts again, and that too can be taken back', () => {
    const laying = after(move('eye', 10, 10), { type: 'reset' });
    expect(laying.now).toEqual(laidOn(SIZE).now);
    expect(changed(laying, undo).now.markers.eye).toEqual({ x: 10, y: 10 });
  });
});
