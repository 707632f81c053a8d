import { expect, it, vi } from 'vitest';
import { screen } from '../electron/screen.ts';
import { FIRST_DISPLAY, SECOND_DISPLAY, TASK_BAR_HEIGHT } from '../shared/facts.ts';
import { stage } from './stage.ts';

const machine = stage();

it('displays have bounds and a work area without the task bar', () => {
  const primary = screen.getPrimaryDisplay();
  expect([primary.id, primary.bounds, primary.scaleFactor]).toEqual([1, FIRST_DISPLAY.bounds, 1]);
  expect(primary.workArea.height).toBe(primary.bounds.height - TASK_BAR_HEIGHT);
  expect(screen.getCursorScreenPoint()).toEqual({ x: 960, y: 540 });
});

it('tells displays that are added, changed and removed, with what changed', () => {
  const heard = vi.fn();
  for (const event of ['display-added', 'display-removed', 'display-metrics-changed']) {
    screen.on(event, (_event, display: { id: number }, changed?: string[]) => {
      heard(event, display.id, changed);
    });
  }
  const larger = { ...SECOND_DISPLAY, scaleFactor: 1 };
  machine.change({ displays: [FIRST_DISPLAY, SECOND_DISPLAY] });
  machine.change({ displays: [FIRST_DISPLAY, larger] });
  machine.change({ displays: [FIRST_DISPLAY] });
  expect(heard.mock.calls).toEqual([
    ['display-added', 2, undefined],
    ['display-metrics-changed', 2, ['bounds', 'workArea', 'scaleFactor']],
    ['display-removed', 2, undefined],
  ]);
});

it('finds the nearest display to a point and the one a rectangle lies on most', () => {
  machine.change({ displays: [FIRST_DISPLAY, SECOND_DISPLAY] });
  expect(screen.getDisplayNearestPoint({ x: 5000, y: 10 }).id).toBe(2);
  expect(screen.getDisplayNearestPoint({ x: -10, y: 10 }).id).toBe(1);
  expect(screen.getDisplayMatching({ x: 1900, y: 0, width: 100, height: 100 }).id).toBe(2);
  expect(screen.getAllDisplays().map(({ id }) => id)).toEqual([1, 2]);
});
