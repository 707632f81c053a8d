import { describe, expect, it } from 'vitest';
import { tileAfter } from '../../../renderer/features/library/tile-after.ts';
import type { TileBox } from '../../../renderer/features/library/tile-after.ts';

const box = (column: number, top: number, width = 100): TileBox => ({
  left: column * 110,
  right: column * 110 + width,
  top,
  bottom: top + 90,
});

/** Three, then two wider ones of which the second starts a little lower, then one. */
const BOXES = [box(0, 0), box(1, 0), box(2, 0), box(0, 100, 160), box(2, 104), box(0, 200)];
const after = (key: string, from: number, direction: 'ltr' | 'rtl' = 'ltr') =>
  tileAfter(key, from, BOXES, direction);

describe('an arrow key among tiles', () => {
  it('goes on and back in reading order, from row to row', () => {
    expect(after('ArrowRight', 2)).toBe(3);
    expect(after('ArrowLeft', 3)).toBe(2);
  });

  it('goes the other way where reading does', () => {
    expect(after('ArrowLeft', 2, 'rtl')).toBe(3);
    expect(after('ArrowRight', 3, 'rtl')).toBe(2);
  });

  it('goes down and up to the nearest tile of the next row', () => {
    expect(after('ArrowDown', 2)).toBe(4);
    expect(after('ArrowDown', 1)).toBe(3);
    expect(after('ArrowUp', 4)).toBe(2);
    expect(after('ArrowDown', 4)).toBe(5);
    expect(after('ArrowUp', 5)).toBe(3);
  });

  it('leads nowhere beyond the edges', () => {
    expect(after('ArrowUp', 1)).toBeNull();
    expect(after('ArrowDown', 5)).toBeNull();
    expect(after('ArrowLeft', 0)).toBeNull();
    expect(after('ArrowRight', 5)).toBeNull();
  });

  it('leads to the first and the last by Home and End, and nowhere by other keys', () => {
    expect(after('Home', 4)).toBe(0);
    expect(after('End', 0)).toBe(5);
    expect(after('Enter', 0)).toBeNull();
    expect(tileAfter('Home', 0, [], 'ltr')).toBeNull();
  });
});
