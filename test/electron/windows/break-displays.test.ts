import { describe, expect, it } from 'vitest';
import { display, LEFT, RIGHT } from '../../fakes/screen.ts';
import { breakOn, breakWith } from './break-desk.ts';

describe('the windows of a break, on displays that come, go and mirror each other,', () => {
  it('dim a display plugged in during the break', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT);
    breaks.open('fullScreen');
    screen.plug(LEFT, RIGHT);
    draw();
    expect(shown()).toEqual([
      ['break', 0, 1_600],
      ['dim', 1_600, 1_200],
    ]);
  });

  it('take the dim away with its display', () => {
    const { breaks, screen, shown } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
  });

  it('move the break when its own display is pulled out, and it goes on', () => {
    const { breaks, windows, screen, draw, shown } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
    expect(windows.open()).toEqual([windows.made[0]]);
    expect(windows.made[0]!.fullScreen).toBe(true);
  });

  it('dim nothing where windows cannot be placed', () => {
    const { breaks, windows } = breakWith(false, [LEFT, RIGHT]);
    breaks.open('fullScreen');
    expect(windows.made).toHaveLength(1);
  });

  it('are one window where displays mirror each other, with no dim one on top', () => {
    const { breaks, draw, shown } = breakOn(LEFT, { ...LEFT, id: 7 }, RIGHT, { ...RIGHT, id: 8 });
    breaks.open('fullScreen');
    draw();
    expect(shown()).toEqual([
      ['break', 0, 1_600],
      ['dim', 1_600, 1_200],
    ]);
  });

  it('lose the dim one when its display begins to mirror the break', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT, RIGHT);
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT, { ...LEFT, id: RIGHT.id });
    expect(shown()).toEqual([['break', 0, 1_600]]);
  });

  it('follow the person when the display falls asleep, and return when it wakes', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    screen.plug(LEFT);
    expect(shown()).toEqual([['break', 0, 1_600]]);
    screen.plug(LEFT, RIGHT);
    draw();
    expect(shown()).toEqual([
      ['break', 1_600, 1_200],
      ['dim', 0, 1_600],
    ]);
  });

  it('stay while there is no display at all, and when one opens in that moment', () => {
    const { breaks, screen, draw, shown } = breakOn(LEFT);
    breaks.open('fullScreen');
    draw();
    screen.plug();
    expect(shown()).toEqual([['break', 0, 1_600]]);
    breaks.close();
    breaks.open('fullScreen');
    draw();
    screen.plug(RIGHT);
    expect(shown()).toEqual([['break', 1_600, 1_200]]);
  });

  it('cover displays left of and above the first', () => {
    const above = display(3, -1_920, 1_920, -1_000);
    const { breaks, windows, draw } = breakOn(LEFT, above);
    breaks.open('fullScreen');
    draw();
    expect(windows.made[1]!.bounds).toEqual({ x: -1_920, y: -1_000, width: 1_920, height: 1_000 });
  });

  it('cover a display of another scale at the second try, where the first is made in the old scale', () => {
    const { breaks, windows, screen, draw } = breakOn(LEFT, RIGHT);
    screen.pointer = { x: 2_000, y: 0 };
    breaks.open('fullScreen');
    draw();
    const [window] = windows.made;
    let moves = 0;
    window!.setBounds = (bounds) => {
      moves += 1;
      window!.bounds = moves === 1 ? { ...bounds, width: bounds.width / 2 } : bounds;
    };
    screen.plug(LEFT);
    expect([moves, window!.bounds]).toEqual([2, LEFT.bounds]);
  });
});
